// Apart from next-runs.ts, so that those who only need a rule do not load cron-parser.
import type { DayRule } from './days.js';

/** The platforms that decide when a schedule runs. */
export type Platform = 'github' | 'gitlab' | 'debian-cron' | 'kubernetes';

export interface Rules {
  readonly days: DayRule;
  /** Whether a skipped wall-clock time runs at the first instant after the jump; otherwise it does not run. */
  readonly advances: boolean;
  /** Whether a repeated wall-clock time runs both times; otherwise only the first time. */
  readonly repeats: boolean;
}

/**
 * Each platform's handling of skipped and repeated hours.
 * `interval`: the minute or the hour field begins with `*`.
 */
export function rulesOf(platform: Platform, interval: boolean): Rules {
  switch (platform) {
    case 'github':
      // GitHub's docs on `schedule`: "scheduled workflows in skipped hours advance to the next valid time". They do not
      // document repeated hours: we assume the rule of .NET schedulers such as Cronos, the first only for fixed times, both
      // for intervals. They do not document the day rule either; run histories in public issues show "either" for two plain
      // fields, and we assume Vixie's rule for a stepped star.
      return { days: 'vixie', advances: true, repeats: interval };
    case 'debian-cron':
      // Debian's cron(8): jobs at skipped fixed times run soon after the jump, and do not run again in repeated time; jobs
      // with `*` in minute or hour follow the new time at once. crontab(5) has the day rule.
      return { days: 'vixie', advances: !interval, repeats: interval };
    case 'gitlab':
    // fugit's Cron#next_time steps through real instants and compares local fields, so a skipped time never
    // matches. Its guard against a second 01:30 only works when asked from the first 01:30 itself; GitLab
    // (CronSchedulable) asks from the minute its worker ran, later, so the repeated time comes twice.
    case 'kubernetes':
      // robfig/cron's SpecSchedule.Next also steps through real instants; its parser does not treat a stepped `*` as a star.
      return { days: 'plain', advances: false, repeats: true };
  }
}

/** How a platform chooses days if both day fields are restricted. */
export function dayRuleOf(platform: Platform): DayRule {
  return rulesOf(platform, false).days;
}
