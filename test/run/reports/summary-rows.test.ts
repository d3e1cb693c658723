import { describe, expect, it } from 'vitest';
import { summaryPage } from '../../../src/run/reports/summary-page.js';
import { finding, read, reports } from '../samples.js';

const x = (length: number) => 'x'.repeat(length);
const rows = (page: string, part: string) =>
  page
    .slice(page.indexOf(part))
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);
const cells = (row = '') => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''));

describe('the page', () => {
  it('of a scan with findings has this form', () => {
    const findings = [
      finding({ severity: 'LOW', tool: { name: 'a' } }),
      finding({ ruleId: 'B1', severity: 'CRITICAL', location: { path: 'a_b.py', startLine: 3 } }),
    ];
    const meta = { tools: ['c', 'bandit', 'b'], profile: 'deep' };
    expect(reports({ meta, findings }).page).toBe(`## JMo scan: nightly

**2 findings** (profile deep).

| severity | findings |
|---|---:|
| 🟣 CRITICAL | 1 |
| 🔴 HIGH | 0 |
| 🟠 MEDIUM | 0 |
| 🟡 LOW | 1 |
| 🔵 INFO | 0 |

### Worst first

| severity | rule | where | what | by |
|---|---|---|---|---|
| 🟣 CRITICAL | B1 | a\\_b.py&#58;3 | subprocess call with shell\\=True identified | bandit |
| 🟡 LOW | B602 | src/shop.py&#58;7 | subprocess call with shell\\=True identified | a |

### By scanner

| scanner | findings | CRITICAL | HIGH | MEDIUM | LOW | INFO |
|---|---:|---:|---:|---:|---:|---:|
| a | 1 | 0 | 0 | 0 | 1 | 0 |
| bandit | 1 | 1 | 0 | 0 | 0 | 0 |
| b | 0 | 0 | 0 | 0 | 0 | 0 |
| c | 0 | 0 | 0 | 0 | 0 | 0 |
`);
  });

  it('with a baseline has this form', () => {
    const findings = [
      finding({ id: 'old' }),
      finding({ id: 'fresh', ruleId: 'B1' }),
      finding({ id: 'x', severity: 'LOW' }),
    ];
    expect(reports(findings, new Set(['old', 'gone'])).page).toBe(`## JMo scan: nightly

**3 findings**. Since the baseline: **2 new**, **1 fixed**.

| severity | findings | new |
|---|---:|---:|
| 🟣 CRITICAL | 0 | 0 |
| 🔴 HIGH | 2 | 1 |
| 🟠 MEDIUM | 0 | 0 |
| 🟡 LOW | 1 | 1 |
| 🔵 INFO | 0 | 0 |

### Worst first

| severity | | rule | where | what | by |
|---|---|---|---|---|---|
| 🔴 HIGH | 🆕 new | B1 | src/shop.py&#58;7 | subprocess call with shell\\=True identified | bandit |
| 🔴 HIGH | | B602 | src/shop.py&#58;7 | subprocess call with shell\\=True identified | bandit |
| 🟡 LOW | 🆕 new | B602 | src/shop.py&#58;7 | subprocess call with shell\\=True identified | bandit |

### By scanner

| scanner | findings | CRITICAL | HIGH | MEDIUM | LOW | INFO |
|---|---:|---:|---:|---:|---:|---:|
| bandit | 3 | 0 | 2 | 0 | 1 | 0 |
`);
  });

  it('of a scan without findings, scanners or a name has this form', () => {
    const { summary, placed } = reports([]);
    const page = { findings: placed, summary, meta: { tools: [] } };
    const table = `| severity | findings |
|---|---:|
| 🟣 CRITICAL | 0 |
| 🔴 HIGH | 0 |
| 🟠 MEDIUM | 0 |
| 🟡 LOW | 0 |
| 🔵 INFO | 0 |
`;
    expect(summaryPage({ ...page, notes: [] })).toBe(`## JMo scan\n\n✅ **No findings**.\n\n${table}`);
    expect(summaryPage({ ...page, notes: ['One: a.', 'Two.'] })).toBe(
      `## JMo scan\n\n✅ **No findings**.\n\n${table}\n> ⚠️ One&#58; a.\n\n> ⚠️ Two.\n`,
    );
    const compared = { ...page, summary: { ...summary, new: 0 }, notes: [] };
    expect(summaryPage(compared)).toContain('**No findings**. Since the baseline: **0 new**, **0 fixed**.');
  });

  it('has a singular for one finding', () => {
    expect(reports([finding()]).page).toContain('\n**1 finding**.\n');
  });
});

