import type { AttributeChange, SyncChange } from '../../backends/gitlab-ci/sync/sync-plan.js';
import { paint } from '../../cli/output/colors.js';
import { jsonText, visible } from '../../text/log.js';
import { escapeMarkdown } from '../../text/markdown.js';
import { plural } from '../../text/plain.js';
import type { Outcome } from './apply.js';
import type { SyncState } from './read.js';

/** A plan with the outcomes of its changes; `outcomes` is missing if nothing was tried. */
export interface SyncReport extends SyncState {
  /** The resource file's path, as shown. */
  readonly file: string;
  readonly outcomes?: readonly Outcome[] | undefined;
  /** What the second look after the changes found. */
  readonly settled?: readonly string[] | undefined;
  /** Why nothing was tried although it should have been. */
  readonly refused?: string | undefined;
  /** Notes on schedules of other backends in the file. */
  readonly elsewhere: readonly string[];
}

/** How a change is marked, and its word before and after it is made. */
const WORDS = {
  create: { sign: '+', color: 'green', done: 'created' },
  update: { sign: '~', color: 'yellow', done: 'updated' },
  activate: { sign: '~', color: 'yellow', done: 'activated' },
  deactivate: { sign: '~', color: 'yellow', done: 'deactivated' },
  'take over': { sign: '~', color: 'yellow', done: 'taken over' },
  delete: { sign: '-', color: 'red', done: 'deleted' },
} as const;
type Word = keyof typeof WORDS;

/** The word for a change; switching on or off alone and a new owner alone have their own words. */
export function wordOf(change: SyncChange): Word {
  if (change.action !== 'update') return change.action;
  const [first, ...more] = change.changes;
  if (first === undefined) return 'take over';
  if (more.length > 0 || first.attribute !== 'active') return 'update';
  return first.to ? 'activate' : 'deactivate';
}

export function describeChange(change: SyncChange): string {
  if (change.action === 'create') {
    const { cron, timezone, ref, active } = change.wanted;
    return `${cron}, ${timezone}, on ${ref}${active ? '' : ', inactive'}`;
  }
  if (change.action === 'delete') {
    const why = change.reason === 'duplicate' ? 'is a younger copy' : 'is no longer in the file';
    return `pipeline schedule ${change.id} of ${ownerName(change.owner)} ${why}`;
  }
  if (change.changes.length === 0) return `from ${ownerName(change.owner)}, for whom GitLab starts nothing`;
  const differ = change.changes.map(describeAttribute).join(', ');
  return change.takeOwnership ? `${differ}; takes ownership from ${ownerName(change.owner)}` : differ;
}

function ownerName(owner: string | null): string {
  return owner === null ? 'an account that is gone' : `@${visible(owner)}`;
}

function describeAttribute({ attribute, from, to }: AttributeChange): string {
  if (attribute === 'active') return to ? 'inactive -> active' : 'active -> inactive';
  return `${attribute} "${visible(String(from))}" -> "${visible(String(to))}"`;
}

export function changeAsText(change: SyncChange, outcome: Outcome | undefined, color: boolean): string {
  const word = wordOf(change);
  const line = `${WORDS[word].sign} ${labelOf(word, outcome).padEnd(11)} ${change.name}: ${describeChange(change)}`;
  const tone = outcome !== undefined && outcome.status !== 'done' ? 'red' : WORDS[word].color;
  return `${paint(line, tone, color)}${outcome?.status === 'done' && outcome.note !== undefined ? ` (${visible(outcome.note)})` : ''}\n`;
}

function labelOf(word: Word, outcome: Outcome | undefined): string {
  if (outcome === undefined) return word;
  return outcome.status === 'done' ? WORDS[word].done : outcome.status;
}

/** Notes for people, also on schedules that could not be taken over and do not run until somebody does. */
function notesOf({ plan, outcomes, settled = [], elsewhere }: SyncReport): string[] {
  const left = plan.changes.flatMap((change, at) => {
    if (outcomes === undefined || outcomes[at]?.status === 'done' || change.action !== 'update') return [];
    return change.idle === undefined ? [] : [change.idle];
  });
  return [...plan.notes, ...left, ...settled, ...elsewhere];
}

