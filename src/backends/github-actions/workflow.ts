import { utcSuperset } from '../../cron/utc-fallback.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { channelLine, channelVariable } from '../shared/channels.js';
import { timeoutMinutes } from '../shared/config-rules.js';
import { fileHeader, whenItRuns } from '../shared/header.js';
import { defaultImage, isPinnedByDigest } from '../shared/images.js';
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
import type { RenderContext } from '../types.js';
import { runnerLabels } from './config.js';
import { keepStep } from './keep-step.js';
import { planWorkflow, type WorkflowPlan } from './plan.js';
import { reportTargets, scanScript } from './scan-script.js';
import { templates } from './templates.generated.js';

let template: Template | undefined;

/** The workflow of one valid schedule, header and all. Template: templates/github-actions/workflow.yml. */
export function renderWorkflow(schedule: ScanSchedule, context: RenderContext): string {
  template ??= readTemplate(templates['workflow.yml']);
  const plan = planWorkflow(schedule);
  const body = fillTemplate(template, [
    { set: ['name'], to: quoted(`JMo scan: ${plan.name}`) },
    { set: ['concurrency', 'group'], to: `jmo-${plan.name}-\${{ github.run_id }}` },
    ...trigger(plan),
    ...guardJob(plan),
    ...scanJob(plan),
    ...scanStep(plan),
    ...resultSteps(plan),
    ...notifyJob(plan),
  ]);
  return fileHeader(schedule, plan.cron, context) + body;
}

function trigger({ schedule, cron, superset }: WorkflowPlan): Fill[] {
  const path = ['on', 'schedule'];
  if (schedule.spec.suspend) return [{ remove: path }];
  const zone = schedule.spec.timezone;
  const lines = [whenItRuns(schedule, cron)];
  if (superset) {
    lines.push(
      'This server knows UTC only: these starts include every one that is meant, the guard skips the others.',
    );
    const starts = utcSuperset(cron, zone).map((text) => ({ cron: quoted(text) }));
    return [
      { set: path, to: starts },
      { note: path, lines },
    ];
  }
  const start = [...path, 0];
  return [
    { set: [...start, 'cron'], to: quoted(cron.text) },
    zone === 'UTC' ? { remove: [...start, 'timezone'] } : { set: [...start, 'timezone'], to: zone },
    { note: path, lines },
  ];
}

function guardJob(plan: WorkflowPlan): Fill[] {
  if (!plan.guarded) return [{ remove: ['jobs', 'guard'] }];
  const { concurrencyPolicy, startingDeadlineSeconds } = plan.schedule.spec;
  const inputs = ['jobs', 'guard', 'steps', 0, 'with'];
  return [
    ...runner(plan, 'guard'),
    ...timing(plan, inputs),
    { set: [...inputs, 'concurrency-policy'], to: concurrencyPolicy },
    startingDeadlineSeconds === null
      ? { remove: [...inputs, 'starting-deadline-seconds'] }
      : { set: [...inputs, 'starting-deadline-seconds'], to: quoted(String(startingDeadlineSeconds)) },
    ...(plan.superset ? [] : [{ remove: [...inputs, 'native-timezone'] }]),
  ];
}

/** The inputs that say which schedule this is and when it runs. */
function timing({ schedule, name, cron }: WorkflowPlan, inputs: (string | number)[]): Fill[] {
  const zone = schedule.spec.timezone;
  return [
    { set: [...inputs, 'name'], to: name },
    { set: [...inputs, 'cron'], to: quoted(cron.text) },
    zone === 'UTC' ? { remove: [...inputs, 'timezone'] } : { set: [...inputs, 'timezone'], to: zone },
  ];
}

function runner({ config }: WorkflowPlan, job: string): Fill[] {
  const labels = runnerLabels(config);
  const [first] = labels;
  if (first === undefined) return [];
  const list = labels.length > 1 || Array.isArray(config.runner ?? config.tags);
  return [{ set: ['jobs', job, 'runs-on'], to: list ? flow(labels) : first }];
}

function scanJob(plan: WorkflowPlan): Fill[] {
  const { config, name, schedule } = plan;
  const job = ['jobs', 'scan'];
  const { profile, options } = schedule.spec.jobTemplate;
  const image = config.image ?? defaultImage(profile);
  const fills: Fill[] = [
    ...runner(plan, 'scan'),
    { set: [...job, 'timeout-minutes'], to: timeoutMinutes(config) },
  ];
  if (!plan.guarded) fills.push({ remove: [...job, 'needs'] }, { remove: [...job, 'if'] });
  fills.push(
    config.environment === undefined
      ? { remove: [...job, 'environment'] }
      : { set: [...job, 'environment'], to: config.environment },
    schedule.spec.concurrencyPolicy === 'Replace'
      ? { set: [...job, 'concurrency', 'group'], to: `jmo-${name}` }
      : { remove: [...job, 'concurrency'] },
    config.container === false
      ? { remove: [...job, 'container'] }
      : {
          set: [...job, 'container', 'image'],
          to: image,
          ...(isPinnedByDigest(image) ? { comment: null } : {}),
        },
  );
  if (config.code_scanning === false) {
    for (const permission of ['security-events', 'actions'])
      fills.push({ remove: [...job, 'permissions', permission] });
  }
  if (plan.channels.length === 0) fills.push({ remove: [...job, 'outputs'] });
  else {
    if (options.fail_on === undefined) fills.push({ remove: [...job, 'outputs', 'gate'] });
    if (config.branch === undefined) fills.push({ remove: [...job, 'outputs', 'commit'] });
  }
  return fills;
}

