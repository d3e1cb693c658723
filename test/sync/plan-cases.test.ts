import { describe, expect, it } from 'vitest';
import type { LiveSchedule } from '../../src/backends/gitlab-ci/sync/live-schedule.js';
import { idleOwner, scheduleNotes } from '../../src/backends/gitlab-ci/sync/sync-notes.js';
import {
  diffSchedule,
  ownedName,
  planSync,
  type WantedSchedule,
  wantedSchedules,
} from '../../src/backends/gitlab-ci/sync/sync-plan.js';
import { schedule } from '../backends/local-cron/schedules.js';

const ME = { id: 7, username: 'bot', state: 'active' };
const ALICE = { id: 8, username: 'alice', state: 'active' };
const BOB = { id: 9, username: 'bob', state: 'blocked' };
const wanted = (name: string, more: Partial<WantedSchedule> = {}): WantedSchedule => ({
  name,
  description: `jmo-schedule: ${name}`,
  ref: 'refs/heads/main',
  cron: '30 2 * * *',
  timezone: 'UTC',
  active: true,
  ...more,
});
const live = (id: number, name: string, more: Partial<LiveSchedule> = {}): LiveSchedule => {
  const { name: _, ...rest } = wanted(name);
  return { ...rest, id, owner: ME, ...more };
};
const MEND = 'GitLab does not start it until someone takes it over ("Take ownership" on its page)';

describe('the wanted pipeline schedules', () => {
  it("are the file's schedules of this backend, by name", () => {
    const gitlab = { backend: { type: 'gitlab-ci' } };
    const file = [
      schedule({ ...gitlab, schedule: '30 2 * * SUN', timezone: 'Europe/Berlin' }, { name: 'b' }),
      schedule({}, { name: 'on-a-machine' }),
      schedule({ ...gitlab, suspend: true }, { name: 'a' }),
      schedule(gitlab, { name: 'c' }),
    ];
    expect(wantedSchedules(file, ({ metadata }) => `refs/heads/${metadata.name}`)).toEqual([
      wanted('a', { ref: 'refs/heads/a', active: false }),
      wanted('b', { ref: 'refs/heads/b', cron: '30 2 * * 0', timezone: 'Europe/Berlin' }),
      wanted('c', { ref: 'refs/heads/c' }),
    ]);
  });

  it('are ours if a resource may have their name', () => {
    const names = ['jmo-schedule: a', 'jmo-schedule: A', 'jmo-schedule: ', 'a'].map((description) =>
      ownedName({ description }),
    );
    expect(names).toEqual(['a', undefined, undefined, undefined]);
  });
});

