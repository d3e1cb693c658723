import { channelVariable } from '../shared/channels.js';
import { configOf } from '../shared/check-config.js';
import { cronOf } from '../shared/schedule-cron.js';
import { gitlabConfigSchema } from './config.js';
import { TOKEN_VARIABLE } from './published.js';
import { resultsFolder } from './results-folder.js';
/** `all` are the schedules of the file. */
export function planJobs(schedule, all = [schedule]) {
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
        webhooks: webhookVariables(schedule, all),
        results: folder,
        findings: `${folder}/summaries/findings.json`,
        reports: `${folder}/reports`,
    };
}
/** Sorted; without those that the scan itself reads. */
function webhookVariables({ spec }, all) {
    const used = spec.jobTemplate.targets.gitlab_token === undefined ? [] : ['GITLAB_TOKEN'];
    const named = all.flatMap((each) => each.spec.jobTemplate.notifications.channels.map(channelVariable));
    return [...new Set(named)].filter((name) => !used.includes(name) && name !== TOKEN_VARIABLE).sort();
}
/** The hidden job with what all jobs of a schedule share. */
export function sharedJob(name) {
    return `.jmo-${name}`;
}
/** The name of a job. At most 63 characters: a schedule's name has at most 52, and no colon, so that no two are the same. */
export function jobName(name, job) {
    return `jmo-${name}:${job}`;
}
