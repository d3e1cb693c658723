import { join } from 'node:path';
import { runProgram } from '../run-program.mjs';

/**
 * The minutes that a script takes as due, of lists of times at which cron started it. `last` is the minute of its run before that, if
 * it had one.
 * @param {readonly {starts: readonly number[], last?: number}[]} lists
 * @returns {Promise<{when: string, minutes: number[][]}>} `when` is the schedule that the script is for
 */
export async function dueMinutes(context, script, lists) {
  const { status, stdout, stderr } = await runProgram(
    'bash',
    ['-p', join(context.here, 'cron/due.sh'), script],
    {
      input: lists
        .flatMap(({ starts, last = '' }) => [`- ${last}`, ...starts])
        .join('\n')
        .concat('\n'),
      env: context.environment,
    },
  );
  if (status !== 0 || stderr !== '') throw new Error(`${script} ended with ${status}: ${stderr}`);
  const [when, ...lines] = stdout.trimEnd().split('\n');
  const minutes = [];
  for (const line of lines) {
    if (line === '-') minutes.push([]);
    else minutes.at(-1).push(Number(line));
  }
  return { when, minutes };
}
