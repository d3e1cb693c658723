import type * as z from 'zod/mini';
import type { Diagnostic } from '../../schedule/diagnostic.js';
import { diagnoseBelow, type LocatedSchedule } from '../../schedule/located.js';
import { isEmpty } from '../../schedule/problem.js';
import { checkAgainst } from '../../schedule/schema/issues.js';
import type { ScanSchedule } from '../../schedule/types.js';

/** A backend's schema of `spec.backend.config`; all keys are optional, and parsing changes no value. */
type ConfigSchema<T> = () => z.ZodMiniType<T>;

/** `spec.backend.config` by the backend's schema, without the keys that have errors; those are `unsure`. */
export function checkConfig<T>(
  schedule: LocatedSchedule,
  schema: ConfigSchema<T>,
): { readonly problems: Diagnostic[]; readonly config: T; readonly unsure?: ReadonlySet<string> } {
  const value = schedule.resource.spec.backend.config;
  // Most schedules have no config, and can save the millisecond that building the schema takes.
  if (isEmpty(value)) return { problems: [], config: value as T };
  const complaints = checkAgainst(schema(), value);
  const problems = diagnoseBelow(schedule, ['spec', 'backend', 'config'], complaints);
  if (problems.length === 0) return { problems, config: value as T };
  const unsure = new Set(complaints.map(({ path }) => String(path[0])));
  const sound = Object.entries(value).filter(([key]) => !unsure.has(key));
  return { problems, config: Object.fromEntries(sound) as T, unsure };
}

/** `spec.backend.config` of a valid schedule; throws if `checkConfig` would report errors. */
export function configOf<T>({ spec }: ScanSchedule, schema: ConfigSchema<T>): T {
  const value = spec.backend.config;
  return isEmpty(value) ? (value as T) : schema().parse(value);
}
