import { toolVersion } from '../tools/index.mjs';

/** A run's results as a Markdown table, aligned to be readable as text too. */
export function table(rows) {
  return grid([
    ['check', 'state', 'cases', 'consumer', 'what holds'],
    ...rows.map(({ check, state, cases }) => [
      check.id,
      state,
      state === 'not run' ? '–' : `${cases} ${check.unit}`,
      consumer(check),
      check.title,
    ]),
  ]);
}

/** Rows of cells as a Markdown table; the first one is the head. */
export function grid(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`,
  );
  lines.splice(1, 0, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  return lines.join('\n');
}

/** The deciding program, with the versions that we pin. */
export function consumer({ consumer: name, tools }) {
  const pinned = tools.flatMap((tool) => {
    const version = toolVersion(tool);
    return version === undefined ? [] : [`${tool} ${version}`];
  });
  return pinned.length === 0 ? name : `${name} (${pinned.join(', ')})`;
}
