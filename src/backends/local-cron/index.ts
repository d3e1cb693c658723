import type { ScanSchedule } from '../../schedule/types.js';
import type { Backend, GeneratedFile, RenderContext } from '../types.js';
import { checkCron } from './check.js';
import { CRON_FOLDER, renderFragment, scriptName } from './fragment.js';
import { renderScript } from './script.js';

/** cron on the user's machine: a script per schedule, and crontab lines. */
export const localCron: Backend = {
  type: 'local-cron',
  platformOf: () => 'debian-cron',
  // The script itself skips runs, and records that.
  isGuarded: () => false,
  check: checkCron,
  render: (schedules, context) => [
    ...schedules.map((schedule) => scriptFile(schedule, context)),
    {
      path: `${CRON_FOLDER}/jmo-schedules.crontab`,
      content: renderFragment(schedules, context),
      executable: false,
      schedules: schedules.map((schedule) => schedule.metadata.name),
      shared: {
        hint: 'it holds the crontab lines of a whole project: put the schedules of both files into one',
      },
    },
  ],
  exportOne: scriptFile,
  owned: [{ folder: CRON_FOLDER, pattern: /^jmo-(?:.*\.sh|schedules\.crontab)$/ }],
};

function scriptFile(schedule: ScanSchedule, context: RenderContext): GeneratedFile {
  return {
    path: `${CRON_FOLDER}/${scriptName(schedule)}`,
    content: renderScript(schedule, context),
    executable: true,
    schedules: [schedule.metadata.name],
  };
}
