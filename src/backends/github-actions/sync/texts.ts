import { oneLine } from '../../../text/comment.js';
import { escapeMarkdown } from '../../../text/markdown.js';
import { plural } from '../../../text/plain.js';

/** The branch of the pull request, and the one on which its next commit is made. */
export const SYNC_BRANCH = 'jmo-schedule/sync';
export const NEXT_BRANCH = 'jmo-schedule/sync-next';

/** A changed file, as far as texts name it. */
export interface NamedChange {
  readonly action: 'create' | 'update' | 'delete';
  readonly path: string;
}

/** Files that a text lists; GitHub refuses a text of more than 65,536 characters. */
const LISTED = 200;
const TRAILER = 'Jmo-Schedule-Sync: ';
const BODY_MARKER = /^\s*<!-- jmo-schedule sync: (.*) -->/;

/** The resource file that a pull request's text names; undefined for a pull request that is not ours. */
export function sourceOfBody(body: string): string | undefined {
  return BODY_MARKER.exec(body)?.[1];
}

/** The resource file that a commit's message names; undefined for a commit that is not ours. */
export function sourceOfMessage(message: string): string | undefined {
  const line = message.split('\n').find((one) => one.startsWith(TRAILER));
  return line?.slice(TRAILER.length).trim();
}

/** A source as marker and trailer hold it: on one line, without what ends a comment, and different for each source. */
export function markedSource(source: string): string {
  const escaped = (found: string) =>
    [...Buffer.from(found)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  return source.replace(/[%\p{C}\u2028\u2029]|-(?=-)/gu, escaped);
}

export function commitMessage(changes: readonly NamedChange[], source: string) {
  const lines = listed(changes).map(({ action, path }) => `${action} ${oneLine(path)}`);
  return {
    headline: pullTitle(source),
    body: [...lines, ...more(changes), '', `${TRAILER}${markedSource(source)}`].join('\n'),
  };
}

export function pullTitle(source: string): string {
  return `Bring scan workflows in line with ${oneLine(source)}`;
}

export function pullBody(changes: readonly NamedChange[], source: string): string {
  const rows = listed(changes).map(({ action, path }) => `| ${action} | ${escapeMarkdown(path)} |`);
  return bodyOf(source, [
    `Some workflows differ from what ${escapeMarkdown(source)} says. This pull request brings them in line.`,
    '',
    '| | File |',
    '|---|---|',
    ...rows,
    ...more(changes).flatMap((line) => ['', line]),
    '',
    'The next `jmo-schedule sync` updates this pull request in place, and closes it once nothing is left to change. It rewrites this text.',
  ]);
}

/** What is left to read in a pull request that was closed. */
export function closedBody(source: string): string {
  return bodyOf(source, [
    `The default branch says what ${escapeMarkdown(source)} says: nothing is left to change, so \`jmo-schedule sync\` closed this pull request.`,
  ]);
}

function bodyOf(source: string, lines: readonly string[]): string {
  return `${[`<!-- jmo-schedule sync: ${markedSource(source)} -->`, ...lines].join('\n')}\n`;
}

const listed = (changes: readonly NamedChange[]) => changes.slice(0, LISTED);

function more(changes: readonly NamedChange[]): string[] {
  return changes.length <= LISTED ? [] : [`… and ${plural(changes.length - LISTED, 'more file')}.`];
}
