import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { gitlabCi } from '../../../src/backends/gitlab-ci/index.js';
import { scheduleDescription, scheduleNameIn } from '../../../src/backends/gitlab-ci/sync/description.js';
import { parseSchedules } from '../../../src/schedule/parse.js';

function check(spec: object, config: object = {}, job: object = {}, name = 'nightly') {
  const text = stringify({
    apiVersion: 'jmo.security/v1alpha1',
    kind: 'ScanSchedule',
    metadata: { name },
    spec: {
      schedule: '17 2 * * *',
      ...spec,
      backend: { type: 'gitlab-ci', config },
      jobTemplate: { targets: { repo: '.' }, ...job },
    },
  });
  const { schedules, diagnostics } = parseSchedules(Buffer.from(text), 'jmo-schedules.yaml');
  expect(diagnostics.filter((each) => each.severity === 'error')).toEqual([]);
  const [schedule] = schedules;
  if (schedule === undefined) throw new Error('the schedule is not valid');
  const lines = text.split('\n');
  return gitlabCi.check(schedule).map(({ severity, code, line, column, length }) => {
    const marked = lines[line - 1]?.slice(column - 1, column - 1 + length) ?? '';
    return `${severity} ${code}: ${marked}`;
  });
}

describe('differences on GitLab are reported:', () => {
  it('none for a plain schedule', () => {
    expect(check({})).toEqual([]);
    expect(gitlabCi.platformOf).toBeTypeOf('function');
  });

  it.each([
    ['*/4 * * * *', ['error interval-too-short: "*/4 * * * *"']],
    ['*/5 * * * *', ['warning interval-below-default: "*/5 * * * *"']],
    ['*/10 * * * *', ['hint paid-plan-interval: "*/10 * * * *"']],
    ['17 * * * *', []],
    ['H 3 * * *', ['hint h-resolved: H 3 * * *']],
    ['0 3 * * THU', []],
    ['0 3 */2 * 1', ['warning ambiguous-days: 0 3 */2 * 1']],
  ])('schedule %s', (schedule, expected) => {
    expect(check({ schedule })).toEqual(expected);
  });

  it.each([
    [{ startingDeadlineSeconds: 120 }, ['warning deadline-shorter-than-delay: 120']],
    [{ startingDeadlineSeconds: 500 }, ['warning deadline-shorter-than-delay: 500']],
    [{ startingDeadlineSeconds: 599 }, ['warning deadline-shorter-than-delay: 599']],
    [{ startingDeadlineSeconds: 600 }, []],
    [{ startingDeadlineSeconds: 600 }, []],
    [{ concurrencyPolicy: 'Replace' }, ['warning replace-needs-token: Replace']],
    [{ suspend: true }, ['hint suspended: true']],
    [{ successfulJobsHistoryLimit: 3 }, ['hint history-by-prune: 3']],
  ])('%j', (spec, expected) => {
    expect(check(spec)).toEqual(expected);
  });

  it('a suspended schedule, and how to start it if users may not set variables', () => {
    const text = readFileSync(join(import.meta.dirname, '../../cases/gitlab-suspended/jmo-schedules.yaml'));
    const hints = parseSchedules(text, 'jmo-schedules.yaml')
      .schedules.flatMap((schedule) => gitlabCi.check(schedule))
      .filter(({ code }) => code === 'suspended')
      .map(({ hint }) => hint);
    expect(hints.length).toBeGreaterThan(0);
    for (const hint of hints)
      expect(hint).toMatch(/JMO_SCHEDULE; if the project .* resume the schedule and play it$/);
  });

  it.each([
    ['/results', {}, ['warning results-dir-rewritten: /results']],
    ['../results', {}, ['error bad-results-dir: ../results']],
    ['/', {}, ['error bad-results-dir: /']],
    ['a*', {}, ['error bad-results-dir: a*']],
    ['$HOME', {}, ['error bad-results-dir: $HOME']],
    ["it's", {}, []],
    ["it's", { style: 'component' }, ["error bad-results-dir: it's"]],
    ['a/.b', { style: 'component' }, ['error bad-results-dir: a/.b']],
  ])('results in %s with %j', (dir, config, expected) => {
    expect(check({}, config, { results: { dir } })).toEqual(expected);
  });

  it.each([
    [{ retry: { max: 2, when: ['runner_system_failure'] } }, []],
    [{ retry: 3 }, [expect.stringMatching(/^error /)]],
    [{ retry: { max: 1, when: 'sometimes' } }, [expect.stringMatching(/^error /)]],
    [{ tags: ['$CI_JOB_TOKEN'] }, [expect.stringMatching(/^error bad-config/)]],
    [{ image: 'a $b' }, [expect.stringMatching(/^error bad-image/)]],
    [{ image: 'a:1' }, ['hint unpinned-image: a:1']],
    [{ timeout: 'soon' }, ['error bad-duration: soon']],
    [{ ref: 'a..b' }, ['error bad-config: a..b']],
    [{ reports: 'sarif' }, ['warning sarif-needs-ultimate: sarif']],
    [{ component: '$CI_SERVER_FQDN/a/b' }, ['warning unused-config: component']],
    [{ component: '-host/a', style: 'component' }, ['error bad-config: -host/a']],
    [{ component: 'a.example:8443/a/b', style: 'component' }, []],
    [{ component: '$CI_JOB_TOKEN/a', style: 'component' }, ['error bad-config: $CI_JOB_TOKEN/a']],
    [{ stage: 'a\tb' }, [expect.stringMatching(/^error /)]],
    [{ runner: 'x' }, [expect.stringMatching(/^error /)]],
  ])('config %j', (config, expected) => {
    expect(check({}, config)).toEqual(expected);
  });

  it('a retry that would find the same violation again', () => {
    const job = { options: { policies: ['zero-secrets'], fail_on_policy_violation: true } };
    const repeats = ['warning retry-repeats-verdict: retry'];
    expect(check({}, { retry: 2 }, job)).toEqual(repeats);
    expect(check({}, { retry: { max: 1, when: ['script_failure'] } }, job)).toEqual(repeats);
    expect(check({}, { retry: { max: 1, when: ['runner_system_failure'] } }, job)).toEqual([]);
    expect(check({}, { retry: 0 }, job)).toEqual([]);
    expect(check({}, { retry: 2 })).toEqual([]);
  });

  it('the name of the check that init writes', () => {
    const taken = check({}, {}, {}, 'schedule-check');
    expect(taken).toEqual(['error reserved-name: schedule-check']);
  });

  it('targets outside the checkout', () => {
    const found = check({}, {}, { targets: { repo: '/srv/repo', k8s_context: 'prod' } });
    expect(found).toEqual(['warning outside-checkout: /srv/repo', 'warning needs-kubeconfig: prod']);
  });
});

describe('the description of a pipeline schedule', () => {
  it('is recognised, and others are not', () => {
    expect(scheduleNameIn(scheduleDescription('a.b-1'))).toBe('a.b-1');
    expect(scheduleNameIn('Weekly scan')).toBeUndefined();
  });
});
