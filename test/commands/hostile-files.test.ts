import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { recordedStore } from '../schedule/store/recorded.js';
import { call, fileIn, workIn } from './run.js';

const RESOURCE = `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: nightly
spec:
  schedule: "17 2 * * *"
  backend:
    type: gitlab-ci
  jobTemplate:
    targets:
      repo: .
`;

/** Each letter ten times the one before: ten thousand million nodes when expanded. */
const bomb = (...keys: string[]) =>
  [
    ...[...'abcdefghijk'].map(
      (letter, index, all) =>
        `${letter}: &${letter} [${Array(10).fill(index === 0 ? 'x' : `*${all[index - 1]}`)}]`,
    ),
    ...keys.map((key) => `${key}: *k`),
  ].join('\n');

/** Files that would use up time, memory or stack of a careless program. */
const HOSTILE: readonly [string, string][] = [
  ['an alias bomb', bomb('include', 'workflow', 'jobs', 'on')],
  [
    'a bomb of merge keys',
    `m0: &m0 {a: 1}\n${Array.from({ length: 12 }, (_, at) => `m${at + 1}: &m${at + 1}\n  <<: [${Array(10).fill(`*m${at}`)}]`).join('\n')}`,
  ],
  [
    'lists that hold themselves',
    'include: &i [*i]\nworkflow: {rules: &r [*r]}\njobs: &j {a: {steps: &s [*s, *j]}}',
  ],
  ['brackets', `include: ${'['.repeat(2_000_000)}`],
  ['braces', '{a: '.repeat(500_000)],
  ['dashes', '- '.repeat(1_000_000)],
  ['signs', '*&!%'.repeat(300_000)],
];

