import { describe, expect, it } from 'vitest';
import { planWorkflow } from '../../../src/backends/github-actions/plan.js';
import { planJobs } from '../../../src/backends/gitlab-ci/plan.js';
import { cronOf, runsPerDay } from '../../../src/backends/shared/schedule-cron.js';
import { schedule } from '../local-cron/schedules.js';

const cron = (text: string) => cronOf(schedule({ schedule: text }));

describe('how often a cron fires per day', () => {
  it.each([
    ['17 2 * * *', 1],
    ['*/15 * * * *', 96],
    ['0,30 1,2,3 * * *', 6],
    ['17 2 * * 1', 1 / 7],
    ['17 2 * * 1-5', 5 / 7],
    ['17 2 1 * *', 1 / 30.44],
    ['17 2 1,15 * *', 2 / 30.44],
    ['17 2 * 1-3 *', 1 / 4],
    ['17 2 1 1 *', 1 / 30.44 / 12],
    // Either of two restricted fields; a field with a step must match together with the other.
    ['17 2 1 * 1', 1 / 30.44 + 1 / 7],
    ['17 2 1-20 * 1-5', 1],
    ['17 2 */2 * 1', 1 / 7],
    ['17 2 1 * */2', 1 / 30.44],
  ])('%s', (text, runs) => {
    expect(runsPerDay(cron(text), 'vixie')).toBeCloseTo(runs, 10);
  });
});

describe('GitHub keeps artifacts', () => {
  it.each([
    ['17 2 * * *', 30, 30],
    ['17 2 * * *', 1, 1],
    ['17 2 * * *', 89, 89],
    ['17 2 * * *', 90, 90],
    ['17 2 * * *', 91, 90],
    ['17 2 * * *', 0, 1],
    ['17 2 * * 1', 3, 21],
    ['17 2 1 * *', 1, 31],
    ['*/15 * * * *', 97, 2],
    ['*/15 * * * *', 96, 1],
  ])('of %s for the last %i runs: %i days', (text, runs, days) => {
    const { kept } = planWorkflow(schedule({ schedule: text, successfulJobsHistoryLimit: runs }));
    expect(kept?.days).toBe(days);
  });
});

describe('GitLab keeps artifacts', () => {
  it.each([
    ['17 2 * * *', 30, 10, '30 days'],
    ['17 2 * * *', 3, 10, '10 days'],
    ['17 2 * * *', 0, 0, '1 day'],
    ['17 2 * * *', 1, 0, '1 day'],
    ['17 2 * * *', 2, 0, '2 days'],
    ['*/15 * * * *', 97, 1, '2 days'],
    ['17 2 * * 1', 30, 10, '210 days'],
    ['17 2 * * *', 3_650, 1, '3650 days'],
    ['17 2 * * *', 3_651, 1, '3650 days'],
  ])('of %s for %i runs and %i failed ones: %s', (text, successful, failed, expected) => {
    const limits = { successfulJobsHistoryLimit: successful, failedJobsHistoryLimit: failed };
    expect(planJobs(schedule({ schedule: text, ...limits })).expireIn).toBe(expected);
  });
});
