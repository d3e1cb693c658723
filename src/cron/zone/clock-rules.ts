import { offsetMinutesAt } from './zone.js';

/** A clock change, with minutes east of UTC before and after it. */
export interface ClockChange {
  readonly at: Date;
  readonly before: number;
  readonly after: number;
}

export interface ClockRules {
  /** All offsets in use, ascending. */
  readonly offsets: readonly number[];
  readonly changes: readonly ClockChange[];
}

const WEEK = 7 * 86_400_000;
// Fixed years, so that generated files do not depend on the day. Fifteen years show every date of a rule such as "the
// last Sunday".
const FROM = Date.UTC(2026, 0, 1);
const TO = Date.UTC(2041, 0, 1);

const known = new Map<string, ClockRules>();

/** The zone's present rules, from Intl. Weekly samples are enough even for Morocco's Ramadan. */
export function clockRulesOf(zone: string): ClockRules {
  let rules = known.get(zone);
  if (!rules) {
    rules = findRules(zone);
    known.set(zone, rules);
  }
  return rules;
}

function findRules(zone: string): ClockRules {
  const changes: ClockChange[] = [];
  let before = offsetMinutesAt(zone, new Date(FROM));
  const offsets = new Set([before]);
  for (let time = FROM + WEEK; time < TO; time += WEEK) {
    const after = offsetMinutesAt(zone, new Date(time));
    if (after === before) continue;
    changes.push({ at: findChange(zone, time - WEEK, time, before), before, after });
    offsets.add(after);
    before = after;
  }
  return { offsets: [...offsets].sort((a, b) => a - b), changes };
}

/** The first minute in `(low, high]` with an offset other than `before`; there must be one change between them. */
export function findChange(zone: string, low: number, high: number, before: number): Date {
  let inside = Math.floor(low / 60_000);
  let outside = Math.floor(high / 60_000);
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (offsetMinutesAt(zone, new Date(middle * 60_000)) === before) inside = middle;
    else outside = middle;
  }
  return new Date(outside * 60_000);
}
