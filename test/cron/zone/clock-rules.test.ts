import { describe, expect, it } from 'vitest';
import { clockRulesOf, findChange } from '../../../src/cron/zone/clock-rules.js';

const iso = (zone: string) => clockRulesOf(zone).changes.map((change) => change.at.toISOString());

describe("a zone's clock changes", () => {
  it.each([
    ['UTC', [0]],
    ['Asia/Tokyo', [540]],
    ['Asia/Kolkata', [330]],
    ['America/Bogota', [-300]],
  ])('do not exist in %s', (zone, offsets) => {
    expect(clockRulesOf(zone)).toEqual({ offsets, changes: [] });
  });

  it.each([
    ['Europe/Berlin', [60, 120], '2026-03-29T01:00', '2026-10-25T01:00', '2040-10-28T01:00'],
    ['America/New_York', [-300, -240], '2026-03-08T07:00', '2026-11-01T06:00', '2040-11-04T06:00'],
    ['Pacific/Chatham', [765, 825], '2026-04-04T14:00', '2026-09-26T14:00', '2040-09-29T14:00'],
    ['Australia/Lord_Howe', [630, 660], '2026-04-04T15:00', '2026-10-03T15:30', '2040-10-06T15:30'],
  ])('happen twice a year from 2026 to 2040 in %s', (zone, offsets, first, second, last) => {
    const rules = clockRulesOf(zone);
    expect(rules.offsets).toEqual(offsets);
    expect(rules.changes).toHaveLength(30);
    const [early = 0, late = 0] = offsets;
    const [before, after] = zone < 'Au' || zone.startsWith('Eu') ? [early, late] : [late, early];
    expect(rules.changes.slice(0, 2)).toEqual([
      { at: new Date(`${first}Z`), before, after },
      { at: new Date(`${second}Z`), before: after, after: before },
    ]);
    expect(iso(zone).at(-1)).toBe(`${last}:00.000Z`);
  });

  it('are on the last Sundays of March and October in Berlin', () => {
    const days = iso('Europe/Berlin')
      .map((at) => at.slice(8, 10))
      .map(Number);
    expect([...new Set(days)].sort((a, b) => a - b)).toEqual([25, 26, 27, 28, 29, 30, 31]);
    expect(clockRulesOf('Europe/Berlin').changes.every(({ at }) => at.getUTCDay() === 0)).toBe(true);
  });

  it('are searched only once', () => {
    expect(clockRulesOf('Europe/Berlin')).toBe(clockRulesOf('Europe/Berlin'));
  });

  it('are found to the minute anywhere between two instants', () => {
    const change = Date.parse('2026-03-29T01:00:00Z');
    for (const [low, high] of [
      [change - 60_000, change],
      [change - 60_000, change + 1],
      [change - 1, change + 86_400_000],
      [change - 7 * 86_400_000, change],
      [change - 7 * 86_400_000 + 1, change + 12_345_678],
    ] as const) {
      expect(findChange('Europe/Berlin', low, high, 60)).toEqual(new Date(change));
    }
  });
});
