// src/index.ts and src/core.ts -> dist/lib, with their types and not bundled: npm brings what they import. npm runs it
// before it packs (`prepack`).   node scripts/build-lib.mjs [FOLDER]
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Compiles the library into a folder, which it empties first. Throws if it does not compile. */
export function buildLibrary(folder) {
  rmSync(folder, { recursive: true, force: true });
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(
    process.execPath,
    [tsc, '-p', join(ROOT, 'tsconfig.lib.json'), '--outDir', folder],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the library does not compile:\n${stdout}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  buildLibrary(resolve(process.argv[2] ?? join(ROOT, 'dist/lib')));
}
