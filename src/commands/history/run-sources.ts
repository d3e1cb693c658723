import { resolve } from 'node:path';
import { ownedName } from '../../backends/gitlab-ci/sync/sync-plan.js';
import { backendOf } from '../../backends/index.js';
import { cronConfigSchema } from '../../backends/local-cron/config.js';
import { renderAll } from '../../backends/render-all.js';
import { configOf } from '../../backends/shared/check-config.js';
import type { Arguments } from '../../cli/command.js';
import { fileChoiceOf } from '../../cli/flags.js';
import { CliError, type Io } from '../../cli/io.js';
import { findSchedule, stopOnErrors } from '../../cli/select.js';
import type { HistoryApi } from '../../hosts/run-records.js';
import { PlatformError } from '../../hosts/types.js';
import { loadSchedules } from '../../project/load.js';
import type { Loaded } from '../../project/schedule-file.js';
import type { FileChoice } from '../../project/world.js';
import type { HistoryLimits } from '../../run/history/prune-plan.js';
import { BACKEND_TYPES, type BackendType, type ScanSchedule } from '../../schedule/types.js';
import { visible } from '../../text/log.js';
import { plural } from '../../text/plain.js';
import { planChanges } from '../../workspace/plan.js';
import { readOwned } from '../../workspace/read.js';
import { connectGithub, connectGitlab, type PlaceFlags, placeFlagsOf } from '../connect.js';

/** A local-cron schedule, and where its script writes results and log. */
export interface LocalSource {
  readonly kind: 'local';
  readonly schedule: ScanSchedule;
  readonly limits: HistoryLimits;
  /** The project's directory, which `install` passes to the script. */
  readonly directory: string;
  /** Absolute, resolved from `directory` as the script does. */
  readonly results: string;
  readonly log: string;
}

/** A schedule whose runs a platform records. */
export interface PlatformSource {
  readonly kind: 'platform';
  readonly schedule: ScanSchedule;
  readonly limits: HistoryLimits;
  readonly api: HistoryApi;
  /** Whether a guard may have skipped a run with conclusion `success`. */
  readonly guarded: boolean;
  /** Why the file that starts the runs is not ours, and so the runs are not either; reads the disk on each call. */
  whyNotOurs(file: string | undefined): string | undefined;
}

export type RunSource = LocalSource | PlatformSource;

/** The flags that choose schedules and platforms for `status` and `prune`. */
export interface SourceChoice extends PlaceFlags {
  readonly files: FileChoice;
  /** Undefined means all schedules of the file. */
  readonly name: string | undefined;
}

export function sourceChoiceOf(args: Arguments): SourceChoice {
  return { files: fileChoiceOf(args), name: args.positionals[0], ...placeFlagsOf(args) };
}

/**
 * The chosen schedules, with where their runs are recorded; undefined if the file is invalid. Schedules of a platform that
 * lacks a setting are left out. Both are reported. Throws CliError if no schedule is left.
 */
export async function loadRunSources(
  choice: SourceChoice,
  io: Io,
): Promise<readonly RunSource[] | undefined> {
  const loaded = loadSchedules(choice.files, io);
  if (stopOnErrors(loaded, io)) return undefined;
  const { name } = choice;
  const schedules =
    name === undefined
      ? loaded.schedules.map(({ resource }) => resource)
      : [findSchedule(loaded, name).resource];
  const apis = new Map<BackendType, HistoryApi>();
  const problems = new Map<BackendType, string>();
  const types = BACKEND_TYPES.filter((type) => schedules.some(({ spec }) => spec.backend.type === type));
  for (const type of types) {
    if (type === 'local-cron') continue;
    try {
      const count = schedules.filter(({ spec }) => spec.backend.type === type).length;
      apis.set(type, await openHistory(type, count, { choice, loaded }, io));
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      problems.set(type, error.message);
    }
  }
  if (problems.size > 0 && problems.size === types.length)
    throw new CliError([...problems.values()].join('; '));
  for (const [type, problem] of problems) {
    const count = schedules.filter(({ spec }) => spec.backend.type === type).length;
    io.err(`left out: ${plural(count, 'schedule')} of ${type}: ${visible(problem)}\n`);
  }
  return schedules.flatMap((schedule) => sourceOf(schedule, apis, loaded) ?? []);
}

/** Checks a platform's settings before loading its code, which takes longer than everything else. */
async function openHistory(
  type: Exclude<BackendType, 'local-cron'>,
  schedules: number,
  { choice, loaded }: { readonly choice: SourceChoice; readonly loaded: Loaded },
  io: Io,
): Promise<HistoryApi> {
  if (type === 'github-actions') {
    const { place, env } = connectGithub(loaded, choice, io);
    const { openGithubHistory } = await import('../../hosts/github/history.js');
    return openGithubHistory({ ...io, env }, place, { now: io.now(), schedules });
  }
  const target = connectGitlab(loaded, choice, io);
  const { openGitlabHistory } = await import('../../hosts/gitlab/history.js');
  return openGitlabHistory(target, io, ownedName);
}

function sourceOf(
  schedule: ScanSchedule,
  apis: ReadonlyMap<BackendType, HistoryApi>,
  loaded: Loaded,
): RunSource | undefined {
  const { spec } = schedule;
  const { type } = spec.backend;
  const limits = { successful: spec.successfulJobsHistoryLimit, failed: spec.failedJobsHistoryLimit };
  if (type !== 'local-cron') {
    const api = apis.get(type);
    return api === undefined
      ? undefined
      : {
          kind: 'platform',
          schedule,
          limits,
          api,
          guarded: backendOf(type).isGuarded(schedule),
          whyNotOurs: (file) => (file === undefined ? undefined : whyNotOurs(file, schedule, loaded)),
        };
  }
  const { directory } = loaded;
  return { kind: 'local', schedule, limits, directory, ...placesOf(schedule, directory) };
}

/** Where the script of a local-cron schedule writes, resolved from the project's directory as it does. */
export function placesOf(schedule: ScanSchedule, directory: string): Pick<LocalSource, 'results' | 'log'> {
  const { log_dir } = configOf(schedule, cronConfigSchema);
  const results = resolve(directory, schedule.spec.jobTemplate.results.dir);
  const logs = log_dir === undefined ? results : resolve(directory, log_dir);
  return { results, log: resolve(logs, `jmo-${schedule.metadata.name}.log`) };
}

/** As in `render`: a file that render would not overwrite, or has never written, is not ours. */
function whyNotOurs(file: string, schedule: ScanSchedule, loaded: Loaded): string | undefined {
  const wanted = renderAll([schedule], loaded).filter(({ path }) => path === file);
  const { changes, problems } = planChanges(wanted, readOwned(loaded.directory, [], [file]), loaded.source);
  const [problem] = problems;
  if (problem !== undefined) return problem.message;
  const isThere = wanted.length > 0 && changes.every(({ action }) => action === 'update');
  return isThere ? undefined : `${file} was never rendered from ${loaded.source} here`;
}
