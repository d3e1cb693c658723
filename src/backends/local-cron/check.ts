import { dayRuleOf } from '../../cron/platform-rules.js';
import type { Diagnostic, Path } from '../../schedule/diagnostic.js';
import { diagnose, type LocatedSchedule } from '../../schedule/located.js';
import { formatPath } from '../../schedule/problem.js';
import { channelVariable } from '../shared/channels.js';
import { checkConfig } from '../shared/check-config.js';
import { checkImageVariables } from '../shared/image-variables.js';
import { pathFields } from '../shared/path-fields.js';
import { variableName } from '../shared/scan-command.js';
import { checkDates } from '../shared/schedule-cron.js';
import { type CronConfig, cronConfigSchema } from './config.js';

/** What cron and the script can't do as the schedule says, and what is done instead; see docs/diagnostics.md. */
export function checkCron(schedule: LocatedSchedule): Diagnostic[] {
  const { problems, config } = checkConfig(schedule, cronConfigSchema);
  return [
    ...problems,
    ...checkDates(schedule, dayRuleOf('debian-cron')),
    ...checkDeadline(schedule),
    ...checkImageVariables(schedule),
    ...checkPaths(schedule),
    ...checkSecrets(schedule),
    ...checkRetry(schedule, config),
  ];
}

function checkDeadline(schedule: LocatedSchedule): Diagnostic[] {
  const { startingDeadlineSeconds, concurrencyPolicy } = schedule.resource.spec;
  if (startingDeadlineSeconds === null) return [];
  return [
    diagnose(schedule, ['spec', 'startingDeadlineSeconds'], {
      severity: 'hint',
      code: 'deadline-not-needed',
      message: `cron starts a run in its minute or not at all, and ${concurrencyPolicy} never queues one: no run is ever late`,
      hint: 'it may stay, for a backend that starts runs late',
      part: 'key',
    }),
  ];
}

/** The script hands every text on as it is: nobody opens a `~` in it. */
function checkPaths(schedule: LocatedSchedule): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { results } = schedule.resource.spec.jobTemplate;
  for (const { at, path } of pathFields(schedule.resource)) {
    if (!path.startsWith('~')) continue;
    found.push(
      diagnose(schedule, at, {
        severity: 'warning',
        code: 'unexpanded-home',
        message: `${formatPath(at)} begins with "~", which is handed to jmo as it is: no shell replaces it by a home directory`,
        hint: 'write the whole path, or one relative to the project',
      }),
    );
  }
  if (results.dir.startsWith('~')) {
    found.push(
      diagnose(schedule, ['spec', 'jobTemplate', 'results', 'dir'], {
        severity: 'error',
        code: 'bad-results-dir',
        message:
          'spec.jobTemplate.results.dir must not begin with "~": no shell replaces it by a home directory',
        hint: 'write the whole path, or one relative to the project',
      }),
    );
  }
  return found;
}

/** cron starts jobs with next to no environment, so that a variable of somebody's shell is not there. */
function checkSecrets(schedule: LocatedSchedule): Diagnostic[] {
  const { targets, notifications } = schedule.resource.spec.jobTemplate;
  const job = ['spec', 'jobTemplate'];
  const secrets: [Path, string][] = [];
  if (targets.gitlab_token !== undefined)
    secrets.push([[...job, 'targets', 'gitlab_token'], variableName(targets.gitlab_token)]);
  for (const [index, channel] of (notifications.enabled ? notifications.channels : []).entries()) {
    const key = channel.url === undefined ? 'token' : 'url';
    secrets.push([[...job, 'notifications', 'channels', index, key], channelVariable(channel)]);
  }
  return secrets.map(([path, name]) => {
    if (name.startsWith('jmo_')) {
      return diagnose(schedule, path, {
        severity: 'error',
        code: 'reserved-variable',
        message: `${formatPath(path)} refers to ${name}, and the script's own variables begin with jmo_`,
        hint: `name it ${name.toUpperCase()}`,
      });
    }
    return diagnose(schedule, path, {
      severity: 'hint',
      code: 'secret-from-file',
      message: `cron does not know the variables of your shell: the script reads ${name} from a file`,
      hint: `put its value into ~/.jmo/secrets/${name}, and chmod 600 it`,
    });
  });
}

function checkRetry(schedule: LocatedSchedule, config: CronConfig): Diagnostic[] {
  if (typeof config.retry !== 'object' || config.retry.when === undefined) return [];
  return [
    diagnose(schedule, ['spec', 'backend', 'config', 'retry', 'when'], {
      severity: 'warning',
      code: 'retry-when-ignored',
      message: 'jmo does not tell why a scan failed: every one that could not be completed is retried',
      part: 'key',
    }),
  ];
}
