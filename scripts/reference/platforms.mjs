// What each platform does with a field of `spec`, for docs/reference.md. By path: GitHub, GitLab, local cron.

/** @type {Readonly<Record<string, readonly [github: string, gitlab: string, localCron: string]>>} */
export const PLATFORMS = {
  'spec.schedule': [
    '`on.schedule` of the workflow',
    'the cron of the pipeline schedule, which `sync` keeps',
    'a line in your crontab, which `install` writes',
  ],
  'spec.timezone': [
    '`timezone` beside the cron; [more starts and the guard](guard.md#servers-that-know-utc-only) on a server that knows UTC only',
    'the time zone of the pipeline schedule',
    '`CRON_TZ` if your cron knows it; otherwise cron starts the script more often and the script decides',
  ],
  'spec.suspend': [
    'the workflow has no `schedule` and starts by hand only',
    '`sync` deactivates the pipeline schedule, and the jobs do not run in its pipelines',
    '`install` leaves the schedule out',
  ],
  'spec.concurrencyPolicy': [
    'the guard, the first job of a run, skips the run; for `Replace`, the scan job has `concurrency` with `cancel-in-progress`',
    'the guard skips the run or ends the older one',
    'a lock and the process of the older run, held by the script',
  ],
  'spec.startingDeadlineSeconds': [
    'the guard skips a run that GitHub starts too late',
    'the guard skips a run that GitLab starts too late',
    'nothing: cron starts a run within minutes or not at all',
  ],
  'spec.successfulJobsHistoryLimit': [
    '`retention-days` of the artifact lasts for about as many runs; `prune` deletes older runs',
    '`expire_in` of the artifacts lasts for about as many runs, by the larger limit; `prune` deletes older pipelines',
    'the script deletes older folders of results after each run',
  ],
  'spec.failedJobsHistoryLimit': [
    '`prune` deletes older failed runs',
    '`prune` deletes older failed pipelines',
    'the script deletes older folders of failed runs after each run',
  ],
  'spec.backend': [
    '`.github/workflows/jmo-NAME.yml`',
    '`.gitlab/jmo-schedules.gitlab-ci.yml`',
    'a script and a block of your crontab',
  ],
  'spec.jobTemplate': [
    'a job in the container of JMo for the profile, then reports, code scanning and a message',
    'a job in the image of JMo for the profile, then reports, the security pages and a message',
    'the `jmo` that is installed, then a message',
  ],
};
