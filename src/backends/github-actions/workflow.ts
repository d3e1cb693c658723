import { utcSuperset } from '../../cron/utc-fallback.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { channelLine, channelVariable } from '../shared/channels.js';
import { timeoutMinutes } from '../shared/config-fields.js';
import { fileHeader, whenItRuns } from '../shared/header.js';
import { isPinnedByDigest } from '../shared/images.js';
import { readsHistory } from '../shared/scan-command.js';
import {
  type Fill,
  fillBelow,
  fillTemplate,
  flow,
  keepIf,
  literal,
  quoted,
  readTemplate,
  type Template,
} from '../shared/template.js';
import type { RenderContext } from '../types.js';
import { UPLOAD_ACTION, type WorkflowPlan } from './plan.js';
import { reportTargets, scanScript } from './scan-script.js';
import { templates } from './templates.generated.js';

/** GHES refuses version 4 and later of the action. This one replaces an artifact of the same name by default. */
const UPLOAD_ON_GHES = { commit: 'c24449f33cd45d4826c6702db7e49f7cdb9b551d', version: 'v3.2.1-node20' };

const SCAN = ['jobs', 'scan'];
const step = (title: string) => [...SCAN, 'steps', title];
const GUARD_INPUTS = ['jobs', 'guard', 'steps', 0, 'with'];
const NOTIFY_STEP = ['jobs', 'notify', 'steps', 0];

let template: Template | undefined;

/** The workflow of one schedule, with its header. Template: templates/github-actions/workflow.yml. */
export function renderWorkflow(plan: WorkflowPlan, context: RenderContext): string {
  template ??= readTemplate(templates['workflow.yml']);
  const body = fillTemplate(template, [
    { set: ['name'], to: quoted(`JMo scan: ${plan.name}`) },
    { set: ['concurrency', 'group'], to: `${plan.id}-\${{ github.run_id }}` },
    ...trigger(plan),
    ...fillBelow(['jobs'], { guard: keepIf(plan.guarded), notify: keepIf(plan.channels.length > 0) }),
    ...['guard', 'scan', 'notify'].map((job) => ({ set: ['jobs', job, 'runs-on'], to: runner(plan) })),
    ...guardInputs(plan),
    ...scanJob(plan),
    ...scanSteps(plan),
    ...resultSteps(plan),
    ...notifyJob(plan),
  ]);
  return fileHeader(plan.schedule, plan.cron, context) + body;
}

function trigger({ schedule, cron, superset }: WorkflowPlan): Fill[] {
  const path = ['on', 'schedule'];
  if (schedule.spec.suspend) return [{ set: path, to: undefined }];
  const lines = [whenItRuns(schedule, cron)];
  if (!superset) {
    return [
      ...fillBelow([...path, '0'], { cron: quoted(cron.text), timezone: zoneOf(schedule) }),
      { note: path, lines },
    ];
  }
  lines.push(
    'This server supports UTC only: it starts the workflow more often than the schedule says, and the guard skips the other starts.',
  );
  const starts = utcSuperset(cron, schedule.spec.timezone).map((text) => ({ cron: quoted(text) }));
  return [
    { set: path, to: starts },
    { note: path, lines },
  ];
}

/** The time zone to write; undefined for UTC, which is the default. */
function zoneOf({ spec }: ScanSchedule): string | undefined {
  return spec.timezone === 'UTC' ? undefined : spec.timezone;
}

function runner({ config, labels }: WorkflowPlan): unknown {
  const list = labels.length > 1 || Array.isArray(config.runner ?? config.tags);
  return list ? flow(labels) : (labels[0] ?? keepIf(true));
}

/** The inputs with the schedule's name and times. */
function scheduleInputs({ schedule, name, cron }: WorkflowPlan) {
  return {
    name,
    cron: quoted(cron.text),
    timezone: zoneOf(schedule),
    'concurrency-policy': schedule.spec.concurrencyPolicy,
  };
}

function guardInputs(plan: WorkflowPlan): Fill[] {
  const deadline = plan.schedule.spec.startingDeadlineSeconds;
  return fillBelow(GUARD_INPUTS, {
    ...scheduleInputs(plan),
    'starting-deadline-seconds': deadline === null ? undefined : quoted(String(deadline)),
    'native-timezone': keepIf(plan.superset),
  });
}

function scanJob(plan: WorkflowPlan): Fill[] {
  const { config, image, schedule } = plan;
  return [
    ...fillBelow(SCAN, {
      needs: keepIf(plan.guarded),
      if: keepIf(plan.guarded),
      'timeout-minutes': timeoutMinutes(config),
      environment: config.environment,
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
    ...fillBelow([...SCAN, 'outputs'], {
      gate: keepIf(plan.gated),
      commit: keepIf(config.branch !== undefined),
    }),
  ];
}

function scanSteps(plan: WorkflowPlan): Fill[] {
  const { schedule, config } = plan;
  const checkout = step('Check out the repository');
  const { run, gitlabToken } = scanScript(plan);
  return [
    { set: [...checkout, 'id'], to: keepIf(config.branch !== undefined) },
    ...fillBelow([...checkout, 'with'], {
      ref: config.branch,
      'fetch-depth': keepIf(readsHistory(schedule)),
    }),
    ...fillBelow(step('Scan'), {
      run: literal(run),
      env: gitlabToken === undefined ? undefined : { GITLAB_TOKEN: secret(gitlabToken) },
    }),
  ];
}

/** The steps after the scan: reports, uploads, and the threshold. */
function resultSteps(plan: WorkflowPlan): Fill[] {
  const { schedule, config, id, findings, reports, kept } = plan;
  const upload = step('Upload findings to code scanning');
  const keep = step('Keep the results');
  const gate = step('Fail at or above the threshold');
  const onGhes = { set: [...keep, 'uses'], to: `${UPLOAD_ACTION}@${UPLOAD_ON_GHES.commit}` };
  return [
    ...fillBelow([...step('Turn findings into reports'), 'with'], {
      name: plan.name,
      findings,
      target: reportTargets(schedule),
      out: reports,
    }),
    { set: upload, to: keepIf(plan.uploaded) },
    ...fillBelow([...upload, 'with'], {
      sarif_file: `${reports}/findings.sarif`,
      category: id,
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
    { set: gate, to: keepIf(plan.gated) },
    ...fillBelow([...gate, 'with'], { findings, 'fail-on': schedule.spec.jobTemplate.options.fail_on }),
  ];
}

function notifyJob(plan: WorkflowPlan): Fill[] {
  const { schedule, config, channels, guarded } = plan;
  const variables = channels.map(channelVariable);
  return [
    ...fillBelow(['jobs', 'notify'], {
      needs: guarded ? keepIf(true) : 'scan',
      environment: config.environment,
    }),
    { set: [...NOTIFY_STEP, 'env'], to: Object.fromEntries(variables.map((name) => [name, secret(name)])) },
    ...fillBelow([...NOTIFY_STEP, 'with'], {
      ...scheduleInputs(plan),
      profile: schedule.spec.jobTemplate.profile,
      branch: config.branch,
      commit: keepIf(config.branch !== undefined),
      'scan-timeout': quoted(String(timeoutMinutes(config))),
      channels: literal(`${channels.map(channelLine).join('\n')}\n`),
      'guard-result': keepIf(guarded),
      'guard-run': keepIf(guarded),
      'guard-reason': keepIf(guarded),
      'gate-step': keepIf(plan.gated),
    }),
  ];
}

function secret(name: string): string {
  return `\${{ secrets.${name} }}`;
}
