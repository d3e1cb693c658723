import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localCron } from '../../../src/backends/local-cron/index.js';
import { makeProject, type Project, start } from './project.js';
import { schedule } from './schedules.js';

let project: Project;
let address: string;
const messages = new Map<string, string>();
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    messages.set(String(request.headers.authorization), JSON.parse(body).blocks[0].text.text);
    response.end('{"ok":true}');
  });
});

beforeAll(async () => {
  project = makeProject();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  project.remove();
});

// Each would leave a file called canary, or break the script, if anything took it for more than text.
const fragments = [
  '$(touch canary)',
  '`touch canary`',
  '${IFS}',
  '$((1+1))',
  '"',
  "'",
  '\\',
  "'\\''",
  ';touch canary;',
  '&&touch canary&',
  '|touch canary',
  '>canary',
  '<(touch canary)',
  '$HOME',
  '~',
  '*',
  '?',
  '[a]',
  '{a,b}',
  '!!',
  '#',
  '%',
  '\u00a0',
  ' ',
  '-',
  '=',
  '/',
  '$',
  '${{ x }}',
  '$[[ y ]]',
  "$'\\x41'",
  'é',
  '漢',
  '💥',
  'EOF',
  '--',
  '@',
  ':',
  ')',
  '(',
  '}',
  'a',
  'b1',
  '&',
  '\\n',
  '%s',
  '[0]=x',
  '+=',
  '“',
  '”',
  '‘',
  '’',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 4, unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join('').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ''))
  .map((text) => text.trim())
  .filter((text) => text !== '' && !text.startsWith('-') && text.length < 200);
/** A name below a folder: anything but what leads elsewhere or is too long for a file system. */
const folderName = hostile
  .filter((text) => !/[%/~]|^\.*$/.test(text) && Buffer.byteLength(text) < 200)
  .map((text) => `d/${text}`);

const FIELDS = [
  ['repo', '--repo'],
  ['images_file', '--images-file'],
  ['urls_file', '--urls-file'],
  ['api_spec', '--api-spec'],
  ['terraform_state', '--terraform-state'],
  ['cloudformation', '--cloudformation'],
  ['k8s_manifest', '--k8s-manifest'],
  ['gitlab_group', '--gitlab-group'],
  ['gitlab_repo', '--gitlab-repo'],
  ['k8s_context', '--k8s-context'],
  ['k8s_namespace', '--k8s-namespace'],
] as const;

const resource = fc.record({
  targets: fc.tuple(...FIELDS.map(() => hostile)),
  config: hostile,
  policies: fc.array(hostile, { minLength: 1, maxLength: 3 }),
  results: folderName,
  logs: folderName,
  description: fc.oneof(hostile, fc.constant('a\n$(touch canary)\n#!/bin/sh\ntouch canary')),
  source: hostile,
});

let count = 0;

it('a thousand hostile texts, in every field that takes one, stay what they are', async () => {
  let texts = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(resource, { minLength: 2, maxLength: 2 }), async (all) => {
      texts += all.length * (FIELDS.length + 6);
      await Promise.all(all.map(runOne));
    }),
    { numRuns: 32 },
  );
  expect(texts).toBeGreaterThan(1000);
}, 120_000);

async function runOne(made: typeof resource extends fc.Arbitrary<infer T> ? T : never): Promise<void> {
  const run = `run-${count++}`;
  const folder = join(project.folder, run);
  mkdirSync(join(folder, 'bin'), { recursive: true });
  project.write(`${run}/bin/jmo`, project.read('bin/jmo'), 0o755);
  const targets = Object.fromEntries(FIELDS.map(([key], index) => [key, made.targets[index]]));
  const notifications = { channels: [{ type: 'slack', token: '${BOT}', channel: '#security' }] };
  const parsed = schedule(
    {
      backend: { type: 'local-cron', config: { log_dir: made.logs } },
      jobTemplate: {
        targets,
        options: { config: made.config, policies: made.policies },
        results: { dir: made.results },
        notifications,
      },
    },
    { annotations: { description: made.description } },
  );
  const { content } = localCron.exportOne(parsed, { source: made.source });
  const script = project.write(`${run}/.jmo/cron/jmo-nightly.sh`, content, 0o755);
  const env = {
    PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    HOME: project.home,
    BOT: run,
    JMO_SLACK_API: address,
  };
  const result = await start(script, [], env, project.folder).done;

  expect(result).toEqual({ code: 0, stdout: '', stderr: '' });
  const argv = project.read(`${run}/argv`).split('\0').slice(0, -1);
  expect(argv.slice(0, -1)).toEqual([
    'ci',
    '--profile-name',
    'balanced',
    ...FIELDS.slice(0, 1).flatMap(([, flag], index) => [flag, made.targets[index]]),
    ...FIELDS.slice(1).flatMap(([, flag], index) => [flag, made.targets[index + 1]]),
    '--config',
    made.config,
    ...made.policies.flatMap((policy) => ['--policy', policy]),
    '--results-dir',
  ]);
  const [results = ''] = project.list(`${run}/${made.results}`).filter((name) => name.endsWith('Z-nightly'));
  expect(argv.at(-1)).toBe(join(folder, made.results, results));
  expect(project.list(`${run}/${made.logs}`)).toContain('jmo-nightly.log');
  const shown = join(folder, made.results, results)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  expect(messages.get(`Bearer ${run}`)).toContain(`\n*Results:* ${shown}\n`);
  expect(project.list(run)).toEqual(['.jmo', 'argv', 'bin', 'd', 'started', 'token', 'turn']);
  expect(project.list('.').filter((name) => !/^(?:bin|home|run-\d+)$/.test(name))).toEqual([]);
  expect(project.list('home')).toEqual([]);
}
