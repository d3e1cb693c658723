import { describe, expect, it } from 'vitest';
import { allBackends, backendOf } from '../../../src/backends/index.js';
import { once } from '../../../src/backends/shared/config-fields.js';
import type { BackendType } from '../../../src/schedule/types.js';
import { diagnosticsOf, saidOf } from './checked.js';

const errors = (type: BackendType, config: Record<string, unknown>) =>
  saidOf(type, { config }).filter((said) => said.startsWith('error '));

/** The codes of a setting's errors with each of the values. */
function codes(type: BackendType, values: readonly unknown[], config: (value: unknown) => object) {
  return values.map((value) => {
    const found = errors(type, config(value) as Record<string, unknown>);
    return found.map((said) => said.slice('error '.length, said.indexOf(':'))).join(' ');
  });
}
const none = (values: readonly unknown[]) => values.map(() => '');
const all = (values: readonly unknown[], code: string) => values.map(() => code);

const REFS = ['main', 'a', '_x', 'release/1.x', 'A/b-c_d', 'a.lock.b', 'a.locks', 'v1.0'];
const NO_REFS = [
  '/main',
  '.main',
  'a..b',
  'a//b',
  'a/.b',
  'a.lock',
  'a.lock/b',
  'a/',
  'a.',
  'a b',
  '$(a)',
  'a$',
  '~a',
  '+a',
];

describe.each([
  ['github-actions', 'branch'],
  ['gitlab-ci', 'ref'],
] as const)('%s: %s', (type, key) => {
  it('is the name of a branch', () => {
    expect(codes(type, REFS, (value) => ({ [key]: value }))).toEqual(none(REFS));
  });

  it('may not contain anything that git refuses or a shell would read', () => {
    expect(codes(type, NO_REFS, (value) => ({ [key]: value }))).toEqual(all(NO_REFS, 'bad-config'));
  });
});

describe.each([
  ['github-actions', 1, 21_600, 5],
  ['gitlab-ci', 1, 43_200, 2],
  ['local-cron', 0, 21_600, 5],
] as const)('%s', (type, shortest, longest, most) => {
  it(`takes ${shortest} to ${longest} minutes as its timeout, or a duration`, () => {
    const taken = [shortest, longest, '90s', '1h 30m'];
    expect(codes(type, taken, (timeout) => ({ timeout }))).toEqual(none(taken));
    const refused = [shortest - 1, longest + 1];
    expect(codes(type, refused, (timeout) => ({ timeout }))).toEqual(all(refused, 'out-of-range'));
    expect(codes(type, ['soon', '0m'], (timeout) => ({ timeout }))).toEqual(['bad-duration', 'bad-duration']);
  });

  it(`starts a scan again up to ${most} times`, () => {
    const taken = [0, most, { max: 0 }, { max: most }];
    expect(codes(type, taken, (retry) => ({ retry }))).toEqual(none(taken));
    const refused = [-1, most + 1, { max: -1 }, { max: most + 1 }];
    expect(codes(type, refused, (retry) => ({ retry }))).toEqual(all(refused, 'out-of-range'));
    expect(errors(type, { retry: {} })).toEqual(['error missing-key: retry']);
    expect(errors(type, { retry: { max: 1, delay: 5 } })).toEqual(['error unknown-key: delay']);
  });

  it('accepts one reason to repeat a scan, or several', () => {
    const reasons = ['always', ['script_failure', 'api_failure']];
    expect(codes(type, reasons, (when) => ({ retry: { max: 1, when } }))).toEqual(none(reasons));
    expect(errors(type, { retry: { max: 1, when: [] } })).toEqual(['error empty-list: []']);
  });

  it('marks an unknown key, and suggests a similar one', () => {
    expect(diagnosticsOf(type, { config: { timeuot: 5 } })).toEqual([
      expect.objectContaining({
        severity: 'error',
        code: 'unknown-key',
        file: 'jmo-schedules.yaml',
        hint: 'did you mean "timeout"?',
        marked: 'timeuot',
      }),
    ]);
  });

  it('has the right hint, or none', () => {
    const [found] = diagnosticsOf(type, { config: { timeout: 'soon' } });
    expect(found).toMatchObject({ code: 'bad-duration', marked: 'soon' });
    expect(found).not.toHaveProperty('hint');
  });
});

