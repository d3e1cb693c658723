import { describe, expect, it } from 'vitest';
import { attemptsOf, runSeconds } from '../../../src/backends/local-cron/config.js';
import { retries } from '../../../src/backends/shared/config-fields.js';
import { diagnosticsOf, saidOf, type Written } from '../shared/checked.js';
import { schedule, scriptOf } from './schedules.js';

const said = (written: Written) => saidOf('local-cron', written);
const hints = (written: Written) => diagnosticsOf('local-cron', written).map(({ hint }) => hint);

describe('a path in the home', () => {
  const whole = 'write the whole path, or one relative to the project';
  const targets = ['repo', 'repos_dir', 'targets', 'images_file', 'urls_file', 'terraform_state', 'api_spec'];
  it.each([...targets, 'cloudformation', 'k8s_manifest'])('is reported for %s', (key) => {
    const job = (path: string) => ({ job: { targets: { [key]: path } } });
    expect(said(job('~/x'))).toEqual(['warning unexpanded-home: ~/x']);
    expect(hints(job('~/x'))).toEqual([whole]);
    expect(said(job('x/~'))).toEqual([]);
    expect(said(job('/x'))).toEqual([]);
  });

  it("is reported for JMo's own configuration, and refused for results", () => {
    const job = { options: { config: '~/jmo.yml' }, results: { dir: '~/r' } };
    expect(said({ job })).toEqual(['warning unexpanded-home: ~/jmo.yml', 'error bad-results-dir: ~/r']);
    expect(hints({ job })).toEqual([whole, whole]);
    expect(said({ job: { options: { config: 'a~' }, results: { dir: 'r~' } } })).toEqual([]);
  });
});

describe('a secret', () => {
  const channel = (more: Record<string, unknown>) => ({ type: 'slack', ...more });
  const found = (job: Record<string, unknown>) =>
    diagnosticsOf('local-cron', { job }).map(({ severity, code, marked, hint }) => [
      `${severity} ${code}`,
      marked,
      hint,
    ]);
  const put = (name: string) => `put its value into ~/.jmo/secrets/${name}, and chmod 600 it`;

  it('is marked in its place: the token of GitLab and of each channel', () => {
    const targets = { gitlab_repo: 'a/b', gitlab_token: '${SCAN}' };
    const channels = [channel({ url: '${HOOK}' }), channel({ token: '${BOT}', channel: '#a' })];
    expect(found({ targets, notifications: { channels } })).toEqual([
      ['hint secret-from-file', '${SCAN}', put('SCAN')],
      ['hint secret-from-file', '${HOOK}', put('HOOK')],
      ['hint secret-from-file', '${BOT}', put('BOT')],
    ]);
    expect(found({ notifications: { enabled: false, channels } })).toEqual([]);
  });

  it('may not have a name that the script uses', () => {
    const of = (name: string) => found({ notifications: { channels: [channel({ url: `\${${name}}` })] } });
    expect(of('jmo_name')).toEqual([['error reserved-variable', '${jmo_name}', 'name it JMO_NAME']]);
    for (const name of ['JMO_NAME', 'jmo', 'my_jmo_', 'jmoname'])
      expect(of(name)).toEqual([['hint secret-from-file', `\${${name}}`, put(name)]]);
  });
});

describe('settings', () => {
  it.each([
    [{ retry: 2 }, []],
    [{ retry: { max: 2 } }, []],
    [{ retry: { max: 2, when: ['a', 'b'] } }, ['warning retry-when-ignored: when']],
    [
      { timeout: 'soon', retry: { max: 2, when: 'a' } },
      ['error bad-duration: soon', 'warning retry-when-ignored: when'],
    ],
  ])('%j', (config, expected) => {
    expect(said({ config })).toEqual(expected);
  });

  it('need no deadline, with any policy', () => {
    const spec = { startingDeadlineSeconds: 60 };
    expect(said({ spec })).toEqual(['hint deadline-not-needed: startingDeadlineSeconds']);
    expect(hints({ spec })).toEqual(['it may stay, for a backend that starts runs late']);
    expect(said({ spec: { startingDeadlineSeconds: 0 } })).toHaveLength(1);
  });

  it.each([
    [undefined, 21_600],
    [0, 0],
    [1, 60],
    [90, 5_400],
    ['90s', 90],
    ['1h 30m', 5_400],
  ])('have a timeout of %j as %i seconds', (timeout, seconds) => {
    expect(runSeconds(timeout === undefined ? {} : { timeout })).toBe(seconds);
  });

  it.each([
    [undefined, 0],
    [0, 0],
    [3, 3],
    [{ max: 2 }, 2],
  ])('have a retry of %j as %i more attempts', (retry, more) => {
    const config = retry === undefined ? {} : { retry };
    expect(retries(config)).toBe(more);
    expect(attemptsOf(config)).toBe(1 + more);
  });
});