function scanStep({ schedule, config }: WorkflowPlan): Fill[] {
  const steps = ['jobs', 'scan', 'steps'];
  const checkout = [...steps, 'Check out the repository'];
  const ref = [...checkout, 'with', 'ref'];
  const { run, gitlabToken } = scanScript(schedule, config);
  const environment = [...steps, 'Scan', 'env'];
  return [
    ...(config.branch === undefined
      ? [{ remove: ref }, { remove: [...checkout, 'id'] }]
      : [{ set: ref, to: config.branch }]),
    ...(readsHistory(schedule) ? [] : [{ remove: [...checkout, 'with', 'fetch-depth'] }]),
    { set: [...steps, 'Scan', 'run'], to: literal(run) },
    gitlabToken === undefined
      ? { remove: environment }
      : { set: [...environment, 'GITLAB_TOKEN'], to: secret(gitlabToken) },
  ];
}

/** From findings to reports, to where people see them, to the threshold. */
function resultSteps(plan: WorkflowPlan): Fill[] {
  const { schedule, name, config } = plan;
  const { results, options } = schedule.spec.jobTemplate;
  const step = (title: string) => ['jobs', 'scan', 'steps', title];
  const reports = `${results.dir}/reports`;
  const findings = `${results.dir}/summaries/findings.json`;
  const report = [...step('Turn findings into reports'), 'with'];
  const upload = step('Upload findings to code scanning');
  const gate = step('Fail at or above the threshold');
  return [
    { set: [...report, 'name'], to: name },
    { set: [...report, 'findings'], to: findings },
    reportTargets(schedule, [...report, 'target']),
    { set: [...report, 'out'], to: reports },
    ...(config.code_scanning === false
      ? [{ remove: upload }]
      : [
          { set: [...upload, 'with', 'sarif_file'], to: `${reports}/findings.sarif` },
          { set: [...upload, 'with', 'category'], to: `jmo-${name}` },
          ...(config.branch === undefined
            ? ['ref', 'sha'].map((key) => ({ remove: [...upload, 'with', key] }))
            : [{ set: [...upload, 'with', 'ref'], to: `refs/heads/${config.branch}` }]),
        ]),
    ...keepStep(plan),
    ...(options.fail_on === undefined
      ? [{ remove: gate }]
      : [
          { set: [...gate, 'with', 'findings'], to: findings },
          { set: [...gate, 'with', 'fail-on'], to: options.fail_on },
        ]),
  ];
}

function notifyJob(plan: WorkflowPlan): Fill[] {
  const job = ['jobs', 'notify'];
  if (plan.channels.length === 0) return [{ remove: job }];
  const { profile, options } = plan.schedule.spec.jobTemplate;
  const { environment, branch } = plan.config;
  const step = [...job, 'steps', 0];
  const inputs = [...step, 'with'];
  const secrets = Object.fromEntries(
    plan.channels.map((channel) => [channelVariable(channel), secret(channelVariable(channel))]),
  );
  const fills: Fill[] = [
    ...runner(plan, 'notify'),
    ...timing(plan, inputs),
    environment === undefined
      ? { remove: [...job, 'environment'] }
      : { set: [...job, 'environment'], to: environment },
    { set: [...inputs, 'profile'], to: profile },
    ...(branch === undefined
      ? ['branch', 'commit'].map((key) => ({ remove: [...inputs, key] }))
      : [{ set: [...inputs, 'branch'], to: branch }]),
    { set: [...inputs, 'concurrency-policy'], to: plan.schedule.spec.concurrencyPolicy },
    { set: [...inputs, 'scan-timeout'], to: quoted(String(timeoutMinutes(plan.config))) },
    { set: [...step, 'env'], to: secrets },
    { set: [...inputs, 'channels'], to: literal(`${plan.channels.map(channelLine).join('\n')}\n`) },
  ];
  if (!plan.guarded) {
    fills.push({ set: [...job, 'needs'], to: 'scan' });
    for (const name of ['guard-result', 'guard-run', 'guard-reason'])
      fills.push({ remove: [...inputs, name] });
  }
  if (options.fail_on === undefined) fills.push({ remove: [...inputs, 'gate-step'] });
  return fills;
}

function secret(name: string): string {
  return `\${{ secrets.${name} }}`;
}