const LONGEST = `a${'b'.repeat(254)}`;

describe('github-actions', () => {
  it.each(['runner', 'tags'])('accepts a label, or several, as %s', (key) => {
    const taken = ['a', 'Ubuntu-24.04', '4-cores', 'a_b', LONGEST];
    expect(codes('github-actions', taken, (label) => ({ [key]: label }))).toEqual(none(taken));
    expect(errors('github-actions', { [key]: taken })).toEqual([]);
    const refused = ['-a', '.a', 'a b', 'a,b', 'é', 'a/', '${{ a }}', `${LONGEST}b`];
    expect(codes('github-actions', refused, (label) => ({ [key]: label }))).toEqual(
      all(refused, 'bad-config'),
    );
    expect(codes('github-actions', refused, (label) => ({ [key]: ['a', label] }))).toEqual(
      all(refused, 'bad-config'),
    );
    expect(errors('github-actions', { [key]: [] })).toEqual(['error empty-list: []']);
  });

  it('accepts the name of an environment', () => {
    const taken = ['a', '2', 'security scans', 'a/b-c_d.e', LONGEST];
    expect(codes('github-actions', taken, (environment) => ({ environment }))).toEqual(none(taken));
    const refused = ['-a', '/a', '_a', 'a$', 'a:b', '${{ a }}', `${LONGEST}b`];
    expect(codes('github-actions', refused, (environment) => ({ environment }))).toEqual(
      all(refused, 'bad-config'),
    );
  });

  it.each(['container', 'code_scanning', 'native_timezone'])('accepts true or false as %s', (key) => {
    expect(codes('github-actions', [true, false], (value) => ({ [key]: value }))).toEqual(['', '']);
    expect(errors('github-actions', { [key]: 'no' })).toEqual(['error wrong-type: no']);
  });

  it('accepts an image reference', () => {
    expect(errors('github-actions', { image: 'a b' })).toEqual(['error bad-image: a b']);
  });
});

describe('gitlab-ci', () => {
  it('accepts a tag, or several', () => {
    const taken = ['a', 'Docker runner', '4x', 'a.b_c:d/e@f+g-h', LONGEST];
    expect(codes('gitlab-ci', taken, (tags) => ({ tags }))).toEqual(none(taken));
    expect(errors('gitlab-ci', { tags: taken })).toEqual([]);
    const refused = ['-a', '_a', 'a,b', '$A', 'a$', 'é', `${LONGEST}b`];
    expect(codes('gitlab-ci', refused, (tags) => ({ tags }))).toEqual(all(refused, 'bad-config'));
    expect(codes('gitlab-ci', refused, (tag) => ({ tags: ['a', tag] }))).toEqual(all(refused, 'bad-config'));
    expect(errors('gitlab-ci', { tags: [] })).toEqual(['error empty-list: []']);
  });

  it('accepts the name of a stage', () => {
    const taken = ['a', 'Scan it', '1', 'a.b_c-d', LONGEST];
    expect(codes('gitlab-ci', taken, (stage) => ({ stage }))).toEqual(none(taken));
    const refused = ['.pre', '-a', '_a', 'a/b', '$A', 'a$', `${LONGEST}b`];
    expect(codes('gitlab-ci', refused, (stage) => ({ stage }))).toEqual(all(refused, 'bad-config'));
  });

  it('accepts a component project of this server, or of a named one', () => {
    const taken = [
      '$CI_SERVER_FQDN/a',
      '$CI_SERVER_HOST/a/b',
      'gitlab.example/a',
      'a/b',
      '1.2.3.4:1/a',
      'gitlab.example:65535/a/b/c',
      'a-b.example/A_b/c.d-e',
      'a/_b',
    ];
    const config = (component: unknown) => ({ style: 'component', component });
    expect(codes('gitlab-ci', taken, config)).toEqual(none(taken));
    const refused = [
      '$CI_SERVER_FQDN',
      '$CI_SERVER_FQDN/',
      '$CI_SERVER_URL/a',
      '$CI_SERVER_FQDN:1/a',
      'x$CI_SERVER_FQDN/a',
      'gitlab.example',
      '/a',
      'A/b',
      'a./b',
      'a:/b',
      'a:123456/b',
      'a/.b',
      'a/-b',
      'a//b',
      'a/b/',
      'a/b@1',
      'a/b ',
      'https://a/b',
    ];
    expect(codes('gitlab-ci', refused, config)).toEqual(all(refused, 'bad-config'));
  });

  it.each([
    ['style', ['standalone', 'component']],
    ['reports', ['sast', 'sarif', 'none']],
  ])('accepts one of these as %s: %j', (key, values) => {
    expect(codes('gitlab-ci', values, (value) => ({ [key]: value }))).toEqual(none(values));
    expect(errors('gitlab-ci', { [key]: 'other' })).toEqual(['error unknown-value: other']);
  });

  it('accepts every kind of failure that GitLab knows, and no other', () => {
    const kinds = [
      'always',
      'unknown_failure',
      'script_failure',
      'api_failure',
      'stuck_or_timeout_failure',
      'stuck_pending_with_matching_runners',
      'stuck_pending_no_matching_runners',
      'no_updates_running',
      'no_updates_canceling',
      'runner_system_failure',
      'runner_configuration_error',
      'runner_external_dependency_failure',
      'runner_interrupted',
      'runner_unsupported',
      'stale_schedule',
      'job_execution_timeout',
      'server_timeout_running',
      'server_timeout_canceling',
      'archived_failure',
      'unmet_prerequisites',
      'scheduler_failure',
      'data_integrity_failure',
    ];
    expect(errors('gitlab-ci', { retry: { max: 1, when: kinds } })).toEqual([]);
    expect(errors('gitlab-ci', { retry: { max: 1, when: ['always', 'never'] } })).toEqual([
      'error unknown-value: never',
    ]);
    expect(diagnosticsOf('gitlab-ci', { config: { retry: { max: 1, when: 5 } } })[0]).toMatchObject({
      code: 'wrong-type',
      message: expect.stringMatching(/expected .*text.* or .*a list/),
    });
  });

  it.each(['image', 'cli_image'])('accepts an image reference as %s', (key) => {
    expect(errors('gitlab-ci', { [key]: 'a b' })).toEqual(['error bad-image: a b']);
  });
});

