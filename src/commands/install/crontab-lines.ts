import { dirname, join, resolve } from 'node:path';
import { cronConfigSchema } from '../../backends/local-cron/config.js';
import { type CronDaemon, crontabLines } from '../../backends/local-cron/crontab-line.js';
import { refusePath } from '../../backends/local-cron/crontab-table.js';
import { localCron } from '../../backends/local-cron/index.js';
import { configOf } from '../../backends/shared/check-config.js';
import type { Arguments } from '../../cli/command.js';
import { CliError } from '../../cli/io.js';
import { isZone } from '../../cron/zone/zone.js';
import type { CronFlavour } from '../../hosts/crontab/crontab.js';
import { realPath } from '../../hosts/crontab/state.js';
import { readMachineZone } from '../../hosts/crontab/zone.js';
import type { Loaded } from '../../project/schedule-file.js';
import type { ScanSchedule } from '../../schedule/types.js';

/** The place of a resource file, on which the lines of its schedules depend. */
type Place = Pick<Loaded, 'directory' | 'source'>;

/** Flags that override what is detected of this machine's cron. */
export interface CronFlags {
  readonly zone: string | undefined;
  /** Whether cron supports CRON_TZ. */
  readonly cronTz: boolean | undefined;
}

export function cronFlagsOf(args: Arguments): CronFlags {
  const zone = args.text('cron-zone');
  const cronTz = args.text('cron-tz');
  return { zone, cronTz: cronTz === undefined ? undefined : cronTz === 'yes' };
}

/** This machine's cron, as detected or as the flags say. */
export function daemonOf({ zone, cronTz }: CronFlags, flavour: CronFlavour): CronDaemon {
  if (zone !== undefined && !isZone(zone))
    throw new CliError(`--cron-zone: '${zone}' is not an IANA time zone`);
  return {
    zone: zone ?? readMachineZone(),
    cronTz: cronTz ?? flavour === 'cronie',
    knowsChanges: flavour !== 'other',
  };
}

/** The name of one schedule; undefined for `--all`. */
export function nameOrAll(args: Arguments): string | undefined {
  const [name] = args.positionals;
  if ((name === undefined) !== args.on('all')) throw new CliError('give either NAME or --all');
  return name;
}

/** Absolute path of the resource file; together with a name it identifies a block in the crontab. */
export function sourceOf(place: Place): string {
  return resolve(place.directory, place.source);
}

/** Whether two absolute paths lead to the same file, links included. A missing file is compared by path. */
export function isSameFile(a: string, b: string): boolean {
  return a === b || realPath(a) === realPath(b);
}

/** The lines of a schedule's block, and the script they start. `jmo` is an extra folder to find jmo in. */
export function linesFor(
  schedule: ScanSchedule,
  place: Place,
  {
    daemon,
    inherited,
    jmo,
  }: {
    readonly daemon: CronDaemon;
    readonly inherited: string | undefined;
    readonly jmo: string | undefined;
  },
): { readonly script: string; readonly lines: string[] } {
  const { folder, name } = scriptPlace(schedule, place);
  const script = join(folder, name);
  for (const path of [script, place.directory, sourceOf(place), jmo ?? '']) {
    const refusal = refusePath(path);
    if (refusal !== undefined) throw new CliError(refusal);
  }
  const where = {
    script,
    directory: place.directory,
    jmo,
    ...(inherited === undefined ? {} : { inherited }),
  };
  return { script, lines: crontabLines(schedule, daemon, where) };
}

/** The script's path for cron: in `script_dir`, or the path that render writes. */
export function scriptPlace(
  schedule: ScanSchedule,
  place: Place,
): { readonly folder: string; readonly name: string } {
  const file = localCron.exportOne(schedule, { source: place.source });
  const config = configOf(schedule, cronConfigSchema);
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  return { folder: resolve(place.directory, config.script_dir ?? dirname(file.path)), name };
}
