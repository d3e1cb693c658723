import { describe, expect, it } from 'vitest';
import { type Cron, parseCron, shortestIntervalMinutes } from '../../src/cron/cron.js';

function valid(text: string): Cron {
  const parsed = parseCron(text, 'nightly');
  if ('problems' in parsed) throw new Error(`${text}: ${JSON.stringify(parsed.problems)}`);
  return parsed.cron;
}

describe('the shortest interval', () => {
  it.each([
    ['* * * * *', 1],
    ['*/5 * * * *', 5],
    ['*/7 * * * *', 4],
    ['0,58 * * * *', 2],
    ['59 23 * * *', 1440],
    ['0,59 0,23 * * *', 1],
    ['30 2 * * 1', 7 * 1440],
    ['30 2 * * 1,3', 2 * 1440],
    ['0 0,23 * * 1', 23 * 60],
    ['0 0,23 * * 1,2', 60],
    ['0 0 1 * *', 28 * 1440],
    ['0 0 31 * *', 31 * 1440],
    ['0 0 1 1 *', 365 * 1440],
    ['0 0 29 2 *', 1461 * 1440],
    ['0 0 1 * 1', 1440],
    ['0,20,50 3 * * *', 20],
    ['0 9,12,20 * * *', 180],
    ['30 0,23 * * *', 60],
    ['0 12 1,3 * *', 2 * 1440],
    ['0 0 28 2 *', 365 * 1440],
    ['0 0 1,31 1 *', 30 * 1440],
  ])('%j: %i', (text, minutes) => {
    expect(shortestIntervalMinutes(valid(text))).toBe(minutes);
  });

  it('spans the years until a leap day falls on a weekday again', () => {
    // Both fields must match: 2032 on a Sunday, 2048 on a Saturday, 2060 on a Sunday again.
    expect(shortestIntervalMinutes(valid('0 0 29 2 */6'))).toBe(12 * 365.25 * 1440);
  });

  it('stops the search once the interval is known to be enough', () => {
    expect(shortestIntervalMinutes(valid('30 2 * * 1'), 1440)).toBe(1440);
    expect(shortestIntervalMinutes(valid('30 2 * * 1'), 1441)).toBe(7 * 1440);
    expect(shortestIntervalMinutes(valid('*/5 * * * *'), 10)).toBe(5);
    expect(shortestIntervalMinutes(valid('*/5 * * * *'), 5)).toBe(5);
  });
});
