import { describe, expect, it } from 'vitest';
import type { BackendType } from '../../../src/schedule/types.js';
import { diagnosticsOf, saidOf } from './checked.js';

const COMMIT = '0123456789'.repeat(4);
const errors = (type: BackendType, config: Record<string, unknown>, job?: Record<string, unknown>) =>
  saidOf(type, { config, ...(job === undefined ? {} : { job }) }).filter((said) => said.startsWith('error '));

const FIELDS = [
  ['github-actions', 'env', (env: object) => ({ env })],
  ['github-actions', 'env of a step', (env: object) => ({ steps_before: [{ run: 'true', env }] })],
  ['gitlab-ci', 'variables', (variables: object) => ({ variables })],
  [
    'gitlab-ci',
    'variables of a service',
    (variables: object) => ({ services: [{ name: `a@sha256:${'0'.repeat(64)}`, variables }] }),
  ],
  ['local-cron', 'env', (env: object) => ({ env })],
] as const satisfies [BackendType, string, (values: object) => Record<string, unknown>][];

describe.each(FIELDS)('%s: %s', (type, _, config) => {
  it.each([
    '',
    'yes',
    '0',
    ' blanks ',
    '"\'`\\ #: *&!',
    '-x',
    'a\nb\tc',
    'é💥',
    '%s',
    'a=b',
    '{{x}}',
    '$[[ inputs.x ]]',
    'x'.repeat(4096),
  ])('accepts %j as a value', (value) => {
    expect(errors(type, config({ A_1: value, _b: value }))).toEqual([]);
  });

  it('reports every wrong entry at once', () => {
    const wrong = { A: 1, API_TOKEN: 'abcdefgh', '1B': 'x', C: 'a\0b', D: 'fine' };
    const codes = diagnosticsOf(type, { config: config(wrong) }).map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['bad-config', 'control-character', 'literal-secret', 'wrong-type']);
  });

  it('refuses other control characters and longer texts', () => {
    expect(errors(type, config({ A: 'a\0b' }))).toEqual([
      expect.stringContaining('error control-character: '),
    ]);
    expect(errors(type, config({ A: 'a\rb' }))).toEqual([
      expect.stringContaining('error control-character: '),
    ]);
    expect(errors(type, config({ A: 'x'.repeat(4097) }))).toEqual([
      expect.stringContaining('error too-long: '),
    ]);
    expect(errors(type, config({ A: 1 }))).toEqual(['error wrong-type: 1']);
  });

  it.each(['1A', 'A-B', 'A B', 'A=B', '', 'é', 'A'.repeat(256)])('refuses the name %j', (name) => {
    expect(diagnosticsOf(type, { config: config({ [name]: 'x' }) }).map(({ code }) => code)).toEqual([
      'bad-config',
    ]);
  });

  it.each([
    'API_TOKEN',
    'TOKEN',
    'db_password',
    'DB_PASSWD',
    'NVD_API_KEY',
    'APIKEY',
    'AWS_SECRET_ACCESS_KEY',
    'CLIENT_SECRET',
    'SLACK_WEBHOOK_URL',
    'SSH_PRIVATE_KEY',
    'GPG_PASSPHRASE',
  ])('refuses a literal %s, and does not show it', (name) => {
    const value = ['not', 'a', 'real', 'one'].join('-');
    const found = diagnosticsOf(type, { config: config({ [name]: value }) });
    expect(found.map(({ code }) => code)).toEqual(['literal-secret']);
    expect(JSON.stringify(found.map(({ message, hint }) => [message, hint]))).not.toContain(value);
  });

  it.each([
    ['TOKEN_FILE', 'abcdefgh'],
    ['TOKEN_URL', 'https://a.example'],
    ['TOKENS', 'abcdefgh'],
    ['AWS_ACCESS_KEY_ID', 'abcdefgh'],
    ['USE_TOKEN', 'true'],
    ['MAX_TOKEN', '4096'],
    ['API_TOKEN', ''],
    ['API_TOKEN', '/run/secrets/token'],
    ['API_TOKEN', './token'],
  ])('accepts %s: %s', (name, value) => {
    expect(errors(type, config({ [name]: value }))).toEqual([]);
  });
});

