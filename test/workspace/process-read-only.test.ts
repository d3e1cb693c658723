import { chmodSync, chownSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { few } from '../full.js';
import { folderOf, PROGRAM, run, STORE, writing } from './fault-processes.js';
import { contents } from './project.js';

// Folders and files that their owner may not write. Root ignores modes, so as root the program first drops its rights, and
// the folders stay root's. The conformance run mounts a read-only file system.

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

function setModes(folder: string, modes: { readonly folder: number; readonly file: number }): void {
  chmodSync(folder, modes.folder);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    chmodSync(path, entry.isDirectory() ? modes.folder : modes.file);
    // JMo's store belongs to its owner, who must be able to read it.
    if (path.endsWith(STORE)) {
      chmodSync(path, modes.file & 0o700);
      if (isRoot) chownSync(path, NOBODY, NOBODY);
    }
  }
}

/** The program, in a place that everybody may read. */
const program = mkdtempSync(join(tmpdir(), 'jmo-program-'));
cpSync(PROGRAM, program, { recursive: true });
setModes(program, { folder: 0o755, file: 0o644 });
afterAll(() => rmSync(program, { recursive: true }));

const NAMES = ['render', 'report', 'export', 'init', 'create', 'update in the store'] as const;

const names = few(NAMES);
it.each(names)('a read-only folder does not change, and is written once it is writable: %s', async (name) => {
  const { words, before } = await writing(name);
  const folder = folderOf(before);
  onTestFinished(() => setModes(folder, { folder: 0o755, file: 0o644 }));
  setModes(folder, { folder: 0o555, file: 0o444 });
  const refused = await run(folder, words, { preload: 'fault-as-nobody.cjs', program });
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toMatch(/^jmo-schedule: [^\n]*written[^\n]*\(EACCES\)[^\n]*\n$/);
  expect(contents(folder)).toEqual(before);
  setModes(folder, { folder: 0o755, file: 0o644 });
  expect(await run(folder, words)).toMatchObject({ code: 0 });
  expect(contents(folder)).not.toEqual(before);
});
