import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LiveSchedule } from '../../src/backends/gitlab-ci/sync/live-schedule.js';
import {
  diffSchedule,
  planSync,
  type SyncChange,
  type WantedSchedule,
} from '../../src/backends/gitlab-ci/sync/sync-plan.js';
import { tries } from '../full.js';

const ME = { id: 7, username: 'bot', state: 'active' };
const PREFIX = 'jmo-schedule: ';

/** Descriptions similar to ours that belong to others. */
const STRANGERS = [
  '',
  'nightly',
  'jmo-schedule:nightly',
  'jmo-schedule',
  'jmo-schedule: ',
  'JMO-schedule: a',
  ' jmo-schedule: a',
  'my jmo-schedule: a',
  'jmo-schedule:  a',
  'jmo-schedule: a ',
  'jmo-schedule: A',
  'jmo-schedule: try this later',
  'jmo-schedule: -a',
  `jmo-schedule: ${'a'.repeat(53)}`,
  'jmo-schedule: a\nb',
];

const names = fc.constantFrom('a', 'b', 'c', 'd', 'nightly', 'weekly.deep', 'x-1');
/** The first one six times in seven, so that both sides often agree. */
const mostly = <T>(first: T, ...others: T[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(first) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
const fields = {
  ref: mostly('refs/heads/main', 'refs/heads/dev', 'refs/tags/v1', 'main', ''),
  cron: mostly('17 2 * * *', '17 2 * * 0', '17 2 * * 7', '17  2 * * sun', '@daily', 'H 2 * * *', ''),
  timezone: mostly('UTC', 'Etc/UTC', 'Europe/Berlin', 'Berlin', ''),
  active: mostly(true, false),
};
const owner = fc.constantFrom(
  ME,
  { id: 8, username: 'alice', state: 'active' },
  { id: 9, username: 'bob', state: 'blocked' },
  undefined,
);
const live = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 60 }),
      description: fc.oneof(
        names.map((name) => PREFIX + name),
        fc.constantFrom(...STRANGERS),
        fc.string(),
      ),
      owner,
      ...fields,
    }),
    { selector: (one) => one.id, maxLength: 14 },
  )
  .map((list): LiveSchedule[] => list);
const wanted = fc
  .uniqueArray(
    fc.record({
      name: names,
      ref: mostly('refs/heads/main', 'refs/heads/dev'),
      cron: mostly('17 2 * * *', '17 2 * * 0'),
      timezone: mostly('UTC', 'Europe/Berlin'),
      active: mostly(true, false),
    }),
    { selector: (one) => one.name, maxLength: 7 },
  )
  .map((list): WantedSchedule[] => list.map((one) => ({ ...one, description: PREFIX + one.name })));

/** GitLab's behaviour: only the owner changes a schedule, ids only grow. */
function make(before: readonly LiveSchedule[], changes: readonly SyncChange[]): LiveSchedule[] {
  let after = [...before];
  let lastId = 100;
  for (const change of changes) {
    if (change.action === 'create') {
      const { name: _, ...rest } = change.wanted;
      after.push({ ...rest, id: ++lastId, owner: ME });
      continue;
    }
    const found = after.find(({ id }) => id === change.id);
    if (found === undefined) throw new Error(`no schedule ${change.id}`);
    after = after.filter((one) => one !== found);
    if (change.action === 'delete') continue;
    const held = change.takeOwnership ? { ...found, owner: ME } : found;
    if (held.owner?.id !== ME.id) throw new Error('403: not the owner');
    after.push({
      ...held,
      ...Object.fromEntries(change.changes.map(({ attribute, to }) => [attribute, to])),
    });
  }
  return after;
}

