import { SCAN_MINUTES } from '../../schedule/types.js';
import { channelLine, channelVariable } from '../shared/channels.js';
import { retries, timeoutMinutes } from '../shared/config-fields.js';
import { shortHeader } from '../shared/header.js';
import { defaultImage } from '../shared/images.js';
import { fetchDepth, scanWords, variableName } from '../shared/scan-command.js';
import { fillTemplate, readTemplate, type Template } from '../shared/template.js';
import { literal, quoted } from '../shared/yaml-value.js';
import type { RenderContext } from '../types.js';
import { secret, workflowHead, zoneOf } from './head.js';
import type { WorkflowPlan } from './plan.js';
import { templates } from './templates.generated.js';

const JOB = ['jobs', 'jmo'];
/** The secrets of the called workflow, by which `channels` names them there. */
const WEBHOOK = 'SLACK_WEBHOOK_URL';
const TOKEN = 'SLACK_BOT_TOKEN';

let template: Template | undefined;

/** A workflow that calls .github/workflows/scan.yml of this repository. Template: templates/github-actions/reusable.yml. */
export function renderCaller(plan: WorkflowPlan, context: RenderContext): string {
  template ??= readTemplate(templates['reusable.yml']);
  return (
    shortHeader(context) +
    fillTemplate(template, [
      ...workflowHead(plan),
      { set: [...JOB, 'with'], to: defined(inputsOf(plan)) },
      { set: [...JOB, 'secrets'], to: defined(secretsOf(plan)) },
    ])
  );
}

/** What the called workflow cannot do, as the part of the resource that asks for it. */
export function notReusable({ schedule, config, ...plan }: WorkflowPlan): string[] {
  const variables = (key: 'url' | 'token') =>
    new Set(plan.channels.filter((channel) => channel[key] !== undefined).map(channelVariable)).size;
  return [
    ...(plan.image === undefined ? ['container: false'] : []),
    ...(plan.ghes ? ['server: ghes'] : []),
    ...(plan.superset ? ['native_timezone: false'] : []),
    ...(['environment', 'env', 'secrets', 'steps_before', 'action'] as const).filter(
      (key) => config[key] !== undefined,
    ),
    ...(plan.group === undefined ? [] : ['a runner group']),
    ...(['credentials', 'options'] as const)
      .filter((key) => plan.container[key] !== undefined)
      .map((key) => `container.${key}`),
    ...(variables('url') > 1 ? ['more than one webhook variable'] : []),
    ...(variables('token') > 1 ? ['more than one variable with a bot token'] : []),
    ...(scanWords(schedule).some((word) => word.includes('\n')) ? ['a value with a line break'] : []),
  ];
}

/** In the order of the called workflow; its defaults are left out. */
function inputsOf(plan: WorkflowPlan) {
  const { schedule, config, labels, kept, channels } = plan;
  const { concurrencyPolicy, startingDeadlineSeconds, jobTemplate } = schedule.spec;
  const { profile, targets, options, results } = jobTemplate;
  const minutes = timeoutMinutes(config);
  return {
    name: plan.name,
    cron: quoted(plan.cron.text),
    timezone: zoneOf(schedule),
    concurrency_policy: unless('Forbid', concurrencyPolicy),
    starting_deadline_seconds:
      startingDeadlineSeconds === null ? undefined : quoted(`${startingDeadlineSeconds}`),
    profile,
    arguments: argumentsOf(scanWords(schedule)),
    images: linesOf(targets.images ?? []),
    urls: linesOf(targets.urls ?? []),
    results_dir: unless('results', results.dir),
    fail_on: options.fail_on,
    artifacts: kept === undefined ? 'none' : unless('reports', config.artifacts ?? 'reports'),
    code_scanning: unless(true, plan.uploaded),
    image: unless(defaultImage('balanced'), plan.image),
    runner: labels.length === 0 ? undefined : quoted(JSON.stringify(labels)),
    timeout: unless(SCAN_MINUTES, minutes),
    retry_max: unless(0, retries(config)),
    retention_days: unless(30, kept?.days),
    branch: config.branch,
    fetch_depth: fetchDepth(schedule, config),
    channels: linesOf(
      channels.map((channel) => {
        const [, ...rest] = channelLine(channel).split(' ');
        return [channel.url === undefined ? TOKEN : WEBHOOK, ...rest].join(' ');
      }),
    ),
  };
}

function secretsOf({ schedule, channels }: WorkflowPlan) {
  const webhook = channels.find((channel) => channel.url !== undefined);
  const token = channels.find((channel) => channel.url === undefined);
  const gitlab = schedule.spec.jobTemplate.targets.gitlab_token;
  return {
    slack_webhook_url: webhook && secret(channelVariable(webhook)),
    slack_bot_token: token && secret(channelVariable(token)),
    gitlab_token: gitlab && secret(variableName(gitlab)),
  };
}

function argumentsOf(words: readonly string[]): unknown {
  if (words.join(' ') === '--repo .') return undefined;
  return words.length === 0 ? quoted('') : linesOf(words);
}

/** A word per line; undefined without words. */
function linesOf(words: readonly string[]): unknown {
  // GitHub would replace an expression in an input: what begins one stands there as the value of another.
  const lines = words.map((word) => word.replaceAll('${{', "${{ '${{' }}"));
  return lines.length > 1 ? literal(`${lines.join('\n')}\n`) : lines[0];
}

/** The value, or undefined if it is the called workflow's default. */
function unless<T>(usual: T, value: T): T | undefined {
  return value === usual ? undefined : value;
}

/** The entries with a value; undefined if there are none. */
function defined(entries: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const found = Object.entries(entries).filter(([, value]) => value !== undefined);
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
