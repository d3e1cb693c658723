import { readFileSync } from 'node:fs';
import { type FindingsFile, readFindings } from '../../src/run/findings/findings.js';
import { canBePath } from '../../src/run/findings/path.js';
import { placeFindings } from '../../src/run/findings/place.js';
import { summarise } from '../../src/run/findings/summary.js';
import { toCodeQuality } from '../../src/run/reports/code-quality.js';
import { toGitlabSast } from '../../src/run/reports/gitlab-sast.js';
import { toSarif } from '../../src/run/reports/sarif.js';
import { summaryPage } from '../../src/run/reports/summary-page.js';

export const FIXTURE = new URL('../fixtures/findings/findings.json', import.meta.url);
export const CHECKOUT = { roots: ['/builds/acme/webshop'], project: 'acme/webshop' };

export const fixture = () => readFileSync(FIXTURE, 'utf8');

/** The findings of `value`; throws the problem if there is one. */
export function read(value: unknown): FindingsFile {
  const result = readFindings(typeof value === 'string' ? value : JSON.stringify(value));
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

/** A finding as JMo writes it, with the fields given. */
export function finding(fields: Record<string, unknown> = {}) {
  return {
    schemaVersion: '1.2.0',
    id: '00000000000000aa',
    ruleId: 'B602',
    severity: 'HIGH',
    tool: { name: 'bandit', version: '1.8.0' },
    location: { path: '/builds/acme/webshop/src/shop.py', startLine: 7 },
    message: 'subprocess call with shell=True identified',
    title: 'subprocess_popen_with_shell_equals_true',
    description: 'subprocess call with shell=True identified',
    remediation: 'Leave shell=True out.',
    references: ['https://bandit.readthedocs.io/en/latest/plugins/b602.html'],
    tags: ['sast', 'python'],
    ...fields,
  };
}

/** All four reports, as text. */
export function reports(value: unknown, known?: ReadonlySet<string>) {
  const { findings, meta } = read(value);
  const placed = placeFindings(findings, CHECKOUT, known).filter(({ file }) => canBePath(file));
  const summary = summarise(findings, known);
  return {
    placed,
    summary,
    sarif: toSarif(placed, meta).pieces.join(''),
    sast: toGitlabSast(placed, meta, '1.0.0').pieces.join(''),
    quality: toCodeQuality(placed).pieces.join(''),
    page: summaryPage({ name: 'nightly', findings: placed, summary, meta, notes: [] }),
  };
}
