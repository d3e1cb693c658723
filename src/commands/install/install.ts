import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { CronDaemon } from '../../backends/local-cron/crontab-line.js';
import {
  type CrontabBlock,
  findBlocks,
  inheritedZone,
  withBlock,
  withoutBlock,
  wordAfter,
} from '../../backends/local-cron/crontab-table.js';
import { localCron } from '../../backends/local-cron/index.js';
import type { CommandRun } from '../../cli/command.js';
import { fileChoiceOf } from '../../cli/flags.js';
import { CliError, EXIT, type Io } from '../../cli/io.js';
import { findSchedule, stopOnErrors } from '../../cli/select.js';
import { type CronFlavour, changeCrontab, detectCron, readCrontab } from '../../hosts/crontab/crontab.js';
import { otherWriters } from '../../hosts/crontab/other-writers.js';
import { loadSchedules } from '../../project/load.js';
import { refuseProblems } from '../../project/render.js';
import type { Loaded } from '../../project/schedule-file.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { jsonText, visible } from '../../text/log.js';
import { quoteWord } from '../../text/shell.js';
import { planChanges } from '../../workspace/plan.js';
import { readOwned } from '../../workspace/read.js';
import { applyChanges } from '../../workspace/write.js';
import {
  cronFlagsOf,
  daemonOf,
  isSameFile,
  linesFor,
  nameOrAll,
  scriptPlace,
  sourceOf,
} from './crontab-lines.js';
import { pathToJmo, warnAboutTools } from './programs.js';

interface Change {
  readonly name: string;
  readonly action: 'installed' | 'unchanged' | 'suspended' | 'removed';
  readonly lines: readonly string[];
}

export const run: CommandRun = async (args, io) => {
  const choice = fileChoiceOf(args);
  const cron = cronFlagsOf(args);
  const json = args.text('output') === 'json';
  const dryRun = args.on('dry-run');
  const loaded = loadSchedules(choice, io);
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const name = nameOrAll(args);
  const schedules = chosenSchedules(loaded, name);
  const all = name === undefined;
  const plan = (before: string, flavour: CronFlavour) =>
    planTable(before, schedules, { all, dryRun, io, loaded, daemon: daemonOf(cron, flavour) });
  const changes = dryRun ? plan(readCrontab(io.env), detectCron(io.env)).result : changeCrontab(io.env, plan);
  if (json) io.out(jsonText({ changes }));
  else show(changes, dryRun, io);
  const active = schedules.filter((schedule) => !schedule.spec.suspend);
  if (active.length > 0) warnAboutTools(active, io);
  return EXIT.fine;
};

function chosenSchedules(loaded: Loaded, name: string | undefined): ScanSchedule[] {
  if (name === undefined)
    return loaded.schedules
      .map(({ resource }) => resource)
      .filter((schedule) => schedule.spec.backend.type === localCron.type);
  const { resource } = findSchedule(loaded, name);
  const { type } = resource.spec.backend;
  if (type !== localCron.type)
    throw new CliError(`'${name}' runs on ${type}; for cron, set its spec.backend.type to ${localCron.type}`);
  return [resource];
}

interface Place {
  /** Whether to remove blocks of schedules that left the file. */
  readonly all: boolean;
  /** Whether to write no script. */
  readonly dryRun: boolean;
  readonly io: Io;
  readonly loaded: Loaded;
  readonly daemon: CronDaemon;
}

/** The new table. Writes scripts on the way, since a line without its script would only fail. */
function planTable(
  before: string,
  schedules: readonly ScanSchedule[],
  place: Place,
): { readonly table: string; readonly result: Change[] } {
  const source = sourceOf(place.loaded);
  const changes: Change[] = [];
  let table = before;
  for (const schedule of schedules) {
    const { name } = schedule.metadata;
    // The same project may be installed under several paths.
    const [first = { name, source }, ...others] = blocksIn(table).filter(
      (block) => block.name === name && isSameFile(block.source, source),
    );
    for (const other of others) table = intact(withoutBlock(table, other));
    const key = { name, source: first.source };
    if (schedule.spec.suspend) {
      table = intact(withoutBlock(table, key));
      changes.push({ name: key.name, action: 'suspended', lines: [] });
      continue;
    }
    const inherited = inheritedZone(table, key);
    const { script, lines } = linesFor(schedule, place.loaded, {
      daemon: place.daemon,
      inherited,
      jmo: pathToJmo(installedPath(table, key), place.io),
    });
    refuseSharedScript(table, key, script);
    checkScriptFolder(schedule, place);
    const next = intact(withBlock(table, { ...key, lines }));
    if (!place.dryRun) writeScript(schedule, place.loaded);
    changes.push({ name: key.name, action: next === table ? 'unchanged' : 'installed', lines });
    table = next;
  }
  if (!place.all) return { table, result: changes };
  for (const { name, source: from } of blocksIn(table)) {
    if (!isSameFile(from, source) || schedules.some((schedule) => schedule.metadata.name === name)) continue;
    table = intact(withoutBlock(table, { name, source: from }));
    changes.push({ name, action: 'removed', lines: [] });
  }
  return { table, result: changes };
}