describe('github-actions', () => {
  it.each(['a ${{ secrets.A }}', '${{github.token}}', '${{'])('evaluates nothing: %j', (text) => {
    const refused = [
      { env: { A: text } },
      { steps_before: [{ run: text }] },
      { steps_before: [{ run: 'true', name: text }] },
      { steps_before: [{ run: 'true', env: { A: text } }] },
      { steps_before: [{ uses: `a/b@${COMMIT}`, with: { a: text } }] },
      { container: { options: `--cpus 1 ${text}` } },
    ];
    for (const config of refused)
      expect(errors('github-actions', config).map((said) => said.split(':')[0])).toEqual([
        'error expression',
      ]);
  });

  it.each([
    'GITHUB_SHA',
    'github_env',
    'RUNNER_TEMP',
    'ACTIONS_RUNTIME_URL',
    'INPUT_A',
    'checkout',
    'status',
  ])('refuses the variable %s, which others set', (name) => {
    expect(errors('github-actions', { env: { [name]: 'x' } })).toEqual(['error reserved-variable: x']);
    expect(errors('github-actions', { secrets: { [name]: 'A' } })).toEqual(['error reserved-variable: A']);
  });

  it('takes names of secrets, never values', () => {
    expect(errors('github-actions', { secrets: ['A', '_b1', 'GITHUB_TOKEN'] })).toEqual([]);
    expect(errors('github-actions', { secrets: { TOKEN: 'MY_TOKEN', B: 'GITHUB_TOKEN' } })).toEqual([]);
    for (const wrong of ['1A', 'A-B', 'GITHUB_A', 'github_a', '${A}', '${{ secrets.A }}', 'a b'])
      expect(errors('github-actions', { secrets: { A: wrong } })).toEqual([`error bad-config: ${wrong}`]);
    expect(errors('github-actions', { secrets: [] })).toEqual(['error empty-list: []']);
    const credentials = { username: 'A', password: 'GITHUB_TOKEN' };
    expect(errors('github-actions', { container: { credentials } })).toEqual([
      'error bad-config: GITHUB_TOKEN',
    ]);
  });

  it('sets a variable once', () => {
    const twice = { env: { A: 'x', B: 'x' }, secrets: ['B'] };
    expect(errors('github-actions', twice)).toEqual(['error exclusive-config: secrets']);
    const step = { ...twice, secrets: { A: 'OTHER' }, run: 'true' };
    expect(errors('github-actions', { steps_before: [step] })).toEqual(['error exclusive-config: secrets']);
    expect(
      errors('github-actions', { env: { A: 'x' }, steps_before: [{ run: 'true', secrets: ['A'] }] }),
    ).toEqual([]);
    const job = { targets: { gitlab_repo: 'a/b', gitlab_token: '${T}' } };
    expect(errors('github-actions', { secrets: ['GITLAB_TOKEN'] }, job)).toEqual([
      'error exclusive-config: secrets',
    ]);
    expect(errors('github-actions', { secrets: ['GITLAB_TOKEN'] })).toEqual([]);
  });

  it.each([
    [{ run: 'true' }, []],
    [{ uses: `a/b@${COMMIT}`, with: { x: '1' } }, []],
    [{ uses: `a/b/c.d@${COMMIT}` }, []],
    [{ uses: './.github/actions/prepare' }, []],
    [{ uses: `docker://a.example/b@sha256:${'0'.repeat(64)}` }, []],
    [{ uses: 'a/b@v1' }, ['warning unpinned-action: a/b@v1']],
    [{ uses: `a/b@${COMMIT.slice(1)}` }, [`warning unpinned-action: a/b@${COMMIT.slice(1)}`]],
    [{ uses: 'docker://alpine:3' }, ['warning unpinned-action: docker://alpine:3']],
    [{ uses: 'a/b' }, ['error bad-config: a/b']],
    [{ uses: '../a' }, ['error bad-config: ../a']],
    [{ name: 'x' }, ['error missing-key: 0']],
    [{ uses: `a/b@${COMMIT}`, run: 'true' }, ['error exclusive-config: run']],
    [{ uses: `a/b@${COMMIT}`, shell: 'bash' }, ['error exclusive-config: shell']],
    [{ run: 'true', with: { a: 'b' } }, ['error exclusive-config: with']],
    [{ run: 'true', shell: 'zsh' }, ['error unknown-value: zsh']],
    [{ run: '' }, ['error empty-text: ""']],
    [{ run: 'x'.repeat(20_001) }, [expect.stringContaining('error too-long: ')]],
    [{ run: 'true', id: 'scan' }, ['error unknown-key: id']],
    [{ uses: `a/b@${COMMIT}`, with: { 'api-token': 'abcdefgh' } }, ['error literal-secret: abcdefgh']],
    [{ uses: `a/b@${COMMIT}`, with: { 'api-token': '${API_TOKEN}' } }, []],
    [{ uses: `a/b@${COMMIT}`, with: { token: '${GITHUB_A}' } }, ['error bad-config: ${GITHUB_A}']],
    [{ uses: `a/b@${COMMIT}`, with: { 'a b': 'x' } }, ['error bad-config: x']],
  ])('checks the step %j', (step, expected) => {
    const said = saidOf('github-actions', { config: { steps_before: [step] } });
    expect(said.map((one) => one.replace(/^(error missing-key): .*/, '$1: 0'))).toEqual(expected);
  });

  it.each([
    [{ runner: { group: 'security', labels: 'large' } }, []],
    [{ runner: { group: 'org/security' } }, []],
    [{ runner: { labels: 'large' } }, ['error missing-key: runner']],
    [{ runner: { group: '${{ x }}' } }, ['error bad-config: ${{ x }}']],
    [{ runner: { group: 'a', labels: ['windows-2025'] } }, ['error container-needs-linux: windows-2025']],
    [{ container: { options: '--cpus 2' } }, []],
    [{ container: { options: '--network host' } }, ['error bad-config: --network host']],
    [{ container: { options: '--entrypoint=a' } }, ['error bad-config: --entrypoint=a']],
    [
      { container: { image: 'a:1' }, image: 'b:1' },
      ['error exclusive-config: image', 'hint unpinned-image: b:1', 'hint unpinned-image: a:1'],
    ],
    [{ container: { credentials: { username: 'A' } } }, ['error missing-key: credentials']],
    [{ action: `octo/schedule-action@${COMMIT}` }, []],
    [{ action: 'octo/schedule-action@v1' }, ['error bad-config: octo/schedule-action@v1']],
    [{ fetch_depth: -1 }, ['error out-of-range: -1']],
  ])('checks %j', (config, expected) => {
    expect(saidOf('github-actions', { config }).toSorted()).toEqual(expected.toSorted());
  });
});

