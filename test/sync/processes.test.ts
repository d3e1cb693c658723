import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FULL, slow } from '../full.js';
import {
  ALICE,
  type FakeSchedule,
  fakeSchedule,
  type ScheduleServer,
  startGitlabSchedules,
} from '../servers/gitlab-schedules.js';
import { forEach, spread } from '../workspace/fault-processes.js';
import { projectWith, runSync, syncEnv } from './run-sync.js';

// The bundled program in its own processes, killed and raced.
const CLI = join(import.meta.dirname, '../../dist/cli/index.js');
const OURS = 'jmo-schedule: ';
const FILE = [
  { name: 'a', cron: '1 1 * * *', suspend: true },
  { name: 'b', zone: 'Europe/Berlin' },
  { name: 'c', ref: 'develop' },
  { name: 'd' },
  { name: 'new', ref: 'develop' },
  { name: 'newer' },
  { name: 'newest', suspend: true },
];
const variables = [{ key: 'DEPTH', value: '3' }];

/** The initial schedules: ours changed by hand, with other owners, copied, obsolete; and a foreign one. */
const drifted = () => [
  fakeSchedule(1, `${OURS}a`, { owner: ALICE, variables }),
  fakeSchedule(2, `${OURS}b`, { owner: null, active: false }),
  fakeSchedule(3, `${OURS}gone`),
  fakeSchedule(4, `${OURS}b`),
  fakeSchedule(5, 'of others', { owner: ALICE, variables }),
  fakeSchedule(6, `${OURS}c`, { cron: '9 9 * * *' }),
  fakeSchedule(7, `${OURS}d`),
];

/** Everything except GitLab's ids. */
const stateOf = (schedules: readonly FakeSchedule[]) =>
  schedules
    .map(({ id, ...rest }) => ({ ...rest, ...(id < 8 ? { id } : {}) }))
    .sort((a, b) => (a.description < b.description ? -1 : 1));

function start(directory: string, server: ScheduleServer) {
  const child = spawn(process.execPath, [CLI, 'sync', '--apply'], {
    cwd: directory,
    env: { PATH: process.env.PATH, ...syncEnv(server) },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null; out: string; err: string }>(
    (resolve) => child.on('close', (code, signal) => resolve({ code, signal, ...said })),
  );
  return { child, ended };
}

/** The result of an undisturbed sync, with its numbers of requests and writes. */
async function undisturbed(directory: string) {
  const server = await startGitlabSchedules(drifted());
  expect((await runSync(directory, ['--apply'], syncEnv(server))).code).toBe(0);
  return {
    wanted: stateOf(server.schedules),
    requests: server.requests.length,
    writes: server.writes.length,
  };
}

/** The next sync repairs everything, and the one after it finds nothing to do. */
async function expectRepaired(directory: string, server: ScheduleServer, wanted: unknown, what: string) {
  server.interrupt = undefined;
  expect(await start(directory, server).ended, what).toMatchObject({ code: 0, err: '' });
  expect(stateOf(server.schedules), what).toEqual(wanted);
  expect(server.schedules.find(({ id }) => id === 5)).toEqual(drifted()[4]);
  expect(server.writes.filter((write) => /\b5\b|of others/.test(write))).toEqual([]);
  server.writes.length = 0;
  expect((await runSync(directory, ['--apply'], syncEnv(server))).code).toBe(0);
  expect(server.writes, what).toEqual([]);
}

type Moment = 'before it is carried out' | 'once it is carried out' | 'a little later';
const MOMENTS: readonly Moment[] = ['before it is carried out', 'once it is carried out', 'a little later'];

function killAt(
  request: number,
  moment: Moment,
  delay: number,
  child: ChildProcess,
): ScheduleServer['interrupt'] {
  return (index) => {
    if (index !== request) return undefined;
    if (moment === 'a little later') setTimeout(() => child.kill('SIGKILL'), delay);
    else child.kill('SIGKILL');
    return moment === 'before it is carried out' ? { status: 503, body: '<html>' } : undefined;
  };
}

describe('sync --apply', () => {
  it('killed at a random request leaves nothing that the next one does not repair', {
    timeout: 120_000,
  }, async () => {
    const directory = projectWith(FILE);
    const { wanted, requests, writes } = await undisturbed(directory);
    const seen = new Set<number>();
    let killed = 0;
    const points = spread(requests, FULL ? 14 : 2).map((request, index) => ({ request: request - 1, index }));
    await forEach(points, async ({ request, index }) => {
      const moment = MOMENTS[index % MOMENTS.length] as Moment;
      const what = `killed at request ${request} of ${requests}, ${moment}`;
      const server = await startGitlabSchedules(drifted());
      const { child, ended } = start(directory, server);
      server.interrupt = killAt(request, moment, (index * 5) % 7, child);
      const { signal, err } = await ended;
      // A little later may be after its end.
      if (signal === 'SIGKILL') killed++;
      else expect(moment).toBe('a little later');
      expect(err, what).toBe('');
      seen.add(server.writes.length);
      await expectRepaired(directory, server, wanted, what);
    });
    expect(killed).toBeGreaterThan(points.length / 2);
    // Proves that some died with nothing done, some with all done, and many in between.
    expect(Math.min(...seen)).toBeLessThanOrEqual(FULL ? 0 : writes / 2);
    expect(seen.size, [...seen].join()).toBeGreaterThan(FULL ? writes / 3 : 0);
  });

  slow('twice at the same time: each does its part, and the next one leaves no copy', async () => {
    const directory = projectWith(FILE);
    const { wanted, writes } = await undisturbed(directory);
    let twice = 0;
    // Until they overlap: on a busy machine one may end before the other begins.
    for (let round = 0; round < 3 || (twice === 0 && round < 12); round++) {
      const server = await startGitlabSchedules(drifted());
      const both = [start(directory, server), start(directory, server)];
      for (const { code, err } of await Promise.all(both.map(({ ended }) => ended))) {
        if (code === 0) expect(err).toBe('');
        else
          expect({ code, err }).toEqual({
            code: 2,
            err: expect.stringMatching(/^(jmo-schedule: [^\n]+\n)+$/),
          });
      }
      if (server.writes.length > writes) twice++;
      await expectRepaired(directory, server, wanted, `round ${round}`);
    }
    expect(twice).toBeGreaterThan(0);
  });

  slow('finishes even if nobody reads its output', async () => {
    const directory = projectWith(FILE);
    const { wanted } = await undisturbed(directory);
    const server = await startGitlabSchedules(drifted());
    const { child, ended } = start(directory, server);
    child.stdout?.destroy();
    expect(await ended).toMatchObject({ code: 0, err: '' });
    expect(stateOf(server.schedules)).toEqual(wanted);
  });
});
