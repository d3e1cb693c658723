import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { githubActions } from '../../../src/backends/github-actions/index.js';
import { pathChecks } from '../../../src/backends/shared/ci-script.js';
import { schedule } from '../local-cron/schedules.js';

const folder = mkdtempSync(join(tmpdir(), 'jmo-paths-'));
mkdirSync(join(folder, 'services/a b'), { recursive: true });
for (const file of ['list.txt', "it's $HOME.txt"]) writeFileSync(join(folder, file), '');
const resource = (targets: object, options: object = {}) => schedule({ jobTemplate: { targets, options } });

/** Runs the checks as GitLab does, in a POSIX shell; returns whether the scan would begin. */
function run(targets: object, options: object = {}) {
  const script = [...pathChecks(resource(targets, options)), 'echo scanned'].join('\n');
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder },
  });
  expect(stderr).toBe('');
  return { status, said: stdout.trimEnd().split('\n') };
}
const fine = { status: 0, said: ['scanned'] };

describe('a path in the resource', () => {
  it.each([
    [{ repo: 'nosuchdir' }, 'targets.repo: no such file or folder: nosuchdir'],
    [{ repos_dir: 'nosuchdir' }, 'targets.repos_dir: no such folder: nosuchdir'],
    [{ repos_dir: 'list.txt' }, 'targets.repos_dir: no such folder: list.txt'],
    [{ targets: 'lits.txt' }, 'targets.targets: no such file: lits.txt'],
    [{ images_file: 'lits.txt' }, 'targets.images_file: no such file: lits.txt'],
    [{ images_file: 'services' }, 'targets.images_file: no such file: services'],
    [{ urls_file: 'lits.txt' }, 'targets.urls_file: no such file: lits.txt'],
    [{ api_spec: 'lits.txt' }, 'targets.api_spec: no such file: lits.txt'],
    [{ terraform_state: 'x' }, 'targets.terraform_state: no such file or folder: x'],
    [{ cloudformation: 'x' }, 'targets.cloudformation: no such file or folder: x'],
    [{ k8s_manifest: 'x' }, 'targets.k8s_manifest: no such file or folder: x'],
    [{ repo: '~/x' }, 'targets.repo: no such file or folder: ~/x'],
    [{ repo: '..x' }, 'targets.repo: no such file or folder: ..x'],
    [{ repo: '$HOME' }, 'targets.repo: no such file or folder: $HOME'],
    [{ repo: 'a\\nb' }, 'targets.repo: no such file or folder: a\\nb'],
  ])('ends the scan before it begins if it is missing: %j', (targets, message) => {
    expect(run(targets)).toEqual({ status: 1, said: [`spec.jobTemplate.${message}`] });
  });

  it('is reported together with all other missing ones', () => {
    expect(run({ repo: 'x', images_file: 'list.txt', urls_file: 'y' }, { config: 'jmo.yml' })).toEqual({
      status: 1,
      said: [
        'spec.jobTemplate.targets.repo: no such file or folder: x',
        'spec.jobTemplate.targets.urls_file: no such file: y',
        'spec.jobTemplate.options.config: no such file or folder: jmo.yml',
      ],
    });
  });

  it.each([
    { repo: 'services' },
    { repo: '~' },
    { repo: '~/services/a b' },
    { repos_dir: './services' },
    { repos_dir: '~/services' },
    { images_file: 'list.txt', urls_file: "it's $HOME.txt" },
    { api_spec: 'https://shop.example/openapi.json' },
    { k8s_manifest: 'services' },
  ])('lets the scan begin if it exists: %j', (targets) => {
    expect(run(targets)).toEqual(fine);
  });

  it.each([{ repo: '.' }, { repo: './' }, { repos_dir: './/.' }, { images: ['nginx:1'] }])(
    "is not looked up if it is the scan's own folder, or not a path: %j",
    (targets) => {
      expect(pathChecks(resource(targets))).toEqual([]);
    },
  );
});

it('is an error of the step on GitHub, once for all attempts, on one line', () => {
  const path = '100%0A##[add-mask]x';
  const { content } = githubActions.exportOne(
    schedule({
      backend: { type: 'github-actions', config: { retry: 2, container: false } },
      jobTemplate: { targets: { repo: path } },
    }),
    { source: 'jmo-schedules.yaml' },
  );
  const step = parse(content).jobs.scan.steps.find(({ id }: { id: string }) => id === 'scan');
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toBe(
    '::error::spec.jobTemplate.targets.repo: no such file or folder: 100%250A# #[add-mask]x\n',
  );
});
