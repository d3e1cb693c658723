import { isAbsolute } from 'node:path';
import { checkoutPaths } from '../../backends/shared/paths.js';
import { compareDiagnostics, type Diagnostic } from '../../schedule/diagnostic.js';
import { diagnose } from '../../schedule/located.js';
import { formatPath } from '../../schedule/problem.js';
import { joinInherited } from '../../schedule/repeats.js';
import { quote } from '../../text/secrets.js';
import { suggest } from '../../text/suggest.js';
import { readMissing } from '../../workspace/read-missing.js';
import type { Loaded } from '../schedule-file.js';

/** Adds a warning for every path to scan that the checkout lacks. */
export function withMissingPaths(loaded: Loaded): Loaded {
  // A file from outside the project says nothing about this folder.
  if (isAbsolute(loaded.source)) return loaded;
  const found = [...loaded.schedules, ...(loaded.mended ?? [])].flatMap((schedule) =>
    checkoutPaths(schedule.resource).flatMap(({ at, path }): Diagnostic[] => {
      const missing = readMissing(loaded.directory, path);
      if (missing === undefined) return [];
      const { folder, name, rest, there } = missing;
      const near = suggest(name, there);
      const parts = [...(folder === '' ? [] : [folder]), near ?? name, ...rest];
      return [
        diagnose(schedule, at, {
          severity: 'warning',
          code: 'missing-path',
          message: `${formatPath(at)}: this checkout has no ${quote(path)}`,
          hint:
            near === undefined
              ? 'write a path relative to the project; where it is made before the scan, this can stay'
              : `did you mean ${quote(parts.join('/'))}?`,
        }),
      ];
    }),
  );
  if (found.length === 0) return loaded;
  return {
    ...loaded,
    diagnostics: [...loaded.diagnostics, ...joinInherited(found)].sort(compareDiagnostics),
  };
}
