import { longestMonth } from './days.js';
import { splitFields } from './text.js';
import { offsetMinutesAt } from './zone/zone.js';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** MAX_ITERATION_COUNT. */
const MOST_STEPS = 2048;
/**
 * A worker starts a due pipeline up to some minutes later, and only then asks for the next run (CronSchedulable); a second
 * later, so that no run of a cron that fires every few minutes is passed over here.
 */
const WORKER_LAG = 1000;
/** A local midnight that the clocks show twice, which fugit cannot turn into an instant. */
class AmbiguousMidnight extends Error {
    date;
    constructor(date) {
        super(date);
        this.date = date;
    }
}
/**
 * The runs that GitLab makes strictly after `from` (in ms), ascending, until the reader stops. The last answer is the one that ends them.
 * @param zone an IANA name that `isZone` accepts
 */
export function* gitlabRuns(cron, zone, from) {
    for (let at = from;;) {
        const answer = nextByFugit(cron, zone, at);
        yield answer;
        if (answer.kind !== 'run')
            return;
        at = answer.at + WORKER_LAG;
    }
}
/** The months in which fugit runs the cron: it drops those that have none of the days of month, even where a weekday would match. */
export function monthsByFugit(cron) {
    const [, , , month] = splitFields(cron.text);
    if (month === '*')
        return cron.month;
    return cron.month.filter((one) => cron.dayOfMonth.some((day) => day <= longestMonth(one)));
}
function nextByFugit(cron, zone, asked) {
    const months = monthsByFugit(cron);
    let from = Math.floor(asked / 1000) * 1000;
    // fugit compares the wall time it found with the one it was asked from, which GitLab hands over in UTC.
    let fromWall = asked;
    const walls = wallClock(zone);
    let fromOffset = walls.offset(asked);
    let at = from;
    try {
        for (let step = 0; step < MOST_STEPS; step++) {
            if (at === from) {
                at += 1000;
                continue;
            }
            const local = new Date(walls.of(at));
            if (!months.includes(local.getUTCMonth() + 1))
                at = walls.startOfNextMonth(local);
            else if (!matchesDay(cron, local, walls))
                at = nextDay(at, walls);
            else if (!cron.hour.includes(local.getUTCHours()))
                at += HOUR - (local.getTime() % HOUR);
            else if (!cron.minute.includes(local.getUTCMinutes()) || local.getUTCSeconds() !== 0)
                at += MINUTE - (local.getTime() % MINUTE);
            else if (local.getTime() === fromWall && walls.offset(at) !== fromOffset) {
                from = at;
                fromWall = local.getTime();
                fromOffset = walls.offset(at);
            }
            else
                return { kind: 'run', at };
        }
    }
    catch (error) {
        if (error instanceof AmbiguousMidnight)
            return { kind: 'raises', on: error.date };
        throw error;
    }
    return { kind: 'never' };
}
/** Only a lone `*` leaves a day field open; two restricted fields match where either does. */
function matchesDay(cron, local, walls) {
    const [, , dayOfMonth, , dayOfWeek] = splitFields(cron.text);
    const byWeek = cron.dayOfWeek.includes(local.getUTCDay());
    if (dayOfMonth === '*')
        return dayOfWeek === '*' || byWeek;
    if (dayOfWeek !== '*' && byWeek)
        return true;
    // fugit looks up the month's last day by its end, which raises where that midnight comes twice.
    walls.startOfNextMonth(local);
    return cron.dayOfMonth.includes(local.getUTCDate());
}
/** `TimeCursor#inc_day`: to midnight, but past the whole day where its midnight is skipped. */
function nextDay(at, walls) {
    const next = at + DAY - (walls.of(at) % DAY);
    const local = new Date(walls.of(next));
    const hour = local.getUTCHours();
    if (hour === 0)
        return next;
    const rest = (24 - hour) * HOUR;
    return hour < 12 ? (walls.midnight(local.getTime() - (local.getTime() % DAY)) ?? next + rest) : next + rest;
}
function wallClock(zone) {
    const offset = (at) => offsetMinutesAt(zone, new Date(at)) * MINUTE;
    const midnight = (wall) => {
        const offsets = new Set([offset(wall - DAY), offset(wall + DAY)]);
        const valid = [...offsets].map((one) => wall - one).filter((at) => at + offset(at) === wall);
        if (valid.length > 1)
            throw new AmbiguousMidnight(dateOf(wall));
        return valid[0];
    };
    return {
        offset,
        of: (at) => at + offset(at),
        midnight,
        startOfNextMonth(local) {
            const wall = Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 1);
            const at = midnight(wall);
            if (at === undefined)
                throw new AmbiguousMidnight(dateOf(wall));
            return at;
        },
    };
}
function dateOf(wall) {
    return new Date(wall).toISOString().slice(0, 10);
}
