import { describe, expect, it } from 'vitest';
import { readFinding } from '../../../src/run/findings/fields.js';
import type { Finding } from '../../../src/run/findings/finding.js';

function one(fields: Record<string, unknown>): Finding {
  const found = readFinding({ severity: 'HIGH', ...fields }, 0);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

describe('a finding', () => {
  it('needs only a severity', () => {
    expect(one({})).toEqual({
      id: 'b40aca0005e5c6b3',
      rule: 'unknown-rule',
      severity: 'HIGH',
      tool: 'unknown',
      path: '',
      title: '',
      message: 'unknown-rule',
      description: '',
      remediation: '',
      references: [],
      tags: [],
      cwe: [],
      advisories: [],
      code: '',
    });
  });

  it('without an id gets a stable one, since baselines contain it', () => {
    const found = { tool: { name: 'bandit' }, ruleId: 'B602', message: 'm' };
    expect(one({ ...found, location: { path: 'a.py', startLine: 7 } }).id).toBe('1fecb133daaff019');
    expect(one({ ...found, location: { path: 'a.py' } }).id).toBe('8485cd19f44ab9ea');
  });

  it('is named by its rule, else its title; its message is its message, else title, description, rule', () => {
    const said = (fields: Record<string, unknown>) => [one(fields).rule, one(fields).message];
    const all = { ruleId: 'r', title: 't', message: 'm', description: 'd' };
    expect(said(all)).toEqual(['r', 'm']);
    expect(said({ ...all, message: '' })).toEqual(['r', 't']);
    expect(said({ ...all, message: '', title: '' })).toEqual(['r', 'd']);
    expect(said({ ruleId: 'r' })).toEqual(['r', 'r']);
    expect(said({ title: 't', description: 'd' })).toEqual(['t', 't']);
  });

  it.each([
    ['CRIT', 'CRITICAL'],
    ['ERROR', 'HIGH'],
    ['WARNING', 'MEDIUM'],
    ['WARN', 'MEDIUM'],
    ['MED', 'MEDIUM'],
    ['NOTE', 'LOW'],
    ['INFORMATIONAL', 'INFO'],
    ['INFORMATION', 'INFO'],
    ['STYLE', 'INFO'],
  ])('of severity %s counts as %s', (severity, expected) => {
    expect(one({ severity: severity.toLowerCase() }).severity).toBe(expected);
  });

  it.each([
    [0, undefined],
    [0.1, 0.1],
    [10, 10],
    [10.1, undefined],
    [-1, undefined],
  ])('with CVSS %d has the score %s', (cvss, expected) => {
    expect(one({ cvss }).cvss).toBe(expected);
  });
});

describe('lines and columns', () => {
  const largest = 2_147_483_647;
  it.each([
    [{ startLine: 1 }, { startLine: 1 }],
    [{ startLine: 0, endLine: 5, startColumn: 1 }, {}],
    [{ startLine: 1.5 }, {}],
    [{ startLine: '3' }, {}],
    [{ startLine: largest }, { startLine: largest }],
    [{ startLine: largest + 1 }, { startLine: largest }],
    [{ startLine: 3, endLine: 3 }, { startLine: 3 }],
    [{ startLine: 3, endLine: 2 }, { startLine: 3 }],
    [
      { startLine: 3, endLine: 4 },
      { startLine: 3, endLine: 4 },
    ],
    [
      { startLine: 3, startColumn: 5 },
      { startLine: 3, startColumn: 5 },
    ],
    // An end without a beginning means nothing.
    [{ startLine: 3, endColumn: 5 }, { startLine: 3 }],
    [
      { startLine: 3, endLine: 4, endColumn: 5 },
      { startLine: 3, endLine: 4 },
    ],
    [
      { startLine: 3, startColumn: 5, endColumn: 5 },
      { startLine: 3, startColumn: 5, endColumn: 5 },
    ],
    [
      { startLine: 3, startColumn: 5, endColumn: 4 },
      { startLine: 3, startColumn: 5 },
    ],
    [
      { startLine: 3, endLine: 4, startColumn: 5, endColumn: 1 },
      { startLine: 3, endLine: 4, startColumn: 5, endColumn: 1 },
    ],
  ])('%j become %j', (location, expected) => {
    const { startLine, endLine, startColumn, endColumn } = one({ location });
    expect({ startLine, endLine, startColumn, endColumn }).toEqual(expected);
  });
});

describe('references', () => {
  const of = (url: string) => one({ references: [url] }).references;

  it.each([
    ['http://x.example/a', 'http://x.example/a'],
    ['HTTPS://X.example', 'https://x.example/'],
    ['https://x.example/%2Fa?b=c&d#e', 'https://x.example/%2Fa?b=c&d#e'],
    ['https://x.example/<a>', 'https://x.example/%3Ca%3E'],
  ])('include %s', (url, expected) => {
    expect(of(url)).toEqual([expected]);
  });

  it.each([
    'ftp://x.example/a',
    'javascript:alert(1)',
    'mailto:a@x.example',
    'x.example/a',
    'https://user@x.example/',
    'https://:word@x.example/',
    'https://x.example/a|b',
    'https://x.example/%zz',
    'https://x.example/%2',
  ])('do not include %s', (url) => {
    expect(of(url)).toEqual([]);
  });

  it('have at most 2,000 characters', () => {
    const url = (length: number) => 'https://x.example/'.padEnd(length, 'a');
    expect(of(url(2_000))).toEqual([url(2_000)]);
    expect(of(url(2_001))).toEqual([]);
  });
});

describe('weaknesses', () => {
  it.each([
    ['CWE-78', 78],
    ['CWE-078: OS Command Injection', 78],
    ['cwe78', 78],
    ['CWE_78', 78],
    ['CWE 78', 78],
    ['CWE:78', 78],
    ['see cwe-78', 78],
    ['CWE-78, CWE-79', 78],
    ['78', 78],
    ['0078', 78],
    ['CWE-99999', 99_999],
    ['no CWE, then CWE-20', 20],
    [`${' x'.repeat(96)}x CWE-20`, 20],
  ])('include %s', (cwe, expected) => {
    expect(one({ risk: { cwe } }).cwe).toEqual([`CWE-${expected}`]);
  });

  it.each([
    'CWE',
    'CWE-0',
    'CWE-100000',
    'CWE-78a',
    'MYCWE-78',
    'about 78',
    'CWE--78',
    `${' x'.repeat(97)}x CWE-20`,
  ])('do not include %s', (cwe) => {
    expect(one({ risk: { cwe } }).cwe).toEqual([]);
  });

  it('come from the risk, the top 25, the scanner, and tags that name them', () => {
    const found = one({
      risk: { cwe: 'CWE-1' },
      compliance: { cweTop25_2024: [{ id: 'CWE-2' }, { id: null }, 'CWE-9'] },
      raw: { issue_cwe: { id: 3 } },
      tags: ['42', 'external/cwe/cwe-004', 'CWE-1'],
    });
    expect(found.cwe).toEqual(['CWE-1', 'CWE-2', 'CWE-3', 'CWE-4']);
  });
});

describe('advisories', () => {
  it.each([
    ['cve-2024-3094', 'CVE-2024-3094'],
    ['fixes CVE-2024-1234567.', 'CVE-2024-1234567'],
    ['GHSA-JFH8-c2jp-5v3q', 'GHSA-jfh8-c2jp-5v3q'],
    // Part of a name, not a CVE.
    ['ghsa-cve8-c2jp-5v3q', 'GHSA-cve8-c2jp-5v3q'],
  ])('include one for %s', (title, expected) => {
    expect(one({ title }).advisories).toEqual([expected]);
  });

  it.each([
    'CVE-2024-309',
    'CVE-2024-12345678',
    'XCVE-2024-3094',
    'CVE-2024-3094x',
    'CVE-24-3094',
    'GHSA-jfh8-c2jp',
    'GHSA-jfh8-c2jp-5v3',
    'GHSA-jfh8-c2jp-5v3qq',
    'XGHSA-jfh8-c2jp-5v3q',
  ])('do not include one for %s', (title) => {
    expect(one({ title }).advisories).toEqual([]);
  });

  it('come from rule, title and tags, each once', () => {
    const found = one({
      ruleId: 'CVE-2024-0001',
      title: 'CVE-2024-0002 and CVE-2024-0003',
      tags: ['cve-2024-0001', 'CVE-2024-0004'],
    });
    expect(found.advisories).toEqual(['CVE-2024-0001', 'CVE-2024-0002', 'CVE-2024-0003', 'CVE-2024-0004']);
  });
});

describe('the line of code', () => {
  const code = (fields: Record<string, unknown>, startLine?: number) =>
    one({ location: { path: 'a.py', startLine }, ...fields }).code;

  it("is the one with that number in Bandit's quote, whitespace collapsed", () => {
    const raw = { code: '6 x = 1\n7 \t run(  cmd )\n17 other()\n' };
    expect(code({ raw }, 7)).toBe('run( cmd )');
    expect(code({ raw }, 17)).toBe('other()');
    expect(code({ raw: { code: 'on 7 x\n7x y\n7' } }, 7)).toBe('');
    expect(code({ raw }, 8)).toBe('');
    expect(code({ raw })).toBe('');
  });

  it('is the corresponding one of a snippet, or the whole snippet', () => {
    const context = { snippet: 'a\n  run(  cmd )\nb', startLine: 6 };
    expect(code({ context }, 6)).toBe('a');
    expect(code({ context }, 7)).toBe('run( cmd )');
    for (const all of [code({ context }, 5), code({ context }, 9), code({ context })])
      expect(all).toBe('a run( cmd ) b');
    expect(code({ context: { snippet: 'a\nb' } }, 7)).toBe('a b');
    expect(code({ context: { snippet: 'a\nb', startLine: '7' } }, 7)).toBe('a b');
    expect(code({ raw: { code: '6 x' }, context }, 7)).toBe('run( cmd )');
    expect(code({ context: { snippet: 5 } }, 7)).toBe('');
  });

  it('has at most 1,000 characters, from the first 20,000 of the quote', () => {
    expect(code({ raw: { code: `7 ${'x'.repeat(1_001)}` } }, 7)).toBe('x'.repeat(1_000));
    const long = (more: string, line: string) => `${'1'.repeat(20_000 - line.length - 1)}\n${line}${more}`;
    expect(code({ raw: { code: long('', '7 run') } }, 7)).toBe('run');
    expect(code({ raw: { code: long('s', '7 run') } }, 7)).toBe('run');
    const context = (more: string) => ({ snippet: long(more, 'run'), startLine: 1 });
    expect(code({ context: context('') }, 2)).toBe('run');
    expect(code({ context: context('s') }, 2)).toBe('run');
    const blanks = (count: number) => ({ snippet: `${' '.repeat(count)}run` });
    expect(code({ context: blanks(19_997) }, 1)).toBe('run');
    expect(code({ context: blanks(19_998) }, 1)).toBe('ru');
  });
});
