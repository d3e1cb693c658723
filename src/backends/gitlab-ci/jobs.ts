import { oneLine } from '../../text/comment.js';
import { timeoutMinutes } from '../shared/config-fields.js';
import { whenItRuns } from '../shared/header.js';
import { fetchDepth } from '../shared/scan-command.js';
import {
  type Fill,
  fillBelow,
  fillTemplate,
  keepIf,
  readTemplate,
  type Template,
} from '../shared/template.js';
import { flow, literal, quoted } from '../shared/yaml-value.js';
import { retryRule, scriptSeconds, tagList } from './config.js';
import { JOBS, type Job, type JobPlan, jobName, sharedJob } from './plan.js';
import { CLI_IMAGE } from './published.js';
import { beforeScan, STATUS_FOLDER, scriptOf } from './scripts.js';
import { templates } from './templates.generated.js';

/** The schedule's name in the template. */
const EXAMPLE = 'example';
const SHARED = sharedJob(EXAMPLE);
const SCAN = jobName(EXAMPLE, 'scan');
const REPORT_ARTIFACTS = [jobName(EXAMPLE, 'report'), 'artifacts'];

/** The pipelines and stages of the jobs. */
export interface Placement {
  /** GitLab's expressions for a start by a pipeline schedule and by a person. */
  readonly scheduled: string;
  readonly byHand: string;
  /** How a person starts the jobs. */
  readonly instruction: string;
  readonly stages: Readonly<Partial<Record<Job, string>>>;
}

let template: Template | undefined;

/** The jobs of one schedule, with a final newline. Template: templates/gitlab-ci/jobs.yml. */
export function renderJobs(plan: JobPlan, placement: Placement): string {
  template ??= readTemplate(templates['jobs.yml'], { compat: 'yaml-1.1' });
  return fillTemplate(template, [
    ...sharedPart(plan, placement),
    ...JOBS.flatMap((job) => jobPart(plan, placement, job)),
    ...scanPart(plan),
    ...fillBelow(REPORT_ARTIFACTS, {
      paths: [...(plan.config.artifacts === 'none' ? [] : [plan.reports]), STATUS_FOLDER],
      reports: reportFiles(plan),
      expire_in: plan.expireIn,
    }),
  ]);
}

function sharedPart(plan: JobPlan, placement: Placement): Fill[] {
  const { schedule, name, cron } = plan;
  const { metadata, spec } = schedule;
  const about = metadata.annotations.description;
  const rules = [SHARED, 'rules'];
  return [
    { rename: [SHARED], to: sharedJob(name) },
    {
      note: [SHARED],
      lines: [
        oneLine(about === undefined ? name : `${name}: ${about}`),
        spec.suspend
          ? 'Suspended: its pipeline schedule is inactive, and these jobs start by hand only.'
          : `${whenItRuns(schedule, cron)}; GitLab keeps the time in a pipeline schedule, see 'jmo-schedule sync'.`,
      ],
    },
    { set: [SHARED, 'tags'], to: tagList(plan.config) },
    { set: [...rules, 0], to: keepIf(!spec.suspend) },
    { set: [...rules, 0, 'if'], to: quoted(placement.scheduled) },
    { note: [...rules, 1], lines: [placement.instruction] },
    { set: [...rules, 1, 'if'], to: quoted(placement.byHand) },
  ];
}

/** The keys that every job has. */
function jobPart(plan: JobPlan, { stages }: Placement, job: Job): Fill[] {
  const key = jobName(EXAMPLE, job);
  if (!plan.jobs.includes(job)) return [{ set: [key], to: undefined }];
  return [
    { rename: [key], to: jobName(plan.name, job) },
    ...fillBelow([key], {
      extends: sharedJob(plan.name),
      stage: stages[job] ?? keepIf(true),
      script: [literal(scriptOf(plan, job))],
    }),
    ...(job === 'guard' ? [] : [{ set: [key, 'needs'], to: needs(plan, job) }]),
    { set: [key, 'image', 'name'], to: job === 'scan' ? plan.image : (plan.config.cli_image ?? CLI_IMAGE) },
  ];
}

/**
 * The jobs that must end first, or an empty list: without `needs`, the scan would wait for the project's earlier stages, be
 * skipped if one of their jobs fails, and scan their artifacts.
 */
function needs({ name, jobs }: JobPlan, job: Job): unknown {
  const before = jobs.slice(0, jobs.indexOf(job));
  if (before.length === 0) return flow([]);
  return before.map((one) =>
    // The report job's artifacts include the scan's status; the results themselves may be large.
    job === 'notify' && one === 'scan' ? { job: jobName(name, one), artifacts: false } : jobName(name, one),
  );
}

function scanPart(plan: JobPlan): Fill[] {
  const { config, results, findings } = plan;
  const artifacts = [SCAN, 'artifacts'];
  const record = [`${results}/.scan_metadata.json`, `${results}/individual-*/*/scan-timings.json`];
  // Later jobs keep what they need for a day; with `artifacts: all` people keep everything as long as the history.
  const kept: Fill[] =
    config.artifacts === 'all'
      ? [
          { note: [...artifacts, 'access'], lines: ['All that JMo wrote, with found secrets in clear.'] },
          ...fillBelow(artifacts, {
            access: 'developer',
            paths: [results, STATUS_FOLDER],
            expire_in: plan.expireIn,
          }),
        ]
      : [{ set: [...artifacts, 'paths'], to: [findings, ...record, STATUS_FOLDER] }];
  return [
    ...fillBelow([SCAN], { timeout: `${timeoutMinutes(config)} minutes`, retry: retryRule(config) }),
    { set: [SCAN, 'variables', 'RUNNER_SCRIPT_TIMEOUT'], to: `${scriptSeconds(config)}s` },
    ...addedToScan(plan, SCAN),
    ...kept,
  ];
}

/** What the config adds to the scan job, at `job` in the template. */
export function addedToScan(plan: JobPlan, job: string): Fill[] {
  const { config, schedule } = plan;
  const depth = { set: [job, 'variables', 'GIT_DEPTH'], to: fetchDepth(schedule, config) };
  return [
    ...fillBelow([job], {
      services: config.services,
      id_tokens: config.id_tokens,
      before_script: beforeScan(plan),
    }),
    { ...depth, ...(config.fetch_depth === undefined ? {} : { comment: null }) },
    { add: [job, 'variables'], entries: config.variables ?? {} },
  ];
}

/** GitLab's keys for reports. */
function reportFiles({ config, reports }: JobPlan): Record<string, string> | undefined {
  const quality = { codequality: `${reports}/gl-code-quality-report.json` };
  switch (config.reports ?? 'sast') {
    case 'sast':
      return { sast: `${reports}/gl-sast-report.json`, ...quality };
    case 'sarif':
      return { sarif: `${reports}/findings.sarif`, ...quality };
    case 'none':
      return undefined;
  }
}
