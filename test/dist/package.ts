import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLibrary } from '../../scripts/build-lib.mjs';
import { root } from './spawn.js';

let built: string | undefined;

/** A folder that holds the package as programs import it: its package.json, the library, and what that depends on. */
export function packageFolder(): string {
  if (built !== undefined) return built;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jmo-package-')));
  mkdirSync(join(folder, 'dist'));
  buildLibrary(join(folder, 'dist/lib'));
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  built = folder;
  return folder;
}
