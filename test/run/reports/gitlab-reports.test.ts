import { describe, expect, it } from 'vitest';
import { placeFindings } from '../../../src/run/findings/place.js';
import { toCodeQuality } from '../../../src/run/reports/code-quality.js';
import { scanTime, toGitlabSast } from '../../../src/run/reports/gitlab-sast.js';
import { CHECKOUT, finding, read, reports } from '../samples.js';

const x = (length: number) => 'x'.repeat(length);
const vulnerabilityOf = (fields: Record<string, unknown>) =>
  JSON.parse(reports([finding(fields)]).sast).vulnerabilities[0];

describe("a finding in GitLab's SAST report", () => {
  it('has this form', () => {
    const location = { path: '/builds/acme/webshop/a.py', startLine: 3, endLine: 4 };
    const value = finding({ location, severity: 'MEDIUM', description: 'More *words*.\nLine two.' });
    expect(JSON.parse(reports([value]).sast).vulnerabilities).toEqual([
      {
        id: '00000000000000aa',
        name: 'subprocess call with shell=True identified',
        description: 'More \\*words\\*.\nLine two.',
        severity: 'Medium',
        solution: 'Leave shell\\=True out.',
        identifiers: [{ type: 'jmo_bandit_rule', name: 'bandit B602', value: 'B602' }],
        links: [{ url: 'https://bandit.readthedocs.io/en/latest/plugins/b602.html' }],
        location: { file: 'a.py', start_line: 3, end_line: 4 },
        tracking: {
          type: 'source',
          items: [
            {
              file: 'a.py',
              start_line: 3,
              end_line: 4,
              signatures: [{ algorithm: 'hash', value: expect.stringMatching(/^[\da-f]{32}$/) }],
            },
          ],
        },
      },
    ]);
  });

  it('has neither solution, links nor a last line if there are none', () => {
    const bare = vulnerabilityOf({ remediation: '', references: [], description: '' });
    expect(bare).not.toHaveProperty('solution');
    expect(bare).not.toHaveProperty('links');
    expect(bare.location).toEqual({ file: 'src/shop.py', start_line: 7 });
    expect(bare.tracking.items[0].end_line).toBe(7);
    expect(bare.description).toBe('subprocess call with shell\\=True identified');
  });

  it('has a name of at most 255 characters', () => {
    expect(vulnerabilityOf({ message: x(255) }).name).toBe(x(255));
    expect(vulnerabilityOf({ message: x(256) }).name).toBe(`${x(254)}…`);
  });

  it('has at most 7,000 characters of Markdown, including escapes', () => {
    const stars = (count: number): string => vulnerabilityOf({ description: '*'.repeat(count) }).description;
    expect(stars(3_500)).toBe('\\*'.repeat(3_500));
    // Cut to seven tenths before it is escaped.
    expect(stars(3_501)).toBe(`${'\\*'.repeat(2_449)}…`);
    const often = vulnerabilityOf({ remediation: '='.repeat(1_000) + '@'.repeat(3_000) }).solution;
    expect(often).toMatch(/^(\\=){1000}(@&#8203;)+…$/);
    expect(often.length).toBeLessThanOrEqual(7_000);
  });

  it("names at most twenty identifiers, the scanner's own first", () => {
    const cwe = Array.from({ length: 10 }, (_, at) => `CWE-${at + 1}`);
    const cve = Array.from({ length: 10 }, (_, at) => `CVE-2024-000${at}`);
    const names = (tags: string[]) =>
      vulnerabilityOf({ risk: { cwe }, tags }).identifiers.map(({ name }: { name: string }) => name);
    expect(names(cve.slice(1))).toEqual(['bandit B602', ...cwe, ...cve.slice(1)]);
    expect(names(cve)).toEqual(['bandit B602', ...cwe, ...cve.slice(0, 9)]);
  });

  it('names a GitHub advisory, and a scanner with any name', () => {
    const { identifiers } = vulnerabilityOf({
      tool: { name: 'My -- Scanner 2' },
      tags: ['GHSA-jfh8-c2jp-5v3q'],
    });
    expect(identifiers).toEqual([
      { type: 'jmo_my_scanner_2_rule', name: 'My -- Scanner 2 B602', value: 'B602' },
      {
        type: 'ghsa',
        name: 'GHSA-jfh8-c2jp-5v3q',
        value: 'GHSA-jfh8-c2jp-5v3q',
        url: 'https://github.com/advisories/GHSA-jfh8-c2jp-5v3q',
      },
    ]);
  });

  it('has a unique id, even if the scanner used one twice', () => {
    const { vulnerabilities } = JSON.parse(reports([finding(), finding(), finding({ id: 'other' })]).sast);
    const ids = vulnerabilities.map(({ id }: { id: string }) => id);
    expect(ids.slice().sort()).toEqual([
      '00000000000000aa',
      expect.stringMatching(/^00000000000000aa-[\da-f]{32}$/),
      'other',
    ]);
  });
});

describe("the head of GitLab's SAST report", () => {
  const scan = (meta: object) => JSON.parse(reports({ meta, findings: [] }).sast);

  it('has this form', () => {
    expect(scan({ jmo_version: '1.0.8', timestamp: '2026-11-23T03:01:22Z' })).toEqual({
      version: '15.2.1',
      schema:
        'https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v15.2.1/dist/sast-report-format.json',
      scan: {
        analyzer: { id: 'jmo-schedule', name: 'jmo-schedule', version: '1.0.0', vendor: { name: 'JMo' } },
        scanner: { id: 'jmo', name: 'JMo Security', version: '1.0.8', vendor: { name: 'JMo' } },
        type: 'sast',
        start_time: '2026-11-23T03:01:22',
        end_time: '2026-11-23T03:01:22',
        status: 'success',
      },
      vulnerabilities: [],
    });
    expect(scan({}).scan).toMatchObject({
      scanner: { version: 'unknown' },
      start_time: '1970-01-01T00:00:00',
      end_time: '1970-01-01T00:00:00',
    });
  });

  it.each([
    ['2026-11-23 03:01:22', '2026-11-23T03:01:22'],
    ['2026-11-23t03:01:22z', '2026-11-23T03:01:22'],
    ['2026-11-23T03:01:22,5Z', '2026-11-23T03:01:22'],
    ['2026-11-23T03:01:22.5+0200', '2026-11-23T01:01:22'],
    ['2026-11-23T03:01:22-05:30', '2026-11-23T08:31:22'],
    ['2026-11-23T03:01:22+02', '1970-01-01T00:00:00'],
    ['2026-11-23T03:01:22.Z', '1970-01-01T00:00:00'],
    ['2026-11-23T03:01:22Z.', '1970-01-01T00:00:00'],
    ['2026-11-23T03:01Z', '1970-01-01T00:00:00'],
    ['12026-11-23T03:01:22Z', '1970-01-01T00:00:00'],
    ['9999-12-31T23:59:59-00:01', '1970-01-01T00:00:00'],
    ['0000-01-01T00:00:00+00:01', '1970-01-01T00:00:00'],
    ['', '1970-01-01T00:00:00'],
  ])('has for the time %j %s', (timestamp, expected) => {
    expect(scanTime(timestamp)).toBe(expected);
  });
});

describe('the scanner of the report', () => {
  const scannerOf = (schedule?: string) => {
    const { findings, meta } = read([finding()]);
    const text = toGitlabSast(placeFindings(findings, CHECKOUT), meta, '1.0.0', undefined, schedule);
    return JSON.parse(text.pieces.join('')).scan.scanner.id;
  };

  it("is one per schedule, so that one does not resolve another's findings", () => {
    expect(['fast', 'deep', undefined].map(scannerOf)).toEqual(['jmo-fast', 'jmo-deep', 'jmo']);
  });
});

describe('a report with a size limit', () => {
  const { findings, meta } = read([finding(), finding({ severity: 'LOW' })]);
  const placed = placeFindings(findings, CHECKOUT);
  const sizes = (pieces: readonly { readonly length: number }[]) =>
    pieces.slice(1, 3).map((piece) => piece.length);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

  it("reserves space for its frame: 10,000 bytes in GitLab's SAST report", () => {
    const full = sum(sizes(toGitlabSast(placed, meta, '1.0.0').pieces)) + 10_000;
    expect(toGitlabSast(placed, meta, '1.0.0', full)).toMatchObject({ included: 2, cut: 0 });
    const less = toGitlabSast(placed, meta, '1.0.0', full - 1);
    expect(less).toMatchObject({ included: 1, cut: 1 });
    const { scan, vulnerabilities } = JSON.parse(less.pieces.join(''));
    expect(vulnerabilities.map(({ severity }: { severity: string }) => severity)).toEqual(['High']);
    expect(scan.messages).toEqual([
      { level: 'warn', value: '1 findings were left out, the least severe: too large' },
    ]);
  });

  it('reserves 10 bytes in the code quality report', () => {
    const full = sum(sizes(toCodeQuality(placed).pieces)) + 10;
    expect(toCodeQuality(placed, full)).toMatchObject({ included: 2, cut: 0 });
    const less = toCodeQuality(placed, full - 1);
    expect(less).toMatchObject({ included: 1, cut: 1 });
    expect(less.pieces.join('').length).toBeLessThan(full);
  });
});

describe("a finding in GitLab's code quality report", () => {
  const quality = (fields: Record<string, unknown>) => JSON.parse(reports([finding(fields)]).quality);

  it.each([
    ['CRITICAL', 'blocker'],
    ['HIGH', 'critical'],
    ['MEDIUM', 'major'],
    ['LOW', 'minor'],
    ['INFO', 'info'],
  ])('of severity %s is written as %s', (severity, expected) => {
    expect(quality({ severity })).toEqual([
      {
        description: 'subprocess call with shell=True identified',
        check_name: 'B602',
        fingerprint: expect.stringMatching(/^[\da-f]{32}$/),
        severity: expected,
        location: { path: 'src/shop.py', lines: { begin: 7 } },
      },
    ]);
  });

  it('has a description of at most 1,000 characters', () => {
    expect(quality({ message: x(1_000) })[0].description).toBe(x(1_000));
    expect(quality({ message: x(1_001) })[0].description).toBe(`${x(999)}…`);
  });
});
