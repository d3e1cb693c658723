// The scan job of a generated workflow as GitHub's runner carries it out in a job container:
// https://docs.github.com/actions/how-tos/write-workflows/choose-where-workflows-run/run-jobs-in-a-container and the runner's
// ContainerOperationProvider.cs, for what is mounted where and who owns it.
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { stepName } from '../act/run-act.mjs';
import { writeBelow } from '../files.mjs';
import { folderOf, openContainer } from './engine.mjs';
import { condition, fill } from './expressions.mjs';

/** The runner's user, who owns the workspace, whoever the container runs as. */
export const RUNNER = 1001;
const IMAGE_USER = 1000;
const WORKSPACE = '/__w/shop/shop';
const TEMP = '/__w/_temp';
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** The runner's, below its folder of work, which is mounted at /__w. */
const FOLDERS = [
  'shop',
  'shop/shop',
  '_temp',
  '_temp/_github_home',
  '_temp/_github_workflow',
  '_tool',
  '_actions',
];

/** What a step may say; another key would have to be carried out too. */
const KEYS = ['name', 'id', 'if', 'uses', 'with', 'run', 'shell', 'env'];

/**
 * @param {{job: object, folder: string, image: string, layer: string, mounts: object[], actions: (uses: string) => string,
 *   secrets: Record<string, string>, env: Record<string, string>, files?: Record<string, string>}} run `actions` gives the folder
 *   of a step's action; `env` and `files`, beside the event, are what the stand-ins want
 * @returns {Promise<{result: string, steps: Record<string, string>, byId: Record<string, object>, outputs: Record<string, string>,
 *   log: string, summary: string}>} `steps` are outcomes by name or action, `byId` is the context `steps`
 */
export async function runScanJob(
  context,
  { job, folder, image, layer, mounts, actions, secrets, env, files = {} },
) {
  const work = folderOf(RUNNER, join(folder, 'work'));
  for (const path of FOLDERS) folderOf(RUNNER, join(work, path));
  for (const [name, text] of Object.entries({ 'event.json': '{}', ...files }))
    writeBelow(work, `_temp/_github_workflow/${name}`, text);
  const container = await openContainer(context, {
    ...{ image, folder, layer },
    mounts: [
      { from: work, to: '/__w', writable: true },
      { from: join(dirname(await context.tool('node')), '..'), to: '/__e/node24' },
      { from: join(work, '_tool'), to: '/__t', writable: true },
      { from: join(work, '_temp/_github_home'), to: '/github/home', writable: true },
      { from: join(work, '_temp/_github_workflow'), to: '/github/workflow', writable: true },
      ...actionMounts(work, job, actions),
      ...mounts,
    ],
  });
  try {
    const state = { steps: {}, outcomes: {}, failed: false, log: '', summary: '' };
    const runner = {
      container,
      work,
      actions,
      user: userOf(job.container),
      env: { ...jobEnvironment(), ...env },
    };
    for (const [index, step] of job.steps.entries()) {
      const strange = Object.keys(step).filter((key) => !KEYS.includes(key));
      if (strange.length > 0)
        throw new Error(`a step has ${strange.join(', ')}, which is not carried out here`);
      const contexts = { steps: state.steps, secrets, github: { token: 'no-token-at-all' } };
      const outcome = condition(step.if, contexts, state.failed)
        ? await runStep(runner, { step, index, contexts, state })
        : 'skipped';
      if (outcome === 'failure') state.failed = true;
      state.outcomes[stepName(step)] = outcome;
      if (step.id !== undefined)
        state.steps[step.id] = { outputs: {}, ...state.steps[step.id], outcome, conclusion: outcome };
    }
    const { steps: byId, outcomes: steps, failed, log, summary } = state;
    const outputs = Object.entries(job.outputs ?? {}).map(([name, text]) => [
      name,
      fill(text, { steps: byId }),
    ]);
    const result = failed ? 'failure' : 'success';
    return { result, steps, byId, outputs: Object.fromEntries(outputs), log, summary };
  } finally {
    container.close();
  }
}