describe('local-cron', () => {
  it.each(['script_dir', 'log_dir'])('accepts a folder as %s', (key) => {
    const taken = ['bin', '/opt/jmo', 'a~', 'a b'];
    expect(codes('local-cron', taken, (folder) => ({ [key]: folder }))).toEqual(none(taken));
    expect(codes('local-cron', ['a%b', '~/bin', '-a', ' a', 'a '], (folder) => ({ [key]: folder }))).toEqual([
      'bad-folder',
      'bad-folder',
      'leading-dash',
      'outer-blank',
      'outer-blank',
    ]);
  });

  it('says how to write a folder in the home', () => {
    const hints = ['~/bin', 'a%b'].map(
      (script_dir) => diagnosticsOf('local-cron', { config: { script_dir } })[0]?.hint,
    );
    expect(hints).toEqual(['write the whole path, or one relative to the project', undefined]);
  });
});

describe('the backends', () => {
  const owns = (type: BackendType, folder: string, name: string) =>
    backendOf(type).owned.some((one) => one.folder === folder && one.pattern.test(name));

  it('are three, each under its type', () => {
    expect(allBackends().map(({ type }) => type)).toEqual(['github-actions', 'gitlab-ci', 'local-cron']);
    for (const backend of allBackends()) expect(backendOf(backend.type)).toBe(backend);
  });

  it.each([
    ['github-actions', '.github/workflows', ['jmo-a.yml', 'jmo-a.b.yml']],
    ['gitlab-ci', '.gitlab', ['jmo-schedules.gitlab-ci.yml']],
    ['local-cron', '.jmo/cron', ['jmo-a.sh', 'jmo-schedules.crontab']],
  ] as const)('%s owns its files in %s', (type, folder, files) => {
    for (const name of files) {
      expect(owns(type, folder, name)).toBe(true);
      expect(owns(type, folder, `my-${name}`)).toBe(false);
      expect(owns(type, folder, `${name}.orig`)).toBe(false);
      expect(owns(type, '.', name)).toBe(false);
    }
  });
});

it('build a schema once, on first use', () => {
  let built = 0;
  const schema = once(() => ++built);
  expect(built).toBe(0);
  expect([schema(), schema()]).toEqual([1, 1]);
});
