import { describe, expect, it } from 'vitest';
import {
  buildScanCommand,
  type ScanCommandOptions,
  variableName,
} from '../../../src/backends/shared/scan-command.js';
import { quoteWord } from '../../../src/text/shell.js';
import { schedule } from '../local-cron/schedules.js';

const HERE: ScanCommandOptions = { listFolder: '$TMP', resultsDir: quoteWord('out of it'), failOn: true };

const command = (targets: object, options: object = {}, how: Partial<ScanCommandOptions> = {}) =>
  buildScanCommand(schedule({ jobTemplate: { profile: 'deep', targets, options } }), { ...HERE, ...how });

describe('the call of jmo', () => {
  it('has every target with its flag', () => {
    const targets = {
      repo: 'a b',
      images: ['nginx:1'],
      urls: ['https://a.example'],
      api_spec: 'api.yaml',
      terraform_state: 'tf.json',
      cloudformation: 'cf.yaml',
      k8s_manifest: 'k8s.yaml',
      gitlab_url: 'https://gitlab.example',
      gitlab_token: '${TOKEN}',
      gitlab_group: 'team',
      k8s_context: 'prod',
      k8s_all_namespaces: true,
    };
    expect(command(targets)).toEqual({
      lines: [
        'jmo ci',
        '--profile-name deep',
        "--repo 'a b'",
        '--image nginx:1',
        '--url https://a.example',
        '--api-spec api.yaml',
        '--terraform-state tf.json',
        '--cloudformation cf.yaml',
        '--k8s-manifest k8s.yaml',
        '--gitlab-url https://gitlab.example',
        '--gitlab-group team',
        '--k8s-context prod',
        '--k8s-all-namespaces',
        "--results-dir 'out of it'",
      ],
      lists: [],
      gitlabToken: 'TOKEN',
    });
  });

  it.each([
    [{ repos_dir: 'repos' }, '--repos-dir repos'],
    [{ targets: 'list.txt' }, '--targets list.txt'],
    [{ images_file: 'images.txt' }, '--images-file images.txt'],
    [{ urls_file: 'urls.txt' }, '--urls-file urls.txt'],
    [{ gitlab_repo: 'a/b', gitlab_token: '${TOKEN}' }, '--gitlab-repo a/b'],
    [{ repo: '.', k8s_context: 'c', k8s_namespace: 'web' }, '--k8s-namespace web'],
  ])('%j', (targets, line) => {
    expect(command(targets).lines).toContain(line);
  });

  it('has every option', () => {
    const options = {
      fail_on: 'HIGH',
      threads: 4,
      timeout: 600,
      allow_missing_tools: true,
      human_logs: true,
      log_level: 'DEBUG',
      config: 'jmo.yml',
      tools: ['trivy', 'semgrep'],
      skip_tools: ['bandit'],
      policies: ['one', 'two'],
      fail_on_policy_violation: true,
      strict_versions: true,
      store_history: false,
    };
    expect(command({ repo: '.' }, options, { resultsDir: undefined }).lines).toEqual([
      'jmo ci',
      '--profile-name deep',
      '--repo .',
      '--fail-on HIGH',
      '--threads 4',
      '--timeout 600',
      '--allow-missing-tools',
      '--human-logs',
      '--log-level DEBUG',
      '--config jmo.yml',
      '--tools trivy semgrep',
      '--skip-tools bandit',
      '--policy one',
      '--policy two',
      '--fail-on-policy-violation',
      '--strict-versions',
      '--no-store-history',
    ]);
  });

  it('leaves out what is off, and the threshold if a gate applies it', () => {
    const options = {
      fail_on: 'HIGH',
      allow_missing_tools: false,
      strict_versions: false,
      store_history: true,
    };
    const plain = ['jmo ci', '--profile-name deep', '--repo .', "--results-dir 'out of it'"];
    expect(command({ repo: '.' }, options, { failOn: false })).toEqual({
      lines: plain,
      lists: [],
      gitlabToken: undefined,
    });
    expect(command({ repo: '.' }).lines).toEqual(plain);
  });

  it('reads several images and URLs from files', () => {
    const targets = { images: ['a:1', 'b:2'], urls: ['https://a.example', 'https://b.example'] };
    const lists = [
      { flag: '--images-file', path: '"$TMP/jmo-images.txt"', values: targets.images },
      { flag: '--urls-file', path: '"$TMP/jmo-urls.txt"', values: targets.urls },
    ];
    expect(command(targets, {}, { resultsDir: undefined })).toEqual({
      lines: [
        'jmo ci',
        '--profile-name deep',
        '--images-file "$TMP/jmo-images.txt"',
        '--urls-file "$TMP/jmo-urls.txt"',
      ],
      lists,
      gitlabToken: undefined,
    });
    // Callers without a folder add the flags themselves.
    const bare = command(targets, {}, { resultsDir: undefined, listFolder: undefined });
    expect(bare.lines).toEqual(['jmo ci', '--profile-name deep']);
    expect(bare.lists.map(({ flag, values }) => ({ flag, values }))).toEqual(
      lists.map(({ flag, values }) => ({ flag, values })),
    );
  });
});

it('takes the name of a variable from between ${ and }', () => {
  expect(variableName('${A_1}')).toBe('A_1');
});
