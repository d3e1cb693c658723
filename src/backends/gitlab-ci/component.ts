import { isEmpty } from '../../schedule/problem.js';
import { oneLine } from '../../text/comment.js';
import { quoteWord } from '../../text/shell.js';
import { channelLine } from '../shared/channels.js';
import { timeoutMinutes } from '../shared/config-fields.js';
import { whenItRuns } from '../shared/header.js';
import { fetchDepth, type ValueList } from '../shared/scan-command.js';
import { type Fill, fillTemplate, keepIf, readTemplate, type Template } from '../shared/template.js';
import { retryRule, scriptSeconds, tagList } from './config.js';
import { addedToScan } from './jobs.js';
import { type JobPlan, jobName, sharedJob } from './plan.js';
import { COMPONENT_PROJECT, COMPONENT_VERSION, TOKEN_VARIABLE } from './published.js';
import { listWords, scanCommand } from './scripts.js';
import { templates } from './templates.generated.js';

/** Folders that the component's `results_dir` accepts; it stands in single quotes in YAML and in shell. */
const COMPONENT_FOLDER = /^[A-Za-z0-9_@+=,][A-Za-z0-9_@+=,. -]*(?:\/[A-Za-z0-9_@+=,][A-Za-z0-9_@+=,. -]*)*$/;

export function fitsComponent(folder: string): boolean {
  return COMPONENT_FOLDER.test(folder);
}

/** The value of the component's empty lists. */
const NONE = 'none';

/** Undefined inputs are left out, so that the component's defaults apply. */
type Inputs = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

let template: Template | undefined;
let runners: Template | undefined;
let scans: Template | undefined;

/** `include:` with each schedule's scan component, and its notify component if it has channels. */
export function includedComponents(plans: readonly JobPlan[]): string {
  template ??= readTemplate(templates['include.yml'], { compat: 'yaml-1.1' });
  const from = template;
  const included = plans.map((plan) => includeOne(from, plan));
  return [
    `include:\n${included.join('\n')}`,
    ...plans.flatMap((plan) => [...runnerOf(plan), ...scanOf(plan)]),
  ].join('\n');
}

function includeOne(from: Template, plan: JobPlan): string {
  const { schedule, cron, config } = plan;
  const project = config.component ?? COMPONENT_PROJECT;
  const about = schedule.metadata.annotations.description;
  const fills: Fill[] = [
    {
      note: ['include', 0],
      lines: [
        oneLine(about === undefined ? plan.name : `${plan.name}: ${about}`),
        schedule.spec.suspend ? 'Suspended: only when started by hand.' : whenItRuns(schedule, cron),
      ],
    },
    { set: ['include', 0, 'component'], to: `${project}/scan@${COMPONENT_VERSION}` },
    { set: ['include', 0, 'inputs'], to: scanInputs(plan) },
    { set: ['include', 1], to: keepIf(plan.jobs.includes('notify')) },
    { set: ['include', 1, 'component'], to: `${project}/notify@${COMPONENT_VERSION}` },
    { set: ['include', 1, 'inputs'], to: notifyInputs(plan) },
  ];
  return fillTemplate(from, fills).replace(/^include:\n/, '');
}

/** Tags go beside the include: GitLab's schema requires at least one, so an input could not be empty. */
function runnerOf({ name, config }: JobPlan): string[] {
  const tags = tagList(config);
  if (tags === undefined) return [];
  runners ??= readTemplate(templates['runner.yml'], { compat: 'yaml-1.1' });
  return [
    fillTemplate(runners, [
      { rename: ['.jmo-example'], to: sharedJob(name) },
      { set: ['.jmo-example', 'tags'], to: tags },
    ]),
  ];
}

/** So does what the scan job gets besides: maps are no inputs, and a depth's default would override the project's. */
function scanOf(plan: JobPlan): string[] {
  const { schedule, name, config } = plan;
  const { variables, services, id_tokens, before_script } = config;
  const depth = fetchDepth(schedule, config);
  if (depth === undefined && [variables, services, id_tokens, before_script].every(isEmpty)) return [];
  scans ??= readTemplate(templates['scan.yml'], { compat: 'yaml-1.1' });
  const job = jobName('example', 'scan');
  return [
    fillTemplate(scans, [
      { rename: [job], to: jobName(name, 'scan') },
      { set: [job, 'variables'], to: keepIf(depth !== undefined || !isEmpty(variables)) },
      ...addedToScan(plan, job),
    ]),
  ];
}

/** The inputs with the schedule's name, times and runner. */
function sharedInputs({ schedule, name, cron, config }: JobPlan): Inputs {
  const { timezone, concurrencyPolicy, startingDeadlineSeconds, jobTemplate } = schedule.spec;
  return {
    name,
    cron: cron.text,
    timezone: unless('UTC', timezone),
    concurrency_policy: unless('Forbid', concurrencyPolicy),
    starting_deadline_seconds: startingDeadlineSeconds?.toString(),
    fail_on: jobTemplate.options.fail_on,
    profile: jobTemplate.profile,
    cli_image: config.cli_image,
  };
}

function scanInputs(plan: JobPlan): Inputs {
  const { schedule, config } = plan;
  // The component itself writes lists to files, and adds the profile and the folder.
  const command = scanCommand(schedule, { listFolder: undefined, resultsDir: undefined });
  const [, , ...words] = command.lines;
  const listed = (flag: ValueList['flag']) => {
    const list = command.lists.find((one) => one.flag === flag);
    return list && listWords(list).join(' ');
  };
  const retry = retryRule(config);
  return {
    ...sharedInputs(plan),
    suspend: unless(false, schedule.spec.suspend),
    // Before 18.1, GitLab refuses an empty value of an input with a pattern.
    arguments: words.join(' ') || NONE,
    images: listed('--images-file'),
    urls: listed('--urls-file'),
    results_dir: unless('results', plan.results),
    reports: config.reports,
    artifacts: config.artifacts,
    gitlab_token_variable: command.gitlabToken,
    hidden_variables: plan.webhooks.join(' ') || hidesOwn(plan),
    image: plan.image,
    timeout: `${timeoutMinutes(config)} minutes`,
    script_timeout: `${scriptSeconds(config)}s`,
    retry_max: retry?.max,
    retry_when: retry?.when,
    expire_in: plan.expireIn,
    stage: config.stage,
  };
}

/** The component hides this variable unless it is told others, at least one: of these two, the scan never gets the second. */
function hidesOwn({ config: { variables = {}, id_tokens = {} } }: JobPlan): string | undefined {
  return 'SLACK_WEBHOOK_URL' in { ...variables, ...id_tokens } ? TOKEN_VARIABLE : undefined;
}

/** The value, or undefined if it is the component's default. */
function unless<T>(usual: T, value: T): T | undefined {
  return value === usual ? undefined : value;
}

function notifyInputs(plan: JobPlan): Inputs {
  const channels = plan.channels.map((channel) => quoteWord(channelLine(channel))).join(' ');
  return { ...sharedInputs(plan), channels };
}
