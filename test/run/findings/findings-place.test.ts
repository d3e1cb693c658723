import { describe, expect, it } from 'vitest';
import { fingerprint, type PlacedFinding, placeFindings } from '../../../src/run/findings/place.js';
import { describeCounts, overThreshold, summarise } from '../../../src/run/findings/summary.js';
import { fitting } from '../../../src/run/reports/report.js';
import { slow } from '../../full.js';
import { finding, read } from '../samples.js';

const place = (values: readonly object[], known?: ReadonlySet<string>) =>
  placeFindings(read(values).findings, { roots: [] }, known);
const at = (startLine: number | undefined, fields: object = {}, path = 'a.py') =>
  finding({ location: { path, startLine }, ...fields });

describe('the order of findings', () => {
  const sorted = (worse: object, milder: object, field: keyof PlacedFinding) => {
    const one = place([worse, milder]).map((found) => found[field]);
    const other = place([milder, worse]).map((found) => found[field]);
    expect(other).toEqual(one);
    return one;
  };

  it.each<[string, object, object, keyof PlacedFinding, unknown[]]>([
    ['severity', at(9, { severity: 'HIGH' }), at(1, { severity: 'LOW' }), 'severity', ['HIGH', 'LOW']],
    ['file', at(9, {}, 'a.py'), at(1, {}, 'b.py'), 'file', ['a.py', 'b.py']],
    ['line', at(9, { ruleId: 'Z' }), at(10, { ruleId: 'A' }), 'line', [9, 10]],
    ['rule', at(1, { ruleId: 'A', tool: { name: 'z' } }), at(1, { ruleId: 'B' }), 'rule', ['A', 'B']],
    ['tool', at(1, { tool: { name: 'a' }, message: 'z' }), at(1, { message: 'a' }), 'tool', ['a', 'bandit']],
    ['message', at(1, { message: 'a', id: 'z' }), at(1, { message: 'b', id: 'a' }), 'message', ['a', 'b']],
    ['id', at(1, { id: 'a', title: 'z' }), at(1, { id: 'b', title: 'a' }), 'id', ['a', 'b']],
    ['title', at(1, { title: 'a' }), at(1, { title: 'b' }), 'title', ['a', 'b']],
    ['description', at(1, { description: 'a' }), at(1, { description: 'b' }), 'description', ['a', 'b']],
    ['remediation', at(1, { remediation: 'a' }), at(1, { remediation: 'b' }), 'remediation', ['a', 'b']],
    [
      'references',
      at(1, { references: ['https://a/'] }),
      at(1, { references: ['https://b/'] }),
      'references',
      [['https://a/'], ['https://b/']],
    ],
    ['tags', at(1, { tags: ['a'] }), at(1, { tags: ['b'] }), 'tags', [['a'], ['b']]],
    ['code', at(1, { raw: { code: '1 a()' } }), at(1, { raw: { code: '1 b()' } }), 'code', ['a()', 'b()']],
  ])('is by %s', (_, first, second, field, expected) => {
    expect(sorted(first, second, field)).toEqual(expected);
  });

  slow('takes no longer if findings differ only in a small part', () => {
    const many = (count: number, own: (at: number) => object) =>
      read(Array.from({ length: count }, (_, index) => finding({ id: 'same', ...own(index) }))).findings;
    const same = (index: number) => ({ description: `${'d'.repeat(2_000)}${(index * 7_919) % 20_011}` });
    const elsewhere = (index: number) => ({
      ...same(index),
      location: { path: `f${index}.py`, startLine: 1 },
    });
    const time = (findings: ReturnType<typeof many>) => {
      const runs = Array.from({ length: 3 }, () => {
        const start = performance.now();
        placeFindings(findings, { roots: [] });
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    const ratio = time(many(20_000, same)) / time(many(20_000, elsewhere));
    // Comparing 2,000 equal characters makes it 4; writing both out made it 28.
    expect(ratio).toBeLessThan(12);
  });

  it('is by column, with missing ones first', () => {
    const column = (startColumn: number | undefined, ruleId: string) =>
      finding({ ruleId, location: { path: 'a.py', startLine: 1, startColumn } });
    expect(sorted(column(undefined, 'Z'), column(1, 'A'), 'rule')).toEqual(['Z', 'A']);
    expect(sorted(column(9, 'Z'), column(10, 'A'), 'rule')).toEqual(['Z', 'A']);
  });

  it('puts those without a line on the first line', () => {
    expect(place([at(undefined), at(1, { ruleId: 'Z' })]).map(({ line }) => line)).toEqual([1, 1]);
    expect(place([at(1, { ruleId: 'A' }), at(undefined)]).map(({ rule }) => rule)).toEqual(['A', 'B602']);
  });
});

describe('the hash of a finding', () => {
  const hash = (value: object) => place([value])[0]?.hash;

  it('is stable: alerts are matched by it', () => {
    const value = at(7, { message: 'm' });
    const prints = place([value, value]).map((found) => [found.hash, found.occurrence, fingerprint(found)]);
    expect(prints).toEqual([
      ['e0368e580d781d71', 1, '20d65389811bc51dee47dd1c7b849cb9'],
      ['e0368e580d781d71', 2, 'f5daf056b380e56ccde7d6b066027125'],
    ]);
    expect(hash(at(7, { raw: { code: '7 run()' } }))).toBe('f139dd628955f5b1');
  });

  it.each([
    (line: number) => `on line ${line} there`,
    (line: number) => `on Line ${line}`,
    (line: number) => `lines ${line} and more`,
    (line: number) => `line${line}`,
    (line: number) => `in a.py:${line}:3`,
    (line: number) => `a.py#L${line}`,
    (line: number) => `line ${line}, line ${line}`,
  ])('does not change if the line in its message does: %s', (message) => {
    expect(hash(at(90, { message: message(90) }))).toBe(hash(at(7, { message: message(7) })));
  });

  it('changes with the words around the line in its message', () => {
    expect(hash(at(7, { message: 'line 7' }))).not.toBe(hash(at(7, { message: 'a.py:7' })));
    expect(hash(at(7, { message: 'at :7' }))).not.toBe(hash(at(7, { message: 'at #L7' })));
  });

  it('does not change if the last line in its message does', () => {
    const lines = (startLine: number, endLine: number) =>
      finding({
        location: { path: 'a.py', startLine, endLine },
        message: `line ${startLine} to line ${endLine}`,
      });
    expect(hash(lines(90, 95))).toBe(hash(lines(7, 9)));
  });

  it.each([
    ['port :8080', 'port :9090', 7, 7],
    ['of airline 7', 'of airline 90', 7, 90],
    ['7 times', '90 times', 7, 90],
  ])('changes if it is not its own line: %s and %s', (one, other, line, otherLine) => {
    expect(hash(at(line, { message: one }))).not.toBe(hash(at(otherLine, { message: other })));
  });

  it('ignores whitespace', () => {
    expect(hash(at(7, { message: 'a \n\t b' }))).toBe(hash(at(7, { message: 'a b' })));
    expect(hash(at(7, { message: 'ab' }))).not.toBe(hash(at(7, { message: 'a b' })));
  });
});

it('is new if the baseline lacks its id', () => {
  const values = [at(1, { id: 'a' }), at(2, { id: 'b' })];
  expect(place(values, new Set(['a'])).map(({ isNew }) => isNew)).toEqual([false, true]);
  expect(place(values).every((found) => !('isNew' in found))).toBe(true);
});

describe('as many findings as fit', () => {
  const placed = place([at(1), at(2), at(3)]);
  const within = (bytes: number, text: string) => fitting(placed, bytes, () => text);

  it('are those within the bytes, counting line breaks and commas', () => {
    // "\nabc", then ",\nabc" twice.
    expect(within(14, 'abc')).toEqual({ pieces: ['\nabc', ',\nabc', ',\nabc'], included: 3, cut: 0 });
    expect(within(13, 'abc')).toEqual({ pieces: ['\nabc', ',\nabc'], included: 2, cut: 1 });
    expect(within(4, 'abc')).toEqual({ pieces: ['\nabc'], included: 1, cut: 2 });
    expect(within(3, 'abc')).toEqual({ pieces: [], included: 0, cut: 3 });
  });

  it('are counted with three bytes per character if one is not ASCII', () => {
    expect(within(8, 'é').included).toBe(1);
    expect(within(6, 'é').included).toBe(1);
    expect(within(5, 'é').included).toBe(0);
    expect(within(15, 'é').included).toBe(2);
    expect(within(14, 'é').included).toBe(1);
  });
});

describe('the count', () => {
  const severities = ['CRITICAL', 'HIGH', 'HIGH', 'INFO'] as const;
  const found = severities.map((severity, index) => ({ id: `i${index}`, severity }));

  it('is by severity, and with a baseline also of new and fixed findings', () => {
    const counts = { CRITICAL: 1, HIGH: 2, MEDIUM: 0, LOW: 0, INFO: 1 };
    expect(summarise(found)).toEqual({ total: 4, counts });
    expect(summarise(found, new Set(['i0', 'x', 'y']))).toEqual({ total: 4, counts, new: 3, fixed: 2 });
    expect(describeCounts(counts)).toBe('1 CRITICAL, 2 HIGH, 1 INFO');
    expect(describeCounts(summarise([]).counts)).toBe('');
  });

  it('over a threshold includes those at it', () => {
    expect(overThreshold(found, 'HIGH').map(({ id }) => id)).toEqual(['i0', 'i1', 'i2']);
    expect(overThreshold(found, 'CRITICAL').map(({ id }) => id)).toEqual(['i0']);
    expect(overThreshold(found, 'INFO')).toEqual(found);
  });
});
