// A workflow as GitHub's runner takes it: expressions evaluated, the scan step run by bash.
import { join } from 'node:path';
import { data, Evaluator, Lexer, Parser, wellKnownFunctions } from '@actions/expressions';
import { parse } from 'yaml';
import { runScanStep } from '../scan-step.mjs';
import { compare, expectedChannels, expectedFlags, expectedTargets, readFlags } from './expected.mjs';
import { readRendered } from './render-many.mjs';
import { canMakeResults, makeNamedPaths, makeRecord, obeyed, readCall, withLists } from './stand-ins.mjs';

/** What expressions of ours may ask for; everything else is text that was taken for an expression. */
const KNOWN =
  /^(?:'(?:[^']|'')*'|secrets\.[A-Za-z_][A-Za-z0-9_]*|(?:needs|steps)\.[a-z]+\.(?:result|outcome|outputs\.[a-z-]+)|github\.(?:run_id|event\.schedule)|toJSON\(needs\))$/;

export async function runGithub(context, { resource, index }, { folder, programs }) {
  const { name } = resource.metadata;
  const workflow = parse(readRendered(folder, `.github/workflows/jmo-${name}.yml`));
  const problems = [];
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const inputs = (command) => {
    const step = steps.find((one) => one.with?.command === command);
    return Object.fromEntries(
      Object.entries(step?.with ?? {}).map(([key, value]) => [key, evaluated(String(value), problems)]),
    );
  };
  const scan = steps.find(({ id }) => id === 'scan');
  if (scan.run.includes('${{')) problems.push("GitHub would replace an expression in the scan step's script");
  const env = Object.fromEntries(
    Object.entries(scan.env ?? {}).map(([key, value]) => [key, evaluated(value, problems)]),
  );

  problems.push(...stepProblems(resource, scan, steps, problems));

  const own = join(context.work, 'hostile-texts', `github-run-${index}`);
  const workspace = join(own, 'workspace');
  const complete = makeNamedPaths(resource, workspace) && canMakeResults(resource);
  const record = makeRecord(own);
  const ended = await runScanStep(context, own, scan.run, {
    programs: [programs],
    env: { ...env, RECORD: record },
  });
  const log = `${ended.stdout}${ended.stderr}`;
  const call = readCall(record, 'jmo');
  if (complete || call !== undefined) problems.push(...callProblems(resource, call, record, ended.status));
  else if (ended.status !== 1) problems.push(`without its paths the script ended with ${ended.status}`);
  const errors = obeyed(log).filter(
    (line) => !/^::error::spec\.jobTemplate\.[a-z0-9._]+: no such /.test(line),
  );
  if (errors.length > 0 || (call !== undefined && obeyed(log).length > 0))
    problems.push(`the runner would obey ${JSON.stringify(obeyed(log))}`);
  return { problems: [...problems, ...inputProblems(resource, workflow.name, inputs)], log, workspace };
}

/** What the config adds to the scan step and before it arrives as it is written. */
function stepProblems({ spec }, scan, steps, problems) {
  const { env = {}, secrets = {}, steps_before = [] } = spec.backend.config;
  const added = Object.entries(scan.env ?? {}).filter(([key]) => key !== 'GITLAB_TOKEN');
  const before = steps.slice(steps.indexOf(scan) - steps_before.length, steps.indexOf(scan));
  const values = (step) => [step.name, step.run, ...Object.entries({ ...step.env, ...step.with }).flat()];
  for (const value of before.flatMap(values)) evaluated(String(value), problems);
  const secret = (name) => `\${{ secrets.${name} }}`;
  const wanted = (value) => value?.replace(/^\$\{(\w+)\}$/, (_, name) => secret(name));
  const named = Object.entries(secrets).map(([key, name]) => [key, secret(name)]);
  return [
    ...compare('the environment of the scan', added, [...Object.entries(env), ...named]),
    ...compare(
      'the steps before it',
      before.map(values),
      steps_before.map((step) => ('with' in step ? values(step).map(wanted) : values(step))),
    ),
  ];
}

function callProblems(resource, call, record, status) {
  if (call === undefined) return [`jmo was not called, and the script ended with ${status}`];
  const [token, command, ...words] = call;
  const { targets, results } = resource.spec.jobTemplate;
  const problems =
    command === 'ci' && status === 0 ? [] : [`jmo ${command}; the script ended with ${status}`];
  const secret = targets.gitlab_token === undefined ? '' : `secret ${targets.gitlab_token.slice(2, -1)}`;
  if (token !== secret) problems.push(`the token is ${JSON.stringify(token)}`);
  const wanted = [...expectedFlags(resource), ['--results-dir', results?.dir ?? 'results']];
  return [...problems, ...compare('jmo ci', withLists(readFlags(words), record, resource), wanted)];
}

function inputProblems(resource, title, inputs) {
  const { metadata, spec } = resource;
  const [guard, report, notify] = ['guard', 'report', 'notify'].map(inputs);
  return [
    ...compare(
      'guard',
      [title, guard.cron, guard.timezone ?? 'UTC'],
      [`JMo scan: ${metadata.name}`, spec.schedule, spec.timezone ?? 'UTC'],
    ),
    ...compare('report', lines(report.target), expectedTargets(resource)),
    ...compare(
      'notify',
      [notify.profile, ...lines(notify.channels)],
      [spec.jobTemplate.profile, ...expectedChannels(resource)],
    ),
  ];
}

const lines = (text = '') => text.split('\n').filter((line) => line !== '');

/** A value with its expressions replaced, each by what it stands for; every other expression is a problem. */
function evaluated(text, problems) {
  return text.replace(/\$\{\{((?:'(?:[^']|'')*'|[^'}]|\}(?!\}))*)\}\}/g, (whole, inner) => {
    const expression = inner.trim();
    if (!KNOWN.test(expression)) {
      problems.push(`GitHub would evaluate ${whole}`);
      return whole;
    }
    const secret = /^secrets\.(.*)$/.exec(expression)?.[1];
    if (secret !== undefined) return `secret ${secret}`;
    if (!expression.startsWith("'")) return expression;
    const { tokens } = new Lexer(expression).lex();
    const tree = new Parser(tokens, [], Object.values(wellKnownFunctions)).parse();
    return new Evaluator(tree, new data.Dictionary()).evaluate().coerceString();
  });
}
