import type { Cron } from '../../cron/cron.js';
import { matchesDate } from '../../cron/days.js';
import { type FugitAnswer, gitlabRuns, monthsByFugit } from '../../cron/fugit.js';
import { splitFields } from '../../cron/text.js';
import { type ClockChange, clockRulesOf } from '../../cron/zone/clock-rules.js';
import { formatInZone, offsetMinutesAt } from '../../cron/zone/zone.js';
import type { DiagnosticSeverity } from '../../schedule/diagnostic.js';

/** A cron or time zone with times at which fugit, GitLab's cron library, starts no run. */
interface TimeProblem {
  readonly severity: DiagnosticSeverity;
  readonly code: 'months-left-out' | 'clock-change';
  readonly message: string;
  readonly hint: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Zones with a change that isOddChange detects; searching every zone would take longer than all other checks. */
export const ODD_ZONES: ReadonlySet<string> = new Set([
  'Africa/Cairo',
  'America/Godthab',
  'America/Havana',
  'America/Nuuk',
  'America/Santiago',
  'America/Scoresbysund',
  'America/St_Johns',
  'Asia/Beirut',
  'Atlantic/Azores',
  'Australia/Adelaide',
  'Australia/Broken_Hill',
  'Australia/LHI',
  'Australia/Lord_Howe',
  'Australia/South',
  'Australia/Yancowinna',
  'Canada/Newfoundland',
  'Chile/Continental',
  'Cuba',
  'Egypt',
  'NZ-CHAT',
  'Pacific/Chatham',
]);
const MINUTE = 60_000;
const DAY = 86_400_000;

/** fugit drops months that have none of the days of month, even if a weekday would match. */
export function checkMonths(cron: Cron): TimeProblem | undefined {
  const [, , , , dayOfWeek] = splitFields(cron.text);
  if (dayOfWeek === '*') return undefined; // such months have no run anyway
  const kept = monthsByFugit(cron);
  const dropped = cron.month.filter((month) => !kept.includes(month));
  if (dropped.length === 0) return undefined;
  const hint = 'write * for the days of month, or a day that each of the months has';
  const why = "GitLab's cron library drops months that have none of the days of month";
  if (kept.length === 0) {
    const message = `spec.schedule is a cron that GitLab refuses: ${why}, which here is every month`;
    return { severity: 'error', code: 'months-left-out', message, hint };
  }
  const names = dropped.map((month) => MONTHS[month - 1]).join(', ');
  const message = `spec.schedule never runs in ${names} on GitLab, not even on the days of week: ${why}`;
  return { severity: 'warning', code: 'months-left-out', message, hint };
}

/** The first clock change, in the years of clockRulesOf, at which fugit misses a run or raises an error. */
export function checkClockChanges(cron: Cron, zone: string): TimeProblem | undefined {
  if (!ODD_ZONES.has(zone)) return undefined;
  for (const change of clockRulesOf(zone).changes.filter(isOddChange)) {
    const from = new Date(change.at.getTime() - 3 * DAY);
    const until = new Date(change.at.getTime() + 2 * DAY);
    const answers = [...untilTime(gitlabRuns(cron, zone, from.getTime()), until.getTime())];
    const last = answers.at(-1);
    const message =
      last?.kind === 'raises'
        ? `GitLab cannot tell the next run in ${zone} around ${last.on}: its cron library fails where midnight comes twice`
        : messageOfLost(lostRun(cron, zone, { from, until }, answers), zone);
    if (message === undefined) continue;
    const hint = 'choose a time zone whose clocks change by an hour and not at midnight, such as UTC';
    return { severity: 'warning', code: 'clock-change', message: `spec.schedule: ${message}`, hint };
  }
  return undefined;
}

function messageOfLost(run: Date | undefined, zone: string): string | undefined {
  if (run === undefined) return undefined;
  return `GitLab loses runs in ${zone}, such as the one of ${formatInZone(run, zone)}: its cron library does not handle this change of the clocks`;
}

function* untilTime(answers: Iterable<FugitAnswer>, until: number): Generator<FugitAnswer> {
  for (const answer of answers) {
    if (answer.kind === 'run' && answer.at > until) return;
    yield answer;
  }
}

/**
 * The first run that a walk through time without fugit's steps finds, as in Kubernetes' cron library, and fugit misses. A
 * repeated time may run only once.
 */
function lostRun(
  cron: Cron,
  zone: string,
  { from, until }: { readonly from: Date; readonly until: Date },
  made: readonly FugitAnswer[],
): Date | undefined {
  const wall = (at: number) => at + offsetMinutesAt(zone, new Date(at)) * MINUTE;
  const kept = new Set(made.flatMap((answer) => (answer.kind === 'run' ? [wall(answer.at)] : [])));
  const due = { ...cron, month: monthsByFugit(cron) };
  for (let at = from.getTime() + MINUTE; at <= until.getTime(); at += MINUTE)
    if (!kept.has(wall(at)) && isDue(due, new Date(wall(at)))) return new Date(at);
  return undefined;
}

function isDue(cron: Cron, local: Date): boolean {
  const date = { month: local.getUTCMonth() + 1, day: local.getUTCDate(), dayOfWeek: local.getUTCDay() };
  return (
    cron.minute.includes(local.getUTCMinutes()) &&
    cron.hour.includes(local.getUTCHours()) &&
    matchesDate(cron, 'plain', date)
  );
}

/** fugit steps over hours and midnights, so it only fails if the clocks skip or repeat one of these. */
export function isOddChange({ at, before, after }: ClockChange): boolean {
  if (before % 60 !== 0 || after % 60 !== 0) return true;
  const walls = [before, after].map((offset) => at.getTime() + offset * MINUTE);
  const [low, high] = [Math.min(...walls), Math.max(...walls)];
  return Math.floor(low / DAY) !== Math.floor(high / DAY) || low % DAY === 0;
}
