// The jobs of a pipeline as a GitLab runner takes them: inputs filled in, every script run by a shell.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { writeBelow } from '../files.mjs';
import { runProgram } from '../run-program.mjs';
import { compare, expectedChannels, expectedFlags, expectedTargets, readFlags } from './expected.mjs';
import { readRendered } from './render-many.mjs';
import { canMakeResults, makeNamedPaths, makeRecord, obeyed, readCall, withLists } from './stand-ins.mjs';

const PIPELINE = '.gitlab/jmo-schedules.gitlab-ci.yml';
const JOBS = ['guard', 'scan', 'report', 'gate', 'notify'];
/** What GitLab and the project set: an image may hold a variable, which the job's shell expands. */
const VARIABLES = {
  HOME: '/home/of-the-job',
  CI_JOB_TOKEN: 'job-token',
  CI_COMMIT_TITLE: '$(touch canary)',
  CI_REGISTRY_IMAGE: 'registry.example.com/app',
  HOOK: 'the hook',
};
/** A dotenv report hands it from the guard to the other jobs. */
const REASON = 'late $(touch canary) `touch canary` ${HOME}';

/** The jobs of all schedules of a rendered project. */
export function readJobs(context, folder, platform) {
  const pipeline = parse(readRendered(folder, PIPELINE), { merge: true, maxAliasCount: -1 });
  if (platform === 'gitlab') return pipeline;
  const jobs = {};
  for (const { component, inputs } of pipeline.include) {
    const [, which] = /\/(scan|notify)@[^/]*$/.exec(component) ?? [];
    if (which === undefined) throw new Error(`no such component: ${component}`);
    Object.assign(jobs, filledIn(context, which, inputs));
  }
  // What stands beside the include is merged into the component's jobs.
  for (const [name, { variables, ...job }] of Object.entries(pipeline)) {
    const own = jobs[name];
    if (own !== undefined) Object.assign(own, job, { variables: { ...own.variables, ...variables } });
  }
  return jobs;
}

const templates = new Map();

/** GitLab fills inputs into each text of a file that it has parsed, once. docs.gitlab.com, "CI/CD inputs". */
function filledIn(context, which, given) {
  if (!templates.has(which)) {
    const text = readFileSync(
      join(context.root, 'gitlab-component/templates', which, 'template.yml'),
      'utf8',
    );
    templates.set(
      which,
      parseAllDocuments(text).map((document) => document.toJS()),
    );
  }
  const [{ spec }, jobs] = templates.get(which);
  const inputs = {};
  for (const [name, { default: usual, regex, options }] of Object.entries(spec.inputs)) {
    const value = given[name] ?? usual;
    if (value === undefined) throw new Error(`the input ${name} of ${which} is missing`);
    if (regex !== undefined && !new RegExp(regex).test(value))
      throw new Error(`GitLab refuses the input ${name} of ${which}: ${value}`);
    if (options !== undefined && !options.includes(value)) throw new Error(`no option of ${name}: ${value}`);
    inputs[name] = value;
  }
  const unknown = Object.keys(given).filter((name) => spec.inputs[name] === undefined);
  if (unknown.length > 0) throw new Error(`no such input of ${which}: ${unknown}`);
  const fill = (text) => text.replace(/\$\[\[ inputs\.(\w+) \]\]/g, (_, name) => String(inputs[name]));
  const walk = (value) => {
    if (typeof value === 'string') return fill(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [fill(key), walk(inner)]));
  };
  return walk(jobs);
}

