import { resolve } from 'node:path';
import { configOf } from '../backends/check-config.js';
import { cronConfigSchema } from '../backends/local-cron/config.js';
import { localCron } from '../backends/local-cron/index.js';
import { HostError } from '../hosts/types.js';
import type { HistoryLimits } from '../run/cron-prune.js';
import type { BackendType, ScanSchedule } from '../schedule/types.js';
import type { Arguments } from './command.js';
import { Failure, type Io } from './io.js';
import { type Loaded, loadSchedules } from './load-schedules.js';
import { plural } from './print-diagnostics.js';
import { findSchedule, stopOnErrors } from './select.js';

/** A local-cron schedule, and where its script leaves what it does. */
export interface LocalSchedule {
  readonly schedule: ScanSchedule;
  /** Absolute, as the script resolves them: from the project's directory, which `install` hands it. */
  readonly results: string;
  readonly log: string;
  readonly limits: HistoryLimits;
}

/** Where the runs of the other backends are to be seen. */
const ELSEWHERE: Readonly<Record<Exclude<BackendType, 'local-cron'>, (name: string) => string>> = {
  'github-actions': (name) => `the repository's Actions page, workflow .github/workflows/jmo-${name}.yml`,
  'gitlab-ci': () => 'the project on GitLab, Build > Pipelines and Build > Pipeline schedules',
};

/**
 * The local-cron schedules of the file, or the one that is named; undefined where the file is invalid, which it says.
 * Schedules of other backends are left out, which it says too. Throws Failure where one of those is named.
 */
export function loadLocalSchedules(
  args: Arguments,
  io: Io,
): { readonly loaded: Loaded; readonly schedules: readonly LocalSchedule[] } | undefined {
  const loaded = loadSchedules(args, io);
  if (stopOnErrors(loaded, io)) return undefined;
  const [name] = args.positionals;
  const all =
    name === undefined
      ? loaded.schedules.map(({ resource }) => resource)
      : [findSchedule(loaded, name).resource];
  const others = all.filter(({ spec }) => spec.backend.type !== localCron.type);
  if (name !== undefined) for (const other of others) throw elsewhere(other);
  if (others.length > 0)
    io.err(
      `left out: ${plural(others.length, 'schedule')} of other backends; only local-cron has its results here\n`,
    );
  const schedules = all
    .filter(({ spec }) => spec.backend.type === localCron.type)
    .map((schedule) => placeOf(schedule, loaded));
  return { loaded, schedules };
}

/** What `work` reads of results. Throws Failure where something can't be read. */
export function withResults<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof HostError ? new Failure(error.message) : error;
  }
}

function elsewhere({ metadata, spec }: ScanSchedule): Failure {
  const { type } = spec.backend;
  const where = type === 'local-cron' ? '' : ELSEWHERE[type](metadata.name);
  return new Failure(
    `'${metadata.name}' runs on ${type}, and only results of local-cron are read here; its runs: ${where}`,
  );
}

function placeOf(schedule: ScanSchedule, { directory }: Loaded): LocalSchedule {
  const { metadata, spec } = schedule;
  const { log_dir } = configOf(schedule, cronConfigSchema);
  const results = resolve(directory, spec.jobTemplate.results.dir);
  return {
    schedule,
    results,
    log: resolve(log_dir === undefined ? results : resolve(directory, log_dir), `jmo-${metadata.name}.log`),
    limits: { successful: spec.successfulJobsHistoryLimit, failed: spec.failedJobsHistoryLimit },
  };
}
