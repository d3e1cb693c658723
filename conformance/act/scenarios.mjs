import { declaredPaths } from '../declared-paths.mjs';

// What may happen to a run, and what the workflow must make of it.

/** The worst finding in findings-with-secret.json. */
const WORST = 'HIGH';
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];

/**
 * @typedef {{id: string, event: string, jmoStatus: number, otherRun: boolean, fits: (schedule: object) => boolean,
 *   missing?: boolean, outcome: (schedule: object) => 'success' | 'failure' | 'skipped'}} Scenario
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
    fits: ({ spec }) => !spec.suspend && spec.startingDeadlineSeconds === null && knowsZones(spec),
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
    id: 'a target is not there',
    event: 'workflow_dispatch',
    jmoStatus: 0,
    otherRun: false,
    missing: true,
    fits: (schedule) => declaredPaths(schedule).some(({ path }) => !path.startsWith('/')),
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

function knowsZones({ backend: { config } }) {
  return config.native_timezone ?? config.server !== 'ghes';
}

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
    (!knowsZones(spec) && spec.timezone !== 'UTC');
  const jobs = {};
  const [ours] = (spec.backend.config.action ?? 'jmo/schedule-action').split('@');
  if (guarded) jobs.guard = { result: 'success', steps: { [ours]: 'success' } };
  if (outcome !== 'skipped') jobs.scan = scanJob(scenario, options, spec.backend.config);
  const channels = notifications.enabled ? notifications.channels : [];
  if (startsNotify(channels, outcome)) jobs.notify = { result: 'success', steps: { [ours]: 'success' } };
  return {
    jobs,
    messages: channels
      .filter(({ events }) => events.includes(outcome))
      .map(({ url, token }) => (url ?? token).slice(2, -1)),
  };
}

/** No minute is billed for a success or a skip that no channel wants. */
function startsNotify(channels, outcome) {
  const wanted = { success: ['success', 'recovered'], skipped: ['skipped'] }[outcome];
  if (wanted === undefined) return channels.length > 0;
  return channels.some(({ events }) => events.some((event) => wanted.includes(event)));
}

function reportStep(failOn, style) {
  if (style === 'reusable') return 'Report findings and apply the threshold';
  return failOn === undefined ? 'Report findings' : `Report findings, fail at ${failOn} or above`;
}

/** Steps by their names; those without one by their action. */
function scanJob({ jmoStatus, missing = false }, options, config) {
  const kept = config.artifacts === 'none' ? {} : { 'actions/upload-artifact': 'success' };
  const report = reportStep(options.fail_on, config.style);
  const steps = { 'actions/checkout': 'success' };
  for (const { name } of config.steps_before ?? []) steps[name] = 'success';
  if (jmoStatus !== 0 || missing) {
    steps.Scan = 'failure';
    // An empty result of a scan that broke is no result: nothing is uploaded that would close alerts.
    steps[report] = 'failure';
    return { result: 'failure', steps: { ...steps, ...kept } };
  }
  const over = isOver({ spec: { jobTemplate: { options } } });
  steps.Scan = 'success';
  steps[report] = over ? 'failure' : 'success';
  if (config.code_scanning !== false) steps['github/codeql-action/upload-sarif'] = 'success';
  Object.assign(steps, kept);
  return { result: over ? 'failure' : 'success', steps };
}
