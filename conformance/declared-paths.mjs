// A scan begins only if all paths of its schedule exist: these functions create them empty, if possible.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDERS = ['repo', 'repos_dir'];
const FILES = [
  'targets',
  'images_file',
  'urls_file',
  'api_spec',
  'terraform_state',
  'cloudformation',
  'k8s_manifest',
];

/** @returns {{path: string, folder: boolean}[]} without the scan's own folder and web addresses */
export function declaredPaths({ spec }) {
  const { targets, options = {} } = spec.jobTemplate;
  return [
    ...FOLDERS.map((key) => ({ path: targets[key], folder: true })),
    ...FILES.map((key) => ({ path: targets[key], folder: false })),
    { path: options.config, folder: false },
  ].filter(({ path }) => path !== undefined && path !== '.' && !/^https?:/.test(path));
}

/** Creates paths that are relative or begin with the home folder. */
export function makePaths(paths, workspace, home) {
  for (const { path, folder } of paths.filter((each) => !each.path.startsWith('/'))) {
    const target = path.startsWith('~/') ? join(home, path.slice(2)) : join(workspace, path);
    mkdirSync(folder ? target : dirname(target), { recursive: true });
    if (!folder) writeFileSync(target, '');
  }
}

/** A script, or its workflow, without the checks of other absolute paths. */
export function withoutAbsolutePaths(text) {
  return text.replace(/^( *wants) -[def] (?:'\/(?:[^']|'\\'')*'|\/\S*) /gm, '$1 -e . ');
}
