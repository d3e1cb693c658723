import { oneLine } from '../../text/comment.js';
import { timeoutMinutes } from '../shared/config-rules.js';
import { whenItRuns } from '../shared/header.js';
import { defaultImage } from '../shared/images.js';
import { readsHistory } from '../shared/scan-command.js';
import {
  type Fill,
  fillTemplate,
  flow,
  literal,
  quoted,
  readTemplate,
  type Template,
} from '../shared/template.js';
import { retryRule, scriptSeconds, tagList } from './config.js';
import { expireIn } from './expiry.js';
import { type JobPlan, jobName, sharedJob } from './job-plan.js';
import { CLI_IMAGE } from './published.js';
import { gateScript, guardScript, notifyScript, reportScript, STATUS_FOLDER, scanScript } from './scripts.js';
import { templates } from './templates.generated.js';

const SHARED = '.jmo-example';
const GUARD = 'jmo-example:guard';
const SCAN = 'jmo-example:scan';
const REPORT = 'jmo-example:report';
const GATE = 'jmo-example:gate';
const NOTIFY = 'jmo-example:notify';

/** In which pipelines the jobs run, and in which stages. */
export interface Placement {
  /** When a pipeline schedule starts them, and when a person does: GitLab's expressions. */
  readonly scheduled: string;
  readonly byHand: string;
  /** How a person starts them. */
  readonly instruction: string;
  readonly stages: { readonly scan: string; readonly report: string; readonly gate: string };
}

let template: Template | undefined;

/** The jobs of one schedule, ending in a newline. Template: templates/gitlab-ci/jobs.yml. */
export function renderJobs(plan: JobPlan, placement: Placement): string {
  template ??= readTemplate(templates['jobs.yml'], { compat: 'yaml-1.1' });
  return fillTemplate(template, [
    ...sharedPart(plan, placement),
    ...guardJob(plan),
    ...scanJob(plan, placement),
    ...reportJob(plan, placement),
    ...gateJob(plan, placement),
    ...notifyJob(plan),
  ]);
}

function sharedPart(plan: JobPlan, placement: Placement): Fill[] {
  const { schedule, name, cron } = plan;
  const { metadata, spec } = schedule;
  const tags = tagList(plan.config);
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
    tags === undefined ? { remove: [SHARED, 'tags'] } : { set: [SHARED, 'tags'], to: tags },
    spec.suspend ? { remove: [...rules, 0] } : { set: [...rules, 0, 'if'], to: quoted(placement.scheduled) },
    { note: [...rules, 1], lines: [placement.instruction] },
    { set: [...rules, 1, 'if'], to: quoted(placement.byHand) },
  ];
}

function guardJob(plan: JobPlan): Fill[] {
  if (!plan.guarded) return [{ remove: [GUARD] }];
  return [
    ...ownJob(plan, 'guard', GUARD),
    { set: [GUARD, 'script'], to: [literal(guardScript(plan))] },
    { set: [GUARD, 'image', 'name'], to: plan.config.cli_image ?? CLI_IMAGE },
  ];
}

function scanJob(plan: JobPlan, { stages }: Placement): Fill[] {
  const { config, schedule, cron } = plan;
  const retry = retryRule(config);
  // An empty list, where there is no guard: without one the job would wait for the project's earlier stages, be left out
  // when one of their jobs fails, and scan what they made.
  const needs = plan.guarded ? [jobName(plan.name, 'guard')] : flow([]);
  return [
    ...ownJob(plan, 'scan', SCAN),
    { set: [SCAN, 'stage'], to: stages.scan },
    { set: [SCAN, 'needs'], to: needs },
    { set: [SCAN, 'image', 'name'], to: config.image ?? defaultImage(schedule.spec.jobTemplate.profile) },
    { set: [SCAN, 'timeout'], to: `${timeoutMinutes(config)} minutes` },
    retry === undefined ? { remove: [SCAN, 'retry'] } : { set: [SCAN, 'retry'], to: retry },
    { set: [SCAN, 'variables', 'RUNNER_SCRIPT_TIMEOUT'], to: `${scriptSeconds(config)}s` },
    ...(readsHistory(schedule) ? [] : [{ remove: [SCAN, 'variables', 'GIT_DEPTH'] }]),
    { set: [SCAN, 'script'], to: [literal(scanScript(plan))] },
    ...scanArtifacts(plan, expireIn(schedule, cron)),
  ];
}

