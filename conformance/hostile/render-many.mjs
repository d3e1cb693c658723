// Resources by the hundred in one file, by the built program.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBelow } from '../files.mjs';

const FILE = 'jmo-schedules.yaml';

/** One document on two lines, so that the line of a diagnostic tells whose it is. */
const fileOf = (all) => all.map(({ resource }) => `---\n${JSON.stringify(resource)}\n`).join('');

/**
 * Those that the program takes, rendered below `folder`; `refused` is how many it does not, each with a place.
 * @param cases objects with a `resource`
 */
export async function renderMany(context, folder, cases) {
  mkdirSync(folder, { recursive: true });
  const failures = [];
  let left = cases;
  // A file that is no YAML has errors of that kind alone: others are found once it is.
  for (let round = 1; round <= 4; round++) {
    writeBelow(folder, FILE, fileOf(left));
    const { status, stdout, stderr } = await context.cli(['validate', '-o', 'json'], { cwd: folder });
    if (status === 0) break;
    if (status !== 1) throw new Error(`validate ended with ${status}: ${stderr}`);
    const errors = JSON.parse(stdout).diagnostics.filter(({ severity }) => severity === 'error');
    const bad = new Set();
    for (const { line, column, code, message } of errors) {
      const at = Math.floor((line - 1) / 2);
      if (left[at] === undefined || !(column >= 1) || !code || !message)
        failures.push(`a diagnostic without a place: ${JSON.stringify({ line, column, code, message })}`);
      bad.add(left[at]);
    }
    left = left.filter((one) => !bad.has(one));
    if (round === 4) failures.push('validate still finds errors');
  }
  const { status, stderr } = await context.cli(['render'], { cwd: folder });
  if (status !== 0) throw new Error(`render ended with ${status}: ${stderr.slice(0, 3000)}`);
  return { taken: left, refused: cases.length - left.length, failures };
}

export const readRendered = (folder, path) => readFileSync(join(folder, path), 'utf8');
