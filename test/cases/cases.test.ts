import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allBackends, backendOf } from '../../src/backends/index.js';
import { renderAll } from '../../src/backends/render-all.js';
import { parseSchedules } from '../../src/schedule/parse.js';

// A folder here is a case: jmo-schedules.yaml with the files that it renders to, at their real paths, and `diagnostics.out`
// if there are warnings or hints. UPDATE_GOLDEN=1 rewrites them: read the difference before you commit it.
const root = import.meta.dirname;
const update = process.env.UPDATE_GOLDEN === '1';
const cases = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(cases.map((entry) => entry.name))('case %s', (name) => {
  const folder = join(root, name);
  const parsed = parseSchedules(readFileSync(join(folder, 'jmo-schedules.yaml')), 'jmo-schedules.yaml');
  const checked = parsed.schedules.flatMap(
    (schedule) => backendOf(schedule.resource.spec.backend.type).check(schedule),
  );
  const schedules = parsed.schedules.map((schedule) => schedule.resource);

  it('has no errors, and exactly these warnings and hints', () => {
    const found = [...parsed.diagnostics, ...checked];
    expect(found.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([]);
    const text = found.map(({ line, column, severity, code, message }) => `${line}:${column} ${severity} ${code}: ${message}\n`).join('');
    const file = join(folder, 'diagnostics.out');
    if (update && text !== '') writeFileSync(file, text);
    if (update && text === '') rmSync(file, { force: true });
    expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  });

  it('renders exactly the files in its folder', () => {
    const files = renderAll(schedules, { source: 'jmo-schedules.yaml' });
    if (update) rewrite(folder, files);
    expect(files.length).toBeGreaterThan(0);
    const there = filesBelow(folder).filter((path) => path !== 'jmo-schedules.yaml' && path !== 'diagnostics.out');
    expect(files.map((file) => file.path)).toEqual(there);
    for (const file of files) expect(file.content, file.path).toBe(readFileSync(join(folder, file.path), 'utf8'));
  });

  it('renders the same bytes whatever the order of documents', () => {
    const reversed = renderAll([...schedules].reverse(), { source: 'jmo-schedules.yaml' });
    expect(reversed).toEqual(renderAll(schedules, { source: 'jmo-schedules.yaml' }));
  });
});

it('cases exist for every backend', () => {
  const types = cases.flatMap(({ name }) =>
    parseSchedules(readFileSync(join(root, name, 'jmo-schedules.yaml')), name).schedules.map((each) => each.resource.spec.backend.type),
  );
  for (const backend of allBackends()) expect(types).toContain(backend.type);
});

function rewrite(folder: string, files: readonly { path: string; content: string; executable: boolean }[]): void {
  for (const path of filesBelow(folder)) if (path !== 'jmo-schedules.yaml' && path !== 'diagnostics.out') rmSync(join(folder, path));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    writeFileSync(join(folder, file.path), file.content, { mode: file.executable ? 0o755 : 0o644 });
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
