import { describe, expect, it } from 'vitest';
import { toSarif } from '../../../src/run/reports/sarif.js';
import { collectRules } from '../../../src/run/reports/sarif-rules.js';
import { sarifText } from '../../../src/text/sarif.js';
import { finding, read, reports } from '../samples.js';
import { parseSarif } from './consumers.js';

const x = (length: number) => 'x'.repeat(length);
const rulesOf = (values: readonly object[]) => parseSarif(reports(values).sarif).rules;
const ruleOf = (fields: Record<string, unknown>) => rulesOf([finding(fields)])[0];

describe("GitHub's score of a rule", () => {
  it.each([
    ['CRITICAL', 9, '9.5'],
    ['CRITICAL', 9.1, '9.1'],
    ['CRITICAL', 10, '10.0'],
    ['HIGH', 6.9, '8.0'],
    ['HIGH', 7, '7.0'],
    ['HIGH', 8.9, '8.9'],
    ['HIGH', 9, '8.0'],
    ['MEDIUM', 3.9, '5.5'],
    ['MEDIUM', 4, '4.0'],
    ['MEDIUM', 6.9, '6.9'],
    ['MEDIUM', 7, '5.5'],
    ['LOW', 0.05, '3.0'],
    ['LOW', 0.1, '0.1'],
    ['LOW', 3.9, '3.9'],
    ['LOW', 4, '3.0'],
    ['INFO', 0.05, '0.5'],
    ['INFO', 0.1, '0.1'],
    ['INFO', 3.9, '3.9'],
    ['INFO', 4, '0.5'],
  ])('of %s with a CVSS of %d is %s', (severity, cvss, score) => {
    expect(ruleOf({ severity, cvss })?.properties['security-severity']).toBe(score);
  });

  it("is the highest of findings with the rule's severity", () => {
    const low = (cvss: number) => finding({ severity: 'LOW', cvss });
    const [rule] = rulesOf([low(0.2), low(0.3), low(0.1), finding({ severity: 'INFO', cvss: 3.9 })]);
    expect(rule?.properties['security-severity']).toBe('0.3');
  });

  it('comes from the first thousand, as do references and tags', () => {
    const values = (before: number) => [
      ...Array.from({ length: before }, () => finding({ cvss: 7.1, references: [], tags: [] })),
      finding({ cvss: 8.9, location: { path: 'z.py' }, references: ['https://z.example/'], tags: ['z'] }),
    ];
    const [within] = rulesOf(values(999));
    expect(within?.properties).toEqual({ tags: ['security', 'bandit', 'z'], 'security-severity': '8.9' });
    expect(within?.help.text).toBe('Leave shell=True out.\nhttps://z.example/');
    const [beyond] = rulesOf(values(1_000));
    expect(beyond?.properties).toEqual({ tags: ['security', 'bandit'], 'security-severity': '7.1' });
    expect(beyond?.help.text).toBe('Leave shell=True out.');
  });
});

describe('a rule in SARIF', () => {
  it('has this form', () => {
    const values = [
      finding({ severity: 'MEDIUM', ruleId: 'B1', references: [], title: 'one', description: '' }),
      finding({ remediation: 'Do *this*.\nThen that.', location: { path: 'a.py' } }),
    ];
    expect(rulesOf(values)).toEqual([
      {
        id: 'B602',
        name: 'subprocess_popen_with_shell_equals_true',
        shortDescription: { text: 'subprocess call with shell=True identified' },
        fullDescription: { text: 'subprocess call with shell=True identified' },
        helpUri: 'https://bandit.readthedocs.io/en/latest/plugins/b602.html',
        help: {
          text: 'Do *this*.\nThen that.\nhttps://bandit.readthedocs.io/en/latest/plugins/b602.html',
          markdown:
            'Do \\*this\\*.\n\nThen that.\n\n<https://bandit.readthedocs.io/en/latest/plugins/b602.html>',
        },
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['security', 'bandit', 'sast', 'python'], 'security-severity': '8.0' },
      },
      {
        id: 'B1',
        name: 'one',
        shortDescription: { text: 'subprocess call with shell=True identified' },
        fullDescription: { text: 'subprocess call with shell=True identified' },
        help: { text: 'Leave shell=True out.', markdown: 'Leave shell\\=True out.' },
        defaultConfiguration: { level: 'warning' },
        properties: { tags: ['security', 'bandit', 'sast', 'python'], 'security-severity': '5.5' },
      },
    ]);
  });

  it('has texts that all of its findings share, and none of a single one', () => {
    const same = { ruleId: 'R', title: 't', message: 'm', description: 'd', remediation: 'r' };
    const texts = (other: object) => {
      const [rule] = rulesOf([finding({ ...same, references: [] }), finding({ ...same, ...other })]);
      return [rule?.name, rule?.shortDescription.text, rule?.fullDescription.text, rule?.help.text];
    };
    const other = { references: [] };
    expect(texts(other)).toEqual(['t', 'm', 'd', 'r']);
    expect(texts({ ...other, title: 'T' })).toEqual([undefined, 'm', 'd', 'r']);
    expect(texts({ ...other, message: 'M' })).toEqual(['t', 't', 'd', 'r']);
    expect(texts({ ...other, message: 'M', title: 'T' })).toEqual([undefined, 'd', 'd', 'r']);
    expect(texts({ ...other, description: 'D' })).toEqual(['t', 'm', 'm', 'r']);
    expect(texts({ ...other, remediation: 'R' })).toEqual(['t', 'm', 'd', 'd']);
    const nothing = { message: 'M', title: 'T', description: 'D', remediation: 'Q', ...other };
    expect(texts(nothing)).toEqual([undefined, 'R', 'R', 'R']);
  });

  it('has no name that only repeats its id', () => {
    expect(ruleOf({ title: 'B602' })).not.toHaveProperty('name');
    expect(ruleOf({ title: '' })).not.toHaveProperty('name');
    expect(ruleOf({ title: 'b602' })).toHaveProperty('name', 'b602');
  });

  it('has descriptions of at most 1,024 characters and a help of at most 4,000', () => {
    const texts = (length: number) => {
      const rule = ruleOf({ message: x(length), description: x(length) });
      return [rule?.shortDescription.text, rule?.fullDescription.text];
    };
    expect(texts(1_024)).toEqual([x(1_024), x(1_024)]);
    expect(texts(1_025)).toEqual([`${x(1_023)}…`, `${x(1_023)}…`]);
    // A blank between the brackets makes it longer.
    expect(ruleOf({ message: `${x(1_022)}](` })?.shortDescription.text).toBe(`${x(1_022)}]…`);
    expect(ruleOf({ remediation: x(4_000), references: [] })?.help.text).toBe(x(4_000));
    expect(ruleOf({ remediation: x(4_000) })?.help.text).toBe(`${x(3_999)}…`);
  });

  it('has at most ten references, three weaknesses, three advisories and ten tags', () => {
    const url = (at: number) => `https://x.example/${at}`;
    const values = [0, 1].map((at) =>
      finding({
        location: { path: `${at}.py` },
        references: Array.from({ length: 9 }, (_, one) => url(9 * at + one)),
        risk: { cwe: [1, 2, 3, 4].map((one) => `CWE-${one}`) },
        tags: [1, 2, 3, 4].map((one) => `CVE-2024-000${one}`),
      }),
    );
    const [rule] = rulesOf(values);
    expect(rule?.help.text.split('\n').slice(1)).toEqual(Array.from({ length: 10 }, (_, at) => url(at)));
    expect(rule?.properties.tags).toEqual([
      'security',
      'external/cwe/cwe-001',
      'external/cwe/cwe-002',
      'external/cwe/cwe-003',
      'CWE-1',
      'CWE-2',
      'CWE-3',
      'CVE-2024-0001',
      'CVE-2024-0002',
      'CVE-2024-0003',
    ]);
  });

  it('is counted from 0 in the order of first use', () => {
    const { findings } = read([finding({ ruleId: 'a' }), finding({ ruleId: 'b' })]);
    const placed = findings.map((one) => ({ ...one, file: 'f', line: 1, hash: 'h', occurrence: 1 }));
    const rules = [...collectRules([...placed, ...placed]).values()];
    expect(rules.map(({ descriptor, index }) => [descriptor.id, index])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect(collectRules([])).toEqual(new Map());
  });
});

