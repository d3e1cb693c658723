import { join } from 'node:path';
import { allBackends } from '../backends/index.js';
import { compareDiagnostics, type Diagnostic } from '../schedule/diagnostic.js';
import type { Io } from './io.js';
import { hasErrors, type Loaded } from './load-schedules.js';
import { readNamed } from './read-named-file.js';

/** More than any platform reads. */
const LARGEST = 4 * 1024 * 1024;

/** `loaded` with what stands beside the generated files and keeps them from running. A file that can't be read says nothing. */
export function withProjectProblems(loaded: Loaded, io: Io): Loaded {
  // What a broken schedule wants of the project is not known.
  if (hasErrors(loaded.diagnostics)) return loaded;
  const found = allBackends().flatMap(({ type, project }): Diagnostic[] => {
    const own = loaded.schedules.filter(({ resource }) => resource.spec.backend.type === type);
    if (project === undefined || own.length === 0) return [];
    const read = readNamed(join(loaded.directory, project.path), io, {
      limit: LARGEST,
      directory: loaded.directory,
    });
    return 'problem' in read ? [] : project.check(read.bytes.toString('utf8'), own);
  });
  if (found.length === 0) return loaded;
  return { ...loaded, diagnostics: [...loaded.diagnostics, ...found].sort(compareDiagnostics) };
}