describe('the head of a script', () => {
  /** The lines above the part that all scripts share. */
  const head = (...written: Parameters<typeof schedule>) => {
    const lines = scriptOf(schedule(...written)).split('\n');
    return lines.slice(
      0,
      lines.indexOf('# ---- The same in every script from here on: templates/local-cron/run.sh ----'),
    );
  };

  it('has everything that the schedule says', () => {
    const targets = { images: ['a:1', 'b:2'], urls: ['https://a.example', 'https://b.example'] };
    const notifications = {
      channels: [
        { type: 'slack', url: '${HOOK}', events: ['failure', 'recovered'] },
        { type: 'slack', token: '${BOT}', channel: '#a-b', events: ['success'] },
      ],
    };
    const spec = {
      schedule: '5 4 1,15 */2 1',
      timezone: 'Europe/Berlin',
      concurrencyPolicy: 'Replace',
      successfulJobsHistoryLimit: 4,
      failedJobsHistoryLimit: 2,
      backend: { type: 'local-cron', config: { log_dir: '/var/log/jmo', timeout: 5, retry: 2 } },
      jobTemplate: {
        profile: 'fast',
        targets,
        options: { fail_on: 'LOW' },
        results: { dir: 'o' },
        notifications,
      },
    };
    expect(head(spec)).toEqual([
      '#!/bin/bash -p',
      '# Generated by jmo-schedule from jmo-schedules.yaml. Do not edit: change that file, then run',
      '#   jmo-schedule render',
      '#',
      '# Schedule: nightly',
      expect.stringMatching(/^# Runs: {5}.*, Europe\/Berlin \(5 4 1,15 \*\/2 1\)$/),
      '# Profile:  fast',
      '',
      '# shellcheck disable=SC1003,SC1110,SC1111,SC1112,SC2016,SC2088,SC2089,SC2090,SC2191',
      'jmo_name=nightly',
      'jmo_profile=fast',
      'jmo_zone=Europe/Berlin',
      "jmo_when='5 4 1,15 */2 1 Europe/Berlin'",
      "jmo_minutes=' 05 '",
      "jmo_hours=' 04 '",
      "jmo_days=' 01 15 '",
      "jmo_months=' 01 03 05 07 09 11 '",
      "jmo_weekdays=' 1 '",
      'jmo_both_days=0',
      'jmo_fixed_time=1',
      'jmo_policy=Replace',
      'jmo_results=o',
      'jmo_logs=/var/log/jmo',
      'jmo_keep_successful=4',
      'jmo_keep_failed=2',
      'jmo_timeout=300',
      'jmo_attempts=3',
      "jmo_gitlab_token=''",
      'jmo_command=(',
      '  jmo ci',
      '  --profile-name fast',
      '  --fail-on LOW',
      ')',
      'jmo_images=(a:1 b:2)',
      'jmo_urls=(https://a.example https://b.example)',
      'jmo_secrets=(HOOK BOT)',
      "jmo_events=('failure recovered' success)",
      "jmo_bot_channels=('' '#a-b')",
      'jmo_path_fields=()',
      'jmo_paths=()',
      '',
    ]);
  });

  it('is as short as possible for a plain one', () => {
    const targets = { gitlab_repo: 'a/b', gitlab_token: '${T}' };
    const lines = head({ schedule: '*/30 2 * * *', jobTemplate: { targets } });
    expect(lines).toEqual(
      expect.arrayContaining([
        "jmo_minutes=' 00 30 '",
        'jmo_both_days=1',
        'jmo_fixed_time=0',
        "jmo_logs=''",
        'jmo_timeout=21600',
        'jmo_attempts=1',
        'jmo_gitlab_token=T',
        'jmo_images=()',
        'jmo_urls=()',
        'jmo_secrets=()',
      ]),
    );
  });
});
