import type { RunFacts } from '../../src/notify/message/facts.js';
import { outcomeOf, type RunResults } from '../../src/notify/message/outcome.js';

/** The situations with golden messages, by file name. */
export const SITUATIONS: Readonly<Record<string, RunFacts>> = {
  'success-clean': situation({ ...RAN(), gateStep: 'success' }, { findings: counts(0, 0, 0, 0, 0) }),
  'success-below-threshold': situation(
    { ...RAN(), gateStep: 'success' },
    { findings: { ...counts(0, 0, 4, 9, 1), new: 2, fixed: 5 } },
  ),
  'success-with-gaps': situation(
    { ...RAN(), gateStep: 'success' },
    {
      findings: {
        ...counts(0, 0, 4, 9, 1),
        gaps: [
          'trivy failed on 2 of 5 targets',
          'not installed, so passed over: checkov, <!here> & *b*',
          ' ',
        ],
      },
    },
  ),
  'over-threshold': situation(
    { ...RAN(), scanResult: 'failure', gateStep: 'failure' },
    {
      findings: { ...counts(3, 5, 12, 30, 0), new: 2, fixed: 1 },
      failedJobs: [{ name: 'Scan', url: 'https://github.com/acme/webshop/actions/runs/4711/job/1' }],
    },
  ),
  'scan-crashed': situation(
    { ...RAN(), scanResult: 'failure', scanStep: 'failure' },
    {
      failedJobs: [{ name: 'Scan', url: 'https://github.com/acme/webshop/actions/runs/4711/job/1' }],
      error: 'jmo: error: semgrep ended with 2\nno rules could be loaded',
    },
  ),
  'timed-out': situation(
    { ...RAN(), scanResult: 'cancelled', scanStep: '', timeoutMinutes: 120, elapsedSeconds: 7_260 },
    { durationSeconds: 7_260 },
  ),
  replaced: situation({
    ...RAN(),
    scanResult: 'cancelled',
    scanStep: 'cancelled',
    concurrencyPolicy: 'Replace',
  }),
  skipped: situation(
    { guardResult: 'success', guardRun: 'false', scanResult: 'skipped' },
    { reason: 'Run 4699 of this schedule is still active (policy Forbid).', durationSeconds: 12 },
  ),
  'guard-failed': situation(
    { guardResult: 'failure', guardRun: '', scanResult: 'skipped' },
    {
      durationSeconds: 9,
      failedJobs: [{ name: 'Guard', url: 'https://github.com/acme/webshop/actions/runs/4711/job/9' }],
    },
  ),
  recovered: situation(
    { ...RAN(), gateStep: 'success' },
    { recovered: true, findings: { ...counts(0, 0, 1, 0, 0), new: 0, fixed: 3 } },
  ),
  hostile: {
    ...situation({ ...RAN(), scanResult: 'failure', scanStep: 'failure' }),
    schedule: 'nightly <!here> & @channel :tada: *b* `c`',
    profile: '<https://evil.example|click> "quoted" \\ \u202egnp.exe',
    run: {
      project: 'acme/<@U123>',
      runNumber: '1> <!channel',
      runUrl: 'https://example.com/?a=1&b=<script>|x',
      logsUrl: 'javascript:alert(1)',
      securityUrl: 'https://user:word@example.com/',
      commit: { sha: '\u0000\u001b[31mabcdef0123', url: 'not a url' },
      branch: 'feat/@everyone\n> quote',
      author: 'Zoë 👩‍👩‍👧 \ud83d <#C123|general>',
    },
    failedJobs: [{ name: 'a | b > c\nd', url: 'https://example.com/|>' }],
    error: `${['```', '<!channel> ${{ secrets.X }}', '\u001b[1mbold\u001b[0m &lt; &amp;'].join('\n')}\n${'🙂'.repeat(2_000)}`,
    timing: { cron: '`* * * * *`', words: 'Every <minute>', zone: 'Europe/Berlin', next: 'Mon & Tue' },
  },
};

function RAN(): RunResults {
  return { guardResult: 'success', guardRun: 'true', scanResult: 'success', scanStep: 'success' };
}

function counts(CRITICAL: number, HIGH: number, MEDIUM: number, LOW: number, INFO: number) {
  return {
    total: CRITICAL + HIGH + MEDIUM + LOW + INFO,
    counts: { CRITICAL, HIGH, MEDIUM, LOW, INFO },
  };
}

function situation(results: RunResults, more: Partial<RunFacts> = {}): RunFacts {
  const outcome = outcomeOf(results);
  if (outcome === undefined) throw new Error('the situation has no outcome');
  return {
    schedule: 'nightly',
    profile: 'balanced',
    outcome,
    recovered: false,
    run: {
      project: 'acme/webshop',
      runNumber: '42',
      runUrl: 'https://github.com/acme/webshop/actions/runs/4711',
      logsUrl: 'https://github.com/acme/webshop/actions/runs/4711',
      securityUrl: 'https://github.com/acme/webshop/security/code-scanning',
      commit: {
        sha: '0f1e2d3c4b5a69788796a5b4c3d2e1f001122334',
        url: 'https://github.com/acme/webshop/commit/0f1e2d3c4b5a69788796a5b4c3d2e1f001122334',
      },
      branch: 'main',
      author: 'ada',
    },
    durationSeconds: 723,
    failedJobs: [],
    timing: {
      cron: '17 2 * * 1',
      words: 'At 02:17 on Monday',
      zone: 'Europe/Berlin',
      next: 'Mon 2026-03-09 02:17 +01:00',
    },
    ...more,
  };
}
