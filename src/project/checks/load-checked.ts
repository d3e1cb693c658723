import { compareDiagnostics } from '../../schedule/diagnostic.js';
import { applyIgnores, findIgnores, unusedIgnores } from '../../schedule/ignores.js';
import { hasErrors, loadSchedules } from '../load.js';
import type { Loaded } from '../schedule-file.js';
import type { FileChoice, World } from '../world.js';
import { withProjectProblems } from './check-project.js';
import { withMissingPaths } from './missing-paths.js';

/** The resource file with everything that `validate` reports. Throws ProjectError if it can't be read. */
export function loadChecked(choice: FileChoice, world: World): Loaded {
  const loaded = withProjectProblems(withMissingPaths(loadSchedules(choice, world)), world);
  const { ignores } = findIgnores(loaded.text, loaded.file);
  const applied = applyIgnores(loaded.diagnostics, ignores);
  const ignored = [...(loaded.ignored ?? []), ...applied.ignored].sort(compareDiagnostics);
  // With errors, some checks have not run.
  const unused = hasErrors(loaded.diagnostics) ? [] : unusedIgnores(ignores, ignored);
  return { ...loaded, diagnostics: [...applied.diagnostics, ...unused].sort(compareDiagnostics), ignored };
}
