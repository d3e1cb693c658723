// src/index.ts and src/core.ts -> dist/lib, with types and unbundled: npm installs what they import.
//   node scripts/build-lib.mjs                before npm packs (`prepack`)
//   node scripts/build-lib.mjs --if-missing   after an install (`prepare`): npm runs no other script for a package from git
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** Compiles the library into a folder, which it empties first. Throws if it does not compile. */
export function buildLibrary(folder) {
  rmSync(folder, { recursive: true, force: true });
  const { status, stdout } = spawnSync(
    process.execPath,
    [TSC, '-p', join(ROOT, 'tsconfig.lib.json'), '--outDir', folder],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the library does not compile:\n${stdout}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(ROOT, 'dist/lib');
  // An install without dev dependencies has no compiler, and needs no library.
  const needless = process.argv[2] === '--if-missing' && (existsSync(folder) || !existsSync(TSC));
  if (!needless) buildLibrary(folder);
}
