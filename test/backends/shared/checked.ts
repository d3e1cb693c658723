import { backendOf } from '../../../src/backends/index.js';
import { parseSchedules } from '../../../src/schedule/parse.js';
import type { BackendType } from '../../../src/schedule/types.js';
import { resourceText } from '../local-cron/schedules.js';

export interface Written {
  /** The part of `spec` beside the backend. */
  readonly spec?: Record<string, unknown>;
  readonly config?: Record<string, unknown>;
  readonly job?: Record<string, unknown>;
  readonly name?: string;
}

/** A backend's diagnostics for a resource without other errors, and the text that each marks. */
export function diagnosticsOf(type: BackendType, { spec, config = {}, job, name = 'nightly' }: Written) {
  const whole = {
    schedule: '17 2 * * *',
    ...spec,
    backend: { type, config },
    jobTemplate: { targets: { repo: '.' }, ...job },
  };
  const text = resourceText(whole, { name });
  const { schedules, diagnostics } = parseSchedules(Buffer.from(text), 'jmo-schedules.yaml');
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (schedules[0] === undefined || errors.length > 0) throw new Error(JSON.stringify(errors));
  const lines = text.split('\n');
  return backendOf(type)
    .check(schedules[0])
    .map((diagnostic) => {
      const { line, column, length } = diagnostic;
      return { ...diagnostic, marked: lines[line - 1]?.slice(column - 1, column - 1 + length) ?? '' };
    });
}

/** The same in short: `severity code: marked`. */
export function saidOf(type: BackendType, written: Written): string[] {
  return diagnosticsOf(type, written).map(({ severity, code, marked }) => `${severity} ${code}: ${marked}`);
}
