import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/diagnostics.md', root), 'utf8');

function sources(folder: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`${folder}${name}`, root), 'utf8'));
}

function codesIn(folder: string): string[] {
  const found = sources(folder).flatMap((text) =>
    [
      ...text.matchAll(
        /\b(?:code(?:: string)?(?::| =)|diagnostic:|LITERAL_SECRET =|wrong\(|\.(?:error|warning|hint)\() ?'([a-z]+-[a-z-]+)'/g,
      ),
    ].map(([, code]) => code as string),
  );
  return [...new Set(found)].sort();
}

const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (error|warning|hint) \| (.+) \| (.+) \|$/gm)];
const documented = rows.map(([, code]) => code as string);

describe('docs/diagnostics.md', () => {
  it.each(['src/cron/', 'src/schedule/', 'src/backends/'])('has a row for every code of %s', (folder) => {
    const codes = codesIn(folder);
    expect(codes.length).toBeGreaterThan(folder.includes('schedule') ? 30 : 5);
    expect(codes.filter((code) => !documented.includes(code))).toEqual([]);
  });

  it('has each code once, and only existing ones', () => {
    const rooms = ['src/cron/', 'src/schedule/', 'src/backends/', 'src/project/', 'src/commands/'];
    const all = rooms.flatMap(sources).join('\n');
    expect(new Set(documented).size).toBe(documented.length);
    expect(documented.filter((code) => !all.includes(`'${code}'`))).toEqual([]);
  });

  it('has the severity that the golden diagnostics show', () => {
    const severities = new Map(rows.map(([, code, severity]) => [code, severity]));
    const folder = new URL('test/invalid/', root);
    let checked = 0;
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.out'))) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      for (const [, severity, code] of text.matchAll(/^\S+:\d+:\d+ (\w+) ([a-z-]+):/gm)) {
        expect(`${code} ${severities.get(code)}`).toBe(`${code} ${severity}`);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(100);
  });
});
