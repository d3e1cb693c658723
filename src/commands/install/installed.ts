import { dirname } from 'node:path';
import type { CronDaemon } from '../../backends/local-cron/crontab-line.js';
import {
  type CrontabBlock,
  findBlocks,
  inheritedZone,
  wordAfter,
} from '../../backends/local-cron/crontab-table.js';
import { localCron } from '../../backends/local-cron/index.js';
import { readSchedules } from '../../backends/read-schedules.js';
import type { CommandRun } from '../../cli/command.js';
import { CliError, EXIT, type Io } from '../../cli/io.js';
import { formatTable } from '../../cli/output/table.js';
import { detectCron, readCrontab } from '../../hosts/crontab/crontab.js';
import { hasErrors } from '../../project/load.js';
import { readNamed } from '../../project/read-named-file.js';
import { shownPath } from '../../project/world.js';
import { jsonText } from '../../text/log.js';
import { cronFlagsOf, daemonOf, linesFor } from './crontab-lines.js';

/** How a block compares with what install would write now. */
type State = 'up to date' | 'out of date' | 'suspended' | 'not in the file' | 'file unreadable';

/** Lists our blocks in the user's crontab, of all projects. */
export const run: CommandRun = async (args, io) => {
  const flags = cronFlagsOf(args);
  const json = args.text('output') === 'json';
  const table = readCrontab(io.env);
  const daemon = daemonOf(flags, detectCron(io.env));
  const found = findBlocks(table);
  if ('damage' in found) throw new CliError(`${found.damage}; repair it with crontab -e`);
  const rows = found.blocks.map((block) => ({
    name: block.name,
    file: block.source,
    state: stateOf(block, inheritedZone(table, block), daemon, io),
    lines: block.lines,
  }));
  if (json) io.out(jsonText(rows));
  else if (rows.length === 0) io.out('No schedules installed.\n');
  else
    io.out(
      formatTable([
        ['NAME', 'FILE', 'STATE', 'CRONTAB'],
        ...rows.map(({ name, file, state, lines }) => [name, file, state, lines.join(' ; ')]),
      ]),
    );
  return EXIT.fine;
};

function stateOf(block: CrontabBlock, inherited: string | undefined, daemon: CronDaemon, io: Io): State {
  const { source, name, lines } = block;
  const read = readNamed(source, io);
  if ('problem' in read) return 'file unreadable';
  const { schedules, diagnostics } = readSchedules(read.bytes, source);
  if (hasErrors(diagnostics)) return 'file unreadable';
  const schedule = schedules.find(({ resource }) => resource.metadata.name === name)?.resource;
  if (schedule?.spec.backend.type !== localCron.type) return 'not in the file';
  if (schedule.spec.suspend) return 'suspended';
  const directory = wordAfter('--directory', lines) ?? dirname(source);
  const place = { directory, source: shownPath(directory, source) };
  // The folder of jmo depends on the shell of the call, so another one is no reason to install again.
  const jmo = wordAfter('--path', lines);
  const now = linesFor(schedule, place, { daemon, inherited, jmo }).lines;
  return now.join('\n') === lines.join('\n') ? 'up to date' : 'out of date';
}
