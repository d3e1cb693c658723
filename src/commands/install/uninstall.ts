import { resolve } from 'node:path';
import { findBlocks, withoutBlock } from '../../backends/local-cron/crontab-table.js';
import type { CommandRun } from '../../cli/command.js';
import { CliError, EXIT } from '../../cli/io.js';
import { changeCrontab } from '../../hosts/crontab/crontab.js';
import { DEFAULT_FILE } from '../../schedule/types.js';
import { visible } from '../../text/log.js';
import { isSameFile, nameOrAll } from './crontab-lines.js';

/** Reads no resource file, so it works after the file or project is gone. */
export const run: CommandRun = async (args, io) => {
  const name = nameOrAll(args);
  const directory = resolve(io.directory, args.text('directory') ?? '.');
  const source = resolve(directory, args.text('file') ?? DEFAULT_FILE);
  const removed = changeCrontab(io.env, (before) => takeOut(before, source, name));
  if (removed.length === 0) io.out(`${visible(name ?? `Nothing of ${source}`)} is not installed.\n`);
  for (const one of removed) io.out(`${visible(one)} uninstalled\n`);
  return EXIT.fine;
};

function takeOut(
  before: string,
  source: string,
  name: string | undefined,
): { readonly table: string; readonly result: string[] } {
  const found = findBlocks(before);
  if ('damage' in found)
    throw new CliError(`${found.damage}; repair it with crontab -e, nothing was changed`);
  const own = found.blocks.filter(
    (block) => isSameFile(block.source, source) && (name === undefined || block.name === name),
  );
  if (own.length === 0) {
    const other = found.blocks.find((block) => block.name === name);
    if (other !== undefined)
      throw new CliError(
        `'${other.name}' is installed from ${other.source}, not from ${source}; name that file with --file`,
      );
    return { table: before, result: [] };
  }
  let table = before;
  for (const block of own) {
    const next = withoutBlock(table, block);
    if (typeof next !== 'string') throw new CliError(next.damage);
    table = next;
  }
  return { table, result: own.map((block) => block.name) };
}