/** Options that a container is made with; there is one that is known here. */
function userOf({ options = '' }) {
  if (options === '') return IMAGE_USER;
  // Limits of the machine's resources change nothing of what is checked here.
  if (/^--user root(?: --(?:cpus|memory) \w+)*$/.test(options)) return 0;
  throw new Error(`the container's options are "${options}", which are not carried out here`);
}

function jobEnvironment() {
  return {
    PATH,
    HOME: '/github/home',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'somebody',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: '/github/workflow/event.json',
    GITHUB_JOB: 'scan',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_WORKSPACE: WORKSPACE,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: TEMP,
    RUNNER_TOOL_CACHE: '/__t',
  };
}

async function runStep({ container, work, actions, user, env }, { step, index, contexts, state }) {
  const commands = folderOf(RUNNER, join(work, '_temp/_runner_file_commands'));
  const files = {};
  for (const name of ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY']) {
    const file = `${name.toLowerCase()}_${index}`;
    writeBelow(commands, file, '');
    files[`GITHUB_${name}`] = `${TEMP}/_runner_file_commands/${file}`;
  }
  const own = Object.entries(step.env ?? {}).map(([name, text]) => [name, fill(text, contexts)]);
  const { args, inputs } =
    step.uses === undefined ? script(work, step, index) : action(actions(step.uses), step, contexts);
  const { status, stdout, stderr } = await container.exec(args, {
    ...{ user, cwd: WORKSPACE },
    env: { ...env, ...files, ...Object.fromEntries(own), ...inputs },
  });
  state.log += `[${stepName(step)}]\n${stdout}${stderr}`;
  const written = (name) => readFileSync(join(commands, `${name}_${index}`), 'utf8');
  const outputs = readCommands(written('output'));
  state.summary += written('step_summary');
  if (step.id !== undefined) state.steps[step.id] = { outputs };
  return status === 0 ? 'success' : 'failure';
}

/** A script as the runner starts it: by its `shell`, or else by whichever there is. */
function script(work, { run, shell }, index) {
  const file = `${index}.sh`;
  writeBelow(work, `_temp/${file}`, run);
  const sh = ['sh', '-e'];
  const words = { bash: ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail'], sh, undefined: sh }[shell];
  return { args: [...words, `${TEMP}/${file}`], inputs: {} };
}

function action(from, { uses, with: given = {} }, contexts) {
  const folder = actionFolder(uses);
  const { inputs = {}, runs } = parse(readFileSync(join(from, 'action.yml'), 'utf8'));
  if (runs.using !== 'node24') throw new Error(`${uses} runs by ${runs.using}`);
  const defaults = Object.entries(inputs).map(([name, each]) => [name, each.default ?? '']);
  const values = Object.entries({ ...Object.fromEntries(defaults), ...given }).map(([name, text]) => [
    `INPUT_${name.toUpperCase()}`,
    fill(text, contexts),
  ]);
  return {
    args: ['/__e/node24/bin/node', `/__w/${folder}/${runs.main}`],
    inputs: Object.fromEntries(values),
  };
}

/** `_actions/owner/name/ref/folder` of `owner/name/folder@ref`, below the runner's folder of work. */
function actionFolder(uses) {
  const [path, ref] = uses.split('@');
  const [owner, name, ...rest] = path.split('/');
  return ['_actions', owner, name, ref, ...rest].join('/');
}

/** Every action that the job uses is where the runner unpacks it. */
function actionMounts(work, { steps }, actions) {
  return [...new Set(steps.flatMap((step) => step.uses ?? []))].map((uses) => {
    mkdirSync(join(work, actionFolder(uses)), { recursive: true });
    return { from: actions(uses), to: `/__w/${actionFolder(uses)}` };
  });
}

/** The values in a file of outputs: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function readCommands(text) {
  const values = {};
  const lines = text.split('\n');
  while (lines.length > 0) {
    const line = lines.shift();
    const multiline = /^([^=]+?)<<(.+)$/.exec(line);
    if (multiline !== null)
      values[multiline[1]] = lines
        .splice(0, lines.indexOf(multiline[2]) + 1)
        .slice(0, -1)
        .join('\n');
    else if (line !== '') values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return values;
}
