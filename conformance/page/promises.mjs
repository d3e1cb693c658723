// What decides each promise of docs/promises.md: the checks of this run, and what no check can decide.

/**
 * @typedef {object} Promise
 * @property {string} promise      the bold words of its row in docs/promises.md
 * @property {string[]} checks     the checks that decide it; a check stands wherever it would notice
 * @property {string} documents    what rests on the documents of others alone
 */

/** @type {readonly Promise[]} */
export const promises = [
  {
    promise: 'A schedule that validates runs.',
    checks: [
      'render',
      'actionlint',
      'zizmor',
      'pinned-action',
      'github-schemas',
      'gitlab-schema',
      'gitlab-re2',
      'gitlab-inputs',
      'gitlab-parse',
      'gitlab-times',
      'shellcheck',
      'jmo-parser',
      'jmo-scan',
      'foreign-checkout',
      'container',
      'jmo-store',
      'editors',
      'act',
      'gitlab-pipelines',
      'gitlab-components',
      'cron-parser',
      'cron-times',
      'cron',
    ],
    documents:
      "that GitHub and GitLab start a schedule at its time, the runners of GitHub's cloud, the published images, GitLab's own reader of pipelines",
  },
  { promise: 'Same input, same bytes', checks: ['render'], documents: '' },
  {
    promise: 'Text is data.',
    checks: ['shellcheck', 'hostile-texts', 'act', 'gitlab-pipelines'],
    documents: 'how GitHub, GitLab and Slack show escaped text',
  },
  {
    promise: 'What is lost is reported',
    checks: ['gitlab-inputs', 'gitlab-times', 'kubernetes-validation', 'cron-parser'],
    documents: "the platforms' limits: shortest intervals, sizes, the end of schedules after 60 quiet days",
  },
  {
    promise: 'We touch only what is ours',
    checks: ['jmo-store', 'gitlab-components', 'cron'],
    documents: "what GitHub's and GitLab's APIs answer",
  },
  {
    promise: 'All or nothing.',
    checks: ['full-disk'],
    documents: 'that a GitLab call which got no answer was carried out or not',
  },
  {
    promise: 'Secrets are referred to, never written',
    checks: ['act', 'gitlab-pipelines', 'notify-faults', 'guard-faults'],
    documents: "who may download an artifact, and how GitHub and GitLab mask a secret in a job's log",
  },
  {
    promise: 'A repository cannot send a token to a server of its choice.',
    checks: [],
    documents: 'which tokens gh and glab give for a host',
  },
  {
    promise: '`run` follows its own run',
    checks: [],
    documents: "which runs GitHub's and GitLab's APIs list after a start",
  },
  {
    promise: "The guard decides as Kubernetes' CronJob controller does.",
    checks: ['kubernetes-cronjob', 'act', 'gitlab-pipelines', 'guard-faults'],
    documents: 'which runs GitHub and GitLab list, in which order and how late; what ends a run',
  },
  {
    promise: 'A broken scan is never shown as a clean one',
    checks: ['jmo-scan', 'container', 'gate', 'act', 'gitlab-pipelines'],
    documents: 'what JMo records of a scanner that failed or ran out of time, as its source says',
  },
  {
    promise: 'What did not run is shown',
    checks: [],
    documents: 'all of it: the run histories of GitHub and GitLab, played by servers of our tests',
  },
  {
    promise: 'A message arrives once, or is reported.',
    checks: ['act', 'gitlab-pipelines', 'notify-faults', 'cron'],
    documents: "Slack's limits, and what its answers mean",
  },
  {
    promise: 'Reports are valid for their consumers',
    checks: ['reports', 'sarif-readers', 'gate'],
    documents:
      "GitLab's schema of SAST reports 15.2.1, which is restated from its documents; the limits of GitHub's code scanning",
  },
];
