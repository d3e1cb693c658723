import { describe, expect, it } from 'vitest';
import {
  ALICE,
  fakeSchedule,
  type ScheduleServer,
  startGitlabSchedules,
} from '../servers/gitlab-schedules.js';
import { projectWith, runSync, syncEnv } from './run-sync.js';

const OURS = 'jmo-schedule: ';
const WANTED = { cron: '17 2 * * *', cron_timezone: 'UTC', ref: 'refs/heads/main' };

/** Calls `then` before the first request of this kind is answered. */
function justBefore(server: ScheduleServer, method: string, path: RegExp, then: () => void): void {
  let done = false;
  server.interrupt = (_, request) => {
    if (!done && request.method === method && path.test(request.path)) {
      done = true;
      then();
    }
    return undefined;
  };
}

describe('a pipeline schedule that is renamed between plan and change', () => {
  it.each([
    ['an update', { cron: '1 1 * * *' }],
    ['taking it over', { cron: '1 1 * * *', owner: ALICE }],
    ['taking it over alone', { owner: null }],
  ])('is left alone by %s, which says so', async (_, drift) => {
    const server = await startGitlabSchedules([fakeSchedule(1, `${OURS}nightly`, drift)]);
    // The plan looks at the list; this look comes right before the change.
    let looks = 0;
    server.interrupt = (__, { method, path }) => {
      if (method === 'GET' && path.endsWith('/pipeline_schedules/1') && looks++ === 0)
        Object.assign(server.schedules[0] as object, { description: 'mine now' });
      return undefined;
    };
    const { code, err } = await runSync(projectWith([{ name: 'nightly' }]), ['--apply'], syncEnv(server));
    expect(code).toBe(2);
    expect(err).toContain('nightly: it was renamed since the plan was made, and is left alone');
    expect(server.writes).toEqual([]);
  });

  it('is checked again after its owner has changed', async () => {
    const server = await startGitlabSchedules([
      fakeSchedule(1, `${OURS}nightly`, { cron: '1 1 * * *', owner: ALICE }),
    ]);
    let looks = 0;
    server.interrupt = (_, { method, path }) => {
      if (method === 'GET' && path.endsWith('/pipeline_schedules/1') && looks++ === 1)
        Object.assign(server.schedules[0] as object, { description: 'mine now' });
      return undefined;
    };
    const { code } = await runSync(projectWith([{ name: 'nightly' }]), ['--apply'], syncEnv(server));
    expect(code).toBe(2);
    expect(server.writes).toEqual(['OWN 1']);
  });
});

describe('two syncs at once', () => {
  it('that create the same schedule: the later one deletes its own, and says so', async () => {
    const server = await startGitlabSchedules([fakeSchedule(5, 'of others')]);
    justBefore(server, 'POST', /pipeline_schedules$/, () => {
      server.schedules.push(fakeSchedule(3, `${OURS}nightly`, WANTED));
    });
    const first = await runSync(
      projectWith([{ name: 'other' }, { name: 'nightly' }]),
      ['--apply'],
      syncEnv(server),
    );
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain("note: another sync created 'nightly' at the same time");
    const names = server.schedules.map(({ description }) => description).sort();
    expect(names).toEqual([`${OURS}nightly`, `${OURS}other`, 'of others']);
  });

  it('that create the same schedule: the earlier one reports the younger copy, and keeps its own', async () => {
    const server = await startGitlabSchedules([]);
    let created = false;
    server.interrupt = (_, { method, path }) => {
      if (
        created &&
        method === 'GET' &&
        path.endsWith('/pipeline_schedules') &&
        server.schedules.length === 1
      )
        server.schedules.push(fakeSchedule(9, `${OURS}nightly`, WANTED));
      created ||= method === 'POST';
      return undefined;
    };
    const { code, out } = await runSync(projectWith([{ name: 'nightly' }]), ['--apply'], syncEnv(server));
    expect(code).toBe(0);
    expect(out).toContain(
      "note: another sync created 'nightly' too; the next 'sync --apply' deletes the younger copy",
    );
    expect(server.schedules.map(({ id }) => id)).toEqual([1, 9]);
    server.interrupt = undefined;
    await runSync(projectWith([{ name: 'nightly' }]), ['--apply'], syncEnv(server));
    expect(server.schedules.map(({ id }) => id)).toEqual([1]);
  });

  it('report what somebody else undid meanwhile', async () => {
    const server = await startGitlabSchedules([
      fakeSchedule(1, `${OURS}nightly`),
      fakeSchedule(2, `${OURS}weekly`, { cron: '1 1 * * *' }),
    ]);
    justBefore(server, 'PUT', /pipeline_schedules\/2$/, () => {
      server.schedules.splice(0, 1);
    });
    const { code, err } = await runSync(
      projectWith([{ name: 'nightly' }, { name: 'weekly' }]),
      ['--apply'],
      syncEnv(server),
    );
    expect(code).toBe(2);
    expect(err).toBe(
      "jmo-schedule: GitLab was changed by somebody else meanwhile: 1 change left to make ('nightly'); run 'sync --apply' again\n",
    );
  });

  it('write nothing and look only once if there is nothing to change', async () => {
    const server = await startGitlabSchedules([fakeSchedule(1, `${OURS}nightly`)]);
    await runSync(projectWith([{ name: 'nightly' }]), ['--apply'], syncEnv(server));
    expect(server.requests.filter(({ path }) => path.endsWith('/pipeline_schedules'))).toHaveLength(1);
  });
});
