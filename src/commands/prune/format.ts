import { shownPath } from '../../project/world.js';
import { jsonText, visible } from '../../text/log.js';
import { plural } from '../../text/plain.js';
import type { RunSource } from '../history/run-sources.js';
import { type Deletion, MOST_RUNS, type SourcePlan } from './plan.js';

/**
 * The outcome of a deletion. `gone`: deleted by somebody else meanwhile; `active`: started again meanwhile; `not tried`: earlier
 * ones failed.
 */
export type Outcome =
  | { readonly outcome: 'planned' | 'deleted' | 'gone' | 'active' | 'not tried' }
  | { readonly outcome: 'failed'; readonly error: string };

export interface Pruned extends SourcePlan {
  readonly deletions: readonly (Deletion & Outcome)[];
}

const WORDS = {
  planned: 'would delete',
  deleted: 'deleted',
  gone: 'gone already:',
  active: 'under way again, and kept:',
} as const;

export function pruneAsJson(pruned: readonly Pruned[], applied: boolean): string {
  const schedules = pruned.map(({ source, deletions, kept, complete, refused, foreign = [] }) => {
    const { name } = source.schedule.metadata;
    const { skipped, ...counted } = kept;
    if (source.kind === 'platform')
      return {
        name,
        results: null,
        deletions: deletions.map(({ id, remove: _, ...more }) => ({ folder: null, url: id, ...more })),
        kept,
        complete,
        ...(refused === undefined ? {} : { refused }),
        ...(foreign.length === 0 ? {} : { foreign }),
      };
    return {
      name,
      results: source.results,
      deletions: deletions.map(({ id, remove: _, ...more }) => ({ folder: id, ...more })),
      kept: counted,
    };
  });
  return jsonText({ applied, schedules });
}

/** @param directory that paths are shown from */
export function pruneAsText(pruned: readonly Pruned[], applied: boolean, directory: string): string {
  if (pruned.length === 0) return 'No schedules found.\n';
  const lines = pruned.flatMap(({ source, deletions, kept, complete, refused }) => {
    if (refused !== undefined) return [];
    const { name } = source.schedule.metadata;
    return [
      ...deletions.flatMap(({ id, result, outcome }) =>
        outcome === 'failed' || outcome === 'not tried'
          ? []
          : [
              `${name}: ${WORDS[outcome]} ${shown(source, id, directory)} (${result ?? 'left by an earlier prune'})`,
            ],
      ),
      `${name}: ${keptWords(kept, source)}`,
      ...(complete
        ? []
        : [`${name}: it has more runs than the ${MOST_RUNS} that were looked at: prune again`]),
    ];
  });
  const planned = !applied && pruned.some(({ deletions }) => deletions.length > 0);
  return [...lines.map(visible), ...(planned ? ['To delete these, add --apply.'] : []), ''].join('\n');
}

function keptWords(kept: Pruned['kept'], { limits }: RunSource): string {
  const { successful, failed, running, skipped } = kept;
  const more = [
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
    ...(running === 0 ? [] : [`${plural(running, 'run')} under way`]),
  ];
  const others = more.length === 0 ? '' : `, and ${more.join(' and ')}`;
  return `keeps ${successful} successful (limit ${limits.successful}) and ${failed} failed (limit ${limits.failed})${others}`;
}

/** One line per schedule, not per run; '' if nothing failed and all runs were ours. */
export function failuresAsText(pruned: readonly Pruned[], directory: string): string {
  return pruned
    .map(({ source, deletions, refused, foreign = [] }) => {
      const { name } = source.schedule.metadata;
      if (refused !== undefined) return `jmo-schedule: ${name}: its runs are left alone: ${refused}\n`;
      const others =
        foreign.length === 0
          ? ''
          : `jmo-schedule: ${name}: the answer holds ${plural(foreign.length, 'run')} of something else, left alone: ${foreign[0]}${foreign.length > 1 ? ' and more' : ''}\n`;
      const failed = deletions.flatMap((one) => (one.outcome === 'failed' ? [one] : []));
      const untried = deletions.filter(({ outcome }) => outcome === 'not tried').length;
      const [first] = failed;
      if (first === undefined)
        return `${others}${untried === 0 ? '' : `jmo-schedule: ${name}: ${plural(untried, 'deletion')} not tried\n`}`;
      const about =
        source.kind === 'local'
          ? `${shownPath(directory, source.results)}: ${first.error}`
          : `${name}: ${first.id} can't be deleted: ${first.error}`;
      const more = failed.length > 1 ? `; nor can ${failed.length - 1} more` : '';
      return `${others}jmo-schedule: ${about}${more}${untried > 0 ? `; ${untried} not tried` : ''}\n`;
    })
    .join('');
}

function shown(source: RunSource, id: string, directory: string): string {
  return source.kind === 'local' ? shownPath(directory, `${source.results}/${id}`) : id;
}