describe('a plan', () => {
  it('changes, then deletes, then creates, each by name', () => {
    const file = [wanted('z'), wanted('new-b'), wanted('new-a'), wanted('same'), wanted('a')];
    const there = [
      live(5, 'z', { active: false }),
      live(4, 'a', { ref: 'main', owner: ALICE }),
      live(9, 'same'),
      live(6, 'same', { owner: ALICE }),
      live(3, 'old-b', { owner: undefined }),
      live(2, 'old-a', { owner: BOB }),
      live(1, 'x', { description: "somebody else's" }),
    ];
    expect(planSync(file, there, ME.id)).toEqual({
      changes: [
        {
          action: 'update',
          name: 'a',
          id: 4,
          wanted: wanted('a'),
          changes: [{ attribute: 'ref', from: 'main', to: 'refs/heads/main' }],
          owner: 'alice',
          takeOwnership: true,
          idle: undefined,
        },
        {
          action: 'update',
          name: 'z',
          id: 5,
          wanted: wanted('z'),
          changes: [{ attribute: 'active', from: false, to: true }],
          owner: 'bot',
          takeOwnership: false,
          idle: undefined,
        },
        { action: 'delete', name: 'old-a', id: 2, owner: 'bob', reason: 'not in the file' },
        { action: 'delete', name: 'old-b', id: 3, owner: null, reason: 'not in the file' },
        { action: 'delete', name: 'same', id: 9, owner: 'bot', reason: 'duplicate' },
        { action: 'create', name: 'new-a', wanted: wanted('new-a') },
        { action: 'create', name: 'new-b', wanted: wanted('new-b') },
      ],
      // The oldest copy stays, with its owner.
      unchanged: [{ name: 'same', id: 6, owner: 'alice' }],
      notes: [],
      unmanaged: 1,
      massDelete: false,
    });
  });

  it('deletes all copies except the oldest, the older first', () => {
    const there = [4, 9, 2, 7].map((id) => live(id, 'a'));
    const ids = planSync([wanted('a')], there, ME.id).changes.map((change) => 'id' in change && change.id);
    expect(ids).toEqual([4, 7, 9]);
    expect(planSync([], there, ME.id).changes.map((change) => 'id' in change && change.id)).toEqual([
      2, 4, 7, 9,
    ]);
  });

  it('takes over an active schedule that its owner cannot start', () => {
    const there = [live(1, 'a', { owner: BOB }), live(2, 'b', { owner: undefined })];
    const plan = planSync([wanted('a'), wanted('b')], there, ME.id);
    expect(plan.changes).toMatchObject([
      { name: 'a', changes: [], owner: 'bob', takeOwnership: true, idle: expect.stringContaining('@bob') },
      { name: 'b', changes: [], owner: null, takeOwnership: true, idle: expect.stringContaining('no owner') },
    ]);
    expect(plan.notes).toEqual([]);
    const asleep = [wanted('a', { active: false })];
    const kept = planSync(asleep, [live(1, 'a', { owner: BOB, active: false })], ME.id);
    expect(kept).toMatchObject({
      changes: [],
      unchanged: [{ name: 'a', id: 1, owner: 'bob' }],
      notes: [`the owner of 'jmo-schedule: a', @bob, is blocked: ${MEND}`],
    });
    // Its own account is blocked, so no owner is better.
    expect(planSync([wanted('a')], [live(1, 'a', { owner: BOB })], BOB.id).changes).toEqual([]);
  });

  it.each([
    [1, 0, false],
    [1, 1, false],
    [2, 0, true],
    [2, 1, true],
    [2, 2, false],
    [3, 2, true],
    [3, 3, false],
  ])('that deletes %i and keeps %i is a mass deletion: %s', (gone, kept, mass) => {
    const names = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${prefix}${at}`);
    const there = [...names('gone', gone), ...names('kept', kept)].map((name, at) => live(at + 1, name));
    const others = [live(90, 'x', { description: 'x' }), live(91, 'y', { description: 'y' })];
    const plan = planSync(
      names('kept', kept).map((name) => wanted(name)),
      [...there, ...others],
      ME.id,
    );
    expect(plan.massDelete).toBe(mass);
  });
});

describe('a difference', () => {
  it('is shown with both sides, in this order', () => {
    const other = live(1, 'a', { ref: 'main', cron: '1 1 * * *', timezone: 'Asia/Tokyo', active: false });
    expect(diffSchedule(wanted('a'), other)).toEqual([
      { attribute: 'ref', from: 'main', to: 'refs/heads/main' },
      { attribute: 'cron', from: '1 1 * * *', to: '30 2 * * *' },
      { attribute: 'timezone', from: 'Asia/Tokyo', to: 'UTC' },
      { attribute: 'active', from: false, to: true },
    ]);
  });

  it.each(['UTC', 'Etc/UTC', 'Etc/UCT', 'UCT', 'Etc/Universal', 'Universal', 'Etc/Zulu', 'Zulu'])(
    'does not exist between UTC and %s, which are the same zone',
    (timezone) => {
      expect(diffSchedule(wanted('a'), live(1, 'a', { timezone }))).toEqual([]);
      expect(diffSchedule(wanted('a', { timezone }), live(1, 'a'))).toEqual([]);
      expect(diffSchedule(wanted('a', { timezone }), live(1, 'a', { timezone: 'GMT' }))).toHaveLength(1);
      expect(diffSchedule(wanted('a', { timezone: 'GMT' }), live(1, 'a', { timezone }))).toHaveLength(1);
    },
  );

  it('exists for a cron with H, even if H means what we would write', () => {
    const [change] = diffSchedule(
      wanted('a', { cron: '30 2 * * *' }),
      live(1, 'a', { cron: '30 H(2-2) * * *' }),
    );
    expect(change).toMatchObject({ attribute: 'cron', from: '30 H(2-2) * * *' });
  });
});

describe('notes', () => {
  it('say why a schedule does not start, unless it is taken over', () => {
    const kept = [live(1, 'a', { owner: BOB }), live(2, 'b', { owner: undefined }), live(3, 'c')];
    const notes = [
      `the owner of 'jmo-schedule: a', @bob, is blocked: ${MEND}`,
      `'jmo-schedule: b' has no owner any more: ${MEND}`,
    ];
    const count = { before: 3, after: 3 };
    expect(scheduleNotes(kept, new Set(), count)).toEqual(notes);
    expect(scheduleNotes(kept, new Set([1]), count)).toEqual(notes.slice(1));
    expect(idleOwner(live(1, 'a', { owner: ALICE }))).toBeUndefined();
  });

  it('list variables and inputs that are kept', () => {
    const carries = (more: Partial<LiveSchedule>) =>
      scheduleNotes([live(1, 'a', more)], new Set(), { before: 1, after: 1 });
    const tail = 'that are not from the file; they are kept';
    expect(carries({ variables: ['B', 'A'] })).toEqual([
      `'jmo-schedule: a' carries variables (A, B) ${tail}`,
    ]);
    expect(carries({ variables: [], inputs: ['y', 'x'] })).toEqual([
      `'jmo-schedule: a' carries inputs (x, y) ${tail}`,
    ]);
    expect(carries({ variables: ['A'], inputs: ['x'] })).toEqual([
      `'jmo-schedule: a' carries variables (A) and inputs (x) ${tail}`,
    ]);
    expect(carries({ variables: [], inputs: [] })).toEqual([]);
  });

  it('say that the project has too many schedules, if their number grows', () => {
    const limit = (before: number, after: number) =>
      scheduleNotes([], new Set(), { before, after }).map((note) => note.slice(note.indexOf(':') + 2));
    const free = ['the Free plan of gitlab.com allows 10, paid plans 50'];
    const paid = ['GitLab allows 50 by default'];
    expect([limit(9, 10), limit(10, 11), limit(11, 11), limit(12, 11)]).toEqual([[], free, [], []]);
    expect([limit(49, 50), limit(50, 51), limit(51, 51), limit(52, 51)]).toEqual([free, paid, [], []]);
  });
});
