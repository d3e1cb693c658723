import { SCAN_MINUTES } from '../../schedule/types.js';
import { channelLine, channelVariable } from '../shared/channels.js';
import { timeoutMinutes } from '../shared/config-fields.js';
import { shortHeader } from '../shared/header.js';
import { isPinnedByDigest } from '../shared/images.js';
import { fetchDepth } from '../shared/scan-command.js';
import {
  type Fill,
  fillBelow,
  fillTemplate,
  keepIf,
  readTemplate,
  type Template,
} from '../shared/template.js';
import { flow, flowMap, literal, quoted } from '../shared/yaml-value.js';
import type { RenderContext } from '../types.js';
import { renderCaller } from './caller.js';
import { secret, workflowHead, zoneOf } from './head.js';
import { DEFAULT_FINDINGS, UPLOAD_ACTION, type WorkflowPlan } from './plan.js';
import { containerFills, stepBefore, variablesOf } from './scan-additions.js';
import { reportTargets, scanScript } from './scan-script.js';
import { templates } from './templates.generated.js';

/** GHES refuses version 4 and later of the action. This one replaces an artifact of the same name by default. */
const UPLOAD_ON_GHES = { commit: 'c24449f33cd45d4826c6702db7e49f7cdb9b551d', version: 'v3.2.1-node20' };

const SCAN = ['jobs', 'scan'];
/** A step of the scan job, by its place in the template. */
const step = (index: number) => [...SCAN, 'steps', index];
const STEPS = { checkout: step(0), scan: step(1), report: step(2), upload: step(3), keep: step(4) };
const GUARD_INPUTS = ['jobs', 'guard', 'steps', 0, 'with'];
const NOTIFY_STEP = ['jobs', 'notify', 'steps', 0];

/** The steps that use our action. */
const OWN_STEPS = [['jobs', 'guard', 'steps', 0], STEPS.report, NOTIFY_STEP];

let template: Template | undefined;

/** The workflow of one schedule, with its header. Template: templates/github-actions/workflow.yml. */
export function renderWorkflow(plan: WorkflowPlan, context: RenderContext): string {
  if (plan.config.style === 'reusable') return renderCaller(plan, context);
  template ??= readTemplate(templates['workflow.yml']);
  const body = fillTemplate(template, [
    ...workflowHead(plan),
    ...fillBelow(['jobs'], { guard: keepIf(plan.guarded), notify: keepIf(plan.channels.length > 0) }),
    ...['guard', 'scan', 'notify'].map((job) => ({ set: ['jobs', job, 'runs-on'], to: runner(plan) })),
    ...guardJob(plan),
    ...scanJob(plan),
    ...scanSteps(plan),
    ...resultSteps(plan),
    ...notifyJob(plan),
    ...(plan.config.action === undefined
      ? []
      : OWN_STEPS.map((path) => ({
          set: [...path, 'uses'],
          to: plan.config.action,
          comment: null,
        }))),
  ]);
  return shortHeader(context) + body;
}

function runner({ config, labels, group }: WorkflowPlan): unknown {
  if (group !== undefined) return labels.length === 0 ? { group } : { group, labels: flow(labels) };
  const list = labels.length > 1 || Array.isArray(config.runner ?? config.tags);
  return list ? flow(labels) : (labels[0] ?? keepIf(true));
}

/** The inputs of guard and notify; what the action assumes by itself is left out. */
function scheduleInputs({ schedule, cron }: WorkflowPlan) {
  return {
    cron: quoted(cron.text),
    timezone: zoneOf(schedule),
    'concurrency-policy': schedule.spec.concurrencyPolicy,
  };
}

function guardJob(plan: WorkflowPlan): Fill[] {
  const { startingDeadlineSeconds: deadline, concurrencyPolicy } = plan.schedule.spec;
  return [
    { set: ['jobs', 'guard', 'outputs', 'reason'], to: keepIf(plan.events.has('skipped')) },
    ...fillBelow(GUARD_INPUTS, {
      ...scheduleInputs(plan),
      'concurrency-policy': concurrencyPolicy === 'Forbid' ? undefined : concurrencyPolicy,
      'starting-deadline-seconds': deadline === null ? undefined : quoted(String(deadline)),
      'native-timezone': keepIf(plan.superset),
    }),
  ];
}

