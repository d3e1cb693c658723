import { describe, expect, it } from 'vitest';
import { scaleFindings } from '../../../scripts/scale-findings.mjs';
import { placeFindings } from '../../../src/run/findings/place.js';
import { toCodeQuality } from '../../../src/run/reports/code-quality.js';
import { scanTime, toGitlabSast } from '../../../src/run/reports/gitlab-sast.js';
import { toSarif } from '../../../src/run/reports/sarif.js';
import { slow, tries } from '../../full.js';
import { CHECKOUT, finding, fixture, read, reports } from '../samples.js';
import { codeQualityProblems, parseSarif, sarifProblems, sastProblems } from './consumers.js';

const HOSTILE = [
  '![x](https://evil.example/pixel) [click](javascript:alert(1)) {0} {12}',
  '<script>alert(1)</script><img src=x onerror=alert(1)> ]]> --> &lt;',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u009b2J',
  '::error::x\n::set-output name=a::b\n##[add-matcher]x.json ##vso[task.x]',
  'nul\u0000 lone \ud800 and \udfff bidi \u202e rtl zero\u200bwidth \u2028 end',
  '| a | b |\n|---|---|\n# h\n- l\n1. o\n```\n@everyone #1 !2 $3 ~4 %5 www.evil.example',
  'y'.repeat(1_000_000),
];
const hostile = () =>
  HOSTILE.map((text, at) =>
    finding({
      id: text,
      ruleId: at % 2 === 0 ? text : 'B602',
      tool: { name: text },
      title: text,
      message: text,
      description: text,
      remediation: { summary: text, steps: [text, text] },
      references: [text, `https://ok.example/${text}`, 'javascript:alert(1)'],
      tags: Array.from({ length: 40 }, (_, tag) => `${text}${tag}`),
      location: { path: `../../${text.slice(0, 4_000)}`, startLine: -5, endLine: 1e300, startColumn: 0 },
    }),
  );

let kept: Omit<ReturnType<typeof reports>, 'placed'> | undefined;
/** Made once, of 50 MB. */
function hostileReports() {
  if (kept === undefined) {
    const { placed: _, ...texts } = reports(hostile());
    kept = texts;
  }
  return kept;
}

describe('every report file satisfies its consumer', () => {
  it.each([
    ['the shipped fixture', () => fixture(), 41],
    ['an empty list', () => [], 0],
    ['an object with an empty list', () => ({ meta: {}, findings: [] }), 0],
    ['one without a line', () => [finding({ location: { path: 'a.py' } })], 1],
    ['one with line 0', () => [finding({ location: { path: 'a.py', startLine: 0 } })], 1],
    ['one without a place', () => [finding({ location: undefined })], 1],
    ['the same one three times', () => [finding(), finding(), finding()], 3],
    ['hostile text', hostile, HOSTILE.length],
    [`${tries(15_000)} findings`, () => scaleFindings(fixture(), tries(15_000)), tries(15_000)],
  ])('%s', (_name, value, count) => {
    const { sarif, sast, quality, page } = value === hostile ? hostileReports() : reports(value());
    expect(sarifProblems(sarif)).toEqual([]);
    expect(sastProblems(sast)).toEqual([]);
    expect(codeQualityProblems(quality)).toEqual([]);
    expect(parseSarif(sarif).results).toHaveLength(count);
    expect(JSON.parse(sast).vulnerabilities).toHaveLength(count);
    expect(JSON.parse(quality)).toHaveLength(count);
    expect(new TextEncoder().encode(page).length).toBeLessThan(200_000);
  });

  it('and our checks refuse what the consumers refuse', () => {
    const { sarif, sast, quality } = reports(fixture());
    expect(sarifProblems(sarif.replace('"startLine":', '"startLine":-'))).not.toEqual([]);
    expect(sarifProblems(sarif.replace('"level"', '"lvl"'))).not.toEqual([]);
    expect(sarifProblems(sarif.replace('"uri":"', '"uri":"/'))).not.toEqual([]);
    expect(sastProblems(sast.replace('"High"', '"HIGH"'))).not.toEqual([]);
    expect(codeQualityProblems(quality.replace('"path":"', '"path":"../'))).not.toEqual([]);
  });

  it('and hostile text stays text', () => {
    const { sarif, sast, quality } = hostileReports();
    for (const text of [sarif, sast, quality].map(withoutPaths)) {
      expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|\p{Cf}|\\u00[01]|\\ud[89a-f]/u);
      expect(text.length).toBeLessThan(300_000);
    }
    for (const { message } of parseSarif(sarif).results) {
      // A link, or a placeholder without an argument.
      expect(message.text).not.toMatch(/\]\(|\{\d/);
    }
    const urls = JSON.parse(sast).vulnerabilities.flatMap(
      (one: { links?: { url: string }[] }) => one.links ?? [],
    );
    expect(urls.length).toBeGreaterThan(0);
    for (const { url } of urls) expect(url).toMatch(/^https:\/\/ok\.example\/[!-;=?-~]*$/);
  });
});

