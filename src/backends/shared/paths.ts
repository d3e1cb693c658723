import type { Path } from '../../schedule/diagnostic.js';
import { isRemote } from '../../schedule/schema/text-rules.js';
import type { ScanSchedule, Targets } from '../../schedule/types.js';

/** Targets that name a file or folder on the machine of the scan. */
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
  /** Its path in the resource. */
  readonly at: Path;
  /** Its key: `repo`, `api_spec`, `config`, … */
  readonly key: string;
  readonly path: string;
}

/** All fields of the resource that name a file or folder to read; an `api_spec` may be a URL. */
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

/** Paths that must exist when the scan begins: JMo skips missing ones, and a scan of nothing would succeed. */
export function declaredPaths(schedule: ScanSchedule): PathField[] {
  return pathFields(schedule).filter(({ path }) => !/^https?:\/\//i.test(path));
}

/** The project's files and folders that a scan reads, relative, with `/`. Empty if it scans another branch. */
export function checkoutPaths(schedule: ScanSchedule): PathField[] {
  const { branch, ref } = schedule.spec.backend.config;
  if (branch !== undefined || ref !== undefined) return [];
  return pathFields(schedule).filter(({ path }) => !/^[/~]/.test(path) && !isRemote(path));
}