/** The `--path` of the block in the table. */
function installedPath(table: string, key: Pick<CrontabBlock, 'name' | 'source'>): string | undefined {
  const old = blocksIn(table).find((block) => block.name === key.name && block.source === key.source);
  return old === undefined ? undefined : wordAfter('--path', old.lines);
}

/** Two projects with a schedule of the same name may share a `script_dir`: one must not overwrite the other's script. */
function refuseSharedScript(table: string, key: { name: string; source: string }, script: string): void {
  const other = blocksIn(table).find(
    (block) =>
      (block.name !== key.name || !isSameFile(block.source, key.source)) &&
      block.lines.some((line) => line.includes(` ${quoteWord(script)} `)),
  );
  if (other !== undefined)
    throw new CliError(
      `${script} is the script of '${other.name}' from ${other.source}; choose another name or script_dir`,
    );
}

/** Whoever can write the script can run code as the crontab's owner. */
function checkScriptFolder(schedule: ScanSchedule, { loaded, io }: Place): void {
  const { folder, name } = scriptPlace(schedule, loaded);
  const writers = otherWriters(join(folder, name));
  const open = writers.find(({ who }) => who === 'everybody');
  if (open !== undefined)
    throw new CliError(
      `${open.path} can be changed by everybody on this machine, and cron runs ${name} from there as you: run chmod o-w on it, or choose another script_dir`,
    );
  for (const { path, who } of writers)
    io.err(`warning: ${path} can be changed by ${who}, and cron runs ${name} from there as you\n`);
}

function writeScript(schedule: ScanSchedule, loaded: Loaded): void {
  const file = localCron.exportOne(schedule, { source: loaded.source });
  const { folder, name } = scriptPlace(schedule, loaded);
  const inProject = folder === resolve(loaded.directory, dirname(file.path));
  const directory = inProject ? loaded.directory : folder;
  const wanted = [{ ...file, path: inProject ? file.path : name }];
  if (!inProject) makeFolder(folder);
  const found = readOwned(
    directory,
    [],
    wanted.map((one) => one.path),
  );
  const { changes, problems } = planChanges(wanted, found, loaded.source);
  refuseProblems(problems);
  refuseProblems(applyChanges(directory, changes));
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new CliError(
      `${folder}: can't be made (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`,
    );
  }
}

function blocksIn(table: string): readonly CrontabBlock[] {
  const found = findBlocks(table);
  if ('damage' in found) throw damaged(found.damage);
  return found.blocks;
}

function intact(table: string | { readonly damage: string }): string {
  if (typeof table !== 'string') throw damaged(table.damage);
  return table;
}

function damaged(damage: string): CliError {
  return new CliError(`${damage}; repair it with crontab -e, nothing was changed`);
}

function show(changes: readonly Change[], dryRun: boolean, io: Io): void {
  const words = {
    installed: 'installed',
    unchanged: 'is installed already',
    suspended: 'is suspended: left out of the crontab',
    removed: 'removed: it is no longer a local-cron schedule of the file',
  };
  if (changes.length === 0) io.out('No schedule of this file has the backend local-cron.\n');
  for (const { name, action, lines } of changes) {
    const word = dryRun && action === 'installed' ? 'would be installed' : words[action];
    io.out(`${name} ${word}${dryRun ? ' (dry run)' : ''}\n`);
    for (const line of lines) io.out(`  ${visible(line)}\n`);
  }
}
