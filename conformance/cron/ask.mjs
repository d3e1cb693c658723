import { availableParallelism } from 'node:os';
import { runProgram } from '../run-program.mjs';

/**
 * What Debian's cron makes of tables: its own parser and loop, under a clock of ours (program/virtual-clock.c).
 * @param {readonly {table: string, zone?: string, from?: number, until?: number, late?: readonly {at: number, seconds: number}[]}[]} asks
 *   times in seconds since 1970; without them, the table is only parsed
 * @returns {Promise<({refused: string} | {entries: object[], starts: [number, number][], offsets: [number, number][]})[]>} in order
 */
export async function askCron(context, asks) {
  const program = await context.tool('debian-cron');
  const size = Math.ceil(asks.length / availableParallelism());
  const parts = [];
  for (let at = 0; at < asks.length; at += size) parts.push(asks.slice(at, at + size));
  return (await Promise.all(parts.map((part) => askOne(context, program, part)))).flat();
}

async function askOne(context, program, asks) {
  const { status, stdout, stderr } = await runProgram(program, [], {
    input: asks.map(wordsOf).join(''),
    env: context.environment,
    seconds: 900,
  });
  if (status !== 0) throw new Error(`virtual-clock ended with ${status}: ${stderr.slice(0, 2000)}`);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  if (answers.length !== asks.length) throw new Error(`${answers.length} answers to ${asks.length} tables`);
  return answers;
}

function wordsOf({ table, zone = 'UTC', from = 0, until = 0, late = [] }) {
  const sleeps = late.map(({ at, seconds }) => `${at}:${seconds}`);
  return `${['ask', zone, from, until, ...sleeps].join(' ')}\n${table.replace(/\n?$/, '\n')}.\n`;
}
