import { copyFileSync, cpSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLibrary } from '../../scripts/build-lib.mjs';
import { root } from './spawn.js';

let built: string | undefined;

/**
 * A folder with the package as programs import it: package.json, the library, its dependencies, the programs, and files of a
 * clone that pages copy.
 */
export function packageFolder(): string {
  if (built !== undefined) return built;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jmo-package-')));
  mkdirSync(join(folder, 'dist'));
  buildLibrary(join(folder, 'dist/lib'));
  for (const name of ['cli', 'action']) symlinkSync(join(root, 'dist', name), join(folder, 'dist', name));
  // Copied, since pages change some of them.
  for (const name of ['examples', 'templates', 'scripts', 'src'])
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.includes('/.github'),
    });
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  built = folder;
  return folder;
}
