import type { Path } from '../../schedule/diagnostic.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { PATH_TARGETS } from './config-rules.js';

export interface PathField {
  /** Where in the resource it stands. */
  readonly at: Path;
  /** Its own name: `repo`, `api_spec`, `config`, … */
  readonly key: string;
  readonly path: string;
}

/** Every field of the resource that names a file or folder for the scan to read; an `api_spec` may be a URL. */
export function pathFields({ spec }: ScanSchedule): PathField[] {
  const { targets, options } = spec.jobTemplate;
  const found: PathField[] = [];
  const add = (group: 'targets' | 'options', key: string, path: string | undefined) => {
    if (path !== undefined) found.push({ at: ['spec', 'jobTemplate', group, key], key, path });
  };
  for (const key of PATH_TARGETS) add('targets', key, targets[key]);
  add('targets', 'api_spec', targets.api_spec);
  add('options', 'config', options.config);
  return found;
}
