import { backendOf } from '../backends/index.js';
import { cronOf } from '../backends/schedule-cron.js';
import { nextRuns } from '../schedule/next-runs.js';
/** The runs of all schedules, in time order; each with its platform's daylight-saving rules. */
export function upcomingRuns(schedules, limit) {
    const runs = schedules.flatMap((schedule) => {
        const { timezone, backend } = schedule.spec;
        const platform = backendOf(backend.type)?.platformOf(schedule) ?? 'kubernetes';
        const { count, until } = limit;
        return nextRuns(cronOf(schedule), timezone, platform, limit.from, until === undefined ? { count } : { count, until }).map((at) => ({ name: schedule.metadata.name, zone: timezone, at }));
    });
    return runs.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.name < b.name ? -1 : 1));
}
