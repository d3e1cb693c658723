import { CronExpressionParser } from 'cron-parser';
import { hasDate, needsBothDays, timesOfDay } from './days.js';
import { gitlabRuns } from './fugit.js';
import { dayRuleOf, rulesOf } from './platform-rules.js';
import { splitFields } from './text.js';
import { findChange } from './zone/clock-rules.js';
import { offsetMinutesAt } from './zone/zone.js';
export { dayRuleDiffers } from './days.js';
const MINUTE = 60_000;
const DAY = 86_400_000;
/** A 29 February on one weekday comes within 28 years, or 40 across 2100. */
const SEARCH_DAYS = 41 * 366;
/** No zone is further from UTC than 14 hours, and 24 more hold what lies between two sides of a clock change. */
const AROUND = 26 * 60 * MINUTE;
/** A local date begins within a day of its UTC date, and a skipped or repeated time moves by no more than another. */
const SLACK = 3 * DAY;
/**
 * The runs strictly after `from`, ascending: at most `limit.count`, none after `limit.until`. A cron that has no run
 * within some forty years gives none.
 * @param zone an IANA name that `isZone` accepts
 */
export function nextRuns(cron, zone, platform, from, limit) {
    const until = limit.until?.getTime() ?? Number.POSITIVE_INFINITY;
    if (platform === 'gitlab')
        return nextGitlabRuns(cron, zone, from.getTime(), { count: limit.count, until });
    const runs = new Set();
    let enough = false;
    for (const day of matchingDays(cron, platform, startOfDay(from) - SLACK, 'forward')) {
        if (day > until + SLACK)
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
function nextGitlabRuns(cron, zone, from, limit) {
    const runs = [];
    for (const answer of gitlabRuns(cron, zone, from)) {
        if (answer.kind !== 'run' || answer.at > limit.until || runs.length >= limit.count)
            break;
        runs.push(new Date(answer.at));
    }
    return runs;
}
/** The latest run at or before `at`, or undefined where there is none within some forty years. */
export function previousRun(cron, zone, platform, at) {
    let latest;
    for (const day of matchingDays(cron, platform, startOfDay(at) + SLACK, 'backward')) {
        const found = latest !== undefined;
        for (const run of runsOn(day, cron, zone, platform)) {
            if (run <= at.getTime())
                latest = Math.max(run, latest ?? run);
        }
        if (found)
            break;
    }
    return latest === undefined ? undefined : new Date(latest);
}
/** Midnight before `at` in UTC, in ms. */
function startOfDay(at) {
    return Math.floor(at.getTime() / DAY) * DAY;
}
/**
 * The dates on which the cron fires, as midnights in UTC, after `start` or before it. cron-parser counts them, in
 * UTC: its own zones follow no platform's rule. Its day rule is "either", so "both" is filtered here.
 */
function* matchingDays(cron, platform, start, way) {
    // cron-parser throws at one without a date.
    if (!hasDate(cron, dayRuleOf(platform)))
        return;
    const both = needsBothDays(cron, dayRuleOf(platform));
    const days = new Set(cron.dayOfWeek);
    const weekdays = both ? '*' : cron.dayOfWeek.join(',');
    const text = `0 0 0 ${cron.dayOfMonth.join(',')} ${cron.month.join(',')} ${weekdays}`;
    const dates = CronExpressionParser.parse(text, { currentDate: new Date(start), tz: 'UTC' });
    for (let day = advance(dates, way); Math.abs(day - start) <= SEARCH_DAYS * DAY; day = advance(dates, way)) {
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
    const walls = timesOfDay(cron).map((time) => day + time * MINUTE);
    if (before === after)
        return walls.map((wall) => wall - before);
    const [minutes, hours] = splitFields(cron.text);
    const rules = rulesOf(platform, minutes.startsWith('*') || hours.startsWith('*'));
    return walls.flatMap((wall) => instantsOf(wall, zone, rules));
}
/** The instants at which the zone's clocks show this wall-clock time, by the platform's rules. */
function instantsOf(wall, zone, rules) {
    const before = offsetMinutesAt(zone, new Date(wall - AROUND)) * MINUTE;
    const after = offsetMinutesAt(zone, new Date(wall + AROUND)) * MINUTE;
    const valid = [wall - before, wall - after].filter((at) => at + offsetMinutesAt(zone, new Date(at)) * MINUTE === wall);
    if (valid.length > 0)
        return rules.repeats ? valid : [Math.min(...valid)];
    return rules.advances ? [findChange(zone, wall - AROUND, wall + AROUND, before / MINUTE).getTime()] : [];
}
