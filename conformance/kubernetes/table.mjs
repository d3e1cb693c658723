import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The problems of a table of exceptions: its first column must name each one that was counted, and no other.
 * @param {string} head its first line
 * @param {Map<string, number>} counts by name
 */
export function compareTable(root, page, head, counts) {
  const lines = readFileSync(join(root, page), 'utf8').split('\n');
  const start = lines.indexOf(head);
  if (start < 0) return [`${page} has no table "${head}"`];
  const end = lines.indexOf('', start);
  const rows = lines.slice(start + 2, end < 0 ? undefined : end).map((line) => line.split('|')[1].trim());
  return [
    ...rows.filter((row) => !counts.has(row)).map((row) => `${page}: there is no exception "${row}"`),
    ...[...counts.keys()]
      .filter((name) => !rows.includes(name))
      .map((name) => `${page} has no row "${name}"`),
    ...[...counts].filter(([, count]) => count === 0).map(([name]) => `there was no case of "${name}"`),
  ];
}
