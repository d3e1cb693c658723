import { shortestIntervalMinutes } from '../../cron/cron.js';
import { dayRuleDiffers } from '../../cron/days.js';
import { dayRuleOf } from '../../cron/platform-rules.js';
import { diagnose } from '../../schedule/located.js';
import { checkConfig } from '../shared/check-config.js';
import { PATH_TARGETS, RAW_ARTIFACTS } from '../shared/config-rules.js';
import { checkImageVariables } from '../shared/image-variables.js';
import { isPinnedByDigest } from '../shared/images.js';
import { checkDates, cronOf } from '../shared/schedule-cron.js';
import { checkResource, checkRunner } from './check-limits.js';
import { githubConfigSchema } from './config.js';
/** GitHub's documentation of `schedule`: "The shortest interval … is once every 5 minutes." */
const SHORTEST_MINUTES = 5;
/** Scheduled runs commonly start this late at busy times. */
const USUAL_DELAY_SECONDS = 900;
/** What GitHub Actions can't do as the schedule says, and what is done instead; see docs/diagnostics.md. */
export function checkGithub(schedule) {
    const { problems, config, unsure } = checkConfig(schedule, githubConfigSchema);
    return [
        ...problems,
        ...checkImageVariables(schedule),
        ...checkResource(schedule),
        ...checkTiming(schedule),
        ...checkPaths(schedule, config),
        ...checkConfigMeaning(schedule, config),
        ...checkRunner(schedule, config, unsure),
    ];
}
function checkTiming(schedule) {
    const found = [];
    const { spec } = schedule.resource;
    const cron = cronOf(schedule.resource);
    const interval = shortestIntervalMinutes(cron, SHORTEST_MINUTES);
    if (interval < SHORTEST_MINUTES) {
        found.push(diagnose(schedule, ['spec', 'schedule'], {
            severity: 'error',
            code: 'interval-too-short',
            message: `spec.schedule runs every ${interval} min; GitHub starts a schedule at most every ${SHORTEST_MINUTES} minutes`,
            hint: 'write */5 or a longer interval',
        }));
    }
    if (cron.minute.includes(0)) {
        found.push(diagnose(schedule, ['spec', 'schedule'], {
            severity: 'hint',
            code: 'busy-minute',
            message: 'minute 0 is when most schedules start: GitHub delays runs then, and drops some',
            hint: 'choose another minute, or write H for one that is stable for this schedule',
        }));
    }
    const never = checkDates(schedule, dayRuleOf('github'));
    found.push(...never);
    if (never.length === 0 && dayRuleDiffers(cron)) {
        found.push(diagnose(schedule, ['spec', 'schedule'], {
            severity: 'warning',
            code: 'ambiguous-days',
            message: 'both day fields are restricted, one of them with "*/": platforms disagree whether both or either must match',
            hint: 'list the days of one field, and write * in the other',
        }));
    }
    const deadline = spec.startingDeadlineSeconds;
    if (deadline !== null && deadline < USUAL_DELAY_SECONDS) {
        found.push(diagnose(schedule, ['spec', 'startingDeadlineSeconds'], {
            severity: 'warning',
            code: 'deadline-shorter-than-delay',
            message: `GitHub often starts scheduled runs more than ${Math.max(1, Math.floor(deadline / 60))} min late; the guard will skip those`,
            hint: `${USUAL_DELAY_SECONDS * 4} gives them an hour`,
        }));
    }
    return found;
}
/** Paths that a runner has only if someone put them there, and text that GitHub would not take as it stands. */
function checkPaths(schedule, config) {
    const found = [];
    const { targets, results } = schedule.resource.spec.jobTemplate;
    for (const key of PATH_TARGETS) {
        const path = targets[key];
        if (path === undefined || !/^[/~]/.test(path))
            continue;
        found.push(diagnose(schedule, ['spec', 'jobTemplate', 'targets', key], {
            severity: 'warning',
            code: 'outside-checkout',
            message: `"${path}" is not part of the checkout: a runner has it only if you put it there`,
            hint: config.container === false
                ? 'make sure that it exists on every runner with this label'
                : 'a path relative to the repository is scanned as checked out; for a folder of a self-hosted runner set backend.config.container: false',
        }));
    }
    if (targets.k8s_context !== undefined || targets.k8s_all_namespaces) {
        found.push(diagnose(schedule, ['spec', 'jobTemplate', 'targets', 'k8s_context'], {
            severity: 'warning',
            code: 'needs-kubeconfig',
            message: 'the scan reads a kubeconfig, and GitHub-hosted runners have none',
            hint: 'use a self-hosted runner that has one, with backend.config.runner and container: false',
        }));
    }
    // actions/upload-artifact reads its path as a glob pattern, and GitHub replaces expressions in it.
    if (/[*?[\]!{}$"<>|:\\]/.test(results.dir) || /^~|^[./]*$|(?:^|\/)\.\.(?:\/|$)/.test(results.dir)) {
        found.push(diagnose(schedule, ['spec', 'jobTemplate', 'results', 'dir'], {
            severity: 'error',
            code: 'bad-results-dir',
            message: 'spec.jobTemplate.results.dir must be a folder of its own without *, ?, [, ], !, {, }, $, quotes, < > | : \\ or .. in its path',
            hint: 'for example results',
        }));
    }
    else if (results.dir.startsWith('/') && config.container === false) {
        found.push(diagnose(schedule, ['spec', 'jobTemplate', 'results', 'dir'], {
            severity: 'warning',
            code: 'results-outside-workspace',
            message: `"${results.dir}" must be writable for the runner's user, and is not cleaned between runs`,
            hint: 'a relative path lies in the workspace',
        }));
    }
    return found;
}
function checkConfigMeaning(schedule, config) {
    const found = [];
    const at = (key) => ['spec', 'backend', 'config', key];
    if (config.runner !== undefined && config.tags !== undefined) {
        found.push(diagnose(schedule, at('tags'), {
            severity: 'error',
            code: 'exclusive-config',
            message: 'tags says the same as runner; keep one of them',
            part: 'key',
        }));
    }
    if (config.container === false && config.image !== undefined) {
        found.push(diagnose(schedule, at('image'), {
            severity: 'error',
            code: 'exclusive-config',
            message: 'image is not used with container: false; remove one of them',
            part: 'key',
        }));
    }
    if (config.artifacts === 'all') {
        found.push(diagnose(schedule, at('artifacts'), RAW_ARTIFACTS));
    }
    if (config.native_timezone === false && config.server === undefined) {
        found.push(diagnose(schedule, at('native_timezone'), {
            severity: 'warning',
            code: 'server-not-named',
            message: 'native_timezone: false is for GitHub Enterprise Server, which also refuses the upload-artifact action of github.com: the scan job would fail in every run',
            hint: 'write server: ghes in its place; native_timezone: true beside it from GHES 3.22 on',
            part: 'key',
        }));
    }
    if (config.server === 'ghes' && config.runner === undefined && config.tags === undefined) {
        found.push(diagnose(schedule, at('server'), {
            severity: 'hint',
            code: 'self-hosted-runner',
            message: 'GitHub Enterprise Server has no hosted runners: the jobs run on [self-hosted, linux]',
            hint: 'name your own labels with backend.config.runner',
        }));
    }
    if (typeof config.retry === 'object' && config.retry.when !== undefined) {
        found.push(diagnose(schedule, [...at('retry'), 'when'], {
            severity: 'warning',
            code: 'retry-when-ignored',
            message: 'GitHub does not tell why a job failed: every scan that could not be completed is retried',
            part: 'key',
        }));
    }
    if (config.image !== undefined && !isPinnedByDigest(config.image)) {
        found.push(diagnose(schedule, at('image'), {
            severity: 'hint',
            code: 'unpinned-image',
            message: 'image: a tag can be moved to another image',
            hint: 'append @sha256:… of the one you reviewed',
        }));
    }
    return found;
}