/** What the scan leaves for the jobs behind it, in a day; with `artifacts: all` everything, for people, as long as runs are kept. */
function scanArtifacts({ config, results, findings }: JobPlan, kept: string): Fill[] {
  const artifacts = [SCAN, 'artifacts'];
  if (config.artifacts === 'all')
    return [
      { note: [...artifacts, 'access'], lines: ['All that JMo wrote, with found secrets in clear.'] },
      { set: [...artifacts, 'access'], to: 'developer' },
      { set: [...artifacts, 'paths'], to: [results, STATUS_FOLDER] },
      { set: [...artifacts, 'expire_in'], to: kept },
    ];
  const record = [`${results}/.scan_metadata.json`, `${results}/individual-*/*/scan-timings.json`];
  return [{ set: [...artifacts, 'paths'], to: [findings, ...record, STATUS_FOLDER] }];
}

function reportJob(plan: JobPlan, { stages }: Placement): Fill[] {
  const artifacts = [REPORT, 'artifacts'];
  const reports = reportFiles(plan);
  return [
    ...ownJob(plan, 'report', REPORT),
    { set: [REPORT, 'stage'], to: stages.report },
    { set: [REPORT, 'needs'], to: needed(plan, ['guard', 'scan']) },
    { set: [REPORT, 'image', 'name'], to: plan.config.cli_image ?? CLI_IMAGE },
    { set: [REPORT, 'script'], to: [literal(reportScript(plan))] },
    {
      set: [...artifacts, 'paths'],
      to: [...(plan.config.artifacts === 'none' ? [] : [plan.reports]), STATUS_FOLDER],
    },
    reports === undefined
      ? { remove: [...artifacts, 'reports'] }
      : { set: [...artifacts, 'reports'], to: reports },
    { set: [...artifacts, 'expire_in'], to: expireIn(plan.schedule, plan.cron) },
  ];
}

/** The reports GitLab is handed, by its own names for them. */
export function reportFiles({ config, reports }: JobPlan): Record<string, string> | undefined {
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

function gateJob(plan: JobPlan, { stages }: Placement): Fill[] {
  if (!plan.gated) return [{ remove: [GATE] }];
  return [
    ...ownJob(plan, 'gate', GATE),
    { set: [GATE, 'stage'], to: stages.gate },
    { set: [GATE, 'needs'], to: needed(plan, ['guard', 'scan', 'report']) },
    { set: [GATE, 'image', 'name'], to: plan.config.cli_image ?? CLI_IMAGE },
    { set: [GATE, 'script'], to: [literal(gateScript(plan))] },
  ];
}

function notifyJob(plan: JobPlan): Fill[] {
  if (plan.channels.length === 0) return [{ remove: [NOTIFY] }];
  // How the scan ended comes along with the report job's artifacts; the results themselves may be large.
  const scan = jobName(plan.name, 'scan');
  const needs = needed(plan, ['guard', 'scan', 'report', 'gate']).map((job) =>
    job === scan ? { job, artifacts: false } : job,
  );
  return [
    ...ownJob(plan, 'notify', NOTIFY),
    { set: [NOTIFY, 'needs'], to: needs },
    { set: [NOTIFY, 'image', 'name'], to: plan.config.cli_image ?? CLI_IMAGE },
    { set: [NOTIFY, 'script'], to: [literal(notifyScript(plan))] },
  ];
}

function ownJob(plan: JobPlan, job: Parameters<typeof jobName>[1], key: string): Fill[] {
  return [
    { rename: [key], to: jobName(plan.name, job) },
    { set: [key, 'extends'], to: sharedJob(plan.name) },
  ];
}

/** Those of the jobs that this schedule has, by name. */
function needed(plan: JobPlan, jobs: readonly ('guard' | 'scan' | 'report' | 'gate')[]): string[] {
  return jobs
    .filter((job) => (job !== 'guard' || plan.guarded) && (job !== 'gate' || plan.gated))
    .map((job) => jobName(plan.name, job));
}
