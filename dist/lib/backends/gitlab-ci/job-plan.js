import { configOf } from '../check-config.js';
import { cronOf } from '../schedule-cron.js';
import { gitlabConfigSchema } from './config.js';
import { resultsFolder } from './results-folder.js';
export function planJobs(schedule) {
    const { spec, metadata } = schedule;
    const { notifications, options, results } = spec.jobTemplate;
    const folder = resultsFolder(results.dir);
    return {
        schedule,
        name: metadata.name,
        cron: cronOf(schedule),
        config: configOf(schedule, gitlabConfigSchema),
        guarded: spec.concurrencyPolicy !== 'Allow' || spec.startingDeadlineSeconds !== null,
        gated: options.fail_on !== undefined,
        channels: notifications.enabled ? notifications.channels : [],
        results: folder,
        findings: `${folder}/summaries/findings.json`,
        reports: `${folder}/reports`,
    };
}
/** The hidden job with what all jobs of a schedule share. */
export function sharedJob(name) {
    return `.jmo-${name}`;
}
/** The name of a job. At most 63 characters: a schedule's name has at most 52, and no colon, so that no two are the same. */
export function jobName(name, job) {
    return `jmo-${name}:${job}`;
}
