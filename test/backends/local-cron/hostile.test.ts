import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localCron } from '../../../src/backends/local-cron/index.js';
import { PATH_TARGETS } from '../../../src/backends/shared/paths.js';
import { httpUrl } from '../../../src/schedule/schema/text-rules.js';
import { findSecrets } from '../../../src/text/secrets.js';
import { tries } from '../../full.js';
import { makeProject, type Project, start } from './project.js';
import { schedule } from './schedules.js';

let project: Project;
let address: string;
const messages = new Map<string, { channel: string; text: string }>();
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    const { channel, blocks } = JSON.parse(body);
    messages.set(String(request.headers.authorization), { channel, text: blocks[0].text.text });
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

// Each would create a file called canary, or break the script, if anything executed it.
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
/** A file name: anything except what leads elsewhere or is too long for a file system. */
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

/** A target that must exist before JMo is started. */
const isPath = (key: (typeof FIELDS)[number][0]) =>
  key === 'api_spec' || PATH_TARGETS.some((target) => target === key);

/** The part of a hostile text that each field's rules allow. */
const url = hostile
  .map((text) => `https://host.example/${text.replaceAll(/\s/gu, '')}`)
  .filter((text) => httpUrl(text) === undefined && findSecrets(text).length === 0);
const image = fc.stringMatching(
  /^[a-z0-9]{1,5}(?:(?:[._]|__|--)[a-z0-9]{1,3}){0,2}(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,10})?$/,
);
const channel = hostile
  .map((text) => `#${text.replaceAll(/[^\p{L}\p{M}\p{N}_-]/gu, '')}`)
  .filter((text) => text.length > 1 && text.length <= 80);
/** Both from the resource itself, otherwise from files. One value is an argument, several go through a file. */
const lists = fc.option(
  fc.record({
    images: fc.array(image, { minLength: 1, maxLength: 3 }),
    urls: fc.array(url, { minLength: 1, maxLength: 3 }),
  }),
);

const resource = fc.record({
  lists,
  channel,
  targets: fc.tuple(...FIELDS.map(([key]) => (isPath(key) ? folderName : hostile))),
  config: folderName,
  policies: fc.array(hostile, { minLength: 1, maxLength: 3 }),
  results: folderName,
  logs: folderName,
  description: fc.oneof(hostile, fc.constant('a\n$(touch canary)\n#!/bin/sh\ntouch canary')),
  source: hostile,
});

let count = 0;

it('a thousand hostile texts, in every field that takes one, stay unchanged', async () => {
  let texts = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(resource, { minLength: 2, maxLength: 2 }), async (all) => {
      texts += all.length * (FIELDS.length + 7);
      await Promise.all(all.map(runOne));
    }),
    { numRuns: tries(32) },
  );
  expect(texts).toBeGreaterThan(tries(1000));
}, 120_000);

async function runOne(made: typeof resource extends fc.Arbitrary<infer T> ? T : never): Promise<void> {
  const run = `run-${count++}`;
  const folder = join(project.folder, run);
  mkdirSync(join(folder, 'bin'), { recursive: true });
  project.write(`${run}/bin/jmo`, project.read('bin/jmo'), 0o755);
  const fields = FIELDS.map(([key, flag], index) => ({ key, flag, value: made.targets[index] })).filter(
    ({ key }) => made.lists === null || !['images_file', 'urls_file'].includes(key),
  );
  for (const { key, value = '' } of fields)
    if (isPath(key)) mkdirSync(join(folder, value), { recursive: true });
  mkdirSync(join(folder, made.config), { recursive: true });
  const targets = {
    ...Object.fromEntries(fields.map(({ key, value }) => [key, value])),
    ...made.lists,
  };
  const notifications = { channels: [{ type: 'slack', token: '${BOT}', channel: made.channel }] };
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
    BOT: `xoxb-${run}`,
    JMO_SLACK_API: address,
    JMO_ALLOW_HOSTS: new URL(address).host,
  };
  const result = await start(script, [], env, project.folder).done;

  expect(result).toEqual({ code: 0, stdout: '', stderr: '' });
  const argv = project.read(`${run}/argv`).split('\0').slice(0, -1);
  const single = (flag: string, values: readonly string[] = []) =>
    values.length === 1 ? [flag, ...values] : [];
  const file = (flag: string, values: readonly string[] = []) =>
    values.length > 1 ? [flag, expect.stringMatching(/\/(?:images|urls)\.txt$/)] : [];
  const { images, urls } = made.lists ?? {};
  const [repo, ...others] = fields.map(({ flag, value }) => [flag, value]);
  expect(argv.slice(0, -1)).toEqual([
    'ci',
    '--profile-name',
    'balanced',
    ...(repo ?? []),
    ...single('--image', images),
    ...single('--url', urls),
    ...others.flat(),
    '--config',
    made.config,
    ...made.policies.flatMap((policy) => ['--policy', policy]),
    ...file('--images-file', images),
    ...file('--urls-file', urls),
    '--results-dir',
  ]);
  // The stand-in copies the lists that it gets.
  const copies = Object.entries({ 'images-file': images, 'urls-file': urls }).filter(
    ([, values]) => (values?.length ?? 0) > 1,
  );
  for (const [name, values] of copies) expect(project.read(`${run}/${name}`)).toBe(`${values?.join('\n')}\n`);
  const [results = ''] = project.list(`${run}/${made.results}`).filter((name) => name.endsWith('Z-nightly'));
  expect(argv.at(-1)).toBe(join(folder, made.results, results));
  expect(project.list(`${run}/${made.logs}`)).toContain('jmo-nightly.log');
  const shown = join(folder, made.results, results)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  expect(messages.get(`Bearer xoxb-${run}`)).toEqual({
    channel: made.channel,
    text: expect.stringContaining(`\n*Results:* ${shown}\n`),
  });
  expect(project.list(run)).toEqual(
    ['.jmo', 'argv', 'bin', 'd', ...copies.map(([name]) => name), 'started', 'token', 'turn'].sort(),
  );
  expect(project.list('.').filter((name) => !/^(?:bin|home|run-\d+)$/.test(name))).toEqual([]);
  expect(project.list('home')).toEqual(['.local']);
}
