import { parseCron } from '../schedule/cron.js';
/** The parsed cron of a schedule that validated; throws on one that did not, since then a bug let it through. */
export function cronOf(schedule) {
    const parsed = parseCron(schedule.spec.schedule, schedule.metadata.name);
    if ('problems' in parsed)
        throw new Error(`schedule ${schedule.metadata.name} was not validated`);
    return parsed.cron;
}