function scanJob(plan: WorkflowPlan): Fill[] {
  const { config, image, schedule } = plan;
  return [
    ...fillBelow(SCAN, {
      needs: keepIf(plan.guarded),
      if: keepIf(plan.guarded),
      'timeout-minutes': timeoutMinutes(config),
      environment: plan.scanUsesSecrets ? config.environment : undefined,
      concurrency: keepIf(schedule.spec.concurrencyPolicy === 'Replace'),
      container: keepIf(image !== undefined),
      outputs: keepIf(plan.channels.length > 0),
    }),
    { set: [...SCAN, 'concurrency', 'group'], to: plan.id },
    ...fillBelow([...SCAN, 'permissions'], {
      'security-events': keepIf(plan.uploaded),
      actions: keepIf(plan.uploaded),
    }),
    {
      set: [...SCAN, 'container', 'image'],
      to: image,
      ...(image !== undefined && isPinnedByDigest(image) ? { comment: null } : {}),
    },
    ...containerFills(plan.container, [...SCAN, 'container']),
    { set: [...SCAN, 'outputs', 'commit'], to: keepIf(config.branch !== undefined) },
  ];
}

function scanSteps(plan: WorkflowPlan): Fill[] {
  const { schedule, config } = plan;
  const { run, gitlabToken } = scanScript(plan);
  const inputs = [...STEPS.checkout, 'with'];
  const depth = fetchDepth(schedule, config);
  const plain = config.branch === undefined && depth === undefined;
  const variables = variablesOf(config, gitlabToken);
  return [
    { set: [...STEPS.checkout, 'id'], to: keepIf(config.branch !== undefined) },
    ...(plain
      ? [{ set: inputs, to: flowMap('persist-credentials', false) }]
      : [
          { set: [...inputs, 'ref'], to: config.branch },
          {
            set: [...inputs, 'fetch-depth'],
            to: depth,
            ...(config.fetch_depth === undefined ? {} : { comment: null }),
          },
        ]),
    { before: STEPS.scan, items: (config.steps_before ?? []).map(stepBefore) },
    ...fillBelow(STEPS.scan, {
      run: literal(run),
      env: variables,
    }),
  ];
}

/** The steps after the scan: reports with the threshold, and uploads. */
function resultSteps(plan: WorkflowPlan): Fill[] {
  const { schedule, config, id, findings, reports, kept } = plan;
  const { upload, keep, report } = STEPS;
  const failOn = schedule.spec.jobTemplate.options.fail_on;
  const onGhes = { set: [...keep, 'uses'], to: `${UPLOAD_ACTION}@${UPLOAD_ON_GHES.commit}` };
  return [
    {
      set: [...report, 'name'],
      to: failOn === undefined ? 'Report findings' : `Report findings, fail at ${failOn} or above`,
    },
    ...fillBelow([...report, 'with'], {
      findings: findings === DEFAULT_FINDINGS ? undefined : findings,
      target: reportTargets(schedule),
      'fail-on': failOn,
    }),
    { set: upload, to: keepIf(plan.uploaded) },
    ...fillBelow([...upload, 'with'], {
      sarif_file: `${reports}/findings.sarif`,
      ref: config.branch === undefined ? undefined : `refs/heads/${config.branch}`,
      sha: keepIf(config.branch !== undefined),
    }),
    { set: keep, to: keepIf(kept !== undefined) },
    ...(plan.ghes ? [{ ...onGhes, comment: UPLOAD_ON_GHES.version }] : []),
    ...fillBelow([...keep, 'with'], {
      name: id,
      path: kept?.path,
      overwrite: keepIf(!plan.ghes),
      'retention-days': kept?.days,
    }),
  ];
}

function notifyJob(plan: WorkflowPlan): Fill[] {
  const { schedule, config, channels, guarded } = plan;
  const { concurrencyPolicy, jobTemplate } = schedule.spec;
  const minutes = timeoutMinutes(config);
  const variables = channels.map(channelVariable);
  const lines = channels.map(channelLine);
  return [
    ...fillBelow(['jobs', 'notify'], {
      needs: guarded ? keepIf(true) : 'scan',
      if: `\${{ ${notifyCondition(plan)} }}`,
      environment: config.environment,
    }),
    { set: [...NOTIFY_STEP, 'env'], to: Object.fromEntries(variables.map((name) => [name, secret(name)])) },
    ...fillBelow([...NOTIFY_STEP, 'with'], {
      ...scheduleInputs(plan),
      'concurrency-policy': keepIf(concurrencyPolicy === 'Replace'),
      profile: jobTemplate.profile,
      branch: config.branch,
      'scan-timeout': minutes === SCAN_MINUTES ? undefined : quoted(String(minutes)),
      channels: lines.length === 1 ? lines[0] : literal(`${lines.join('\n')}\n`),
    }),
  ];
}

/** Whether an event that a channel wants can have occurred: GitHub bills a minute for every job that it starts. */
function notifyCondition({ events, guarded }: WorkflowPlan): string {
  const conditions = ['always()'];
  if (!events.has('success') && !events.has('recovered')) conditions.push("needs.scan.result != 'success'");
  if (guarded && !events.has('skipped')) conditions.push("needs.guard.outputs.run != 'false'");
  return conditions.join(' && ');
}