/** A path is data, and does not change. */
function withoutPaths(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value) => (/^(?:uri|file|path)$/.test(key) ? '' : value));
}

describe('toSarif', () => {
  const results = (value: unknown) => parseSarif(reports(value).sarif).results;

  it('writes paths relative to the checkout, encoded as a URI', () => {
    const uris = results([
      finding({ location: { path: '/builds/acme/webshop/a b/#1?.py', startLine: 3 } }),
      finding({ location: { path: '/etc/passwd', startLine: 3 } }),
    ]).map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri);
    expect(uris).toEqual(['a%20b/%231%3F.py', 'outside-checkout/etc/passwd']);
  });

  it('writes one rule for several severities, with the highest; results keep their own', () => {
    const { rules, results: found } = parseSarif(reports(fixture()).sarif);
    const rule = rules.find(({ id }) => id === 'B103');
    expect(rule?.properties['security-severity']).toBe('8.0');
    const severities = found
      .filter(({ ruleId }) => ruleId === 'B103')
      .map(({ level, properties }) => [level, properties.severity]);
    expect(severities).toEqual([
      ['error', 'HIGH'],
      ['error', 'HIGH'],
      ['warning', 'MEDIUM'],
      ['warning', 'MEDIUM'],
    ]);
    const placed = placeFindings(read(fixture()).findings, CHECKOUT);
    expect(toSarif(placed, { tools: [] }).raised).toBe(2);
  });

  it("maps severities to GitHub's ranges, by CVSS if it matches", () => {
    const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];
    const { rules } = parseSarif(
      reports([
        ...severities.map((severity) => finding({ severity, ruleId: severity })),
        finding({ ruleId: 'scored', severity: 'HIGH', cvss: 7.3 }),
        finding({ ruleId: 'disputed', severity: 'LOW', cvss: 9.8 }),
      ]).sarif,
    );
    expect(
      Object.fromEntries(rules.map(({ id, properties }) => [id, properties['security-severity']])),
    ).toEqual({
      CRITICAL: '9.5',
      HIGH: '8.0',
      MEDIUM: '5.5',
      LOW: '3.0',
      INFO: '0.5',
      scored: '7.3',
      disputed: '3.0',
    });
  });

  it('carries CWE and CVE as tags, ten at most', () => {
    const { rules, results: found } = parseSarif(
      reports([finding({ risk: { cwe: ['CWE-78'] }, tags: ['CVE-2024-3094', ...'abcdefghijklmn'] })]).sarif,
    );
    expect(rules[0]?.properties.tags.slice(0, 4)).toEqual([
      'security',
      'external/cwe/cwe-078',
      'CWE-78',
      'CVE-2024-3094',
    ]);
    expect(rules[0]?.properties.tags).toHaveLength(10);
    expect(found[0]?.properties.tags).toEqual(['CWE-78', 'CVE-2024-3094']);
  });

  slow('drops the least severe findings first', () => {
    const many = Array.from({ length: 25_010 }, (_, at) =>
      finding({ id: `i${at}`, severity: at < 25_000 ? 'LOW' : 'CRITICAL', location: { path: `f${at}` } }),
    );
    const { findings, meta } = read(many);
    const sarif = toSarif(placeFindings(findings, CHECKOUT), meta);
    expect([sarif.included, sarif.cut]).toEqual([25_000, 10]);
    const severities = parseSarif(sarif.pieces.join('')).results.map(({ properties }) => properties.severity);
    expect(severities.filter((severity) => severity === 'CRITICAL')).toHaveLength(10);
    expect(severities[0]).toBe('CRITICAL');
  });

  it('marks findings that are new compared with a baseline', () => {
    const now = [finding({ id: 'old' }), finding({ id: 'fresh', ruleId: 'B1' })];
    const { sarif, summary, page } = reports(now, new Set(['old', 'gone', 'gone too']));
    expect(parseSarif(sarif).results.map(({ ruleId, baselineState }) => [ruleId, baselineState])).toEqual([
      ['B1', 'new'],
      ['B602', 'unchanged'],
    ]);
    expect(summary).toMatchObject({ total: 2, new: 1, fixed: 2 });
    expect(page).toContain('**1 new**, **2 fixed**');
    expect(results(now).every(({ baselineState }) => baselineState === undefined)).toBe(true);
  });
});

