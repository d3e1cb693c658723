import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { few, slow } from '../full.js';
import { ALL, folderOf, forEach, run, writing } from './fault-processes.js';
import { contents } from './project.js';

// Mounting a full or read-only file system needs rights that `npm test` may not have: the conformance run does both. Here
// the kernel refuses a write beyond the limit of `ulimit -f`, after a part of it, as a full disk does.

/** In blocks: too small for anything, or for a part of each written file. */
const LIMITS = [0, 1];

describe('no space to write', () => {
  it.each(few(ALL))('leaves every file as it was, or complete: %s', async (name) => {
    const { words, before } = await writing(name);
    const alone = folderOf(before);
    expect((await run(alone, words, { limit: 1000 })).code).toBe(0);
    const after = contents(alone);
    await forEach(LIMITS, async (limit) => {
      const folder = folderOf(before);
      const { code, out, err } = await run(folder, words, { limit });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^jmo-schedule: [^\n]*written[^\n]*\bEFBIG\b[^\n]*\n$/);
      const files = contents(folder);
      if (name === 'report') expectEachWhole(files, before, after);
      else expect(files, `${limit} blocks: ${err}`).toEqual(before);
      if (limit === 0) return;
      // With space again, the same call does everything.
      expect((await run(folder, words)).code).toBe(0);
      expect(Object.keys(contents(folder))).toEqual(Object.keys(after));
    });
  });
});

/** Reports are separate files: those before the failing one may be new. */
function expectEachWhole(
  files: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): void {
  expect(Object.keys(files)).toEqual(Object.keys(before));
  for (const [path, content] of Object.entries(files)) expect([before[path], after[path]]).toContain(content);
}

describe('no space for standard output', () => {
  const CALLS = ['list', 'export nightly', 'check', '--help'];
  const lost = (code: string) => ({
    code: 2,
    err: `jmo-schedule: standard output can't be written (${code})\n`,
  });

  slow('ends with 2 and one line: a file that can not grow', async () => {
    const { before } = await writing('update');
    await forEach(CALLS, async (words) => {
      expect(
        await run(folderOf(before), words.split(' '), { limit: 0, output: '> output' }),
        words,
      ).toMatchObject(lost('EFBIG'));
    });
  });

  // macOS lacks this device; the test above works without it.
  it.runIf(existsSync('/dev/full'))('ends with 2 and one line: a full device', async () => {
    const { before } = await writing('update');
    await forEach(CALLS, async (words) => {
      expect(await run(folderOf(before), words.split(' '), { output: '> /dev/full' }), words).toMatchObject(
        lost('ENOSPC'),
      );
    });
  });

  slow('does not stop a command from its work', async () => {
    const { words, before } = await writing('render');
    const alone = folderOf(before);
    await run(alone, words);
    const folder = folderOf(before);
    // Opened for reading, so that each write is refused.
    expect(await run(folder, words, { output: '1< /dev/null' })).toMatchObject(lost('EBADF'));
    expect(contents(folder)).toEqual(contents(alone));
  });
});
