import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gitlabCi } from '../../../src/backends/gitlab-ci/index.js';
import { parseSchedules } from '../../../src/schedule/parse.js';
import type { Job } from './gitlab-ci-local.js';
import { flagsOf, runScripts, type Situation } from './run-scripts.js';

// How jobs pass on their results: the scripts run one after the other, in one folder.
const FILE = `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata: {name: nightly}
spec:
  schedule: "17 2 * * *"
  timezone: Europe/Berlin
  startingDeadlineSeconds: 3600
  backend: {type: gitlab-ci}
  jobTemplate:
    targets: {repo: ., gitlab_group: team, gitlab_token: "\${SCAN_TOKEN}"}
    results: {dir: /out/results}
    options: {fail_on: HIGH}
    notifications: {channels: [{type: slack, url: "\${HOOK}"}]}
`;
const JOBS = ['guard', 'scan', 'report', 'gate', 'notify'] as const;

function run(situation: Situation, file = FILE) {
  const [located] = parseSchedules(Buffer.from(file), 'jmo-schedules.yaml').schedules;
  if (located === undefined) throw new Error('the schedule is not valid');
  const [generated] = gitlabCi.render([located.resource], { source: 'jmo-schedules.yaml' });
  const jobs = parse(generated?.content ?? '') as Record<string, Job>;
  const there = JOBS.filter((job) => jobs[`jmo-nightly:${job}`] !== undefined);
  const runs = runScripts(
    there.map((job) => jobs[`jmo-nightly:${job}`]?.script ?? []),
    'sh',
    situation,
  );
  const at = (job: (typeof JOBS)[number]) => runs[there.indexOf(job)];
  return {
    statuses: Object.fromEntries(there.map((job) => [job, at(job)?.status])),
    outputs: Object.fromEntries(there.map((job) => [job, at(job)?.output])),
    guard: flagsOf(at('guard')?.calls[0] ?? []),
    scan: at('scan')?.calls[0] ?? [],
    notify: flagsOf(at('notify')?.calls[0] ?? []),
    trusted: { guard: at('guard')?.trust, notify: at('notify')?.trust },
  };
}

const YES = { JMO_GUARD_RUN: 'true', JMO_GUARD_REASON: 'nothing else runs' };
const ALL = { guard: 0, scan: 0, report: 0, gate: 0, notify: 0 };

