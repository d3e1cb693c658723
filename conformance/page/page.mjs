import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBelow } from '../files.mjs';
import { promises } from './promises.mjs';
import { consumer, grid } from './table.mjs';

const PAGE = 'docs/conformance.md';

/** The page for a run in which every check passed. Contains nothing that differs between runs of the same sources. */
export function pageText(rows) {
  const notes = rows.flatMap(({ check, notes: texts }) => texts.map((text) => `- ${check.id}: ${text}`));
  return [
    '# Conformance\n',
    '<!-- Written by `npm run conformance`. Do not edit. -->\n',
    'What this program writes, given to the programs that will read it. `npm run conformance` installs them at pinned',
    'versions into `.conformance/`, runs every check below on every case, and writes this page when all have passed. CI runs',
    'it too: there a check that could not be made counts as a failure, and so does a page that says anything else than the run.\n',
    grid([
      ['check', 'who decides', 'what holds', 'cases'],
      ...rows.map(({ check, cases }) => [
        `\`${check.id}\``,
        consumer(check),
        check.title,
        `${cases} ${check.unit}`,
      ]),
    ]),
    '\n## Who decides each promise\n',
    '[The promises](promises.md), with the checks above that decide each of them. The last column is what no program here',
    'can decide: it rests on the documents of GitHub, GitLab, Slack and JMo alone.\n',
    grid([
      ['promise', 'decided by', 'rests on documents alone'],
      ...promises.map(({ promise, checks, documents }) => [
        promise,
        checks.length === 0 ? 'no program' : checks.map((id) => `\`${id}\``).join(', '),
        documents === '' ? 'nothing' : documents,
      ]),
    ]),
    ...(notes.length === 0 ? [] : ['\n## Notes of the run\n', ...notes]),
    '',
  ].join('\n');
}

/** Whether the committed page has this text. */
export function comparePage(root, text) {
  const path = join(root, PAGE);
  return existsSync(path) && readFileSync(path, 'utf8') === text;
}

export function writePage(root, text) {
  if (!comparePage(root, text)) console.log(`wrote ${writeBelow(root, PAGE, text)}\n`);
}
