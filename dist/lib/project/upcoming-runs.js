import { backendOf } from '../backends/index.js';
import { cronOf } from '../backends/shared/schedule-cron.js';
import { nextRuns } from '../cron/next-runs.js';
/** Whose rules decide when a schedule runs. */
export function platformOf(schedule) {
    return backendOf(schedule.spec.backend.type)?.platformOf(schedule) ?? 'kubernetes';
}
/** The runs of all schedules, in time order; each with its platform's daylight-saving rules. */
export function upcomingRuns(schedules, limit) {
    const runs = schedules.flatMap((schedule) => {
        const { timezone } = schedule.spec;
        const { count, until } = limit;
        return nextRuns(cronOf(schedule), timezone, platformOf(schedule), limit.from, until === undefined ? { count } : { count, until }).map((at) => ({ name: schedule.metadata.name, zone: timezone, at }));
    });
    return runs.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.name < b.name ? -1 : 1));
}