describe("the jobs' results reach notify", () => {
  it('on success', () => {
    const { statuses, scan, notify, guard } = run({ env: { ...YES, SCAN_TOKEN: 'x' } });
    expect(statuses).toEqual(ALL);
    expect(scan.slice(0, 6)).toEqual(['jmo', 'ci', '--profile-name', 'balanced', '--repo', '.']);
    expect(scan.slice(-2)).toEqual(['--results-dir', 'out/results']);
    expect(guard).toEqual({
      '--name': ['nightly'],
      '--cron': ['17 2 * * *'],
      '--timezone': ['Europe/Berlin'],
      '--concurrency-policy': ['Forbid'],
      '--starting-deadline-seconds': ['3600'],
      '--dotenv': ['jmo-guard.env'],
    });
    expect(notify).toEqual({
      '--name': ['nightly'],
      '--cron': ['17 2 * * *'],
      '--timezone': ['Europe/Berlin'],
      '--profile': ['balanced'],
      '--channels': ['HOOK success,failure'],
      '--guard-result': ['success'],
      '--guard-run': ['true'],
      '--guard-reason': ['nothing else runs'],
      '--scan-result': ['success'],
      '--scan-step': ['success'],
      '--gate-step': ['success'],
      '--findings-summary': ['{"total":0}'],
    });
  });

  it('when findings are at or above the threshold', () => {
    const { statuses, notify } = run({ env: YES, gateStatus: 1 });
    expect(statuses).toEqual({ ...ALL, gate: 1 });
    expect(notify).toMatchObject({
      '--scan-result': ['failure'],
      '--scan-step': ['success'],
      '--gate-step': ['failure'],
    });
  });

  it('when the threshold could not be checked', () => {
    const { statuses, notify } = run({ env: YES, gateStatus: 2 });
    expect(statuses).toEqual({ ...ALL, gate: 2 });
    expect(notify).toMatchObject({ '--scan-result': ['failure'], '--gate-step': ['skipped'] });
  });

  it('when the scan fails with findings', () => {
    const { statuses, notify } = run({ env: YES, jmoStatus: 3 });
    expect(statuses).toEqual({ ...ALL, scan: 3 });
    expect(notify).toMatchObject({ '--scan-result': ['incomplete'], '--scan-step': ['incomplete'] });
    expect(notify['--findings-summary']).toEqual(['{"total":0}']);
  });

  it('when every target is refused, and the empty result does not count', () => {
    const { statuses, notify, outputs } = run({ env: YES, jmoStatus: 1, findings: 'empty' });
    expect(statuses).toEqual({ ...ALL, scan: 1 });
    expect(outputs.report).toContain('nothing to report');
    expect(notify).toMatchObject({ '--scan-result': ['failure'], '--scan-step': ['failure'] });
    expect(notify['--findings-summary']).toBeUndefined();
  });

  it('when the scan fails, and the checkout contains findings', () => {
    const { statuses, notify, outputs } = run({ env: YES, jmoStatus: 3, findings: false, committed: true });
    expect(statuses).toEqual({ ...ALL, scan: 3 });
    expect(outputs.report).toContain('nothing to report');
    expect(outputs.gate).toContain('nothing to check');
    expect(notify['--findings-summary']).toBeUndefined();
  });

  it('when the scan fails without findings', () => {
    const { statuses, notify, outputs } = run({ env: YES, jmoStatus: 3, findings: false });
    expect(statuses).toEqual({ ...ALL, scan: 3 });
    expect(outputs.report).toContain('nothing to report');
    expect(outputs.gate).toContain('nothing to check');
    expect(notify).toMatchObject({ '--scan-result': ['failure'], '--gate-step': ['skipped'] });
    expect(notify['--findings-summary']).toBeUndefined();
  });

  it('when the guard skips the run', () => {
    const { statuses, scan, notify, outputs } = run({
      env: { JMO_GUARD_RUN: 'false', JMO_GUARD_REASON: 'an older run scans' },
    });
    expect(statuses).toEqual(ALL);
    expect(scan).toEqual([]);
    for (const job of ['scan', 'report', 'gate']) expect(outputs[job]).toBe('Skipped: an older run scans\n');
    expect(notify).toMatchObject({ '--guard-run': ['false'], '--scan-result': ['skipped'] });
  });

  it('when the guard gave no answer and GitLab skipped the scan', () => {
    const { notify } = run({ jmoStatus: 3, findings: false });
    expect(notify).toMatchObject({ '--guard-result': ['failure'], '--guard-run': [''] });
  });

  it.each([
    [{}, ''],
    [{ CI_SERVER_TLS_CA_FILE: '/ca.pem' }, '/ca.pem'],
    [{ CI_SERVER_TLS_CA_FILE: '/ca.pem', NODE_EXTRA_CA_CERTS: '/own.pem' }, '/own.pem'],
  ])("and requests to GitLab trust the runner's certificate authority: %j", (env, file) => {
    expect(run({ env: { ...YES, ...env } }).trusted).toEqual({ guard: file, notify: file });
  });

  it('and jobs for a guard, a threshold or channels exist only if needed', () => {
    const bare = FILE.replace(/ {2}startingDeadlineSeconds: 3600/, '  concurrencyPolicy: Allow')
      .replace(/ {4}options: .*\n/, '')
      .replace(/ {4}notifications: .*\n/, '');
    const { statuses, scan } = run({}, bare);
    expect(statuses).toEqual({ scan: 0, report: 0 });
    expect(scan.at(-1)).toBe('out/results');
  });
});
