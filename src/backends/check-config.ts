import type * as z from 'zod/mini';
import type { Diagnostic } from '../schedule/diagnostic.js';
import { checkAgainst } from '../schedule/issues.js';
import { diagnose, type LocatedSchedule } from '../schedule/located.js';

/** `spec.backend.config` read by a backend's own schema; `config` is undefined where it has errors. */
export function checkConfig<T>(
  schedule: LocatedSchedule,
  schema: z.ZodMiniType<T>,
): { readonly problems: Diagnostic[]; readonly config: T | undefined } {
  const value = schedule.resource.spec.backend.config;
  const problems = checkAgainst(schema, value).map(
    ({ path, severity = 'error', code, message, hint, part }) =>
      diagnose(schedule, ['spec', 'backend', 'config', ...path], {
        severity,
        code,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(part === undefined ? {} : { part }),
      }),
  );
  return { problems, config: problems.length === 0 ? schema.parse(value) : undefined };
}
