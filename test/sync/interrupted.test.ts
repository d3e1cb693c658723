import { describe, expect, it } from 'vitest';
import { few } from '../full.js';
import {
  ALICE,
  type FakeSchedule,
  fakeSchedule,
  type ScheduleServer,
  startGitlabSchedules,
} from '../servers/gitlab-schedules.js';
import { projectWith, runSync, syncEnv } from './run-sync.js';

const OURS = 'jmo-schedule: ';
const FILE = [
  { name: 'a', cron: '1 1 * * *', suspend: true },
  { name: 'b', zone: 'Europe/Berlin' },
  { name: 'new', ref: 'develop' },
  { name: 'newer' },
];
const drifted = () => [
  fakeSchedule(1, `${OURS}a`, { owner: ALICE }),
  fakeSchedule(2, `${OURS}b`, { owner: null, active: false }),
  fakeSchedule(3, `${OURS}gone`),
  fakeSchedule(4, `${OURS}b`),
  fakeSchedule(5, 'of others', { owner: ALICE }),
];

/** Everything except GitLab's ids. */
const stateOf = (schedules: readonly FakeSchedule[]) =>
  schedules
    .map(({ id, ...rest }) => ({ ...rest, ...(id < 6 ? { id } : {}) }))
    .sort((a, b) => (a.description < b.description ? -1 : 1));

type Trouble = (server: ScheduleServer, at: number) => void;

const TROUBLES: Record<string, Trouble> = {
  'is refused once': (server, at) => {
    server.interrupt = (index) =>
      index === at ? { status: 403, body: { message: '403 Forbidden' } } : undefined;
  },
  'is done but its answer is lost': (server, at) => {
    server.interrupt = (index) => (index === at ? 'lost' : undefined);
  },
  'is the first that finds nobody there': (server, at) => {
    server.interrupt = (index) => (index >= at ? { status: 503, body: '<html>' } : undefined);
  },
};

describe('after a failure at any point', () => {
  it.each(few(Object.keys(TROUBLES)))(
    '(a request %s) a second sync has the same result, and a third writes nothing',
    async (name) => {
      const directory = projectWith(FILE);
      const good = await startGitlabSchedules(drifted());
      expect((await runSync(directory, ['--apply'], syncEnv(good))).code).toBe(0);
      const requests = good.requests.length;
      const wanted = stateOf(good.schedules);
      expect(requests).toBeGreaterThan(12);
      let failures = 0;
      for (let at = 0; at < requests; at++) {
        const server = await startGitlabSchedules(drifted());
        server.limit = 6;
        TROUBLES[name]?.(server, at);
        const first = await runSync(directory, ['--apply'], syncEnv(server));
        if (first.code !== 0) {
          failures++;
          expect(first.err, `request ${at}`).not.toBe('');
        }
        server.interrupt = undefined;
        server.faults.length = 0;
        expect(await runSync(directory, ['--apply'], syncEnv(server)), `request ${at}`).toMatchObject({
          code: 0,
          err: '',
        });
        expect(stateOf(server.schedules), `request ${at}`).toEqual(wanted);
        server.writes.length = 0;
        expect((await runSync(directory, ['--apply'], syncEnv(server))).code).toBe(0);
        expect(server.writes).toEqual([]);
        await server.close();
      }
      expect(failures).toBeGreaterThan(2);
    },
  );
});
