import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { embeddedTemplates, writeEmbeddedTemplates } from '../../scripts/embed-templates.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'templates-'));
afterAll(() => rmSync(scratch, { recursive: true }));

describe('embedded templates', () => {
  const modules = embeddedTemplates(ROOT);

  it.each([...modules.keys()])('%s has the content of templates/ (else: npm run templates)', (path) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(modules.get(path));
  });

  it('keep every byte in the module', async () => {
    const hostile = 'a `b` ${c} ${{ d }} \\n \\` \\${e} $ {f} $$\u2028 é \t\n\n';
    mkdirSync(join(scratch, 'templates/x/deep'), { recursive: true });
    mkdirSync(join(scratch, 'src/backends/x'), { recursive: true });
    writeFileSync(join(scratch, 'templates/x/deep/b.yml'), hostile);
    writeFileSync(join(scratch, 'templates/x/a.sh'), 'one\r\ntwo\r\n');
    expect(writeEmbeddedTemplates(scratch)).toEqual(['src/backends/x/templates.generated.ts']);
    expect(writeEmbeddedTemplates(scratch)).toEqual([]);
    const path = join(scratch, 'src/backends/x/templates.generated.ts');
    const { templates } = await import(/* @vite-ignore */ pathToFileURL(path).href);
    expect(templates).toEqual({ 'deep/b.yml': hostile, 'a.sh': 'one\ntwo\n' });
  });

  it('join a folder that is named like a file', async () => {
    mkdirSync(join(scratch, 'templates/y/run.sh'), { recursive: true });
    mkdirSync(join(scratch, 'src/backends/y'), { recursive: true });
    writeFileSync(join(scratch, 'templates/y/run.sh/2-end.sh'), 'two\r\n');
    writeFileSync(join(scratch, 'templates/y/run.sh/1-start.sh'), 'one\r\n');
    const path = join(scratch, 'src/backends/y/templates.generated.ts');
    expect(writeEmbeddedTemplates(scratch)).toContain('src/backends/y/templates.generated.ts');
    const { templates } = await import(/* @vite-ignore */ pathToFileURL(path).href);
    expect(templates).toEqual({ 'run.sh': 'one\ntwo\n' });
  });

  it('of a folder that is not a backend belong to the command of that name', () => {
    mkdirSync(join(scratch, 'templates/init'), { recursive: true });
    writeFileSync(join(scratch, 'templates/init/a.yml'), 'a\n');
    expect([...embeddedTemplates(scratch).keys()]).toContain('src/project/init-templates.generated.ts');
  });
});
