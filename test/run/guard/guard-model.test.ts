import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Cron, parseCron } from '../../../src/cron/cron.js';
import type { ActiveRun } from '../../../src/hosts/types.js';
import { decide } from '../../../src/run/guard/guard.js';
import { FULL, tries } from '../../full.js';
import { type CronJobStatus, sync } from './controller-model.js';
import { nominalTimes } from './nominal-times.js';

const SPANS = [
  ['2026-03-04T00:00:00Z', '2026-03-16T00:00:00Z'],
  ['2026-03-25T00:00:00Z', '2026-04-08T00:00:00Z'],
  ['2026-10-22T00:00:00Z', '2026-11-05T00:00:00Z'],
] as const;
const ZONES = ['UTC', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
const CRONS = [
  { text: '30 2 * * *', minutes: [30], hours: [2] },
  { text: '30 1,2 * * *', minutes: [30], hours: [1, 2] },
  { text: '*/15 * * * *', minutes: [0, 15, 30, 45], hours: 'any' },
  { text: '15 */6 * * 1-5', minutes: [15], hours: [0, 6, 12, 18], weekdays: [1, 2, 3, 4, 5] },
  { text: '45 23 1,15 * 3', minutes: [45], hours: [23], days: [1, 15], weekdays: [3] },
  { text: '0 3 * * 0', minutes: [0], hours: [3], weekdays: [0] },
] as const;

interface Scene {
  readonly cron: Cron;
  readonly zone: string;
  readonly times: readonly number[];
  readonly creation: number;
}

const SCENES: readonly Scene[] = SPANS.flatMap(([from, until]) =>
  ZONES.flatMap((zone) =>
    CRONS.map((fields) => {
      const parsed = parseCron(fields.text, '');
      if (!('cron' in parsed)) throw new Error(fields.text);
      return {
        cron: parsed.cron,
        zone,
        times: nominalTimes(fields, zone, from, until),
        // Before every time of the scene: the controller starts none that is not after it.
        creation: Date.parse(from) / 1000 - 1,
      };
    }),
  ),
);

/** What the platform does with one nominal time. Fractions are of the time until the next one. */
const visit = fc.record({
  dropped: fc.boolean(),
  /** How late the platform acts, and how long the job then waits for a runner. */
  delay: fc.double({ min: 0, max: 1, noNaN: true }),
  queue: fc.double({ min: 0, max: 1, noNaN: true }),
  suspended: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  duration: fc.double({ min: 0, max: 3, noNaN: true }),
  /** Lateness that is exactly the deadline, where the order of starts allows it. */
  exact: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  /** The platform starts the same time again, while the first run goes on. */
  twice: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
});

const history = fc.record({
  scene: fc.nat({ max: SCENES.length - 1 }),
  first: fc.double({ min: 0, max: 1, noNaN: true }),
  policy: fc.constantFrom('Forbid', 'Allow', 'Replace'),
  deadline: fc.option(fc.integer({ min: 0, max: 20_000 })),
  visits: fc.array(visit, { minLength: 1, maxLength: 10 }),
});

/** No platform's clocks may be trusted to the half minute; the last of them before a nominal time counts as that one. */
const LAST_HALF_MINUTE = 31;

it('decides as the CronJob controller does, ten thousand histories long', () => {
  let decisions = 0;
  const seen = new Set<string>();
  fc.assert(
    fc.property(history, ({ scene: number, first, policy, deadline, visits }) => {
      const scene = SCENES[number] as Scene;
      const spec = {
        times: scene.times,
        concurrencyPolicy: policy,
        startingDeadlineSeconds: deadline,
      } as const;
      const status: CronJobStatus = { creation: scene.creation, lastScheduleTime: undefined, active: [] };
      /** What a platform would show: runs that were told to scan and have not ended. */
      let running: (ActiveRun & { readonly end: number })[] = [];
      const start = Math.floor(first * Math.max(0, scene.times.length - visits.length - 1));
      let id = 100;

      for (const [index, one] of visits.entries()) {
        const nominal = scene.times[start + index];
        const next = scene.times[start + index + 1];
        if (nominal === undefined || next === undefined || one.dropped) continue;
        const room = next - nominal - LAST_HALF_MINUTE;
        const created = nominal + Math.floor(one.delay * room);
        const exact = one.exact && deadline !== null && deadline <= room;
        const now = exact
          ? Math.max(created, nominal + deadline)
          : created + Math.floor(one.queue * (next - 1 - created));
        const duration = Math.floor(one.duration * (next - nominal));

        for (const again of one.twice && now + 5 < next ? [false, true] : [false]) {
          const asked = again ? now + 5 : now;
          // Once its run has ended, only the controller's own record knows that a time was started.
          const goesOn = status.active.some((job) => job.scheduledTime === nominal && job.end > asked);
          if (again && status.lastScheduleTime === nominal && !goesOn) break;
          running = running.filter(({ end }) => end > asked);
          id++;
          const decision = decide({
            cron: scene.cron,
            zone: scene.zone,
            platform: 'kubernetes',
            suspend: one.suspended,
            concurrencyPolicy: policy,
            startingDeadlineSeconds: deadline,
            trigger: 'schedule',
            createdAt: new Date(created * 1000),
            now: new Date(asked * 1000),
            older: running,
          });
          const wanted = sync(spec, status, asked, one.suspended, { id, duration });
          expect(decision.run, decision.reason).toBe(wanted.started !== undefined);
          expect(decision.cancel.map((run) => Number(run.id))).toEqual(wanted.deleted);
          if (decision.run) {
            expect(decision.nominalTime?.getTime()).toBe((wanted.started ?? 0) * 1000);
            running = running.filter((run) => !decision.cancel.some((other) => other.id === run.id));
            const createdAt = new Date(created * 1000);
            running.push({ id: String(id), url: '', createdAt, trigger: 'schedule', end: asked + duration });
          }
          decisions++;
          seen.add(`${policy} ${decision.run} ${decision.reason.replace(/.*late:? ?|\d+/g, '')}`.trim());
        }
      }
    }),
    { numRuns: tries(12_000) },
  );
  // The histories came by every rule.
  expect(decisions).toBeGreaterThan(tries(20_000));
  const known = [
    'Allow false run  has started for that time',
    'Allow false the schedule is suspended',
    'Allow false the starting deadline is  s',
    'Allow true',
    'Forbid false run  has started for that time',
    'Forbid false run  still active, and the policy is Forbid',
    'Forbid false the schedule is suspended',
    'Forbid false the starting deadline is  s',
    'Forbid true',
    'Replace false run  has started for that time',
    'Replace false the schedule is suspended',
    'Replace false the starting deadline is  s',
    'Replace true',
    'Replace true replaces run',
  ];
  expect(known).toEqual(expect.arrayContaining([...seen]));
  // The rarest does not come in a thousand histories.
  if (FULL) expect([...seen].sort()).toEqual(known);
}, 60_000);
