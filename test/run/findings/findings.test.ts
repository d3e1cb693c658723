import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFindings } from '../../../src/run/findings/findings.js';
import { anyCharacter } from '../../any-character.js';
import { tries } from '../../full.js';
import { codeQualityProblems, sarifProblems, sastProblems } from '../reports/consumers.js';
import { finding, fixture, read, reports } from '../samples.js';

describe('readFindings', () => {
  it('reads a remediation that is a text, and one in steps', () => {
    const remediation = (value: unknown) => read([finding({ remediation: value })]).findings[0]?.remediation;
    expect(remediation('Leave shell=True out.')).toBe('Leave shell=True out.');
    expect(remediation({ summary: 'Mend it.', steps: ['One', 'Two'] })).toBe('Mend it.\nOne\nTwo');
  });

  it("reads the scanner's own file", () => {
    const { findings, meta } = read(fixture());
    expect(findings).toHaveLength(41);
    expect(meta).toEqual({
      jmoVersion: '1.0.8',
      timestamp: '2026-11-23T03:01:22.646791Z',
      profile: 'deep',
      targetCount: 1,
      tools: ['bandit', 'shellcheck'],
    });
    expect(findings.at(-1)).toMatchObject({ rule: 'SC2006', startLine: 5, startColumn: 10, endColumn: 14 });
  });

  it('reads a bare list, a byte order mark and bytes in the same way', () => {
    const list = JSON.stringify([finding()]);
    const expected = read(list);
    expect(expected.findings).toHaveLength(1);
    expect(read(`\uFEFF${list}`)).toEqual(expected);
    expect(readFindings(new TextEncoder().encode(`\uFEFF${list}`))).toEqual(expected);
    expect(read({ findings: [finding()] })).toEqual(expected);
  });

  it("accepts scanners' names for severities", () => {
    const severities = ['critical', ' High ', 'WARNING', 'note', 'Informational'].map((severity) =>
      finding({ severity }),
    );
    expect(read(severities).findings.map(({ severity }) => severity)).toEqual([
      'CRITICAL',
      'HIGH',
      'MEDIUM',
      'LOW',
      'INFO',
    ]);
  });

  it('drops details of a wrong type and keeps the finding', () => {
    const broken = finding({
      tool: 5,
      location: 'x',
      title: [],
      tags: 'a',
      references: {},
      risk: 1,
      cvss: '9',
      remediation: null,
      id: {},
    });
    expect(read([broken]).findings[0]).toMatchObject({
      tool: 'unknown',
      path: '',
      title: '',
      tags: [],
      references: [],
      cwe: [],
      remediation: '',
      rule: 'B602',
      id: expect.stringMatching(/^[\da-f]{16}$/),
    });
  });

  it('finds CWE and CVE wherever scanners put them', () => {
    const { findings } = read([
      finding({
        risk: { cwe: ['CWE-078: OS Command Injection', 'cwe_79'] },
        tags: ['cwe-20', 'cve-2024-3094'],
      }),
      finding({
        ruleId: 'CVE-2021-44228',
        risk: { cwe: 'CWE-502' },
        compliance: { cweTop25_2024: [{ id: 'CWE-20' }] },
      }),
      finding({ ruleId: 'GHSA-JFH8-c2jp-5v3q', raw: { issue_cwe: { id: 327 } } }),
    ]);
    expect(findings.map(({ cwe, advisories }) => [cwe, advisories])).toEqual([
      [['CWE-78', 'CWE-79', 'CWE-20'], ['CVE-2024-3094']],
      [['CWE-502', 'CWE-20'], ['CVE-2021-44228']],
      [['CWE-327'], ['GHSA-jfh8-c2jp-5v3q']],
    ]);
  });

  it('returns no secret that a scanner found', () => {
    const secret = ['s3cr3t', 'value', '0123456789'].join('');
    const found = [
      finding({ tool: { name: 'trufflehog' }, title: 'AWS secret', message: secret }),
      finding({
        message: `found ${secret} here`,
        raw: { Raw: secret },
        title: `${secret}!`,
        description: secret,
      }),
      finding({
        message: `key ${secret}`,
        secretContext: { secret },
        remediation: { steps: [`rotate ${secret}`] },
      }),
      finding({
        message: `${'x'.repeat(1_990)}${secret}`,
        raw: { secret },
        references: [`https://x.example/${secret}`],
      }),
      finding({
        message: `Possible hardcoded password: '${secret}'`,
        context: { snippet: `p = "${secret}"` },
      }),
    ];
    const { sarif, sast, quality, page } = reports(found);
    for (const text of [sarif, sast, quality, page]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(secret.slice(0, 9));
      expect(text).toContain('hardcoded password');
    }
    expect(read(found).findings[0]?.message).toBe('AWS secret');
  });
});

