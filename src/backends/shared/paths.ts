import type { Path } from '../../schedule/diagnostic.js';
import { isRemote } from '../../schedule/schema/text-rules.js';
import type { ScanSchedule, Targets } from '../../schedule/types.js';

/** Targets that name a file or folder where the scan runs. */
export const PATH_TARGETS = [
  'repo',
  'repos_dir',
  'targets',
  'images_file',
  'urls_file',
  'terraform_state',
  'cloudformation',
  'k8s_manifest',
] as const satisfies readonly (keyof Targets)[];

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

/** The paths that must be there when the scan begins: JMo passes over others, and a scan of nothing would end well. */
export function declaredPaths(schedule: ScanSchedule): PathField[] {
  return pathFields(schedule).filter(({ path }) => !/^https?:\/\//i.test(path));
}

/**
 * The files and folders of the project that a scan reads, relative to it, with `/`. None where another branch than the one
 * at hand is scanned.
 */
export function checkoutPaths(schedule: ScanSchedule): PathField[] {
  const { branch, ref } = schedule.spec.backend.config;
  if (branch !== undefined || ref !== undefined) return [];
  return pathFields(schedule).filter(({ path }) => !/^[/~]/.test(path) && !isRemote(path));
}
