import { CronExpressionParser } from 'cron-parser';
import { findChange } from './clock-rules.js';
import { needsBothDays } from './cron-days.js';
import { offsetMinutesAt } from './zone.js';
export { dayRuleDiffers } from './cron-days.js';
/**
 * What each platform does with the hour that is skipped and the hour that is repeated.
 * `interval`: the minute or the hour field begins with `*`.
 */
function rulesOf(platform, interval) {
    switch (platform) {
        case 'github':
            // GitHub's docs on `schedule`: "scheduled workflows in skipped hours advance to the next valid time". They do
            // not state what a repeated hour does: we assume what .NET schedulers such as Cronos document, the first only
            // for fixed times, both for intervals. Nor do they state the day rule; run histories in public issues show "either"
            // for two plain fields, and Vixie's reading of a stepped star is assumed.
            return { days: 'vixie', skipped: 'advance', repeated: interval ? 'both' : 'first' };
        case 'debian-cron':
            // Debian's cron(8): jobs at fixed times that a jump skips run soon after it, and are not run again in repeated
            // time; jobs with `*` in minute or hour follow the new time at once. crontab(5) has the day rule.
            return interval
                ? { days: 'vixie', skipped: 'drop', repeated: 'both' }
                : { days: 'vixie', skipped: 'advance', repeated: 'first' };
        case 'gitlab':
            // fugit's Cron#next_time steps through real instants and compares local fields, so a skipped time never
            // matches. Its guard against a second 01:30 only works when asked from the first 01:30 itself; GitLab
            // (CronSchedulable) asks from the minute its worker ran, later, so the repeated time comes twice.
            return { days: 'plain', skipped: 'drop', repeated: 'both' };
        case 'kubernetes':
            // robfig/cron's SpecSchedule.Next also steps through real instants; `*` with a step is no star to its parser.
            return { days: 'plain', skipped: 'drop', repeated: 'both' };
    }
}
const MINUTE = 60_000;
const DAY = 86_400_000;
/** A 29 February on one weekday comes within 28 years, or 40 across 2100. */
const SEARCH_DAYS = 41 * 366;
/** No zone is further from UTC than 14 hours, and 24 more hold what lies between two sides of a clock change. */
const AROUND = 26 * 60 * MINUTE;
/**
 * The runs strictly after `from`, ascending: at most `limit.count`, none after `limit.until`. A cron that has no run
 * within some forty years gives none.
 * @param zone an IANA name that `isZone` accepts
 */
export function nextRuns(cron, zone, platform, from, limit) {
    const until = limit.until?.getTime() ?? Number.POSITIVE_INFINITY;
    const start = startOfDay(from, zone);
    const end = Math.min(until + 3 * DAY, start + SEARCH_DAYS * DAY);
    const runs = new Set();
    let enough = limit.count <= 0;
    // Two days back: a skipped time can move past midnight, and Apia once skipped a day.
    for (const day of enough ? [] : matchingDays(cron, platform, start - 2 * DAY, 'forward')) {
        if (day > end)
            break;
        for (const at of runsOn(day, cron, zone, platform))
            if (at > from.getTime() && at <= until)
                runs.add(at);
        // One day more than needed, since clocks set back over midnight mix the runs of two days.
        if (enough)
            break;
        enough = runs.size >= limit.count;
    }
    return [...runs]
        .sort((a, b) => a - b)
        .slice(0, Math.max(0, limit.count))
        .map((at) => new Date(at));
}
/** The latest run at or before `at`, or undefined where there is none within some forty years. */
export function previousRun(cron, zone, platform, at) {
    const start = startOfDay(at, zone);
    let latest;
    for (const day of matchingDays(cron, platform, start + 2 * DAY, 'backward')) {
        const found = latest !== undefined;
        for (const run of runsOn(day, cron, zone, platform)) {
            if (run <= at.getTime() && run > (latest ?? Number.NEGATIVE_INFINITY))
                latest = run;
        }
        if (found || day < start - SEARCH_DAYS * DAY)
            break;
    }
    return latest === undefined ? undefined : new Date(latest);
}
/** Local midnight before `at`, written as if it were UTC, in ms. */
function startOfDay(at, zone) {
    const wall = at.getTime() + offsetMinutesAt(zone, at) * MINUTE;
    return Math.floor(wall / DAY) * DAY;
}
/**
 * The dates on which the cron fires, as midnights in UTC, from `start` on and including it. cron-parser counts them, in
 * UTC: its own zones follow no platform's rule. Its day rule is "either", so "both" is filtered here.
 */
function* matchingDays(cron, platform, start, way) {
    const both = needsBothDays(cron, rulesOf(platform, false).days);
    const days = new Set(cron.dayOfWeek);
    const weekdays = both ? '*' : cron.dayOfWeek.join(',');
    const text = `0 0 0 ${cron.dayOfMonth.join(',')} ${cron.month.join(',')} ${weekdays}`;
    const step = way === 'forward' ? -1 : 1;
    const dates = CronExpressionParser.parse(text, { currentDate: new Date(start + step), tz: 'UTC' });
    for (let day = advance(dates, way); day !== undefined; day = advance(dates, way)) {
        if (Math.abs(day - start) > SEARCH_DAYS * DAY)
            return;
        if (!both || days.has(new Date(day).getUTCDay()))
            yield day;
    }
}
function advance(dates, way) {
    return (way === 'forward' ? dates.next() : dates.prev()).getTime();
}
/** Every instant at which the fires of one date happen; unordered, with repeats where two fall together. */
function runsOn(day, cron, zone, platform) {
    const before = offsetMinutesAt(zone, new Date(day - AROUND)) * MINUTE;
    const after = offsetMinutesAt(zone, new Date(day + DAY + AROUND)) * MINUTE;
    const walls = cron.hour.flatMap((hour) => cron.minute.map((minute) => day + (hour * 60 + minute) * MINUTE));
    if (before === after)
        return walls.map((wall) => wall - before);
    const [minutes = '', hours = ''] = cron.text.split(' ');
    const rules = rulesOf(platform, minutes.startsWith('*') || hours.startsWith('*'));
    return walls.flatMap((wall) => instantsOf(wall, zone, rules));
}
/** The instants at which the zone's clocks show this wall-clock time, by the platform's rules. */
function instantsOf(wall, zone, rules) {
    const before = offsetMinutesAt(zone, new Date(wall - AROUND)) * MINUTE;
    const after = offsetMinutesAt(zone, new Date(wall + AROUND)) * MINUTE;
    const offsets = before === after ? [before] : [before, after];
    const valid = offsets
        .map((offset) => wall - offset)
        .filter((at) => at + offsetMinutesAt(zone, new Date(at)) * MINUTE === wall)
        .sort((a, b) => a - b);
    if (valid.length === 0)
        return rules.skipped === 'drop'
            ? []
            : [findChange(zone, wall - AROUND, wall + AROUND, before / MINUTE).getTime()];
    return rules.repeated === 'first' ? valid.slice(0, 1) : valid;
}