describe('any JSON', () => {
  // Known keys with any value reach further than random objects do.
  const value = fc.jsonValue({ maxDepth: 3 });
  const loose = fc.record(
    Object.fromEntries(
      [
        'id',
        'ruleId',
        'tool',
        'location',
        'message',
        'title',
        'description',
        'remediation',
        'references',
        'tags',
        'raw',
        'risk',
        'context',
        'secretContext',
        'cvss',
        '__proto__',
      ].map((key) => [key, value]),
    ),
    { requiredKeys: [] },
  );
  const text = fc.string({ unit: anyCharacter, maxLength: 40 });
  const line = fc.oneof(fc.integer(), fc.double(), fc.constant(0), text);
  const near = fc.record(
    {
      id: text,
      ruleId: text,
      message: text,
      title: text,
      description: text,
      remediation: text,
      tool: fc.record({ name: text }),
      tags: fc.array(text),
      references: fc.array(fc.oneof(fc.webUrl(), text)),
      location: fc.record(
        {
          path: fc.oneof(
            text,
            fc.constantFrom('../../x', '/etc/passwd', 'C:\\x', 'a/../../b', 'https://u:p@h/x?y'),
          ),
          startLine: line,
          endLine: line,
          startColumn: line,
          endColumn: line,
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
  const entry = fc
    .tuple(fc.oneof(loose, near), fc.constantFrom('HIGH', 'low'))
    .map(([fields, severity]) => ({ ...fields, severity }));

  it('gives valid reports or one problem, and never throws', () => {
    const file = fc.oneof(
      { weight: 1, arbitrary: value },
      { weight: 1, arbitrary: fc.record({ meta: value, findings: value }) },
      {
        weight: 4,
        arbitrary: fc.record({
          meta: fc.oneof(value, fc.record({ tools: value, timestamp: text, jmo_version: text })),
          findings: fc.array(entry, { maxLength: 6 }),
        }),
      },
    );
    let valid = 0;
    fc.assert(
      fc.property(file, (json) => {
        const result = readFindings(JSON.stringify(json));
        if ('problem' in result) {
          expect(result.problem).toMatch(/^[ -~]+$/);
          return;
        }
        valid++;
        const { sarif, sast, quality, page } = reports(json);
        expect(sarifProblems(sarif)).toEqual([]);
        expect(sastProblems(sast)).toEqual([]);
        expect(codeQualityProblems(quality)).toEqual([]);
        expect(page).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
      }),
      { numRuns: tries(300) },
    );
    expect(valid).toBeGreaterThan(tries(100));
  });

  it('gives the same bytes in any order of findings', () => {
    fc.assert(
      fc.property(
        fc
          .array(entry, { maxLength: 8 })
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        ([list, shuffled]) => {
          const one = reports(list);
          const other = reports(shuffled);
          expect(other.sast).toBe(one.sast);
          expect(other.sarif).toBe(one.sarif);
          expect(other.page).toBe(one.page);
        },
      ),
      { numRuns: tries(100) },
    );
  });

  it('may have any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (words) => void readFindings(words)),
      { numRuns: tries(500) },
    );
  });
});
