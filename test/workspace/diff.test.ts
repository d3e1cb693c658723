import { execFileSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDifference, unifiedDiff } from '../../src/workspace/diff.js';
import type { FileChange } from '../../src/workspace/plan.js';
import { tries } from '../full.js';
import { contents, project } from './project.js';

const path = '.github/workflows/jmo-a.yml';
const change = (before: string | undefined, after: string | undefined): FileChange => ({
  action: before === undefined ? 'create' : after === undefined ? 'delete' : 'update',
  path,
  before,
  after,
  executable: false,
  wasExecutable: before === undefined ? undefined : false,
});

function applied(directory: string, patch: string): Record<string, string> {
  execFileSync('git', ['apply', '--unidiff-zero', '-'], { cwd: directory, input: patch, stdio: 'pipe' });
  return contents(directory);
}

describe('unifiedDiff', () => {
  it('shows a change as git does', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => `line ${index}\n`);
    const after = lines.with(5, 'changed\n').join('');
    expect(await unifiedDiff(change(lines.join(''), after))).toBe(`diff --git a/${path} b/${path}
--- a/${path}
+++ b/${path}
@@ -3,7 +3,7 @@
 line 2
 line 3
 line 4
-line 5
+changed
 line 6
 line 7
 line 8
`);
  });

  it('shows a new and a deleted file', async () => {
    expect(await unifiedDiff(change(undefined, 'a\n'))).toBe(
      `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1,1 @@\n+a\n`,
    );
    expect(await unifiedDiff(change('a\n', undefined))).toBe(
      `diff --git a/${path} b/${path}\ndeleted file mode 100644\n--- a/${path}\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n`,
    );
  });

  it('ignores line endings', async () => {
    const diff = await unifiedDiff(change('a\r\nb\r\n', 'a\nc\n'));
    expect(diff).toContain('\n a\n-b\n+c\n');
  });

  it('shows a missing executable bit', async () => {
    const script = { ...change('a\n', 'a\n'), executable: true };
    const diff = await unifiedDiff(script);
    expect(diff).toBe(`diff --git a/${path} b/${path}\nold mode 100644\nnew mode 100755\n`);
    const directory = project({ [path]: 'a\n' });
    chmodSync(join(directory, path), 0o644);
    applied(directory, diff);
    expect(statSync(join(directory, path)).mode & 0o111).not.toBe(0);
  });

  it('is a patch that git applies, whatever the texts', async () => {
    const line = fc.constantFrom(
      'a',
      'b',
      '',
      '--- a/x',
      '+++ b/x',
      '@@ -1 +1 @@',
      '\\ No newline',
      '::error::x',
      ' é\t',
    );
    const text = fc
      .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
      .map(([lines, end]) => lines.join('\n') + (end ? '\n' : ''));
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        fc.pre(before !== after);
        const directory = project({ [path]: before });
        expect(applied(directory, await unifiedDiff(change(before, after)))).toEqual({ [path]: after });
      }),
      { numRuns: tries(60) },
    );
  });
});

describe('firstDifference', () => {
  it.each([
    ['a changed line', 'a\nb\nc\n', 'a\nx\nc\n', 2],
    ['a removed line', 'a\nb\nc\n', 'a\nc\n', 2],
    ['an added line, on the one it moves', 'a\nc\n', 'a\nb\nc\n', 2],
    ['lines added at the end, on the last one', 'a\nb\n', 'a\nb\nc\n', 2],
    ['the same without a last line break', 'a\nb', 'a\nb\nc\n', 2],
    ['lines removed at the end', 'a\nb\nc\n', 'a\n', 2],
    ['other line ends, which do not count', 'a\r\nb\r\n', 'a\nx\n', 2],
    ['an empty file', '', 'a\n', 1],
    ['a deleted file', 'a\nb\n', undefined, 1],
    ['the executable bit only', 'a\nb\n', 'a\nb\n', 1],
  ])('stands on %s', (_, before, after, line) => {
    expect(firstDifference(change(before, after))).toBe(line);
  });
});
