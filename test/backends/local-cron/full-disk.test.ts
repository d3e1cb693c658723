import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { slow } from '../../full.js';
import { makeProject, type Project } from './project.js';
import { schedule, scriptOf } from './schedules.js';

let project: Project;
let messages: { text: string; blocks: { text: { text: string } }[] }[];
let env: Record<string, string>;
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    messages.push(JSON.parse(body));
    response.end('ok');
  });
});
beforeEach(async () => {
  project = makeProject();
  messages = [];
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  env = { HOOK: `http://${host}/`, JMO_ALLOW_HOSTS: host };
});
afterEach(async () => {
  project.remove();
  await new Promise((resolve) => server.close(resolve).closeAllConnections());
});

const scriptFor = (spec: Record<string, unknown> = {}, targets: Record<string, unknown> = { repo: '.' }) =>
  scriptOf(
    schedule({
      jobTemplate: {
        targets,
        notifications: { channels: [{ type: 'slack', url: '${HOOK}', events: ['failure'] }] },
      },
      ...spec,
    }),
  );
const past = (second: number) => {
  const folder = `results/2020-01-01T00000${second}Z-nightly`;
  project.write(`${folder}/.jmo-run`, '');
  project.write(`${folder}/run.json`, '{"result":"success"}');
};
/** Runs first in the stand-in for jmo. */
const before = (command: string) =>
  project.write('bin/jmo', project.read('bin/jmo').replace('\n', `\n${command}\n`), 0o755);
/** The run's folder is the last argument, after --results-dir. */
const noRecord = () => before('mkdir -p "${@: -1}/run.json.new"');

it.each([
  ['full', () => symlinkSync('/dev/full', join(project.folder, 'results/jmo-nightly.log'))],
  ['a folder', () => mkdirSync(join(project.folder, 'results/jmo-nightly.log'))],
])('scans although the log is %s, rotates, and says so', async (_, spoil) => {
  [1, 2].forEach(past);
  spoil();
  const result = await project.start(scriptFor({ successfulJobsHistoryLimit: 1 }), [], env).done;
  expect(result.code).toBe(0);
  expect(result.stderr.match(/cannot write the log/g)).toHaveLength(1);
  expect(result.stderr).toContain('jmo-nightly: end result=success exit=0');
  expect(project.runs()).toHaveLength(1);
  expect(messages.map(({ text }) => text)).toEqual(['⚠️ Scan succeeded, but something is wrong: nightly']);
  expect(messages[0]?.blocks[0]?.text.text).toContain(
    `*Warning:* cannot write the log ${project.folder}/results/jmo-nightly.log`,
  );
});

it.each(['0', '3'])('keeps exit code %s if the record cannot be written', async (code) => {
  [1, 2].forEach(past);
  noRecord();
  const script = scriptFor({ successfulJobsHistoryLimit: 1 });
  const result = await project.start(script, [], { ...env, PRETEND_CODES: code }).done;
  expect(result.code).toBe(Number(code));
  expect(result.stderr).toContain('this run will count as one that was killed');
  // One earlier run is within the limit; then this one.
  expect(project.runs()).toHaveLength(2);
  expect(project.read('results/jmo-nightly.log')).toMatch(
    /removing old results[\s\S]*removed 1 [\s\S]*end result/,
  );
  expect(messages.map(({ text }) => text)).toEqual([
    code === '0' ? '⚠️ Scan succeeded, but something is wrong: nightly' : '❌ Scan failed: nightly',
  ]);
  expect(messages[0]?.blocks[0]?.text.text).toContain('count as one that was killed');
});

it('writes the record after rotation has freed space', async () => {
  [1, 2].forEach(past);
  noRecord();
  project.write(
    'bin/rm',
    '#!/bin/sh\n/bin/rm "$@"\nexec /bin/rmdir "$(dirname "$0")"/../results/*/run.json.new\n',
    0o755,
  );
  const result = await project.start(scriptFor({ successfulJobsHistoryLimit: 1 }), [], env).done;
  expect(result).toMatchObject({ code: 0, stderr: expect.not.stringContaining('killed') });
  expect(project.runs()).toHaveLength(1);
  expect(messages).toEqual([]);
});

it.each([
  ['no folder for temporary files', (tmp: string) => tmp],
  [
    'no room in it',
    (tmp: string) => {
      mkdirSync(tmp);
      project.write('bin/mktemp', `#!/bin/sh\nln -s /dev/full '${tmp}/images.txt'; echo '${tmp}'\n`, 0o755);
      return tmp;
    },
  ],
])('fails, and sends a message, with %s', async (_, prepare) => {
  const tmp = prepare(join(project.folder, 'tmp'));
  const result = await project.start(scriptFor({}, { images: ['a', 'b'] }), [], { ...env, TMPDIR: tmp }).done;
  expect(result.code).toBe(1);
  expect(result.stderr).toContain('cannot make a temporary file');
  expect(messages.map(({ text }) => text)).toEqual(['❌ Scan failed: nightly']);
  expect(project.list('.')).not.toContain('argv');
});

slow('frees space, and then fails with a message if no folder can be created', async () => {
  [1, 2].forEach(past);
  project.write(
    'bin/mkdir',
    '#!/bin/sh\ncase $* in "-p "*) exec /bin/mkdir "$@" ;; *) exit 1 ;; esac\n',
    0o755,
  );
  const result = await project.start(scriptFor({ successfulJobsHistoryLimit: 1 }), [], env).done;
  expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining('cannot make a folder in ') });
  expect(project.runs()).toHaveLength(1);
  expect(messages.map(({ text }) => text)).toEqual(['❌ Scan failed: nightly']);
});

it('goes on if the lock cannot be signed', () => {
  // Outside of a run: all tests share /dev/full, and would share its lock.
  const script = scriptFor().replace(/\nmain "\$@"\n$/, '\nlock=/dev/full\nsign_lock\necho "on: $warning"\n');
  const { status, stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8', env: project.env });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^on: cannot write \/dev\/full: .*\n$/);
});
