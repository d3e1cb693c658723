import { describe, expect, it } from 'vitest';
import { parseCron } from '../../src/cron/cron.js';
import { nextRuns } from '../../src/cron/next-runs.js';
import type { BackendType } from '../../src/schedule/types.js';
import { call, workIn } from './run.js';

const file = (cron: string, type: string) => `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: nightly
spec:
  schedule: "${cron}"
  backend:
    type: ${type}
  jobTemplate:
    targets:
      repo: .
`;

const PLATFORMS = { 'github-actions': 'github', 'gitlab-ci': 'gitlab', 'local-cron': 'debian-cron' } as const;

async function codesOf(folder: string): Promise<{ code: number; codes: string[] }> {
  const { code, out } = await call(folder, ['validate', '-o', 'json']);
  const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string }[] };
  return { code, codes: diagnostics.map((found) => found.code) };
}

describe('a date that only one of the day rules reaches', () => {
  const CRON = '0 0 31 2 */2';

  it('matches either day field on GitLab, which refuses it nevertheless', async () => {
    const folder = workIn(file(CRON, 'gitlab-ci'));
    expect(await codesOf(folder)).toEqual({ code: 1, codes: ['ambiguous-days', 'months-left-out'] });
  });

  it('runs on GitLab when either day field matches', async () => {
    const folder = workIn(file('0 0 29 2 */2', 'gitlab-ci'));
    expect(await codesOf(folder)).toEqual({ code: 0, codes: ['ambiguous-days'] });
    const next = await call(folder, ['next', 'nightly', '--count', '3', '-o', 'json']);
    // `*/2` in the fifth field: Sunday, Tuesday, Thursday, Saturday.
    expect(JSON.parse(next.out).map((run: { utc: string }) => run.utc)).toEqual([
      '2027-02-02T00:00:00Z',
      '2027-02-04T00:00:00Z',
      '2027-02-06T00:00:00Z',
    ]);
    expect((await call(folder, ['list'])).out).toContain('2027-02-02T00:00:00+00:00');
    const { out } = await call(folder, ['export', 'nightly']);
    expect(out).toMatch(/^# Runs: .*on day 29 of the month or on .*Tuesday.*, in February, UTC/m);
  });

  it.each(['github-actions', 'local-cron'])('never comes on %s, which requires both', async (type) => {
    const folder = workIn(file(CRON, type));
    const { code, codes } = await codesOf(folder);
    expect(code).toBe(1);
    expect(codes).toContain('cron-never');
    expect(codes).not.toContain('ambiguous-days');
    expect(await call(folder, ['next'])).toMatchObject({ code: 1, out: '' });
  });
});

describe.each<BackendType>(['github-actions', 'gitlab-ci', 'local-cron'])(
  '%s: a cron is refused as never coming',
  (type) => {
    it.each([
      '17 2 30 2 *',
      '17 2 30 2 */2',
      '17 2 */30 2 1',
      '17 2 31 4,6 1',
      '17 2 30 2 1',
      '17 2 31 2 0-6',
      '17 2 29 2 */3',
    ])('%s: exactly if it has no next run', async (cron) => {
      const folder = workIn(file(cron, type));
      const { codes } = await codesOf(folder);
      const parsed = parseCron(cron, 'nightly', 'plain');
      const platform = PLATFORMS[type];
      const runs =
        'cron' in parsed
          ? nextRuns(parsed.cron, 'UTC', platform, new Date('2026-01-01T00:00:00Z'), { count: 1 })
          : [];
      const refused =
        codes.includes('cron-never') || (codes.includes('months-left-out') && type === 'gitlab-ci');
      expect(refused).toBe(runs.length === 0);
    });
  },
);
