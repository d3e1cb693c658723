import { describe, expect, it } from 'vitest';
import { fitsComponent } from '../../../src/backends/gitlab-ci/component.js';
import { isUnusableFolder, resultsFolder } from '../../../src/backends/gitlab-ci/plan.js';
import { diagnosticsOf, saidOf, type Written } from '../shared/checked.js';

const said = (written: Written) => saidOf('gitlab-ci', written);
const hints = (written: Written) => diagnosticsOf('gitlab-ci', written).map(({ code, hint }) => [code, hint]);

describe('how often a schedule may run', () => {
  it.each([
    [
      '1-59/4 * * * *',
      'error interval-too-short',
      'every 4 min; GitLab looks for due schedules every 5 minutes',
    ],
    ['*/5 * * * *', 'warning interval-below-default', 'every 5 min; a self-managed GitLab server'],
    ['0,9 * * * *', 'warning interval-below-default', 'every 9 min; a self-managed GitLab server'],
    ['0,10 * * * *', 'hint paid-plan-interval', 'every 10 min; the Free plan'],
    ['59 1 * * *', undefined, undefined],
    ['0 1,2 * * *', undefined, undefined],
    ['1,0 1,2 * * *', 'error interval-too-short', 'every 1 min;'],
    ['59 1,2 * * *', undefined, undefined],
    ['0,59 1 * * *', 'hint paid-plan-interval', 'every 59 min; the Free plan'],
  ])('%s', (cron, kind, message) => {
    const found = diagnosticsOf('gitlab-ci', { spec: { schedule: cron } });
    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      kind === undefined ? [] : [kind],
    );
    if (message !== undefined) expect(found[0]?.message).toContain(message);
  });

  it('has a remedy', () => {
    expect(hints({ spec: { schedule: '* * * * *' } })).toEqual([
      ['interval-too-short', 'write */5 or a longer interval'],
    ]);
    expect(hints({ spec: { schedule: '*/5 * * * *' } })).toEqual([
      ['interval-below-default', 'write */10, or have pipeline_schedule_worker_cron changed'],
    ]);
    expect(hints({ spec: { schedule: '17 2 */2 * 1' } })).toEqual([
      ['ambiguous-days', 'list the days of one field, and write * in the other'],
    ]);
  });
});

describe('H', () => {
  it('is resolved to a number, unless it is part of a word', () => {
    const found = diagnosticsOf('gitlab-ci', { spec: { schedule: 'H 3 * * THU' } });
    expect(found.map(({ code }) => code)).toEqual(['h-resolved']);
    expect(found[0]?.message).toMatch(
      /^GitLab does not support H; its pipeline schedule gets "\d+ 3 \* \* 4"$/,
    );
    expect(said({ spec: { schedule: '7 3 * MAR THU' } })).toEqual([]);
    expect(said({ spec: { schedule: '7 H(1-5) * * *' } })).toEqual(['hint h-resolved: 7 H(1-5) * * *']);
  });
});

it('makes a deadline diagnostic say how late runs start', () => {
  const late = (startingDeadlineSeconds: number) =>
    diagnosticsOf('gitlab-ci', { spec: { startingDeadlineSeconds } }).map(({ message, hint }) => [
      message.slice(0, message.indexOf(';')),
      hint,
    ]);
  const five = 'GitLab looks for due schedules every 5 minutes, so runs start up to 5 min late';
  const ten =
    'GitLab looks for due schedules every 10 minutes on a self-managed server, so runs start up to 10 min late';
  const hint = '3600 gives them an hour';
  expect(late(0)).toEqual([[five, hint]]);
  expect(late(299)).toEqual([[five, hint]]);
  expect(late(300)).toEqual([[ten, hint]]);
  expect(late(599)).toEqual([[ten, hint]]);
  expect(late(600)).toEqual([]);
});

describe('history on GitLab', () => {
  it.each([
    [{ successfulJobsHistoryLimit: 30, failedJobsHistoryLimit: 10 }, []],
    [{ successfulJobsHistoryLimit: 29 }, ['hint history-by-prune: 29']],
    [{ successfulJobsHistoryLimit: 31 }, ['hint history-by-prune: 31']],
    [{ failedJobsHistoryLimit: 9 }, ['hint history-by-prune: 9']],
    [{ failedJobsHistoryLimit: 11 }, ['hint history-by-prune: 11']],
    [
      { failedJobsHistoryLimit: 1, successfulJobsHistoryLimit: 3 },
      ['hint history-by-prune: 3', 'hint history-by-prune: 1'],
    ],
  ])('%j', (spec, expected) => {
    expect(said({ spec })).toEqual(expected);
  });
});