describe('the rows', () => {
  it('are fifty of findings, and a count of the others', () => {
    const page = (count: number) =>
      reports(Array.from({ length: count }, (_, at) => finding({ id: `${at}` }))).page;
    const shown = (text: string) => rows(text.slice(0, text.indexOf('### By')), '### Worst').length;
    expect(shown(page(50))).toBe(50);
    expect(page(50)).not.toMatch(/and \d+ more/);
    expect(shown(page(51))).toBe(50);
    expect(page(51)).toContain('|\n\nand 1 more; the reports have them.\n\n### By scanner');
  });

  it('are forty of scanners, those with most findings first, and a count of the others', () => {
    const page = (count: number) => {
      const tools = Array.from({ length: count - 1 }, (_, at) => `t${at + 10}`);
      return reports({ meta: { tools }, findings: [finding({ tool: { name: 'zz' } })] }).page;
    };
    expect(rows(page(40), '### By')).toHaveLength(40);
    expect(page(40)).not.toMatch(/and \d+ more/);
    expect(rows(page(41), '### By')).toHaveLength(40);
    expect(page(41)).toMatch(/\|\n\nand 1 more\.\n$/);
    expect(rows(page(41), '### By').map((row) => cells(row)[0])).toEqual([
      'zz',
      ...Array.from({ length: 39 }, (_, at) => `t${at + 10}`),
    ]);
  });

  it('are ordered by name if scanners found equally many', () => {
    const found = (name: string, count: number) =>
      Array.from({ length: count }, () => finding({ tool: { name } }));
    const { page } = reports({
      meta: { tools: ['d', 'a'] },
      findings: [...found('c', 1), ...found('b', 2), ...found('e', 2)],
    });
    expect(rows(page, '### By').map((row) => cells(row)[0])).toEqual(['b', 'e', 'c', 'a', 'd']);
  });
});

describe('a cell', () => {
  // Longer than reading allows, which cuts at the same length or before.
  const [one] = reports([finding()]).placed;
  const page = (length: number) => {
    if (one === undefined) throw new Error('no finding');
    const { meta, findings } = read([finding()]);
    const long = { ...one, file: x(length), rule: x(length), message: x(length), tool: x(length) };
    const summary = { total: findings.length, counts: { CRITICAL: 0, HIGH: 1, MEDIUM: 0, LOW: 0, INFO: 0 } };
    return summaryPage({
      name: x(length),
      findings: [long],
      summary,
      meta: { ...meta, profile: x(length) },
      notes: [x(length)],
    });
  };

  it.each<[string, number, (text: string) => string | undefined]>([
    ['name', 100, (text) => /^## JMo scan: (.*)$/m.exec(text)?.[1]],
    ['profile', 100, (text) => /\(profile (.*)\)/.exec(text)?.[1]],
    ['note', 500, (text) => /^> ⚠️ (.*)$/m.exec(text)?.[1]],
    ['rule', 60, (text) => cells(rows(text, '### Worst')[0])[1]],
    ['file', 200, (text) => cells(rows(text, '### Worst')[0])[2]?.replace('&#58;7', '')],
    ['message', 200, (text) => cells(rows(text, '### Worst')[0])[3]],
    ['tool of a finding', 40, (text) => cells(rows(text, '### Worst')[0])[4]],
    ['scanner', 40, (text) => cells(rows(text, '### By')[0])[0]],
  ])('of a %s is cut beyond %d characters', (_, longest, read) => {
    expect(read(page(longest))).toBe(x(longest));
    expect(read(page(longest + 1))).toBe(`${x(longest - 1)}…`);
  });
});
