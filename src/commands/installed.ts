import { findBlocks } from '../backends/local-cron/crontab-table.js';
import { readCrontab } from '../hosts/crontab.js';
import { HostError } from '../hosts/types.js';
import type { CommandRun } from './command.js';
import { EXIT, Failure } from './io.js';
import { formatTable } from './table.js';

/** Every schedule of ours in the user's crontab, from whichever project. */
export const run: CommandRun = async (args, io) => {
  const found = findBlocks(tableOf(io.env));
  if ('damage' in found) throw new Failure(`${found.damage}; repair it with crontab -e`);
  const rows = found.blocks.map(({ name, source, lines }) => ({ name, file: source, lines }));
  if (args.text('output') === 'json') io.out(`${JSON.stringify(rows, null, 2)}\n`);
  else if (rows.length === 0) io.out('No schedules installed.\n');
  else
    io.out(
      formatTable([
        ['NAME', 'FILE', 'CRONTAB'],
        ...rows.map(({ name, file, lines }) => [name, file, lines.join(' ; ')]),
      ]),
    );
  return EXIT.fine;
};

function tableOf(env: Readonly<Record<string, string | undefined>>): string {
  try {
    return readCrontab(env);
  } catch (error) {
    throw error instanceof HostError ? new Failure(error.message) : error;
  }
}
