// What may happen to a run, and what the workflow must make of it.

/** The worst finding in findings.json. */
const WORST = 'HIGH';
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];

/**
 * @typedef {{id: string, event: string, jmoStatus: number, otherRun: boolean, fits: (schedule: object) => boolean,
 *   outcome: (schedule: object) => 'success' | 'failure' | 'skipped'}} Scenario
 */
/** @type {readonly Scenario[]} */
export const scenarios = [
  {
    id: 'by hand',
    event: 'workflow_dispatch',
    jmoStatus: 0,
    otherRun: false,
    fits: () => true,
    outcome: (schedule) => (isOver(schedule) ? 'failure' : 'success'),
  },
  {
    id: 'on schedule',
    event: 'schedule',
    jmoStatus: 0,
    otherRun: false,
    // Whether a deadline or an exact start is met would depend on the time of day.
    fits: ({ spec }) =>
      !spec.suspend && spec.startingDeadlineSeconds === null && spec.backend.config.native_timezone !== false,
    outcome: (schedule) => (isOver(schedule) ? 'failure' : 'success'),
  },
  {
    id: 'the scan breaks',
    event: 'workflow_dispatch',
    jmoStatus: 3,
    otherRun: false,
    fits: () => true,
    outcome: () => 'failure',
  },
  {
    id: 'another run is active',
    event: 'workflow_dispatch',
    jmoStatus: 0,
    otherRun: true,
    fits: ({ spec }) => spec.concurrencyPolicy === 'Forbid',
    outcome: () => 'skipped',
  },
];

function isOver({ spec }) {
  const threshold = spec.jobTemplate.options.fail_on;
  return threshold !== undefined && SEVERITIES.indexOf(WORST) <= SEVERITIES.indexOf(threshold);
}

/** Each job's result and each step's, as they must be; what must not run is left out. */
export function expectedRun(schedule, scenario) {
  const { spec } = schedule;
  const { options, notifications } = spec.jobTemplate;
  const outcome = scenario.outcome(schedule);
  const guarded =
    spec.concurrencyPolicy === 'Forbid' ||
    spec.startingDeadlineSeconds !== null ||
    (spec.backend.config.native_timezone === false && spec.timezone !== 'UTC');
  const jobs = {};
  if (guarded) jobs.guard = { result: 'success', steps: { 'Decide whether this run may scan': 'success' } };
  if (outcome !== 'skipped') jobs.scan = scanJob(scenario, options, spec.backend.config);
  const channels = notifications.enabled ? notifications.channels : [];
  if (channels.length > 0) jobs.notify = { result: 'success', steps: { 'Post the result': 'success' } };
  return {
    jobs,
    messages: channels
      .filter(({ events }) => events.includes(outcome))
      .map(({ url, token }) => (url ?? token).slice(2, -1)),
  };
}

function scanJob({ jmoStatus }, options, config) {
  const steps = { 'Check out the repository': 'success' };
  if (jmoStatus !== 0) {
    steps.Scan = 'failure';
    // An empty result of a scan that broke is no result: nothing is uploaded that would close alerts.
    steps['Turn findings into reports'] = 'failure';
    steps['Keep the results'] = 'success';
    return { result: 'failure', steps };
  }
  const over = isOver({ spec: { jobTemplate: { options } } });
  steps.Scan = 'success';
  steps['Turn findings into reports'] = 'success';
  if (config.code_scanning !== false) steps['Upload findings to code scanning'] = 'success';
  steps['Keep the results'] = 'success';
  if (options.fail_on !== undefined) steps['Fail at or above the threshold'] = over ? 'failure' : 'success';
  return { result: over ? 'failure' : 'success', steps };
}
