import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// In README.md and docs/, a code block behind `<!-- file: PATH -->` is that file, and one behind
// `<!-- run in FOLDER: COMMAND -->` is what the command prints in a copy of the folder. UPDATE_DOCS=1 rewrites them.
const root = join(import.meta.dirname, '../..');
const update = process.env.UPDATE_DOCS === '1';
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const BLOCK = /(<!-- (file|run in ([^:\n]+)): (.+) -->\n+)(`{3,})(\w*)\n([\s\S]*?)\n?\5(?=\n)/g;

const bin = mkdtempSync(join(tmpdir(), 'jmo-bin-'));
writeFileSync(
  join(bin, 'jmo-schedule'),
  `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'dist/cli/index.js')}' "$@"\n`,
);
chmodSync(join(bin, 'jmo-schedule'), 0o755);

function truth(kind: string, folder: string, what: string): string {
  if (kind === 'file') return readFileSync(join(root, what), 'utf8');
  const cwd = mkdtempSync(join(tmpdir(), 'jmo-docs-'));
  cpSync(join(root, folder), cwd, { recursive: true, filter: (path) => !path.includes('/.github') });
  const { stdout, stderr } = spawnSync('sh', ['-c', what], {
    cwd,
    encoding: 'utf8',
    env: { PATH: `${bin}:${process.env.PATH}` },
  });
  // Of several commands the last one's output is shown.
  return (
    stderr +
    (what.includes('render &&') ? stdout.slice(stdout.indexOf('unchanged\n') + 'unchanged\n'.length) : stdout)
  );
}

describe.each(pages)('%s', (page) => {
  const path = join(root, page);
  const text = readFileSync(path, 'utf8');
  const blocks = [...text.matchAll(BLOCK)];

  it('shows the real thing in every block that says so', () => {
    let result = text;
    for (const [whole, head, kind, folder = '', what, fence, language, shown] of blocks) {
      const real = truth(kind?.startsWith('run') ? 'run' : 'file', folder, what ?? '').replace(/\n+$/, '');
      result = result.replace(whole, () => `${head}${fence}${language}\n${real}\n${fence}`);
      if (!update) expect(shown, what).toBe(real);
    }
    if (update) writeFileSync(path, result);
  });

  it('has no marker without its block, and no link into nowhere', () => {
    expect(text.match(/<!-- (?:file|run in)/g)?.length ?? 0).toBe(blocks.length);
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
      expect(() => readFileSync(join(path, '..', target)), target).not.toThrow();
    }
  });
});
