import type { Path } from '../schedule/diagnostic.js';
import { isRemote } from '../schedule/text-rules.js';
import type { ScanSchedule } from '../schedule/types.js';
import { PATH_TARGETS } from './config-rules.js';

export interface CheckoutPath {
  /** Where in the resource it stands. */
  readonly at: Path;
  /** Relative to the project, with `/`. */
  readonly path: string;
}

/** The files and folders of the project that a scan reads. None where another branch than the one at hand is scanned. */
export function checkoutPaths({ spec }: ScanSchedule): CheckoutPath[] {
  const { branch, ref } = spec.backend.config;
  if (branch !== undefined || ref !== undefined) return [];
  const { targets, options } = spec.jobTemplate;
  const job = ['spec', 'jobTemplate'];
  const values: [Path, string | undefined][] = [
    ...[...PATH_TARGETS, 'api_spec' as const].map((key): [Path, string | undefined] => [
      [...job, 'targets', key],
      targets[key],
    ]),
    [[...job, 'options', 'config'], options.config],
  ];
  return values.flatMap(([at, path]) =>
    path === undefined || /^[/~]/.test(path) || isRemote(path) ? [] : [{ at, path }],
  );
}
