import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { visible } from '../text/log.js';
import { readRepositoryRoot } from '../workspace/read-repository.js';
import type { Io } from './io.js';

/** Says where workflows of `paths` lie in a subfolder of a repository, which GitHub does not look into. */
export function warnOfSubfolder(directory: string, paths: readonly string[], io: Io): void {
  if (!paths.some((path) => path.startsWith('.github/workflows/'))) return;
  const root = readRepositoryRoot(directory);
  if (root === undefined) return;
  const place = relative(root, realpathSync(directory)).split(sep).join('/');
  if (place === '') return;
  const message = `GitHub reads workflows in .github/workflows of the repository's root only: those in ${place}/.github/workflows never run unless ${place} is a repository of its own`;
  io.err(`jmo-schedule: warning: ${visible(message)}\n`);
  io.step.annotate({ severity: 'warning', message });
}