/** The program's answer, fifty times faster than these files took before they were refused. */
async function answerTo(folder: string, words: readonly string[]) {
  const started = performance.now();
  const answer = await call(folder, words);
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(answer.err).not.toContain('unexpected error');
  return answer;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('a bomb', () => {
  it.each(HOSTILE)('as .gitlab-ci.yml causes no message and takes no time: %s', async (_, text) => {
    const folder = workIn(RESOURCE);
    await call(folder, ['render']);
    write(folder, '.gitlab-ci.yml', text);
    expect(await answerTo(folder, ['validate'])).toMatchObject({ code: 0 });
    expect(await answerTo(folder, ['check'])).toMatchObject({ code: 0 });
  });

  it.each(HOSTILE)('as the check that existed before init: %s', async (_, text) => {
    const folder = workIn(RESOURCE);
    write(folder, '.github/workflows/jmo-schedule-check.yml', text);
    expect(await answerTo(folder, ['init'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('does not check jmo-schedules.yaml'),
    });
  });

  it.each(HOSTILE)('as the resource file is refused: %s', async (_, text) => {
    expect(await answerTo(workIn(text), ['validate'])).toMatchObject({ code: 1 });
    expect(await answerTo(workIn(text), ['create', 'a', '--cron', '1 2 * * *'])).toMatchObject({ code: 1 });
  });

  it.each([
    [
      'lists',
      (store: string) =>
        store.replace(
          '"metadata": {',
          `"labels": ${'['.repeat(100_000)}${']'.repeat(100_000)}, "metadata": {`,
        ),
    ],
    [
      'maps',
      (store: string) =>
        store.replace(
          '"metadata": {',
          `"labels": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}, "metadata": {`,
        ),
    ],
    ['open lists', () => '['.repeat(2_000_000)],
  ])('as a store of deep JSON is refused: %s', async (_, change) => {
    const folder = workIn();
    write(folder, 'store.json', change(recordedStore()));
    for (const words of [
      ['import', 'store.json'],
      ['list', '--store=store.json'],
      ['create', 'a', '--store=store.json', '--cron', '1 2 * * *', '--repo', '.'],
    ])
      expect(await answerTo(folder, words), words[0]).toMatchObject({ code: 1 });
    expect(readFileSync(join(folder, 'store.json'), 'utf8')).toBe(change(recordedStore()));
  });

  it.each([
    ['an alias bomb', `{${bomb().replaceAll('\n', ', ')}}`],
    ['a map that holds itself', '{a: &a [*a]}'],
    ['depth', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
  ])('as a value of --set is refused: %s', async (_, value) => {
    const folder = workIn(RESOURCE);
    expect(await answerTo(folder, ['update', 'nightly', '--set', `backend.config=${value}`])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^jmo-schedule: --set backend\.config: the value can't be read as YAML; /),
    });
    expect(fileIn(folder)).toBe(RESOURCE);
  });
});

describe('names that every JavaScript object has', () => {
  const born = Reflect.ownKeys(Object.prototype);
  afterEach(() => {
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Reflect.ownKeys(Object.prototype)).toEqual(born);
    expect(Object.keys(Object)).toEqual([]);
  });

  const edit = async (...words: string[]) => {
    const folder = workIn(RESOURCE);
    const answer = await call(folder, ['update', 'nightly', ...words]);
    return { ...answer, changed: fileIn(folder) !== RESOURCE };
  };

  it.each([
    ['--set', '__proto__.polluted=1'],
    ['--set', 'backend.config.__proto__.polluted=1'],
    ['--set', 'metadata.labels.__proto__=x'],
    ['--set', 'jobTemplate.targets.__proto__={polluted: 1}'],
    ['--set', 'backend.config={__proto__: {polluted: 1}}'],
    ['--set', 'jobTemplate={"__proto__": {"targets": {"repo": "x"}}}'],
    ['--unset', 'metadata.labels.__proto__'],
    ['--label', '__proto__=x'],
  ])('such as __proto__ are refused as keys: %s %s', async (...words) => {
    expect(await edit(...words)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/__proto__.* (?:cannot be a key|contains a key that cannot be one)\n$/),
      changed: false,
    });
  });

  it.each([
    'constructor.prototype.polluted=1',
    'backend.config.constructor.prototype.polluted=1',
    'backend.config.constructor={prototype: {polluted: 1}}',
    'backend.config.toString.polluted=1',
    'jobTemplate.options.constructor.polluted=1',
    'jobTemplate.targets.constructor=x',
    'jobTemplate.targets.prototype=x',
    'prototype.polluted=1',
  ])('are otherwise ordinary unknown keys: %s', async (setting) => {
    expect(await edit('--set', setting)).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        / error unknown-key: unknown (?:key|target) "(?:constructor|prototype|toString)"/,
      ),
      changed: false,
    });
  });

  it.each(['constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'are ordinary labels: %s',
    async (name) => {
      const folder = workIn(RESOURCE);
      const words = ['--set', `metadata.annotations.${name}=y`, '--label', `${name}=x`];
      expect(await call(folder, ['update', 'nightly', ...words])).toMatchObject({ code: 0 });
      const { out } = await call(folder, ['get', 'nightly', '-o', 'json']);
      const { metadata } = JSON.parse(out) as { metadata: Record<string, Record<string, string>> };
      expect(Object.entries(metadata.labels ?? {})).toEqual([[name, 'x']]);
      expect(Object.entries(metadata.annotations ?? {})).toEqual([[name, 'y']]);
      expect(await call(folder, ['list', '-l', `${name}=x`])).toMatchObject({
        out: expect.stringContaining('nightly'),
      });
      expect(await call(folder, ['update', 'nightly', '--unset', `metadata.labels.${name}`])).toMatchObject({
        code: 0,
      });
      expect((await call(folder, ['list', '-l', name])).out).not.toContain('nightly');
    },
  );

  it.each([
    ['labels', RESOURCE.replace('  name: nightly', '  name: nightly\n  labels: {__proto__: x}')],
    [
      'backend.config',
      RESOURCE.replace('type: gitlab-ci', 'type: gitlab-ci\n    config: {__proto__: {polluted: 1}}'),
    ],
    ['targets', RESOURCE.replace('repo: .', 'repo: .\n      __proto__: {polluted: 1}')],
    ['the top', `${RESOURCE}__proto__: {polluted: 1}\n`],
  ])('such as __proto__ in a resource file are bad keys: %s', async (_, text) => {
    expect(await call(workIn(text), ['validate'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('error bad-key: "__proto__" cannot be a key'),
    });
  });

  it.each([
    [
      'backend.config',
      RESOURCE.replace(
        'type: gitlab-ci',
        'type: gitlab-ci\n    config: {constructor: {prototype: {polluted: 1}}}',
      ),
    ],
    ['targets', RESOURCE.replace('repo: .', 'repo: .\n      constructor: {polluted: 1}')],
    ['the top', `${RESOURCE}constructor: {prototype: {polluted: 1}}\n`],
  ])('such as constructor are unknown keys: %s', async (_, text) => {
    expect(await call(workIn(text), ['validate'])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/ error unknown-key: unknown (?:key|target) "constructor"/),
    });
  });

  it.each([
    ['update', 'cli-made', '--store=store.json', '--set', 'jobTemplate.targets.KEY=x'],
    ['create', 'a', '--cron', '1 2 * * *', '--store=store.json', '--set', 'jobTemplate.targets.KEY=x'],
    ['create', 'a', '--cron', '1 2 * * *', '--repo', '.', '--set', 'KEY={a: 1, b: {KEY: 1, valueOf: 2}}'],
  ])('are ordinary keys in a store, and in a new resource: %s %s', async (...words) => {
    const answerWith = async (key: string) => {
      const folder = workIn();
      write(folder, 'store.json', recordedStore());
      const { code, err } = await call(
        folder,
        words.map((word) => word.replaceAll('KEY', key)),
      );
      return { code, err: err.replaceAll(key, 'KEY').replaceAll('^', '') };
    };
    expect(await answerWith('constructor')).toEqual(await answerWith('somethings'));
  });

  it('are data, or ignored, in a store and a pipeline', async () => {
    const folder = workIn(RESOURCE);
    const polluting =
      '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "metadata": {';
    write(folder, 'store.json', recordedStore().replaceAll('"metadata": {', polluting));
    for (const words of [
      ['import', 'store.json'],
      ['list', '--store=store.json'],
    ])
      expect((await call(folder, words)).err).not.toContain('unexpected error');
    write(
      folder,
      '.gitlab-ci.yml',
      '__proto__: {polluted: 1, include: x}\nconstructor: {prototype: {polluted: 1}}\ninclude: [{__proto__: {local: x}, template: y}]\nworkflow: {__proto__: {rules: []}}\n',
    );
    expect(await call(folder, ['validate'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('not-included'),
    });
  });
});