describe('gitlab-ci', () => {
  it.each([
    'CI_COMMIT_SHA',
    'CI',
    'GITLAB_CI',
    'JMO_GUARD_RUN',
    'JMO_GITLAB_TOKEN',
    'JMO_SCHEDULE',
    'RUNNER_SCRIPT_TIMEOUT',
    'GIT_DEPTH',
    'status',
  ])('refuses the variable %s, which others set', (name) => {
    expect(errors('gitlab-ci', { variables: { [name]: 'x' } })).toEqual(['error reserved-variable: x']);
    const found = diagnosticsOf('gitlab-ci', { config: { id_tokens: { [name]: { aud: 'a' } } } });
    expect(found.map(({ code }) => code)).toEqual(['reserved-variable']);
  });

  it('takes a reference to a variable as a secret', () => {
    expect(errors('gitlab-ci', { variables: { API_TOKEN: '$OTHER', B_TOKEN: '${OTHER}' } })).toEqual([]);
    expect(errors('gitlab-ci', { variables: { API_TOKEN: 'x$OTHER' } })).toEqual([
      'error literal-secret: x$OTHER',
    ]);
  });

  it('sets a variable once', () => {
    const config = { variables: { A: 'x' }, id_tokens: { A: { aud: ['b', 'c'] } } };
    expect(errors('gitlab-ci', config)).toEqual(['error exclusive-config: id_tokens']);
    const job = { targets: { gitlab_repo: 'a/b', gitlab_token: '${T}' } };
    expect(errors('gitlab-ci', { variables: { GITLAB_TOKEN: '$A' } }, job)).toEqual([
      'error exclusive-config: variables',
    ]);
  });

  it.each([
    [{ services: ['postgres:17'] }, ['hint unpinned-image: postgres:17']],
    [
      { services: [{ name: '$CI_REGISTRY_IMAGE/db:1', alias: 'db, data-base' }] },
      ['hint unpinned-image: $CI_REGISTRY_IMAGE/db:1'],
    ],
    [{ services: [{ name: 'a:1', alias: 'a;b' }] }, ['error bad-config: a;b']],
    [{ services: [{ alias: 'a' }] }, [expect.stringContaining('error missing-key: ')]],
    [{ services: [{ name: 'a:1', comand: ['x'] }] }, ['error unknown-key: comand']],
    [{ services: [] }, ['error empty-list: []']],
    [{ id_tokens: { A: {} } }, ['error missing-key: A']],
    [{ id_tokens: { A: { aud: [] } } }, ['error empty-list: []']],
    [{ before_script: [] }, ['error empty-list: []']],
    [{ before_script: ['a', ''] }, ['error empty-text: ""']],
    [{ rules: [{ if: '$A' }] }, ['error unknown-key: rules']],
  ])('checks %j', (config, expected) => {
    expect(saidOf('gitlab-ci', { config })).toEqual(expected);
  });
});

it.each(['github-actions', 'gitlab-ci'] as const)(
  '%s warns about a history that is too short to read',
  (type) => {
    const said = (fetch_depth: number, profile: string) =>
      saidOf(type, { config: { fetch_depth }, job: { profile } });
    expect(said(50, 'deep')).toEqual(['warning shallow-history: 50']);
    expect(said(0, 'deep')).toEqual([]);
    expect(said(50, 'fast')).toEqual([]);
  },
);
