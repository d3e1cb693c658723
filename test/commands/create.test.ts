import { chmodSync, existsSync, lstatSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseArguments } from '../../src/cli/arguments.js';
import type { CommandSpec } from '../../src/cli/command.js';
import type { Io } from '../../src/cli/io.js';
import { run as create } from '../../src/commands/edit/create.js';
import { COMMANDS } from '../../src/entry/specs/registry.js';
import { parseSchedules } from '../../src/schedule/parse.js';
import { call, fileIn, NOW, workIn } from './run.js';

const basic = ['create', 'nightly', '--cron', '17 2 * * *', '--profile', 'fast', '--repo', '.'];

describe('create', () => {
  it('creates the file, and prints the resource, its next run and the next step', async () => {
    const folder = workIn();
    const { code, out, err } = await call(folder, [...basic, '--timezone', 'Europe/Berlin']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const text = fileIn(folder);
    const uid = /uid: "?([0-9a-f-]{36})"?/.exec(text)?.[1];
    expect(out).toBe(`apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: nightly
  uid: ${uid}
  creationTimestamp: "${NOW}"
  generation: 1
spec:
  schedule: "17 2 * * *"
  timezone: Europe/Berlin
  backend:
    type: github-actions
  jobTemplate:
    profile: fast
    targets:
      repo: .

scanschedule/nightly created in jmo-schedules.yaml
next run: 2026-11-24T02:17:00+01:00 (2026-11-24T01:17:00Z)
next step: jmo-schedule render
`);
    expect(text).toBe(
      `# Security scans on a schedule. After a change: jmo-schedule validate, then jmo-schedule render\n\n${out.slice(0, out.indexOf('\nscanschedule'))}`,
    );
    expect(readdirSync(folder)).toEqual(['jmo-schedules.yaml']);
  });

  it("accepts every field of JMo's guide", async () => {
    const folder = workIn('# Mine\n');
    const words = [
      ...[
        'create',
        'all',
        '--cron',
        'H 3 * * 1',
        '--profile',
        'deep',
        '--timezone',
        'UTC',
        '--backend',
        'gitlab-ci',
      ],
      ...[
        '--repos-dir',
        'services',
        '--image',
        'nginx:1.27',
        '--image',
        'postgres:15',
        '--url',
        'https://a.example',
        '--url',
        'https://b.example',
      ],
      ...[
        '--api-spec',
        'openapi.yaml',
        '--terraform-state',
        't.tfstate',
        '--cloudformation',
        'cf.yaml',
        '--k8s-manifest',
        'k8s.yaml',
      ],
      ...[
        '--gitlab-url',
        'https://gitlab.example',
        '--gitlab-token',
        '${GITLAB_TOKEN}',
        '--gitlab-group',
        'shop',
        '--gitlab-repo',
        'shop/web',
      ],
      ...['--k8s-context', 'prod', '--k8s-namespace', 'web', '--k8s-all-namespaces'],
      ...[
        '--label',
        'team=backend',
        '--label',
        'priority=critical',
        '--annotation',
        'description=All, of it: yes',
        '--results-dir',
        'results/weekly',
      ],
      ...[
        '--fail-on',
        'HIGH',
        '--threads',
        '8',
        '--concurrency-policy',
        'Replace',
        '--starting-deadline-seconds',
        '300',
        '--suspend',
      ],
      ...[
        '--slack-env',
        'SLACK_ONE',
        '--slack-env',
        'SLACK_TWO',
        '--set',
        'backend.config.tags=[docker, linux]',
        '--set',
        'backend.config.timeout=1h',
      ],
      ...[
        '--set',
        'jobTemplate.options.timeout=1800',
        '--set',
        'jobTemplate.options.human_logs=true',
        '--set',
        'successfulJobsHistoryLimit=5',
      ],
      ...[
        '--set',
        'jobTemplate.notifications.channels[1].events=[failure]',
        '--set',
        'backend.config.retry={max: 2, when: [runner_system_failure]}',
      ],
    ];
    const { code, err, out } = await call(folder, words);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      'next run: none, it is suspended\nnext step: jmo-schedule render, then jmo-schedule sync\n',
    );
    const [schedule] = parseSchedules(fileIn(folder), 'f').schedules;
    expect(schedule?.resource.metadata).toMatchObject({
      labels: { team: 'backend', priority: 'critical' },
      annotations: { description: 'All, of it: yes' },
    });
    expect(schedule?.resource.spec).toEqual({
      schedule: 'H 3 * * 1',
      timezone: 'UTC',
      suspend: true,
      concurrencyPolicy: 'Replace',
      startingDeadlineSeconds: 300,
      successfulJobsHistoryLimit: 5,
      failedJobsHistoryLimit: 10,
      backend: {
        type: 'gitlab-ci',
        config: {
          tags: ['docker', 'linux'],
          timeout: '1h',
          retry: { max: 2, when: ['runner_system_failure'] },
        },
      },
      jobTemplate: {
        profile: 'deep',
        targets: {
          repos_dir: 'services',
          images: ['nginx:1.27', 'postgres:15'],
          urls: ['https://a.example', 'https://b.example'],
          api_spec: 'openapi.yaml',
          terraform_state: 't.tfstate',
          cloudformation: 'cf.yaml',
          k8s_manifest: 'k8s.yaml',
          gitlab_url: 'https://gitlab.example',
          gitlab_token: '${GITLAB_TOKEN}',
          gitlab_group: 'shop',
          gitlab_repo: 'shop/web',
          k8s_context: 'prod',
          k8s_namespace: 'web',
          k8s_all_namespaces: true,
        },
        results: { dir: 'results/weekly' },
        options: { fail_on: 'HIGH', threads: 8, timeout: 1800, human_logs: true },
        notifications: {
          enabled: true,
          channels: [
            { type: 'slack', url: '${SLACK_ONE}', events: ['success', 'failure'] },
            { type: 'slack', url: '${SLACK_TWO}', events: ['failure'] },
          ],
        },
      },
    });
  });

  it.each([
    [
      'targets',
      ['--targets', 'repos.txt', '--images-file', 'i.txt', '--urls-file', 'u.txt'],
      { targets: 'repos.txt', images_file: 'i.txt', urls_file: 'u.txt' },
    ],
  ])('accepts list files: %s', async (_, flags, targets) => {
    const folder = workIn();
    expect((await call(folder, ['create', 'a', '--cron', '1 2 * * *', ...flags])).code).toBe(0);
    expect(parse(fileIn(folder))).toMatchObject({ spec: { jobTemplate: { targets } } });
  });

  it('uses the given clock and UUIDs, and prints only the resource with -o', async () => {
    const folder = workIn();
    const first = await call(folder, [...basic, '--dry-run', '-o', 'json']);
    expect(JSON.parse(first.out)).toMatchObject({
      metadata: { name: 'nightly', creationTimestamp: NOW, generation: 1 },
    });
    const yaml = await call(folder, [...basic, '--dry-run', '-o', 'yaml']);
    expect(parse(yaml.out)).toMatchObject({ metadata: { name: 'nightly' } });
    expect((await call(folder, [...basic, '--dry-run', '-o', 'name'])).out).toBe('scanschedule/nightly\n');
    const shown = await call(folder, [...basic, '--dry-run']);
    expect(shown.out).toContain('scanschedule/nightly created in jmo-schedules.yaml (dry run)\n');
    expect(existsSync(join(folder, 'jmo-schedules.yaml'))).toBe(false);
    const spec = COMMANDS.find(({ name }) => name === 'create') as CommandSpec;
    let out = '';
    const io = {
      directory: folder,
      env: {},
      now: () => new Date(0),
      uuid: async () => 'handed-in',
      out: (text: string) => (out += text),
    } as unknown as Io;
    await create(parseArguments(spec, [...basic.slice(1), '-o', 'json']), io);
    expect(JSON.parse(out).metadata).toMatchObject({
      uid: 'handed-in',
      creationTimestamp: '1970-01-01T00:00:00Z',
    });
  });

  it('refuses an existing name, an invalid result, and a file with syntax errors, before it writes', async () => {
    const folder = workIn();
    await call(folder, basic);
    const before = fileIn(folder);
    const again = await call(folder, basic);
    expect(again.code).toBe(1);
    expect(again.err).toContain(
      'jmo-schedules.yaml:6:9 error duplicate-name: there is a schedule named "nightly" already',
    );
    expect(again.err).toContain('change it with jmo-schedule update nightly');
    const wrong = await call(folder, [
      'create',
      'Bad',
      '--cron',
      '@daily',
      '--set',
      'jobTemplate.optoins.threads=4',
    ]);
    expect(wrong.code).toBe(1);
    for (const code of ['bad-name', 'cron-macro', 'no-target', 'unknown-key'])
      expect(wrong.err).toContain(` error ${code}: `);
    expect(wrong.err).toContain('did you mean "options"?');
    expect(wrong.err).toMatch(/would be invalid \(4 errors\); nothing was written\n$/);
    const backend = await call(folder, [
      'create',
      'b',
      '--cron',
      '1 2 * * *',
      '--repo',
      '.',
      '--set',
      'backend.config.imgae=x',
    ]);
    expect(backend).toMatchObject({ code: 1, err: expect.stringContaining('imgae') });
    expect(fileIn(folder)).toBe(before);

    const broken = workIn('a: [\n');
    expect(await call(broken, basic)).toMatchObject({ code: 1, err: expect.stringContaining('yaml-syntax') });
    expect(fileIn(broken)).toBe('a: [\n');
    const bytes = workIn();
    writeFileSync(join(bytes, 'jmo-schedules.yaml'), Buffer.from([0x61, 0xff]));
    expect(await call(bytes, basic)).toMatchObject({ code: 1, err: expect.stringContaining('bad-encoding') });
  });

  it.each<[string, string[], RegExp]>([
    ['no cron', ['create', 'a', '--repo', '.'], /--cron is missing/],
    ['a label', ['create', 'a', '--cron', '1 2 * * *', '--label', 'x'], /--label must be KEY=VALUE/],
    [
      'a number',
      ['create', 'a', '--cron', '1 2 * * *', '--threads', '4x'],
      /--threads must be a whole number/,
    ],
    ['a path', ['create', 'a', '--cron', '1 2 * * *', '--set', 'a..b=1'], /--set 'a\.\.b' lacks a key/],
    ['what is ours', ['create', 'a', '--cron', '1 2 * * *', '--set', 'metadata.uid=1'], /cannot be set/],
    ['YAML', ['create', 'a', '--cron', '1 2 * * *', '--set', 'a=[b'], /the value can.t be read as YAML/],
  ])('reports wrong arguments: %s', async (_, words, message) => {
    const { code, err } = await call(workIn(), words);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(message) });
  });

  it('never writes or prints a webhook', async () => {
    const secret = 'T00/B00/abcdefgh';
    const webhook = `https://hooks.slack.com/${'services'}/${secret}`;
    const folder = workIn();
    for (const flags of [
      ['--slack-env', webhook],
      ['--set', `jobTemplate.notifications.channels[0]={type: slack, url: "${webhook}"}`],
      ['--gitlab-token', 'glpat-abcdefghijklmnop1234', '--gitlab-group', 'g'],
      ['--annotation', `a=${webhook}`],
    ]) {
      const { code, out, err } = await call(folder, [...basic, ...flags]);
      expect(code).toBeGreaterThan(0);
      expect(out + err).not.toMatch(/abcdefgh/);
      expect(existsSync(join(folder, 'jmo-schedules.yaml'))).toBe(false);
    }
  });
});