describe('fingerprints', () => {
  const prints = (value: unknown) => {
    const { sarif, quality } = reports(value);
    return parseSarif(sarif).results.map(({ partialFingerprints }, at) => [
      partialFingerprints.primaryLocationLineHash,
      JSON.parse(quality)[at].fingerprint,
    ]);
  };
  const at = (startLine: number, fields = {}) =>
    finding({
      location: { path: 'a.py', startLine },
      raw: { code: `${startLine - 1} x = 1\n${startLine} run( cmd )\n` },
      ...fields,
    });

  it('stay when lines move, with or without quoted code', () => {
    expect(prints([at(90)])).toEqual(prints([at(7)]));
    const quoted = (line: number) =>
      finding({
        location: { path: 'a.py', startLine: line },
        message: `bad call on line ${line} of a.py:${line}`,
      });
    expect(prints([quoted(90)])).toEqual(prints([quoted(7)]));
    const snippet = (line: number) =>
      at(line, { raw: {}, context: { snippet: 'a\n  run( cmd )\nb', startLine: line - 1 } });
    expect(prints([snippet(90)])).toEqual(prints([at(7)]));
  });

  it('stay when a line is indented or its severity changes', () => {
    expect(prints([at(7, { raw: { code: '7     run( cmd )' } })])).toEqual(prints([at(7)]));
    expect(prints([at(7, { severity: 'LOW' })])).toEqual(prints([at(7)]));
  });

  it('differ if a blank separates two words', () => {
    const code = (text: string) => prints([at(7, { raw: { code: `7 ${text}` } })]);
    expect(code('in x')).toEqual(code('in  x'));
    expect(code('in x')).not.toEqual(code('inx'));
  });

  it('differ by rule, file, code and occurrence', () => {
    const all = prints([
      at(7),
      at(9),
      at(7, { ruleId: 'B1' }),
      at(7, { location: { path: 'b.py', startLine: 7 } }),
      at(7, { raw: { code: '7 other()' } }),
    ]).flat();
    expect(new Set(all).size).toBe(10);
  });

  it("carry JMo's id as well", () => {
    expect(parseSarif(reports([finding()]).sarif).results[0]?.partialFingerprints['jmoFindingId/v1']).toBe(
      '00000000000000aa',
    );
  });
});

describe("GitLab's reports", () => {
  it.each([
    ['2026-11-23T03:01:22.646791Z', '2026-11-23T03:01:22'],
    ['2026-11-23T03:01:22+02:00', '2026-11-23T01:01:22'],
    ['2026-11-23 03:01:22-0530', '2026-11-23T08:31:22'],
    ['2026-11-23T03:01:22', '2026-11-23T03:01:22'],
    ['2026-13-45T99:99:99Z', '1970-01-01T00:00:00'],
    ['yesterday', '1970-01-01T00:00:00'],
    ['at 2026-11-23T03:01:22Z', '1970-01-01T00:00:00'],
    [undefined, '1970-01-01T00:00:00'],
  ])('time %s is %s', (timestamp, expected) => {
    expect(scanTime(timestamp)).toBe(expected);
  });

  it("name the scanner's rule first, then CWE and CVE", () => {
    const { sast } = reports([finding({ risk: { cwe: ['CWE-78'] }, tags: ['CVE-2024-3094'] })]);
    expect(JSON.parse(sast).vulnerabilities[0].identifiers).toEqual([
      { type: 'jmo_bandit_rule', name: 'bandit B602', value: 'B602' },
      { type: 'cwe', name: 'CWE-78', value: '78', url: 'https://cwe.mitre.org/data/definitions/78.html' },
      {
        type: 'cve',
        name: 'CVE-2024-3094',
        value: 'CVE-2024-3094',
        url: 'https://nvd.nist.gov/vuln/detail/CVE-2024-3094',
      },
    ]);
  });

  it('stay within their size, least severe dropped first, and say what was dropped', () => {
    const { findings, meta } = read(scaleFindings(fixture(), 1_000));
    const placed = placeFindings(findings, CHECKOUT);
    for (const { pieces, included, cut } of [
      toGitlabSast(placed, meta, '1.0.0', 200_000),
      toCodeQuality(placed, 100_000),
    ]) {
      const text = pieces.join('');
      expect(included + cut).toBe(1_000);
      expect(included).toBeGreaterThan(50);
      expect(cut).toBeGreaterThan(100);
      expect(text.length).toBeLessThanOrEqual(200_000);
      expect(text).not.toMatch(/"severity":"(Info|info)"/);
    }
    const small = toGitlabSast(placed, meta, '1.0.0', 200_000);
    expect(sastProblems(small.pieces.join(''))).toEqual([]);
    expect(JSON.parse(small.pieces.join('')).scan.messages[0].value).toContain(`${small.cut} findings`);
  });
});
