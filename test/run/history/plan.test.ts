import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RunResult } from '../../../src/run/history/past-run.js';
import { planPrune } from '../../../src/run/history/prune-plan.js';

const results = fc.array(fc.constantFrom<RunResult>('running', 'success', 'failure', 'stopped', 'skipped'), {
  maxLength: 60,
});
const limit = fc.nat({ max: 12 });

it('keeps the newest of each kind, all active ones, and those skipped since', () => {
  fc.assert(
    fc.property(results, limit, limit, (all, successful, failed) => {
      const runs = all.map((result, index) => ({ id: String(index), result }));
      const { surplus, kept } = planPrune(runs, { successful, failed });
      const gone = new Set(surplus.map(({ id }) => id));
      const stay = runs.filter(({ id }) => !gone.has(id));
      const of = (list: typeof runs, ...kinds: RunResult[]) =>
        list.filter(({ result }) => kinds.includes(result));

      expect(surplus).toEqual(runs.filter(({ id }) => gone.has(id)));
      expect(of(stay, 'running')).toEqual(of(runs, 'running'));
      const newest = (list: typeof runs, count: number) => list.slice(Math.max(0, list.length - count));
      expect(of(stay, 'success')).toEqual(newest(of(runs, 'success'), successful));
      const ended = of(runs, 'failure', 'stopped');
      expect(of(stay, 'failure', 'stopped')).toEqual(newest(ended, failed));
      const full = of(runs, 'success').length >= successful;
      const horizon = full ? Number(of(stay, 'success')[0]?.id ?? runs.length) : 0;
      expect(of(stay, 'skipped')).toEqual(
        of(runs, 'skipped').filter(({ id }) => Number(id) > horizon || !full),
      );
      expect(kept).toEqual({
        successful: of(stay, 'success').length,
        failed: of(stay, 'failure', 'stopped').length,
        running: of(stay, 'running').length,
        skipped: of(stay, 'skipped').length,
      });
    }),
    { numRuns: 500 },
  );
});

it('leaves nothing to do a second time', () => {
  fc.assert(
    fc.property(results, limit, limit, (all, successful, failed) => {
      const runs = all.map((result, index) => ({ id: String(index), result }));
      const gone = planPrune(runs, { successful, failed }).surplus;
      expect(
        planPrune(
          runs.filter((run) => !gone.includes(run)),
          { successful, failed },
        ).surplus,
      ).toEqual([]);
    }),
  );
});
