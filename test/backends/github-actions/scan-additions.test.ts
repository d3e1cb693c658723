import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { githubActions } from '../../../src/backends/github-actions/index.js';
import { hostileText } from '../../arbitraries/schedules.js';
import { actionlintProblems, githubProblems } from '../../consumers/github.js';
import { tries } from '../../full.js';
import { schedule } from '../local-cron/schedules.js';

const COMMIT = '0123456789'.repeat(4);
const CHANNEL = { type: 'slack', url: '${HOOK}', events: ['failure'] };

function render(config: Record<string, unknown>, job: Record<string, unknown> = {}) {
  const backend = { type: 'github-actions', config };
  const resource = schedule({
    schedule: '17 2 * * *',
    backend,
    jobTemplate: { targets: { repo: '.' }, ...job },
  });
  return githubActions.exportOne(resource, { source: 'jmo-schedules.yaml' });
}
const jobsOf = (...words: Parameters<typeof render>) => parse(render(...words).content).jobs;
const stepsOf = (...words: Parameters<typeof render>) => jobsOf(...words).scan.steps;
const scanOf = (...words: Parameters<typeof render>) =>
  stepsOf(...words).find(({ id }: { id?: string }) => id === 'scan');

describe('the scan step', () => {
  it('gets variables, and secrets under their own or other names', () => {
    const env = { A: 'x', B: '' };
    expect(scanOf({ env }).env).toEqual(env);
    expect(scanOf({ secrets: ['A'] }).env).toEqual({ A: '${{ secrets.A }}' });
    const targets = { gitlab_repo: 'a/b', gitlab_token: '${TOKEN}' };
    expect(scanOf({ env, secrets: { C: 'OTHER' } }, { targets }).env).toEqual({
      ...env,
      C: '${{ secrets.OTHER }}',
      GITLAB_TOKEN: '${{ secrets.TOKEN }}',
    });
    expect(scanOf({})).not.toHaveProperty('env');
  });

  it.each([
    [{}, undefined],
    [{ fetch_depth: 0 }, 0],
    [{ fetch_depth: 50 }, 50],
  ])('is preceded by a checkout of as many commits as %j says', (config, depth) => {
    expect(stepsOf(config)[0].with['fetch-depth']).toBe(depth);
    expect(render(config).content).not.toContain('Nosey Parker');
    expect(stepsOf(config, { profile: 'deep' })[0].with['fetch-depth']).toBe(depth ?? 0);
  });
});

