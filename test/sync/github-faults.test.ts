import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL } from '../full.js';
import { startGithub, type Trouble } from '../servers/github.js';
import { type FakeRepository, fakeRepository, GITHUB } from '../servers/github-repository.js';
import type { Fault } from '../servers/loopback.js';
import { fileOf, github, githubSyncEnv, NEXT, renderedFiles, SYNC } from './github-project.js';
import { projectWith, resourceFile, runSync } from './run-sync.js';

/** Random histories: `npm test` tries few, each a dozen syncs. */
const RUNS = FULL ? 1_000 : 25;
const REPOSITORY = 'octo/shop';
const CI = '.github/workflows/ci.yml';
/** States of the resource file. */
const FILES = [
  github('gone', { name: 'moved', cron: '9 9 * * *' }, 'same'),
  github({ name: 'moved', cron: '1 1 * * *' }, 'new', 'same'),
  github({ name: 'moved', cron: '5 5 * * *' }, 'same', 'third'),
];
const RENDERED = FILES.map(renderedFiles);
const TEXTS = FILES.map(resourceFile);

const graphqlError = (type: string): Fault => ({
  status: 200,
  body: { data: null, errors: [{ type, path: ['x'], message: type }] },
});
const FAULTS: readonly Fault[] = [
  ...[401, 403, 404, 409, 422, 429, 500, 502, 503].map((status) => ({
    status,
    body: { message: `${status}` },
  })),
  ...['FORBIDDEN', 'NOT_FOUND', 'STALE_DATA', 'RATE_LIMITED', 'UNPROCESSABLE', 'INTERNAL'].map(graphqlError),
  'reset',
  'cut off',
];

const trouble = fc.record({ fault: fc.constantFrom(...FAULTS), takesEffect: fc.boolean() });
/** Calls of one sync, in order: three in four are fine, so that most syncs get somewhere. */
const calls = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: trouble }),
  { minLength: 6, maxLength: 14 },
);
const round = fc.record({
  file: fc.nat({ max: FILES.length - 1 }),
  calls,
  /** What people do before it. */
  event: fc.constantFrom('none', 'none', 'main moves', 'our file moves', 'merge', 'close', 'update branch'),
});

function happen(event: string, repository: FakeRepository): void {
  const main = repository.filesOf('main') ?? new Map();
  const moved = fileOf('moved');
  const pull = repository.pulls.find(({ state }) => state === 'open');
  const merged = repository.refs.has(SYNC) ? repository.merged(SYNC) : undefined;
  if (event === 'main moves') repository.commit('main', new Map([...main, [CI, `${main.get(CI)}#\n`]]));
  if (event === 'our file moves' && main.has(moved))
    repository.commit('main', new Map([...main, [moved, `${main.get(moved)}#\n`]]));
  if (event === 'close' && pull !== undefined) pull.state = 'closed';
  if (event === 'merge' && pull !== undefined && merged !== undefined) {
    repository.commit('main', merged);
    pull.state = 'closed';
  }
  const heads = [repository.refs.get(SYNC) ?? '', repository.refs.get('main') ?? ''];
  if (event === 'update branch' && merged !== undefined)
    repository.commit(SYNC, merged, "Merge branch 'main' into jmo-schedule/sync", heads, GITHUB);
}

/** The default branch as it is once the resource file is rendered. */
function planned(main: ReadonlyMap<string, string>, file: number): Map<string, string> {
  const ours = (path: string) => /\/jmo-\w+\.yml$/.test(path);
  const others = [...main].filter(([path]) => !ours(path));
  return new Map([...others, ...Object.entries(RENDERED[file] ?? {})]);
}

const sorted = (files: ReadonlyMap<string, string> | undefined) =>
  files === undefined ? undefined : [...files].sort(([a], [b]) => (a < b ? -1 : 1));
const open = ({ pulls }: FakeRepository) => pulls.filter(({ state }) => state === 'open');

describe('whatever fails', () => {
  it('there is one pull request at most, no file is lost, and the plan comes true in the end', {
    timeout: 1_800_000,
  }, async () => {
    const server = await startGithub();
    const directory = projectWith([]);
    const env = githubSyncEnv(server);
    const setFile = (file: number) => writeFileSync(join(directory, 'jmo-schedules.yaml'), TEXTS[file] ?? '');
    const seen = { failed: 0, unharmed: 0, effects: 0 };
    let left: (Trouble | undefined)[] = [];
    server.interrupt = () => {
      const next = left.shift();
      if (next?.takesEffect) seen.effects++;
      return next;
    };
    await fc.assert(
      fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 3 }), async (rounds) => {
        const repository = fakeRepository(REPOSITORY, {
          'README.md': '# Shop\n',
          [CI]: 'name: CI\n',
          ...RENDERED[0],
        });
        Object.assign(server.state, { repository });
        const main = () => sorted(repository.filesOf('main'));
        for (const { file, calls, event } of rounds) {
          happen(event, repository);
          setFile(file);
          left = [...calls];
          const then = main();
          const { code, err } = await runSync(directory, ['--apply'], env);
          if (code === 0) seen.unharmed++;
          else seen.failed++;
          expect(err).not.toContain('unexpected');
          expect(main()).toEqual(then);
          expect(open(repository).length).toBeLessThanOrEqual(1);
          // What is of others is in the branch as it is on the default branch, or was when the branch was made.
          if (repository.refs.has(SYNC)) expect([...(repository.filesOf(SYNC)?.keys() ?? [])]).toContain(CI);
          expect(repository.writes.filter((write) => write.startsWith('GitHub closes')).length).toBe(0);
        }
        left = [];
        const file = rounds.at(-1)?.file ?? 0;
        expect(await runSync(directory, ['--apply'], env)).toMatchObject({ code: 0, err: '' });
        const wanted = planned(repository.filesOf('main') ?? new Map(), file);
        const differs = JSON.stringify(sorted(wanted)) !== JSON.stringify(main());
        expect(open(repository)).toHaveLength(differs ? 1 : 0);
        expect([...repository.refs.keys()].sort()).toEqual(differs ? [SYNC, 'main'] : ['main']);
        if (differs) expect(sorted(repository.merged(SYNC))).toEqual(sorted(wanted));
        expect(repository.refs.has(NEXT)).toBe(false);
        repository.writes.length = 0;
        server.requests.length = 0;
        expect((await runSync(directory, ['--apply'], env)).code).toBe(0);
        expect(repository.writes).toEqual([]);
        expect(server.requests.length).toBeLessThanOrEqual(6);
      }),
      { numRuns: RUNS },
    );
    // Otherwise nothing has been tried.
    expect(Math.min(seen.failed, seen.unharmed, seen.effects)).toBeGreaterThan(RUNS / 10);
  });
});