describe('a text in SARIF', () => {
  it.each([
    ['[a](b)', '[a] (b)'],
    ['](](', '] (] ('],
    ['[a] (b)', '[a] (b)'],
    ['{0} {12}', '{ 0} { 12}'],
    ['{} {a} {1', '{} {a} {1'],
  ])('of %s is %s', (text, expected) => {
    expect(sarifText(text)).toBe(expected);
  });

  it('has at most 4,000 characters by default', () => {
    expect(sarifText(x(4_000))).toBe(x(4_000));
    expect(sarifText(x(4_001))).toBe(`${x(3_999)}…`);
    expect(sarifText(x(6), 5)).toBe(`${x(4)}…`);
  });
});

describe('a result in SARIF', () => {
  it('has the known columns, last line and names', () => {
    const location = { path: 'a.py', startLine: 3, endLine: 4, startColumn: 5, endColumn: 6 };
    const [full] = parseSarif(
      reports([finding({ location, severity: 'INFO', tags: [], cvss: 9 })]).sarif,
    ).results;
    expect(full).toMatchObject({
      ruleId: 'B602',
      ruleIndex: 0,
      level: 'note',
      message: { text: 'subprocess call with shell=True identified' },
      properties: { severity: 'INFO', tool: 'bandit' },
    });
    const { startLine, endLine, startColumn, endColumn } = location;
    expect(full?.locations[0]?.physicalLocation.region).toEqual({
      startLine,
      endLine,
      startColumn,
      endColumn,
    });
    expect(full?.properties).not.toHaveProperty('tags');
    const [bare] = parseSarif(reports([finding({ location: { path: 'a.py' } })]).sarif).results;
    expect(bare?.locations[0]?.physicalLocation.region).toEqual({ startLine: 1 });
  });

  it('is left out beyond the number asked for', () => {
    const { findings } = read([finding(), finding({ ruleId: 'Z' })]);
    const placed = findings.map((one) => ({ ...one, file: 'f', line: 1, hash: 'h', occurrence: 1 }));
    const counts = (most: number) => {
      const { pieces, included, cut, raised } = toSarif(placed, { tools: [] }, most);
      const { rules, results } = parseSarif(pieces.join(''));
      return [included, cut, raised, rules.length, results.length];
    };
    expect(counts(2)).toEqual([2, 0, 0, 2, 2]);
    expect(counts(1)).toEqual([1, 1, 0, 1, 1]);
    expect(counts(0)).toEqual([0, 2, 0, 0, 0]);
    expect(counts(-1)).toEqual([0, 2, 0, 0, 0]);
  });

  it("is below JMo's version, if that is known", () => {
    const head = (meta: object) => JSON.parse(reports({ meta, findings: [] }).sarif);
    expect(head({ jmo_version: '1.0.8' })).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'JMo Security',
              informationUri: 'https://github.com/jimmy058910/jmo-security-repo',
              version: '1.0.8',
              rules: [],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [],
        },
      ],
    });
    expect(head({}).runs[0].tool.driver).not.toHaveProperty('version');
  });
});
