import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { beforeAll, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { packageFolder } from '../dist/package.js';
import { root } from '../dist/spawn.js';

/** What a browser adds to the language, as far as the core uses it. */
const BROWSER = { TextDecoder, TextEncoder, URL };

type Core = Pick<
  typeof library,
  | 'addResource'
  | 'editSchedule'
  | 'newResource'
  | 'nextRuns'
  | 'parseCron'
  | 'removeResource'
  | 'renderSchedule'
  | 'renderSchedules'
  | 'validate'
>;

/** The results of a program on the core, as text, since objects of another realm have other prototypes. */
const PROGRAM = (core: Core, files: readonly (readonly [string, string])[]): string =>
  JSON.stringify(
    files.map(([file, text]) => {
      const { schedules, diagnostics } = core.validate(text, file);
      const from = new Date('2026-11-23T09:00:00Z');
      return {
        diagnostics,
        rendered: core.renderSchedules(schedules.map(({ resource }) => resource)),
        each: schedules.map(({ resource }) => ({
          alone: core.renderSchedule(resource),
          runs: core.nextRuns(resource, { from, count: 3 }),
          crons: core.parseCron(resource.spec.schedule, resource.metadata.name),
          edited: core.editSchedule(text, file, resource.metadata.name, [
            { path: ['spec', 'timezone'], value: 'Asia/Tokyo' },
            { path: ['metadata', 'annotations', 'note'], value: { not: ['a', 'text'] } },
          ]),
          removed: core.removeResource(text, file, resource.metadata.name),
        })),
        added: core.addResource(
          text,
          file,
          core.newResource(
            { name: 'added', spec: { schedule: 'H 2 * * *', jobTemplate: { targets: { repo: '.' } } } },
            { uid: '550e8400-e29b-41d4-a716-446655440000', now: from },
          ),
        ),
      };
    }),
  );

/** Every resource file of the cases, and every invalid one: all backends, all diagnostics. */
function resourceFiles(): [string, string][] {
  const folders = ['cases', 'invalid'].map((name) => join(root, 'test', name));
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?:^|\/)(?:jmo-schedules|[^/]+)\.yaml$/.test(name) && !name.includes('/.'))
      .sort()
      .map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

let bundle = '';

beforeAll(async () => {
  const build = await rolldown({
    input: join(packageFolder(), 'dist/lib/core.js'),
    platform: 'browser',
    // A remaining module of Node is an error here, and is not replaced.
    onLog: (level, log) => {
      throw new Error(`${level}: ${log.message}`);
    },
  });
  const { output } = await build.generate({ format: 'iife', name: 'core' });
  expect(output).toHaveLength(1);
  bundle = output[0].code;
}, 60_000);

it('the core bundles for a browser without modules of Node', () => {
  expect(/['"`]node:|\brequire\(/.exec(bundle)?.[0]).toBeUndefined();
});

it('the core has the same results in a browser as the library has in Node', { timeout: 60_000 }, () => {
  const context = createContext({ ...BROWSER });
  runInContext(bundle, context);
  const files = resourceFiles();
  expect(runInContext('[typeof process, typeof Buffer, typeof require].join()', context)).toBe(
    'undefined,undefined,undefined',
  );
  const there = runInContext(`(${PROGRAM})(core, ${JSON.stringify(files)})`, context);
  expect(JSON.parse(there)).toEqual(JSON.parse(PROGRAM(library, files)));
  expect(files.length).toBeGreaterThan(20);
  for (const path of ['.github/workflows/jmo-', '.gitlab/jmo-schedules', '.jmo/cron/jmo-'])
    expect(there).toContain(path);
});

it('the library exports everything that the core does', async () => {
  const core = await import('../../src/core.js');
  expect(library).toMatchObject(core);
});
