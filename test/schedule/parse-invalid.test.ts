import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/schedule/diagnostic.js';
import { parseSchedules } from '../../src/schedule/parse.js';

const folder = new URL('../invalid/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort();

function format({ file, line, column, severity, code, message, hint }: Diagnostic): string {
  const first = `${file}:${line}:${column} ${severity} ${code}: ${message}\n`;
  return hint === undefined ? first : `${first}  hint: ${hint}\n`;
}

describe('invalid files give exactly these diagnostics', () => {
  it.each(cases)('%s', (name) => {
    const { diagnostics } = parseSchedules(readFileSync(new URL(name, folder)), name);
    const actual = diagnostics.map(format).join('');
    const expected = new URL(name.replace(/\.yaml$/, '.out'), folder);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(expected, actual);
    expect(actual).toBe(readFileSync(expected, 'utf8'));
    expect(diagnostics).not.toEqual([]);
  });

  it('have a result for every case and a case for every result', () => {
    const results = readdirSync(folder).filter((name) => name.endsWith('.out'));
    expect(results.map((name) => name.replace(/\.out$/, '.yaml')).sort()).toEqual(cases);
  });

  it('with twenty mistakes give twenty diagnostics, each on its own line', () => {
    const { diagnostics } = parseSchedules(readFileSync(new URL('twenty-mistakes.yaml', folder)), 'f');
    expect(diagnostics).toHaveLength(20);
    expect(new Set(diagnostics.map(({ line }) => line)).size).toBe(20);
    expect(new Set(diagnostics.map(({ code }) => code)).size).toBeGreaterThan(15);
  });
});
