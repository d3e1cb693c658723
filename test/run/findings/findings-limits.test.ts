import { describe, expect, it } from 'vitest';
import { readFinding } from '../../../src/run/findings/fields.js';
import type { Finding } from '../../../src/run/findings/finding.js';
import { readFindings } from '../../../src/run/findings/findings.js';

function one(fields: Record<string, unknown>): Finding {
  const found = readFinding({ severity: 'HIGH', ...fields }, 0);
  if (typeof found === 'string') throw new Error(found);
  return found;
}
const names = (count: number) => Array.from({ length: count }, (_, at) => `n${at}`);
const x = (length: number) => 'x'.repeat(length);

describe('a text of a finding', () => {
  it.each<[string, number, (text: string) => string]>([
    ['id', 200, (text) => one({ id: text }).id],
    ['tool', 100, (text) => one({ tool: { name: text } }).tool],
    ['title', 255, (text) => one({ title: text }).title],
    ['message', 2_000, (text) => one({ message: text }).message],
    ['description', 4_000, (text) => one({ description: text }).description],
    ['remediation', 4_000, (text) => one({ remediation: text }).remediation],
    ['step of a remediation', 2_000, (text) => one({ remediation: { steps: [text] } }).remediation],
    ['tag', 100, (text) => one({ tags: [text] }).tags.join()],
  ])('is complete up to its limit and cut beyond: %s', (_, longest, read) => {
    expect(read(x(longest))).toBe(x(longest));
    expect(read(x(longest + 1))).toBe(`${x(longest - 1)}…`);
  });

  it("is never cut if it is a path: a part would be another file's path", () => {
    for (const path of [x(1_001), ` ${x(100_000)} `]) expect(one({ location: { path } }).path).toBe(path);
  });

  it('is cut to 255 characters if it is a rule, with a hash of the whole', () => {
    const rule = (ruleId: string) => one({ ruleId }).rule;
    expect(rule(x(255))).toBe(x(255));
    const long = rule(x(256));
    expect(long).toMatch(/^x{241}…~[\da-f]{12}$/);
    expect(long).toHaveLength(255);
    expect(rule(`${x(255)}y`)).not.toBe(long);
    expect(rule(`${x(1_019)}y`)).not.toBe(rule(`${x(1_019)}z`));
    // Of longer texts only this much is read, and the hash notes that there is more.
    expect(rule(`${x(1_019)}yy`)).toBe(rule(`${x(1_019)}zz`));
    expect(rule(`${x(1_018)}yyy`)).not.toBe(rule(`${x(1_018)}zyy`));
  });

  it('keeps the name of a long rule stable: alerts are matched by it', () => {
    expect(one({ ruleId: 'r'.repeat(256) }).rule).toBe(`${'r'.repeat(241)}…~20de7731f4b6`);
    expect(one({ ruleId: 'r'.repeat(1_020) }).rule).toBe(`${'r'.repeat(241)}…~d3626ad64ed1`);
  });

  it('has up to 20 characters if it is a severity, with blanks', () => {
    expect(readFinding({ severity: `${' '.repeat(16)}high` }, 0)).toMatchObject({ severity: 'HIGH' });
    expect(readFinding({ severity: `${' '.repeat(17)}high` }, 7)).toBe(
      'findings[7] has no severity that is one of CRITICAL, HIGH, MEDIUM, LOW, INFO',
    );
  });
});

describe('a list of a finding', () => {
  it('has at most 30 tags, each once, no empty ones', () => {
    expect(one({ tags: names(30) }).tags).toEqual(names(30));
    expect(one({ tags: names(31) }).tags).toEqual(names(30));
    expect(one({ tags: ['a', 'b', '', ' ', 'a', '\u0000'] }).tags).toEqual(['a', 'b']);
  });

  it('has at most 10 references, each once', () => {
    const url = (name: string) => `https://x.example/${name}`;
    expect(one({ references: names(11).map(url) }).references).toEqual(names(10).map(url));
    expect(one({ references: [url('a'), url('a'), url('b')] }).references).toEqual([url('a'), url('b')]);
  });

  it('has references from the first 50 candidates, its own before those of its remediation', () => {
    const bad = (count: number) => Array.from({ length: count }, () => 'no reference');
    const last = 'https://x.example/last';
    const of = (own: number, more: string[]) =>
      one({ references: bad(own), remediation: { references: more } }).references;
    expect(of(49, [last])).toEqual([last]);
    expect(of(50, [last])).toEqual([]);
    const first = 'https://x.example/first';
    expect(one({ references: [first], remediation: { references: [last] } }).references).toEqual([
      first,
      last,
    ]);
  });

  it("has at most 30 steps after the remediation's summary", () => {
    const remediation = (value: unknown) => one({ remediation: value }).remediation;
    expect(remediation({ summary: 'Mend it.', steps: names(31) })).toBe(
      ['Mend it.', ...names(30)].join('\n'),
    );
    expect(remediation({ steps: ['', 'a', ' ', 5, 'b'] })).toBe('a\nb');
    expect(remediation({ steps: names(3).map(() => x(2_000)) })).toBe(`${x(2_000)}\n${x(1_998)}…`);
  });

  it('has at most 10 weaknesses and 10 advisories', () => {
    const cwe = Array.from({ length: 11 }, (_, at) => `CWE-${at + 1}`);
    expect(one({ risk: { cwe } }).cwe).toEqual(cwe.slice(0, 10));
    const cve = Array.from({ length: 11 }, (_, at) => `CVE-2024-10${at + 10}`);
    expect(one({ tags: cve }).advisories).toEqual(cve.slice(0, 10));
  });

  it('is read only up to its 200th entry', () => {
    const of = (before: number) => ({ cwe: [...Array.from({ length: before }, () => null), 'CWE-20'] });
    expect(one({ risk: of(199) }).cwe).toEqual(['CWE-20']);
    expect(one({ risk: of(200) }).cwe).toEqual([]);
  });
});

describe("the file's own fields", () => {
  const meta = (value: unknown) => {
    const file = readFindings(JSON.stringify({ meta: value, findings: [] }));
    if ('problem' in file) throw new Error(file.problem);
    return file.meta;
  };

  it('are complete up to 100 characters', () => {
    const of = (length: number) =>
      meta({ jmo_version: x(length), timestamp: x(length), profile: x(length), tools: [x(length)] });
    const all = (text: string) => ({ jmoVersion: text, timestamp: text, profile: text, tools: [text] });
    expect(of(100)).toEqual(all(x(100)));
    expect(of(101)).toEqual(all(`${x(99)}…`));
  });

  it('name up to 200 scanners, each once, by name or as an object with a name', () => {
    expect(meta({ tools: names(200) }).tools).toEqual(names(200));
    expect(meta({ tools: names(201) }).tools).toEqual(names(200));
    expect(meta({ tools: ['a', { name: 'b' }, '', { version: '1' }, null, ['c'], 'a'] })).toEqual({
      tools: ['a', 'b'],
    });
    expect(meta({ tools: 'bandit', jmo_version: '', timestamp: [], profile: {}, target_count: '3' })).toEqual(
      {
        tools: [],
      },
    );
    expect(meta({ target_count: 0 })).toEqual({ targetCount: 0, tools: [] });
  });
});
