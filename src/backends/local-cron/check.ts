import type { Diagnostic, Path } from '../../schedule/diagnostic.js';
import type { LocatedSchedule } from '../../schedule/located.js';
import { formatPath } from '../../schedule/problem.js';
import { channelsOf, channelVariable } from '../shared/channels.js';
import { checkConfig } from '../shared/check-config.js';
import {
  checkDates,
  checkImageVariables,
  checkRetryReasons,
  checkVariables,
  inTargets,
  RESULTS_DIR,
  type Report,
  reportOn,
} from '../shared/checks.js';
import { pathFields } from '../shared/paths.js';
import { variableName } from '../shared/scan-command.js';
import { cronConfigSchema } from './config.js';

/** What cron and the script can't do as written, and what happens instead; see docs/diagnostics.md. */
export function checkCron(schedule: LocatedSchedule): Diagnostic[] {
  const { problems, config } = checkConfig(schedule, cronConfigSchema);
  const report = reportOn(schedule, problems);
  checkDates(report, schedule, 'debian-cron');
  checkDeadline(report, schedule);
  checkImageVariables(report, schedule);
  checkPaths(report, schedule);
  checkSecrets(report, schedule);
  checkVariables(report, [[['env'], Object.keys(config.env ?? {})]], schedule);
  checkRetryReasons(
    report,
    config,
    'jmo does not tell why a scan failed: every one that could not be completed is retried',
  );
  return report.diagnostics;
}

function checkDeadline(report: Report, { resource }: LocatedSchedule): void {
  const { startingDeadlineSeconds, concurrencyPolicy } = resource.spec;
  if (startingDeadlineSeconds === null) return;
  report.hint('deadline-not-needed', ['spec', 'startingDeadlineSeconds'], {
    message: `cron starts a run in its minute or not at all, and ${concurrencyPolicy} never queues one: no run is ever late`,
    hint: 'it may stay, for a backend that starts runs late',
    part: 'key',
  });
}

/** The script passes texts on unchanged: nothing expands a `~`. */
function checkPaths(report: Report, { resource }: LocatedSchedule): void {
  const hint = 'write the whole path, or one relative to the project';
  for (const { at, path } of pathFields(resource)) {
    if (!path.startsWith('~')) continue;
    report.warning('unexpanded-home', at, {
      message: `${formatPath(at)} begins with "~", which jmo gets literally: no shell expands it to the home directory`,
      hint,
    });
  }
  if (resource.spec.jobTemplate.results.dir.startsWith('~'))
    report.error('bad-results-dir', RESULTS_DIR, {
      message:
        'spec.jobTemplate.results.dir must not begin with "~": no shell expands it to the home directory',
      hint,
    });
}

/** cron starts jobs with a minimal environment, without the variables of the user's shell. */
function checkSecrets(report: Report, { resource }: LocatedSchedule): void {
  const token = resource.spec.jobTemplate.targets.gitlab_token;
  const channels = ['spec', 'jobTemplate', 'notifications', 'channels'];
  const secrets: [Path, string][] = [
    ...(token === undefined ? [] : [[inTargets('gitlab_token'), variableName(token)] as [Path, string]]),
    ...channelsOf(resource).map((channel, index): [Path, string] => [
      [...channels, index, channel.url === undefined ? 'token' : 'url'],
      channelVariable(channel),
    ]),
  ];
  for (const [path, name] of secrets) {
    if (name.startsWith('jmo_'))
      report.error('reserved-variable', path, {
        message: `${formatPath(path)} refers to ${name}, and the script's own variables begin with jmo_`,
        hint: `name it ${name.toUpperCase()}`,
      });
    else
      report.hint('secret-from-file', path, {
        message: `cron does not know the variables of your shell: the script reads ${name} from a file`,
        hint: `put its value into ~/.jmo/secrets/${name}, and chmod 600 it`,
      });
  }
}
