import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { few } from '../../full.js';
import { atThisCommit, expandPipeline, type Job } from './gitlab-ci-local.js';
import { CHANNEL, rendered } from './resource.js';

// The environment of JMo in the scan job's script: variables, git, and arguments.
const JOB = {
  targets: {
    repo: '.',
    images: ['$CI_REGISTRY_IMAGE/app:${TAG}', 'b:2'],
    gitlab_repo: 'a/b',
    gitlab_token: '${SCAN_TOKEN}',
  },
  notifications: { channels: [CHANNEL, { ...CHANNEL, url: '${OTHER_HOOK}' }] },
};
const STYLES = ['standalone', 'component'] as const;

async function scanScript(style: (typeof STYLES)[number], job: Record<string, unknown> = JOB) {
  const text = rendered({ concurrencyPolicy: 'Allow' }, { style }, job);
  const jobs =
    style === 'standalone'
      ? (parse(text) as Record<string, Job>)
      : await expandPipeline({ '.gitlab-ci.yml': atThisCommit(text) });
  return (jobs['jmo-nightly:scan']?.script ?? []).join('\n');
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jmo-scan-'));
  for (const each of ['bin', 'home', 'tmp', 'checkout']) mkdirSync(join(folder, each));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the script with `jmo` as the shell lines `pretended`; returns what they write to "$OUT". */
function run(script: string, pretended: string, env: Record<string, string> = {}) {
  const out = join(folder, 'out');
  writeFileSync(join(folder, 'bin/jmo'), `#!/bin/sh\nset -e\n${pretended}\n`);
  chmodSync(join(folder, 'bin/jmo'), 0o755);
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', script], {
    cwd: join(folder, 'checkout'),
    encoding: 'utf8',
    env: {
      PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
      HOME: join(folder, 'home'),
      TMPDIR: join(folder, 'tmp'),
      OUT: out,
      ...env,
    },
  });
  return { status, output: `${stdout}${stderr}`, out: existsSync(out) ? readFileSync(out, 'utf8') : '' };
}

describe.each(few(STYLES))('the scan job, %s', (style) => {
  it('hides the token of sync and all webhooks from JMo', async () => {
    const value = 'must-not-be-seen';
    const { status, out } = run(await scanScript(style), 'env > "$OUT"', {
      JMO_GITLAB_TOKEN: value,
      HOOK: value,
      OTHER_HOOK: value,
      SCAN_TOKEN: 'for-the-scan',
    });
    expect(status).toBe(0);
    expect(out).toContain('GITLAB_TOKEN=for-the-scan\n');
    expect(out).not.toContain(value);
  });

  it('passes on a token that the scan itself names', async () => {
    const job = { ...JOB, targets: { ...JOB.targets, gitlab_token: '${JMO_GITLAB_TOKEN}' } };
    const { out } = run(await scanScript(style, job), 'env > "$OUT"', { JMO_GITLAB_TOKEN: 'shared' });
    expect(out).toContain('GITLAB_TOKEN=shared\n');
    expect(out).not.toContain('JMO_GITLAB_TOKEN');
  });

  it('expands variables in images, and executes nothing in them', async () => {
    const env = { CI_REGISTRY_IMAGE: 'registry.example/a b', TAG: '$(touch canary) `touch canary` * \\' };
    const script = await scanScript(style);
    const { status, out } = run(script, 'cat .jmo-schedule/jmo-images.txt > "$OUT"', env);
    expect(status).toBe(0);
    expect(out).toBe(`${env.CI_REGISTRY_IMAGE}/app:${env.TAG}\nb:2\n`);
    const one = { targets: { images: ['${CI_REGISTRY_IMAGE}/app:$TAG'] } };
    const single = run(await scanScript(style, one), 'printf "%s\\n" "$@" > "$OUT"', env);
    expect(single.out).toContain(`--image\n${env.CI_REGISTRY_IMAGE}/app:${env.TAG}\n`);
    expect(existsSync(join(folder, 'checkout/canary'))).toBe(false);
  });

  // Only root can give a folder away; CI is root.
  it.skipIf(process.getuid?.() !== 0)("lets git read and clone another user's checkout", async () => {
    const checkout = join(folder, 'checkout');
    writeFileSync(join(checkout, 'a.txt'), 'a');
    const git = (...args: string[]) => execFileSync('git', args, { cwd: checkout, stdio: 'ignore' });
    git('init', '--quiet');
    git('add', '--all');
    git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message=test');
    execFileSync('chown', ['-R', '1001:1001', checkout]);
    writeFileSync(join(folder, 'home/.gitconfig'), '[user]\n\tname = their own\n');
    const tries =
      'git ls-files > "$OUT"; git clone --quiet "file://$PWD" "$TMPDIR/clone"; git config user.name >> "$OUT"';
    // The control: without our lines git refuses.
    expect(run(`${join(folder, 'bin/jmo')}`, tries).output).toContain('dubious ownership');
    const { status, output, out } = run(await scanScript(style), tries);
    expect(output).toBe('');
    expect(status).toBe(0);
    expect(out).toBe('a.txt\ntheir own\n');
    expect(existsSync(join(folder, 'tmp/clone/a.txt'))).toBe(true);
    // For this script alone.
    expect(readFileSync(join(folder, 'home/.gitconfig'), 'utf8')).not.toContain('safe');
    expect(run(`${join(folder, 'bin/jmo')}`, tries).output).toContain('dubious ownership');
  });
});
