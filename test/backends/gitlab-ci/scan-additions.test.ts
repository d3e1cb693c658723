import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { few } from '../../full.js';
import { atThisCommit, expandPipeline, type Job } from './gitlab-ci-local.js';
import { CHANNEL, rendered } from './resource.js';

// What `backend.config` adds to the scan job, written out and merged into the component's job by gitlab-ci-local.
const CONFIG = {
  variables: { HTTPS_PROXY: 'http://proxy.example.com', ANSWER: 'yes', NVD_API_KEY: '$TEAM_KEY', EMPTY: '' },
  id_tokens: { VAULT_TOKEN: { aud: ['https://a.example', 'https://b.example'] } },
  services: [
    'postgres:17',
    { name: 'registry.example.com/mirror:2', alias: 'mirror', command: ['--port', '80'] },
  ],
  before_script: ['echo first > order', 'if true; then\n  echo second >> order\nfi'],
  fetch_depth: 20,
};

async function scanJob(style: string, config: Record<string, unknown> = CONFIG, spec = {}): Promise<Job> {
  const text = rendered(spec, { style, ...config }, { notifications: { channels: [CHANNEL] } });
  const jobs =
    style === 'standalone'
      ? (parse(text) as Record<string, Job>)
      : await expandPipeline({ '.gitlab-ci.yml': atThisCommit(text) });
  const job = jobs['jmo-nightly:scan'];
  if (job === undefined) throw new Error('no scan job');
  return job;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jmo-added-'));
  for (const each of ['bin', 'checkout']) mkdirSync(join(folder, each));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const here = (path: string) => join(folder, 'checkout', path);
const read = (path: string) => (existsSync(here(path)) ? readFileSync(here(path), 'utf8') : '');

/** Both scripts in one shell, as a runner joins them. `committed`: files of the repository. */
function run(job: Job, env: Record<string, string> = {}, committed: Record<string, string> = {}) {
  for (const [path, text] of Object.entries(committed)) {
    mkdirSync(dirname(here(path)), { recursive: true });
    writeFileSync(here(path), text);
  }
  writeFileSync(join(folder, 'bin/jmo'), '#!/bin/sh\necho jmo >> order\n');
  chmodSync(join(folder, 'bin/jmo'), 0o755);
  const lines = [...(job.before_script as string[]), ...(job.script ?? [])];
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', lines.join('\n')], {
    cwd: join(folder, 'checkout'),
    encoding: 'utf8',
    env: { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: folder, TMPDIR: folder, ...env },
  });
  return { status, output: `${stdout}${stderr}` };
}

describe.each(few(['standalone', 'component']))('the scan job, %s', (style) => {
  it('has what the config adds, beside what it had', async () => {
    const job = await scanJob(style);
    expect(job.variables).toMatchObject({
      RUNNER_SCRIPT_TIMEOUT: '6900s',
      GIT_DEPTH: expect.toSatisfy((depth) => Number(depth) === 20),
      ...CONFIG.variables,
    });
    expect(job.id_tokens).toEqual(CONFIG.id_tokens);
    const [first, second] = job.services as readonly Record<string, unknown>[];
    expect(typeof first === 'string' ? first : first?.name).toBe('postgres:17');
    expect(second).toMatchObject(CONFIG.services[1] as object);
    expect((job.before_script as string[]).slice(1).map((line) => line.trim())).toEqual(CONFIG.before_script);
  });

  it('runs the commands before the scan, in order', async () => {
    expect(run(await scanJob(style)).status).toBe(0);
    expect(read('order')).toBe('first\nsecond\njmo\n');
    expect(read('.jmo-schedule/scan')).toBe('success\n');
  });

  it('runs none of them if the guard skips the scan', async () => {
    const { status, output } = run(await scanJob(style), {
      JMO_GUARD_RUN: 'false',
      JMO_GUARD_REASON: 'late',
    });
    expect({ status, output }).toEqual({ status: 0, output: 'Skipped: late\n' });
    expect(read('order')).toBe('');
  });

  it('leaves no older result behind if one of them fails', async () => {
    const job = await scanJob(style, { before_script: ['exit 3'] });
    const committed = { '.jmo-schedule/scan': 'success\n', 'results/summaries/findings.json': '[]' };
    expect(run(job, {}, committed).status).toBe(3);
    for (const path of Object.keys(committed)) expect(existsSync(here(path)), path).toBe(false);
  });

  it.each(Object.keys(CONFIG))('has %s alone, too', async (key) => {
    const own = CONFIG[key as keyof typeof CONFIG];
    const job = await scanJob(style, { [key]: own }, { concurrencyPolicy: 'Allow' });
    const found = key === 'fetch_depth' ? job.variables : { ...(job[key] as object) };
    const wanted = key === 'fetch_depth' ? { GIT_DEPTH: expect.anything() } : own;
    if (key === 'before_script') expect(JSON.stringify(job[key])).toContain('echo first');
    else if (key === 'services') expect(JSON.stringify(job[key])).toContain('registry.example.com/mirror:2');
    else expect(found).toMatchObject(wanted as object);
  });

  it('does not hide a variable that it has been given', async () => {
    const hidden = async (variables: Record<string, string>) =>
      /^unset (.*)$/m.exec((await scanJob(style, { variables })).script?.join('\n') ?? '')?.[1]?.split(' ');
    expect(await hidden({ HOOK: '$OTHER' })).not.toContain('HOOK');
    expect(await hidden({ HOOK: '$A', SLACK_WEBHOOK_URL: '$B' })).not.toContain('SLACK_WEBHOOK_URL');
    expect(await hidden({})).toContain('HOOK');
  });

  it.each([{}, { variables: {}, id_tokens: {} }])('has nothing of it with %j', async (config) => {
    const job = await scanJob(style, config, { concurrencyPolicy: 'Allow' });
    for (const key of ['before_script', 'services', 'id_tokens'])
      expect(Object.keys(job[key] ?? []), key).toEqual([]);
    expect(job.variables).not.toHaveProperty('GIT_DEPTH');
  });
});