export async function runGitlab(context, { resource, index, platform }, { jobs, programs }) {
  const { name } = resource.metadata;
  const { targets } = resource.spec.jobTemplate;
  const own = join(context.work, 'hostile-texts', `${platform}-run-${index}`);
  const workspace = join(own, 'workspace');
  writeBelow(workspace, '.keep', '');
  const complete = makeNamedPaths(resource, workspace) && canMakeResults(resource);
  const record = makeRecord(own);
  const secret = targets.gitlab_token?.slice(2, -1);
  const env = {
    ...context.environment,
    ...VARIABLES,
    PATH: `${programs}:${context.environment.PATH}`,
    ...(secret === undefined ? {} : { [secret]: `secret ${secret}` }),
    JMO_GUARD_RUN: 'true',
    JMO_GUARD_REASON: REASON,
    TMPDIR: own,
    RECORD: record,
  };
  const expanded = expandedBy(env);
  const problems = [];
  let log = '';
  const statuses = {};
  // A runner has bash, or sh where the image has none.
  const shell = index % 2 === 0 ? ['bash', '-eo', 'pipefail'] : ['sh', '-e'];
  for (const job of JOBS) {
    const { script, image } = jobs[`jmo-${name}:${job}`];
    if (
      job === 'scan' &&
      resource.spec.backend.config.image !== undefined &&
      image.name !== resource.spec.backend.config.image
    )
      problems.push(`the image is ${image.name}`);
    const file = writeBelow(own, `${job}.sh`, script.join('\n'));
    const ended = await runProgram(shell[0], [...shell.slice(1), file], {
      cwd: workspace,
      env,
    });
    statuses[job] = ended.status;
    log += `${ended.stdout}${ended.stderr}`;
  }
  problems.push(...addedProblems(resource, jobs[`jmo-${name}:scan`]));
  const call = readCall(record, 'jmo');
  const scanned = call !== undefined;
  if (complete && !scanned) problems.push(`jmo was not called: the scan ended with ${statuses.scan}`);
  const wanted = { guard: 0, scan: scanned ? 0 : 1, report: 0, gate: 0, notify: 0 };
  problems.push(...compare('the exit codes', Object.entries(statuses), Object.entries(wanted)));
  if (scanned) problems.push(...scanProblems(resource, call, { record, secret, expanded }));
  if (obeyed(log).some((line) => !/^(?:spec\.|--)[\w.-]+: no such /.test(line)))
    problems.push(`a log like a command: ${JSON.stringify(obeyed(log))}`);
  return {
    problems: [...problems, ...callProblems(resource, { record, scanned, expanded })],
    log,
    workspace,
  };
}

/** `${NAME}` and `$NAME` in an image stand for what a variable of the job holds; a shell sets IFS itself. */
const expandedBy = (variables) => (image) =>
  image.replace(
    /\$(?:\{(\w+)\}|(\w+))/g,
    (_, braced, bare) => ({ IFS: ' \t\n', ...variables })[braced ?? bare] ?? '',
  );

/** Artifacts lie in the project's folder: slashes at the beginning or twice, and `.` parts, are dropped (docs/diagnostics.md). */
function resultsIn({ spec }) {
  const parts = (spec.jobTemplate.results?.dir ?? 'results').split('/');
  return parts.filter((part) => part !== '' && part !== '.').join('/');
}

/** What the config adds to the scan job arrives as it is written. */
function addedProblems({ spec }, job) {
  const { variables = {}, services = [], id_tokens = {} } = spec.backend.config;
  const [found, wanted] = [
    [job.variables.OWN, job.services ?? [], job.id_tokens ?? {}],
    [variables.OWN, services, id_tokens],
  ];
  return compare('what is added to the scan', found, wanted);
}

function scanProblems(resource, [token, command, ...words], { record, secret, expanded }) {
  const problems = command === 'ci' ? [] : [`jmo ${command}`];
  if (token !== (secret === undefined ? '' : `secret ${secret}`))
    problems.push(`the token is ${JSON.stringify(token)}`);
  const wanted = [...expectedFlags(resource, { image: expanded }), ['--results-dir', resultsIn(resource)]];
  return [...problems, ...compare('jmo ci', withLists(readFlags(words), record, resource), wanted)];
}

function callProblems(resource, { record, scanned, expanded }) {
  const { metadata, spec } = resource;
  const { profile } = spec.jobTemplate;
  const call = (name) => readFlags(readCall(record, name)?.slice(1) ?? []);
  const one = (flags, name) =>
    flags
      .filter(([flag]) => flag === name)
      .map(([, ...values]) => values.join('\n'))
      .join('\n');
  const [guard, report, gate, notify] = ['guard', 'report', 'gate', 'notify'].map(call);
  const about = [metadata.name, spec.schedule, spec.timezone ?? 'UTC'];
  const said = (flags) => [one(flags, '--name'), one(flags, '--cron'), one(flags, '--timezone') || 'UTC'];
  const findings = `${resultsIn(resource)}/summaries/findings.json`;
  // The component's own spellings of a target's key.
  const spelled = (line) =>
    line.replace(
      /^[a-z0-9_-]+(?==)/,
      (key) => ({ images: 'image', urls: 'url' })[key] ?? key.replaceAll('-', '_'),
    );
  const found = report.filter(([flag]) => flag === '--target').map(([, line]) => spelled(line));
  return [
    ...compare('guard', said(guard), about),
    ...compare(
      'notify',
      [...said(notify), one(notify, '--profile'), one(notify, '--guard-reason')],
      [...about, profile, REASON],
    ),
    ...compare(
      "notify's channels",
      one(notify, '--channels').split('\n').filter(Boolean),
      expectedChannels(resource),
    ),
    ...(scanned
      ? [
          ...compare(
            'report',
            [one(report, '--findings'), ...found],
            [findings, ...expectedTargets(resource, expanded)],
          ),
          ...compare('gate', [one(gate, '--findings'), one(gate, '--fail-on')], [findings, 'HIGH']),
        ]
      : []),
  ];
}
