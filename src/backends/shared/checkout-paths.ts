import type { Path } from '../../schedule/diagnostic.js';
import { isRemote } from '../../schedule/schema/text-rules.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { pathFields } from './path-fields.js';

export interface CheckoutPath {
  /** Where in the resource it stands. */
  readonly at: Path;
  /** Relative to the project, with `/`. */
  readonly path: string;
}

/** The files and folders of the project that a scan reads. None where another branch than the one at hand is scanned. */
export function checkoutPaths(schedule: ScanSchedule): CheckoutPath[] {
  const { branch, ref } = schedule.spec.backend.config;
  if (branch !== undefined || ref !== undefined) return [];
  return pathFields(schedule).flatMap(({ at, path }) =>
    /^[/~]/.test(path) || isRemote(path) ? [] : [{ at, path }],
  );
}
