// What an editor is asked about resources, and what it must answer.

export const HEAD = 'apiVersion: jmo.security/v1alpha1\nkind: ScanSchedule\nmetadata:\n  name: nightly\n';
const DEFAULTS = 'apiVersion: jmo.security/v1alpha1\nkind: ScanDefaults\n';

/** Texts with `|` at the cursor, and the completions that must be offered; `only`: no others. */
export const COMPLETIONS = [
  { id: 'an empty file', text: '|\n', offers: ['apiVersion', 'kind', 'metadata', 'spec'] },
  {
    id: 'the root',
    text: 'apiVersion: jmo.security/v1alpha1\nkind: ScanSchedule\n|\n',
    offers: ['metadata', 'spec'],
  },
  { id: 'kind', text: 'kind: |', offers: ['ScanSchedule', 'ScanScheduleList', 'ScanDefaults'], only: true },
  {
    id: 'spec',
    text: `${HEAD}spec:\n  |`,
    offers: ['schedule', 'timezone', 'suspend', 'concurrencyPolicy', 'backend', 'jobTemplate'],
  },
  {
    id: 'concurrencyPolicy',
    text: `${HEAD}spec:\n  concurrencyPolicy: |`,
    // null removes what ScanDefaults gives.
    offers: ['Allow', 'Forbid', 'Replace', 'null'],
    only: true,
  },
  {
    id: 'backend.type',
    text: `${HEAD}spec:\n  backend:\n    type: |`,
    offers: ['github-actions', 'gitlab-ci', 'local-cron'],
    only: true,
  },
  { id: 'config of github-actions', text: config('github-actions'), offers: ['runner', 'code_scanning'] },
  { id: 'config of gitlab-ci', text: config('gitlab-ci'), offers: ['cli_image', 'style', 'stage'] },
  {
    id: 'config of local-cron',
    text: config('local-cron'),
    offers: ['script_dir', 'log_dir', 'timeout', 'retry', 'env'],
    only: true,
  },
  {
    id: 'jobTemplate',
    text: `${HEAD}spec:\n  jobTemplate:\n    |`,
    offers: ['profile', 'targets', 'options'],
  },
  {
    id: 'options',
    text: `${HEAD}spec:\n  jobTemplate:\n    options:\n      |`,
    offers: ['fail_on', 'timeout'],
  },
  {
    id: 'a schedule of a list',
    text: 'apiVersion: jmo.security/v1alpha1\nkind: ScanScheduleList\nitems:\n  - metadata:\n      name: a\n    spec:\n      |',
    offers: ['schedule', 'backend'],
  },
  {
    id: 'the spec of ScanDefaults',
    text: `${DEFAULTS}spec:\n  |`,
    offers: [
      'timezone',
      'concurrencyPolicy',
      'startingDeadlineSeconds',
      'successfulJobsHistoryLimit',
      'failedJobsHistoryLimit',
      'backend',
      'jobTemplate',
    ],
    only: true,
  },
  {
    id: 'the backend of ScanDefaults',
    text: `${DEFAULTS}spec:\n  backend:\n    |`,
    offers: ['type', 'configs'],
    only: true,
  },
  {
    id: 'the configs of ScanDefaults',
    text: `${DEFAULTS}spec:\n  backend:\n    configs:\n      |`,
    offers: ['github-actions', 'gitlab-ci', 'local-cron'],
    only: true,
  },
  {
    id: 'the settings of gitlab-ci in ScanDefaults',
    text: `${DEFAULTS}spec:\n  backend:\n    configs:\n      gitlab-ci:\n        |`,
    offers: ['cli_image', 'style', 'stage'],
  },
  {
    id: 'the jobTemplate of ScanDefaults',
    text: `${DEFAULTS}spec:\n  jobTemplate:\n    |`,
    offers: ['profile', 'results', 'options', 'notifications'],
    only: true,
  },
];

/** Mistakes, with the words that the editor must underline. */
export const MISTAKES = [
  { id: 'a misspelt key', text: `${HEAD}spec:\n  shedule: "0 2 * * *"\n`, at: 'shedule' },
  { id: 'a wrong policy', text: `${HEAD}spec:\n  concurrencyPolicy: Forbit\n`, at: 'Forbit' },
  {
    id: "another backend's setting",
    text: `${HEAD}spec:\n  backend:\n    type: local-cron\n    config:\n      cli_image: a\n`,
    at: 'cli_image',
  },
  {
    id: 'targets in ScanDefaults',
    text: `${DEFAULTS}spec:\n  jobTemplate:\n    targets: {}\n`,
    at: 'targets',
  },
  {
    id: "another backend's setting in ScanDefaults",
    text: `${DEFAULTS}spec:\n  backend:\n    configs:\n      local-cron:\n        cli_image: a\n`,
    at: 'cli_image',
  },
];

/** Texts without mistakes. */
export const FINE = [
  {
    id: 'ScanDefaults',
    text: `${DEFAULTS}metadata:\n  labels: {team: web}\nspec:\n  timezone: UTC\n  backend:\n    configs: {gitlab-ci: {tags: [a]}}\n`,
  },
  {
    id: 'a schedule that inherits its backend, and removes values with null',
    text: `${HEAD}  labels: {team: null}\nspec:\n  schedule: "0 2 * * *"\n  timezone: null\n  concurrencyPolicy: null\n  backend: {config: {timeout: null}}\n  jobTemplate:\n    targets: {repo: .}\n    options: {threads: null, tools: null}\n`,
  },
];

function config(type) {
  return `${HEAD}spec:\n  backend:\n    type: ${type}\n    config:\n      |`;
}
