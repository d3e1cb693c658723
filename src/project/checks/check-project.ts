import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { allBackends } from '../../backends/index.js';
import { compareDiagnostics, type Diagnostic } from '../../schedule/diagnostic.js';
import { joinInherited } from '../../schedule/repeats.js';
import { readRepositoryRoot } from '../../workspace/read-repository.js';
import { hasErrors } from '../load.js';
import { readNamed } from '../read-named-file.js';
import type { Loaded } from '../schedule-file.js';
import type { World } from '../world.js';

/** Larger than any platform accepts. */
const LARGEST = 4 * 1024 * 1024;

/** Adds diagnostics about project files that keep the generated ones from running. */
export function withProjectProblems(loaded: Loaded, world: World): Loaded {
  // The needs of an invalid schedule are unknown.
  if (hasErrors(loaded.diagnostics)) return loaded;
  const found = allBackends().flatMap(({ type, project }): Diagnostic[] => {
    const own = loaded.schedules.filter(({ resource }) => resource.spec.backend.type === type);
    if (project === undefined || own.length === 0) return [];
    const file = readProjectFile(loaded.directory, project.path, world);
    if (file === undefined) return [];
    return 'unread' in file ? project.unread(file.unread, own) : project.check(file.text, own, file.below);
  });
  if (found.length === 0) return loaded;
  return {
    ...loaded,
    diagnostics: [...loaded.diagnostics, ...joinInherited(found)].sort(compareDiagnostics),
  };
}

/**
 * The `.gitlab-ci.yml` beside the generated files, or else the one at the repository's root. A repository without one counts
 * as having an empty one.
 */
function readProjectFile(
  directory: string,
  name: string,
  world: World,
): { readonly text: string; readonly below: string } | { readonly unread: string } | undefined {
  const read = (folder: string) => readNamed(join(folder, name), world, { limit: LARGEST, directory });
  const own = read(directory);
  if ('bytes' in own) return { text: own.bytes.toString('utf8'), below: '' };
  if (own.problem.kind !== 'missing') return { unread: own.problem.message };
  const root = readRepositoryRoot(directory);
  if (root === undefined) return undefined;
  const above = read(root);
  if ('problem' in above && above.problem.kind !== 'missing') return { unread: above.problem.message };
  return {
    text: 'problem' in above ? '' : above.bytes.toString('utf8'),
    below: folderBelow(root, directory),
  };
}

/** Empty, or a path that ends in `/`. */
function folderBelow(root: string, directory: string): string {
  const way = relative(root, realpathSync(directory)).split(sep).join('/');
  return way === '' ? '' : `${way}/`;
}
