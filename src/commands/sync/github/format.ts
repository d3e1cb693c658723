import { SYNC_BRANCH } from '../../../backends/github-actions/sync/texts.js';
import { paint } from '../../../cli/output/colors.js';
import { jsonText, visible } from '../../../text/log.js';
import { escapeMarkdown } from '../../../text/markdown.js';
import { plural } from '../../../text/plain.js';
import type { FileChange } from '../../../workspace/plan.js';
import type { Applied } from './apply.js';
import type { GithubSync } from './read.js';

/** A plan with what became of it. */
export interface GithubReport extends GithubSync {
  /** The resource file, as people see it. */
  readonly file: string;
  readonly applied: boolean;
  /** The pull request that holds the changes now. */
  readonly result?: Applied;
  readonly notes: readonly string[];
}

const WORDS = {
  create: { sign: '+', color: 'green' },
  update: { sign: '~', color: 'yellow' },
  delete: { sign: '-', color: 'red' },
} as const;

export function planAsText(report: GithubReport, color: boolean): string {
  const lines = [
    ...report.files.changes.map((change) => changeAsText(change, report.file, color)),
    ...unchangedPaths(report).map((path) => `= unchanged   ${visible(path)}`),
    ...report.notes.map((note) => `note: ${visible(note)}`),
    countsOf(report),
  ];
  return `${lines.join('\n')}\n`;
}

function changeAsText({ action, path }: FileChange, file: string, color: boolean): string {
  const { sign, color: tone } = WORDS[action];
  const why = action === 'delete' ? `: not from a schedule in ${visible(file)}` : '';
  return paint(`${sign} ${action.padEnd(11)} ${visible(path)}${why}`, tone, color);
}

function unchangedPaths({ files }: GithubSync): string[] {
  const changed = new Set([...files.changes, ...files.problems].map(({ path }) => path));
  return files.files.map(({ path }) => path).filter((path) => !changed.has(path));
}

/** `GitHub repository octo/shop: 1 to create, 2 unchanged`. */
function countsOf(report: GithubSync): string {
  const { changes } = report.files;
  const unchanged = `${unchangedPaths(report).length} unchanged`;
  const place = `GitHub repository ${visible(report.live.name)}`;
  const parts = (['create', 'update', 'delete'] as const).flatMap((action) => {
    const count = changes.filter((change) => change.action === action).length;
    return count === 0 ? [] : [`${count} to ${action}`];
  });
  return `${place}: ${[...(parts.length === 0 ? ['nothing to change'] : parts), unchanged].join(', ')}`;
}

/** What `--apply` does with the pull request, or has done. */
export function pullAsText({ pull: plan, files, applied, result, live }: GithubReport): string {
  const { action, pull } = plan;
  const shown = result ?? pull;
  const name = shown === undefined ? 'a pull request' : `pull request #${shown.number}`;
  const link = shown === undefined ? '' : `: ${visible(shown.url)}`;
  const holds = `${name} holds these changes${link}`;
  const tidies = `${applied ? 'deleted' : 'deletes'} branches left over from an earlier sync`;
  switch (action) {
    case 'open':
      return `${applied ? 'opened' : 'opens'} ${name} from ${SYNC_BRANCH} into ${visible(live.base.branch)}${link}`;
    case 'update':
      return `${applied ? 'updated' : 'updates'} ${name}${link}`;
    case 'close':
      return `${applied ? 'closed' : 'closes'} ${name}, since nothing is left to change${link}`;
    case 'tidy':
      return files.changes.length === 0 ? tidies : `${tidies}; ${holds}`;
    case 'none':
      return files.changes.length === 0 ? 'no pull request is needed' : holds;
  }
}

export function githubSyncAsMarkdown(report: GithubReport): string {
  const { live, files, notes, refused } = report;
  const lines = [`### Workflows of ${escapeMarkdown(live.name)}`, ''];
  if (files.changes.length > 0)
    lines.push(
      '| | File |',
      '|---|---|',
      ...files.changes.map(({ action, path }) => `| ${action} | ${escapeMarkdown(path)} |`),
      '',
    );
  lines.push(`${escapeMarkdown(countsOf(report))}; ${escapeMarkdown(pullAsText(report))}`);
  const told = [...(refused === undefined ? [] : [`refused: ${refused}`]), ...notes];
  if (told.length > 0) lines.push('', ...told.map((note) => `- ${escapeMarkdown(note)}`));
  return `${lines.join('\n')}\n`;
}

export function githubSyncAsJson(report: GithubReport): string {
  const { live, file, applied, files, pull, result, notes, refused } = report;
  const shown = result ?? pull.pull;
  return jsonText({
    repository: live.name,
    file,
    applied,
    changes: files.changes.map(({ action, path }) => ({ action, path })),
    unchanged: unchangedPaths(report),
    pullRequest: {
      action: pull.action,
      branch: SYNC_BRANCH,
      into: live.base.branch,
      number: shown?.number ?? null,
      url: shown?.url ?? null,
    },
    notes,
    refused: refused ?? null,
  });
}

/** What a person should know of pins that stay as their owner moved them. */
export function pinNotes({ files }: GithubSync): string[] {
  const count = files.keptPins.length;
  return count === 0 ? [] : [`keeps ${plural(count, 'pin')} that somebody moved in generated files`];
}
