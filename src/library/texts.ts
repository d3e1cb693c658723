/** The commands' work on texts and values: no effects and no Node, so that it runs in a browser too. */

import { backendOf } from '../backends/index.js';
import { type ReadFile, readSchedules } from '../backends/read-schedules.js';
import { renderAll } from '../backends/render-all.js';
import { cronOf } from '../backends/shared/schedule-cron.js';
import type { GeneratedFile } from '../backends/types.js';
import { type CronProblem, parseCron } from '../cron/cron.js';
import { WIDEST_RULE } from '../cron/days.js';
import { nextRuns as runsOf } from '../cron/next-runs.js';
import { platformOf } from '../project/upcoming.js';
import type { Diagnostic } from '../schedule/diagnostic.js';
import { newResource as resourceOf } from '../schedule/edit/edit-schedule.js';
import { diagnose, type LocatedSchedule } from '../schedule/located.js';
import { NOWHERE } from '../schedule/mend.js';
import { below, type Problem } from '../schedule/problem.js';
import { checkZone } from '../schedule/rules.js';
import { BACKEND_TYPES, type BackendType, DEFAULT_FILE, type ScanSchedule } from '../schedule/types.js';
import { ArgumentError, ScheduleError } from './errors.js';
import type { NewSchedule } from './spec.js';

/**
 * What the `validate` command finds in a text, backend settings included. The command also checks the paths that scans read
 * and the project's `.gitlab-ci.yml`, which are outside the text. `ignored` is what comments in the text ignore. Never throws; bytes must be UTF-8.
 * @param file the name for diagnostics
 */
export function validate(text: string | Uint8Array, file = DEFAULT_FILE): ReadFile {
  return readSchedules(text, file);
}

/**
 * The resource of a new schedule; adds only `uid`, `creationTimestamp` and generation 1. Does not check it: `validate` does,
 * with its file.
 * @param identity a fresh UUID, and now
 */
export function newResource(
  schedule: NewSchedule,
  identity: { readonly uid: string; readonly now: Date },
): Record<string, unknown> {
  return resourceOf(schedule, identity);
}

/**
 * The next runs after `from` (default: now), by the rules of the platform that runs the schedule.
 * @throws ScheduleError if its cron or time zone is invalid
 */
export function nextRuns(
  schedule: ScanSchedule,
  options: { readonly from?: Date; readonly count?: number; readonly until?: Date } = {},
): Date[] {
  const { from = new Date(), count = 5, until } = options;
  refuse(checkTimes(schedule));
  const limit = until === undefined ? { count } : { count, until };
  return runsOf(cronOf(schedule), schedule.spec.timezone, platformOf(schedule), from, limit);
}

/**
 * One schedule as a standalone file, for its own backend, or for another one with that one's defaults.
 * @throws ScheduleError if the schedule is invalid; ArgumentError if there is no such backend
 */
export function renderSchedule(
  schedule: ScanSchedule,
  options: { readonly backend?: BackendType; readonly source?: string } = {},
): GeneratedFile {
  const { backend: type = schedule.spec.backend.type, source = DEFAULT_FILE } = options;
  // Untyped programs may pass any text.
  if (!BACKEND_TYPES.includes(type)) throw new ArgumentError(`no backend ${type}`);
  const own = type === schedule.spec.backend.type;
  const resource = own
    ? schedule
    : { ...schedule, spec: { ...schedule.spec, backend: { type, config: {} } } };
  refuse(checkRenderable(resource, source));
  return backendOf(type).exportOne(resource, { source });
}

/**
 * All files of all schedules, as the `render` command writes them.
 * @throws ScheduleError if a schedule is invalid
 */
export function renderSchedules(schedules: readonly ScanSchedule[], source = DEFAULT_FILE): GeneratedFile[] {
  refuse(schedules.flatMap((schedule) => checkRenderable(schedule, source)));
  return renderAll(schedules, { source });
}

/** The errors that prevent rendering; the value may not come from a file. */
function checkRenderable(schedule: ScanSchedule, file: string): Diagnostic[] {
  const problems = checkTimes(schedule, file);
  if (problems.length > 0) return problems;
  const found = backendOf(schedule.spec.backend.type).check(locatedNowhere(schedule, file));
  return found.filter(({ severity }) => severity === 'error');
}

function checkTimes(schedule: ScanSchedule, file = DEFAULT_FILE): Diagnostic[] {
  const { metadata, spec } = schedule;
  const parsed = parseCron(spec.schedule, metadata.name, WIDEST_RULE);
  const problems = [
    ...below(['spec', 'schedule'], 'problems' in parsed ? parsed.problems.map(withoutPlace) : []),
    ...below(['spec', 'timezone'], checkZone(spec.timezone)),
  ];
  return problems.map(({ path, code, message, hint }) =>
    diagnose(locatedNowhere(schedule, file), path, {
      severity: 'error',
      code,
      message,
      ...(hint === undefined ? {} : { hint }),
    }),
  );
}

/** A value has no place in a text: its diagnostics have line 0. */
function locatedNowhere(resource: ScanSchedule, file: string): LocatedSchedule {
  return { resource, file, at: () => NOWHERE };
}

function withoutPlace({ start: _start, end: _end, ...problem }: CronProblem): Problem {
  return { path: [], ...problem };
}

function refuse(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) throw new ScheduleError(diagnostics);
}
