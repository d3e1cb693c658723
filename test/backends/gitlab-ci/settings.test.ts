import { describe, expect, it } from 'vitest';
import { retryRule, scriptSeconds, tagList } from '../../../src/backends/gitlab-ci/config.js';
import { jobName, planJobs, sharedJob } from '../../../src/backends/gitlab-ci/plan.js';
import { scheduleDescription, scheduleNameIn } from '../../../src/backends/gitlab-ci/sync/description.js';
import { timeoutMinutes } from '../../../src/backends/shared/config-fields.js';
import { schedule } from '../local-cron/schedules.js';
import { saidOf, type Written } from '../shared/checked.js';

const said = (written: Written) => saidOf('gitlab-ci', written);

describe('settings', () => {
  const digest = `a@sha256:${'0'.repeat(64)}`;
  it.each([
    [{ reports: 'sarif' }, ['warning sarif-needs-ultimate: sarif']],
    [{ reports: 'sast' }, []],
    [{ reports: 'none' }, []],
    [{ component: 'a/b' }, ['warning unused-config: component']],
    [{ component: 'a/b', style: 'standalone' }, ['warning unused-config: component']],
    [{ component: 'a/b', style: 'component' }, []],
    [{ style: 'component' }, []],
    [{ image: 'a:1', cli_image: 'b:2' }, ['hint unpinned-image: a:1', 'hint unpinned-image: b:2']],
    [{ image: digest, cli_image: 'b:2' }, ['hint unpinned-image: b:2']],
    [{ image: digest, cli_image: digest }, []],
  ])('%j', (config, expected) => {
    expect(said({ config })).toEqual(expected);
  });

  it('that are wrong do not hide problems of independent ones', () => {
    expect(said({ spec: { suspend: true }, config: { timeout: 'soon', image: 'a:1' } })).toEqual([
      'error bad-duration: soon',
      'hint suspended: true',
      'hint unpinned-image: a:1',
    ]);
  });

  it.each([
    [2, true],
    [0, false],
    [{ max: 0 }, false],
    [{ max: 1 }, true],
    [{ max: 1, when: 'always' }, true],
    [{ max: 1, when: 'script_failure' }, true],
    [{ max: 1, when: ['api_failure', 'script_failure'] }, true],
    [{ max: 1, when: ['always', 'api_failure'] }, true],
    [{ max: 1, when: 'runner_system_failure' }, false],
    [{ max: 1, when: ['unknown_failure', 'api_failure'] }, false],
  ])('with a retry %j meet a violated policy again: %s', (retry, repeats) => {
    const strict = { options: { policies: ['a'], fail_on_policy_violation: true } };
    const lax = { options: { policies: ['a'], fail_on_policy_violation: false } };
    expect(said({ config: { retry }, job: strict })).toEqual(
      repeats ? ['warning retry-repeats-verdict: retry'] : [],
    );
    expect(said({ config: { retry }, job: lax })).toEqual([]);
  });

  it.each([
    [undefined, 120, 6_900],
    [1, 1, 54],
    [10, 10, 540],
    [50, 50, 2_700],
    [51, 51, 2_760],
    ['1s', 1, 54],
    ['61s', 2, 108],
    ['1h 30m', 90, 5_100],
  ])('with a timeout of %j have %i minutes, %i seconds for the script', (timeout, minutes, seconds) => {
    const config = timeout === undefined ? {} : { timeout };
    expect(timeoutMinutes(config)).toBe(minutes);
    expect(scriptSeconds(config)).toBe(seconds);
  });

  it("have a retry in GitLab's form", () => {
    expect(retryRule({})).toBeUndefined();
    expect(retryRule({ retry: 0 })).toBeUndefined();
    expect(retryRule({ retry: { max: 0, when: 'always' } })).toBeUndefined();
    expect(retryRule({ retry: 1 })).toEqual({ max: 1 });
    expect(retryRule({ retry: { max: 2 } })).toEqual({ max: 2 });
    expect(retryRule({ retry: { max: 2, when: 'always' } })).toEqual({ max: 2, when: ['always'] });
    expect(retryRule({ retry: { max: 1, when: ['api_failure'] } })).toEqual({
      max: 1,
      when: ['api_failure'],
    });
  });

  it('have a list of tags', () => {
    expect(tagList({})).toBeUndefined();
    expect(tagList({ tags: 'a' })).toEqual(['a']);
    expect(tagList({ tags: ['a', 'b'] })).toEqual(['a', 'b']);
  });
});

describe('the plan of the jobs', () => {
  it.each([
    [{}, true],
    [{ concurrencyPolicy: 'Replace' }, true],
    [{ concurrencyPolicy: 'Allow' }, false],
    [{ concurrencyPolicy: 'Allow', startingDeadlineSeconds: 0 }, true],
  ])('of %j has a guard: %s', (spec, guarded) => {
    const { jobs } = planJobs(schedule({ backend: { type: 'gitlab-ci' }, ...spec }));
    expect(jobs.includes('guard')).toBe(guarded);
  });

  it('has a gate with a threshold, channels if they get messages, and its folders', () => {
    const channels = [{ type: 'slack', url: '${HOOK}' }];
    const plan = (job: object) =>
      planJobs(schedule({ backend: { type: 'gitlab-ci' }, jobTemplate: { targets: { repo: '.' }, ...job } }));
    expect(plan({ results: { dir: '/a/b/' } })).toMatchObject({
      name: 'nightly',
      jobs: ['guard', 'scan', 'report'],
      channels: [],
      results: 'a/b',
      findings: 'a/b/summaries/findings.json',
      reports: 'a/b/reports',
    });
    expect(plan({ options: { fail_on: 'LOW' } }).jobs).toContain('gate');
    expect(plan({ notifications: { channels } }).channels).toMatchObject(channels);
    expect(plan({ notifications: { enabled: false, channels } }).channels).toEqual([]);
  });

  it("derives the names of jobs and descriptions from the schedule's name", () => {
    expect(sharedJob('a')).toBe('.jmo-a');
    expect(jobName('a', 'gate')).toBe('jmo-a:gate');
    expect(scheduleDescription('a')).toBe('jmo-schedule: a');
    expect(scheduleNameIn('jmo-schedule: a b')).toBe('a b');
    expect(scheduleNameIn('a jmo-schedule: ')).toBeUndefined();
  });
});