describe('steps before the scan', () => {
  const steps_before = [
    {
      name: 'First',
      uses: `octo/a@${COMMIT}`,
      with: { token: '${MY_TOKEN}', text: 'a ${MY_TOKEN} b' },
      env: { A: 'x' },
    },
    { run: 'echo "$GITHUB_SHA"\nexit 0\n', secrets: { P: 'Q' } },
    { run: 'x', shell: 'pwsh' },
  ];

  it('stand between the checkout and the scan, in order', () => {
    const steps = stepsOf({ steps_before });
    expect(steps[0].uses).toMatch(/^actions\/checkout@/);
    expect(steps.slice(1, 4)).toEqual([
      { ...steps_before[0], with: { token: '${{ secrets.MY_TOKEN }}', text: 'a ${MY_TOKEN} b' } },
      { shell: 'bash', run: 'echo "$GITHUB_SHA"\nexit 0\n', env: { P: '${{ secrets.Q }}' } },
      steps_before[2],
    ]);
    expect(steps[4].id).toBe('scan');
    expect(steps.slice(5)).toEqual(stepsOf({}).slice(2));
  });

  it('keep what they told git', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jmo-git-'));
    try {
      for (const each of ['bin', 'checkout']) mkdirSync(join(folder, each));
      writeFileSync(join(folder, 'bin/jmo'), '#!/bin/sh\ngit config jmo.own > "$OUT"\n');
      chmodSync(join(folder, 'bin/jmo'), 0o755);
      writeFileSync(join(folder, '.gitconfig'), '[jmo]\n  own = kept\n');
      const own = (config: Record<string, unknown>) => {
        const env = {
          PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
          HOME: folder,
          RUNNER_TEMP: folder,
          OUT: join(folder, 'out'),
        };
        const { status } = spawnSync('bash', ['-e', '-c', scanOf(config).run], {
          cwd: join(folder, 'checkout'),
          env,
        });
        return [status, readFileSync(env.OUT, 'utf8').trim()];
      };
      expect(own({ steps_before: [{ run: 'git config --global jmo.own kept' }] })).toEqual([0, 'kept']);
      expect(own({ env: { GIT_CONFIG_GLOBAL: join(folder, '.gitconfig') } })).toEqual([0, 'kept']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the jobs', () => {
  it.each([
    [{ runner: { group: 'large' } }, { group: 'large' }],
    [{ runner: { group: 'org/large', labels: 'x64' } }, { group: 'org/large', labels: ['x64'] }],
    [{ runner: { group: 'large', labels: ['a', 'b'] } }, { group: 'large', labels: ['a', 'b'] }],
  ])('run where %j says', (config, expected) => {
    const jobs = jobsOf(config, { notifications: { channels: [CHANNEL] } });
    for (const job of ['guard', 'scan', 'notify']) expect(jobs[job]['runs-on'], job).toEqual(expected);
  });

  it.each([
    [{}, [false, false, true]],
    [{ secrets: ['A'] }, [false, true, true]],
    [{ steps_before: [{ run: 'x', secrets: ['A'] }] }, [false, true, true]],
    [{ steps_before: [{ uses: `a/b@${COMMIT}`, with: { a: '${A}' } }] }, [false, true, true]],
    [{ steps_before: [{ uses: `a/b@${COMMIT}`, with: { a: 'a' } }] }, [false, false, true]],
    [{ container: { credentials: { username: 'A', password: 'B' } } }, [false, true, true]],
  ])('have the environment if they use its secrets: %j', (config, expected) => {
    const jobs = jobsOf({ environment: 'security', ...config }, { notifications: { channels: [CHANNEL] } });
    expect(['guard', 'scan', 'notify'].map((job) => jobs[job].environment === 'security')).toEqual(expected);
    const secrets = (job: string) => JSON.stringify(jobs[job]).includes('secrets.');
    expect(['guard', 'scan', 'notify'].map(secrets)).toEqual(expected);
  });

  it.each([
    [{}, { options: '--user root' }],
    [{ image: 'a/b:1' }, { image: 'a/b:1', options: '--user root' }],
    [{ options: '--cpus 2' }, { options: '--user root --cpus 2' }],
    [{ options: '--user 1001' }, { options: '--user 1001' }],
    [{ options: '--cpus 2 -u 1001' }, { options: '--cpus 2 -u 1001' }],
    [
      { credentials: { username: 'A', password: 'B' } },
      { credentials: { username: '${{ secrets.A }}', password: '${{ secrets.B }}' } },
    ],
  ])('run the container %j', (container, expected) => {
    expect(jobsOf({ container }).scan.container).toMatchObject(expected);
    if (!('credentials' in container))
      expect(jobsOf({ container }).scan.container).not.toHaveProperty('credentials');
  });

  it('use only the own copy of the action', () => {
    const action = `octo/copy@${COMMIT}`;
    const { content } = render(
      { action },
      { options: { fail_on: 'HIGH' }, notifications: { channels: [CHANNEL] } },
    );
    expect(content).not.toContain('jmo/schedule-action');
    expect(content.match(/uses: octo\/copy@.*$/gm)).toEqual(Array(3).fill(`uses: ${action}`));
  });
});

it('every text arrives as it is written, in files that GitHub and actionlint accept', async () => {
  const value = fc
    .oneof(hostileText, fc.constantFrom('', 'yes', '012', ' a\n b\n', '#', '~', '|', 'a: b', "it's"))
    .filter((text) => !text.includes('${{'));
  await fc.assert(
    fc.asyncProperty(value, value, async (text, other) => {
      const env = { A: text, B: other };
      const config = {
        env,
        steps_before: [
          { name: `n${text.replace(/\n/g, '')}`, run: `: ${text}`, env },
          { uses: `octo/fetch-rules@${COMMIT}`, with: { folder: `x${text}`, version: other } },
        ],
      };
      const { path, content } = render(config);
      expect(scanOf(config).env).toEqual(env);
      expect(stepsOf(config).slice(1, 3)).toEqual([
        { ...config.steps_before[0], shell: 'bash' },
        config.steps_before[1],
      ]);
      expect(await githubProblems(path, content)).toEqual([]);
      // Names of files in the script are shellcheck's, not ours.
      expect(
        (await actionlintProblems(path, content)).filter((problem) => !/shellcheck|SC\d+/.test(problem)),
      ).toEqual([]);
    }),
    { numRuns: tries(60) },
  );
});