/** The lines below the changes: unchanged schedules with their owners, notes, counts. */
export function summaryAsText(report: SyncReport): string {
  const { unchanged } = report.plan;
  const lines = [
    ...unchanged.map(({ name, owner }) => `= unchanged   ${name}: owned by ${ownerName(owner)}`),
    ...notesOf(report).map((note) => `note: ${visible(note)}`),
    countsOf(report),
  ];
  return `${lines.join('\n')}\n`;
}

/** `GitLab project team/shop: 1 to create, 2 unchanged; 3 of others left alone`. */
export function countsOf({ project, plan, outcomes }: SyncReport): string {
  const left = plan.unmanaged === 0 ? '' : `; ${plural(plan.unmanaged, 'schedule')} of others left alone`;
  const unchanged = `${plan.unchanged.length} unchanged`;
  const place = `GitLab project ${visible(project)}`;
  if (plan.changes.length === 0) return `${place}: nothing to do, ${unchanged}${left}`;
  const parts = (['create', 'update', 'delete'] as const).flatMap((action) => {
    const count = plan.changes.filter(
      (change, at) => change.action === action && (outcomes === undefined || outcomes[at]?.status === 'done'),
    ).length;
    if (count === 0) return [];
    return [outcomes === undefined ? `${count} to ${action}` : `${count} ${WORDS[action].done}`];
  });
  const failed = (outcomes ?? []).filter((outcome) => outcome.status !== 'done').length;
  return `${place}: ${[...parts, ...(failed === 0 ? [] : [`${failed} not made`]), unchanged].join(', ')}${left}`;
}

/** A table for a merge request; foreign text is escaped. */
export function syncAsMarkdown(report: SyncReport): string {
  const { project, plan, outcomes, refused } = report;
  const lines = [`### Pipeline schedules of ${escapeMarkdown(project)}`, ''];
  if (plan.changes.length > 0) {
    lines.push('| | Schedule | Change |', '|---|---|---|');
    for (const [at, change] of plan.changes.entries()) {
      const outcome = outcomes?.[at];
      const more =
        outcome?.status === 'failed'
          ? `: ${outcome.error}`
          : outcome?.status === 'done' && outcome.note
            ? ` (${outcome.note})`
            : '';
      lines.push(
        `| ${labelOf(wordOf(change), outcome)} | ${escapeMarkdown(change.name)} | ${escapeMarkdown(describeChange(change) + more)} |`,
      );
    }
    lines.push('');
  }
  lines.push(`${escapeMarkdown(countsOf(report))}`);
  const notes = [...(refused === undefined ? [] : [refused]), ...notesOf(report)];
  if (notes.length > 0) lines.push('', ...notes.map((note) => `- ${escapeMarkdown(note)}`));
  return `${lines.join('\n')}\n`;
}

export function syncAsJson(report: SyncReport): string {
  const { project, plan, outcomes, refused, file } = report;
  const changes = plan.changes.map((change, at) => {
    const outcome = outcomes?.[at];
    return {
      action: change.action,
      name: change.name,
      id: change.action === 'create' ? null : change.id,
      ...(change.action === 'create' ? { schedule: change.wanted } : {}),
      ...(change.action === 'update'
        ? { changes: change.changes, owner: change.owner, takeOwnership: change.takeOwnership }
        : {}),
      ...(change.action === 'delete' ? { owner: change.owner, reason: change.reason } : {}),
      status: outcome?.status ?? 'planned',
      ...(outcome?.status === 'failed' ? { error: outcome.error } : {}),
      ...(outcome?.status === 'done' && outcome.note !== undefined ? { note: outcome.note } : {}),
    };
  });
  const { unchanged, unmanaged } = plan;
  const body = {
    project,
    file,
    applied: outcomes !== undefined,
    changes,
    unchanged,
    unmanaged,
    notes: notesOf(report),
    refused: refused ?? null,
  };
  return jsonText(body);
}