it('has a remedy that names its variables', () => {
  expect(hints({ spec: { concurrencyPolicy: 'Replace' } })).toEqual([
    [
      'replace-needs-token',
      'store a project access token with the scope api as the masked CI/CD variable JMO_GITLAB_TOKEN',
    ],
  ]);
  expect(diagnosticsOf('gitlab-ci', { spec: { concurrencyPolicy: 'Replace' } })[0]?.message).toContain(
    'without an access token in JMO_GITLAB_TOKEN both runs go on',
  );
  expect(hints({ spec: { suspend: true } })).toEqual([
    ['suspended', expect.stringContaining('a new pipeline with the variable JMO_SCHEDULE;')],
  ]);
  expect(said({ spec: { concurrencyPolicy: 'Allow', suspend: false } })).toEqual([]);
  expect(hints({ name: 'schedule-check' })).toEqual([['reserved-name', 'choose another name']]);
  expect(said({ name: 'schedule-checks' })).toEqual([]);
});

describe('a path outside the checkout', () => {
  const targets = ['repo', 'repos_dir', 'targets', 'terraform_state', 'cloudformation', 'k8s_manifest'];
  it.each([...targets, 'images_file', 'urls_file'])('is reported for %s', (key) => {
    for (const path of ['/srv/x', '~/x'])
      expect(said({ job: { targets: { [key]: path } } })).toEqual([`warning outside-checkout: ${path}`]);
    for (const path of ['srv/x', './~', 'a/~/b'])
      expect(said({ job: { targets: { [key]: path } } })).toEqual([]);
  });

  it('is reported for a cluster, which needs a kubeconfig', () => {
    expect(said({ job: { targets: { repo: '.', k8s_context: 'prod' } } })).toEqual([
      'warning needs-kubeconfig: prod',
    ]);
    expect(said({ job: { targets: { repo: '.', k8s_all_namespaces: true } } })).toEqual([
      expect.stringMatching(/^warning needs-kubeconfig: /),
    ]);
    expect(said({ job: { targets: { repo: '.', k8s_all_namespaces: false } } })).toEqual([]);
  });
});

describe('a folder for results', () => {
  it.each([
    ['results', 'results'],
    ['./a/./b/', 'a/b'],
    ['//a//b', 'a/b'],
    ['.a/..b', '.a/..b'],
    ['/', ''],
    ['././', ''],
  ])('%s is kept as %j', (dir, folder) => {
    expect(resultsFolder(dir)).toBe(folder);
  });

  it('is refused if GitLab would read it differently', () => {
    const special = [...'*?[]!{}$%"<>|:\\'].map((character) => `a${character}b`);
    const refused = [...special, '~', '~/a', '/', './', '.', '..', '../a', 'a/..', 'a/../b', 'a/.//..'];
    expect(refused.filter((dir) => !isUnusableFolder(dir))).toEqual([]);
    const taken = ['a', "it's", 'a b', 'a~', 'a..', '..a', 'a/..b', 'a../b', '/a', '.a', '...'];
    expect(taken.filter(isUnusableFolder)).toEqual([]);
  });

  it('of the component is plain', () => {
    const taken = [
      'a',
      '9',
      '_',
      '@',
      '+',
      '=',
      ',',
      'a b',
      'a.b-c',
      'Az09_@+=,. -',
      'a/b/c',
      'a-/_.',
      'a /b',
    ];
    expect(taken.filter((folder) => !fitsComponent(folder))).toEqual([]);
    const refused = [
      '',
      '.a',
      ' a',
      '-a',
      "it's",
      'é',
      'a$',
      'a/',
      '/a',
      'a//b',
      'a/.b',
      'a/ b',
      'a/-b',
      'a/b$',
      '~a',
    ];
    expect(refused.filter(fitsComponent)).toEqual([]);
  });

  it.each([
    ['/srv/r', {}, ['warning results-dir-rewritten: /srv/r']],
    ['/srv/r', { style: 'component' }, ['warning results-dir-rewritten: /srv/r']],
    ['srv/r/', {}, []],
    ['a b', { style: 'component' }, []],
    ['é', { style: 'component' }, ['error bad-results-dir: é']],
    ['é', { style: 'standalone' }, []],
    ['é', {}, []],
    ['a:b', { style: 'component' }, ['error bad-results-dir: a:b']],
  ])('%s with %j', (dir, config, expected) => {
    expect(said({ config, job: { results: { dir } } })).toEqual(expected);
  });

  it('has an example, and the new path of an absolute one', () => {
    const results = (dir: string, config = {}) =>
      diagnosticsOf('gitlab-ci', { config, job: { results: { dir } } })[0];
    expect(results('a*')?.hint).toBe('for example results');
    expect(results('é', { style: 'component' })?.hint).toBe('for example results');
    expect(results('//srv/r')).toMatchObject({
      hint: 'write a relative path',
      message: expect.stringContaining('"srv/r" below it is used'),
    });
  });
});