describe('the file', () => {
  it('keeps its mode, and stays behind its link', async () => {
    const folder = workIn('# Mine\n');
    chmodSync(join(folder, 'jmo-schedules.yaml'), 0o640);
    symlinkSync('jmo-schedules.yaml', join(folder, 'link.yaml'));
    expect((await call(folder, [...basic, '-f', 'link.yaml'])).out).toContain(
      'next step: jmo-schedule render --file link.yaml\n',
    );
    expect(lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, 'jmo-schedules.yaml')).mode & 0o777).toBe(0o640);
    expect(fileIn(folder)).toContain('name: nightly');
    expect(readdirSync(folder).sort()).toEqual(['jmo-schedules.yaml', 'link.yaml']);
  });

  it('must be a file', async () => {
    const folder = workIn();
    symlinkSync('nowhere', join(folder, 'link.yaml'));
    expect(await call(folder, [...basic, '-f', 'link.yaml'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('symbolic link to nothing'),
    });
    expect(await call(folder, [...basic, '-f', '.'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('is a directory'),
    });
    expect(await call(folder, [...basic, '-f', 'no/such/folder.yaml'])).toMatchObject({
      code: 2,
      err: expect.stringContaining("can't be written (ENOENT)"),
    });
    expect(await call(folder, ['update', 'a', '--cron', '1 2 * * *'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no such file'),
    });
  });
});