const sorted = (list: readonly LiveSchedule[]) => [...list].sort((a, b) => a.id - b.id);
const isStranger = ({ description }: LiveSchedule) =>
  !/^jmo-schedule: [a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(description) ||
  description.length > PREFIX.length + 52;

describe('ten thousand random plans', () => {
  it('change no schedule of others, reach the wanted state, and leave nothing for a second plan', () => {
    const seen = { create: 0, update: 0, delete: 0, mass: 0, taken: 0, takenAlone: 0 };
    fc.assert(
      fc.property(wanted, live, (file, before) => {
        const plan = planSync(file, before, ME.id);
        const strangers = before.filter(isStranger);
        const after = make(before, plan.changes);
        expect(sorted(after.filter(isStranger))).toEqual(sorted(strangers));
        expect(plan.unmanaged).toBe(strangers.length);
        const touched = plan.changes.flatMap((change) => (change.action === 'create' ? [] : [change.id]));
        expect(strangers.some(({ id }) => touched.includes(id))).toBe(false);

        const ours = after.filter((one) => !isStranger(one));
        expect(ours.map(({ description }) => description).sort()).toEqual(
          file.map(({ description }) => description).sort(),
        );
        for (const one of file) {
          const held = ours.find(({ description }) => description === one.description);
          expect(held).toMatchObject({ ref: one.ref, active: one.active });
          if (one.active) expect(held?.owner?.state).toBe('active');
          // The oldest copy stays.
          const copies = before.filter(({ description }) => description === one.description);
          if (copies.length > 0) expect(held?.id).toBe(Math.min(...copies.map(({ id }) => id)));
        }
        const second = planSync(file, after, ME.id);
        expect(second.changes).toEqual([]);

        const deletes = plan.changes.filter(({ action }) => action === 'delete').length;
        expect(plan.massDelete).toBe(deletes > 1 && deletes > (before.length - strangers.length) / 2);
        for (const change of plan.changes) seen[change.action]++;
        if (plan.massDelete) seen.mass++;
        for (const change of plan.changes) {
          if (change.action !== 'update' || change.changes.length > 0) continue;
          seen.takenAlone++;
          expect(change.takeOwnership).toBe(true);
        }
        if (plan.changes.some((change) => change.action === 'update' && change.takeOwnership)) seen.taken++;
      }),
      { numRuns: tries(10_000) },
    );
    // Proves that the property was tested.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(tries(500));
  });

  it('do not depend on the order of either side', () => {
    fc.assert(
      fc.property(wanted, live, (file, before) => {
        const plan = planSync(file, before, ME.id);
        expect(planSync([...file].reverse(), [...before].reverse(), ME.id).changes).toEqual(plan.changes);
      }),
    );
  });
});

describe('what counts as a difference', () => {
  const want: WantedSchedule = {
    name: 'a',
    description: `${PREFIX}a`,
    ref: 'refs/heads/main',
    cron: '30 2 * * 0',
    timezone: 'UTC',
    active: true,
  };
  const same: LiveSchedule = { ...want, id: 1, owner: ME };
  it.each([
    ['spaces, names and 7 in a cron', { cron: ' 30 02 * * sun' }, []],
    ['7 for Sunday', { cron: '30 2 * * 7' }, []],
    ['another day', { cron: '30 2 * * 6' }, ['cron']],
    ['a cron only GitLab can read', { cron: '30 2 * * 0#1' }, ['cron']],
    ['an H, which GitLab does not know', { cron: 'H 2 * * 0' }, ['cron']],
    ["the form's name for UTC", { timezone: 'Etc/UTC' }, []],
    ['a zone of the same offset', { timezone: 'Africa/Abidjan' }, ['timezone']],
    ['an ActiveSupport name', { timezone: 'London' }, ['timezone']],
    ['a short ref', { ref: 'main' }, ['ref']],
    ['a tag of that name', { ref: 'refs/tags/main' }, ['ref']],
    ['inactive', { active: false }, ['active']],
    ['variables and inputs', { variables: ['X'], inputs: ['y'] }, []],
  ])('%s', (_, change, attributes) => {
    expect(diffSchedule(want, { ...same, ...change }).map(({ attribute }) => attribute)).toEqual(attributes);
  });
});

describe('notes', () => {
  const kept = (id: number): LiveSchedule => ({
    id,
    description: `other ${id}`,
    ref: '',
    cron: '',
    timezone: '',
    active: true,
  });
  const file = (count: number): WantedSchedule[] =>
    Array.from({ length: count }, (_, at) => ({
      name: `s${at}`,
      description: `${PREFIX}s${at}`,
      ref: 'refs/heads/main',
      cron: '1 1 * * *',
      timezone: 'UTC',
      active: true,
    }));
  it.each([
    [5, 5, []],
    [5, 6, [expect.stringMatching(/^the project would have 11 .* Free plan .* 10, paid plans 50$/)]],
    [
      40,
      11,
      [expect.stringMatching(/^the project would have 51 pipeline schedules: GitLab allows 50 by default$/)],
    ],
    // A project may already have so many.
    [60, 0, []],
  ])('appear with %i of others and %i of ours', (others, ours, notes) => {
    const there = Array.from({ length: others }, (_, at) => kept(at + 1));
    expect(planSync(file(ours), there, 7).notes).toEqual(notes);
  });
});
