import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { eachOf } from '../each-of.mjs';
import { writeBelow } from '../files.mjs';
import { checkSituations } from '../gitlab/check-situations.mjs';
import { componentAddress, INHERITED, includingPipeline, OWN_JOB } from '../gitlab/component-project.mjs';
import { openGitlabApi } from '../gitlab/gitlab-api.mjs';
import { projectSchedules } from '../gitlab/project-schedules.mjs';
import { builtProgram, commitPipeline, runPipeline } from '../gitlab/run-pipeline.mjs';
import { syncSituations } from '../gitlab/sync-situations.mjs';

const QUALITY = 'gl-code-quality-report.json';
const CHECK_OF_INIT = '.gitlab/jmo-schedule-check.gitlab-ci.yml';
// Not real ones: what the loopback wants to see in a job's requests.
const JOB_TOKEN = 'token-of-the-job';
const ACCESS_TOKEN = 'access-token-of-the-bot';

/** The components check and sync, and the check that `init` writes, in a project with jobs of its own. */
export const gitlabComponents = {
  id: 'gitlab-components',
  title:
    'included by a project, the components check and sync start when they must, fail when they must, report what they found, and ask and change in GitLab what they must and nothing else; so does the check of `init`',
  consumer:
    "gitlab-ci-local on this machine with its shell executor, the built program, GitLab's documented API",
  unit: 'runs',
  tools: ['gitlab-ci-local', 'node', 'git', 'rsync'],
  async run(context) {
    const runs = [
      ...checkSituations.map((situation) => ({ of: 'check', situation })),
      ...checkSituations
        .filter(({ inputs }) => inputs === undefined)
        .map((situation) => ({ of: 'init', situation })),
      ...syncSituations.map((situation) => ({ of: 'sync', situation })),
    ];
    const failures = await eachOf(runs, async ({ of, situation }, index) => {
      const folder = join(context.work, 'gitlab-components', String(index), 'project');
      return (await problemsOf(context, folder, of, situation)).map(
        (problem) => `${of}, ${situation.id}: ${problem}`,
      );
    });
    const count = (of) => runs.filter((run) => run.of === of).length;
    return {
      cases: runs.length,
      failures: failures.flat(),
      notes: [`check: ${count('check')}, the check of init: ${count('init')}, sync: ${count('sync')}`],
    };
  },
};

async function problemsOf(context, folder, of, situation) {
  const { event, token, live = [], maintainer = true } = situation;
  await makeProject(context, folder, of, situation);
  const schedules = structuredClone(live);
  const api = await openGitlabApi({
    token: JOB_TOKEN,
    accessToken: ACCESS_TOKEN,
    schedules: projectSchedules(schedules, { maintainer }),
  });
  try {
    const run = await runPipeline(context, folder, {
      programs: { 'jmo-schedule': await builtProgram(context) },
      env: {},
      variables: {
        ...event,
        CI_API_V4_URL: api.url,
        CI_JOB_TOKEN: JOB_TOKEN,
        CI_PROJECT_ID: '42',
        ...(token === undefined
          ? {}
          : { JMO_GITLAB_TOKEN: token === 'right' ? ACCESS_TOKEN : ACCESS_TOKEN.toUpperCase() }),
      },
    });
    const problems = [
      ...jobProblems(of, situation, run),
      ...requestProblems(situation, api),
      ...stateProblems(situation, schedules),
      ...qualityProblems(situation, join(folder, QUALITY)),
      ...(existsSync(join(folder, INHERITED)) ? ["the project's own `default:` reached a job"] : []),
    ];
    return problems.length > 0 ? [...problems, run.log.slice(-3000)] : [];
  } finally {
    api.close();
  }
}

/** The project as the default branch has it, then the commit of the situation. */
async function makeProject(context, folder, of, { project, edit, renders = false, inputs }) {
  const cli = async (...args) => {
    const { status, stderr } = await context.cli(args, { cwd: folder });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  };
  writeBelow(folder, project.path, project.text);
  const include = of === 'init' ? { local: CHECK_OF_INIT } : { component: componentAddress(context, of) };
  writeBelow(
    folder,
    '.gitlab-ci.yml',
    includingPipeline(inputs === undefined ? include : { ...include, inputs }),
  );
  if (of === 'init') await cli('init', '--backend', 'gitlab-ci');
  await cli('render', '--file', project.path);
  const git = await commitPipeline(context, folder);
  if (edit.text === null) rmSync(join(folder, edit.path));
  else writeBelow(folder, edit.path, edit.text);
  if (renders) await cli('render', '--file', project.path);
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'the change');
}

function jobProblems(of, { jobs, inputs = {}, says = [] }, run) {
  const name = inputs.job_name ?? (of === 'sync' ? 'jmo-schedule-sync' : 'jmo-schedule-check');
  const expected = Object.fromEntries(
    Object.entries(jobs).map(([suffix, result]) => [`${name}${suffix}`, result]),
  );
  const problems = says.filter((part) => !part.test(run.log)).map((part) => `the log does not say ${part}`);
  if (!isDeepStrictEqual(run.jobs, { ...OWN_JOB, ...expected }))
    problems.push(`jobs ended as ${JSON.stringify(run.jobs)}`);
  const fails = Object.values(jobs).includes('FAIL');
  if (run.status !== (fails ? 1 : 0)) problems.push(`the pipeline ended with ${run.status}`);
  return problems;
}

/** Reads may come in any order and more than once. Writes may not, and none may be left out. */
function requestProblems({ reads = [], writes = [] }, { requests, unknown }) {
  const isRead = (request) => /^(?:GET|QUERY) /.test(request);
  const problems = unknown.map((request) => `asked what GitLab has no answer to: ${request}`);
  const read = [...new Set(requests.filter(isRead))].sort();
  if (!isDeepStrictEqual(read, [...reads].sort())) problems.push(`read ${read.join(', ') || 'nothing'}`);
  const written = requests.filter((request) => !isRead(request));
  if (!isDeepStrictEqual(written, writes)) problems.push(`wrote ${written.join(', ') || 'nothing'}`);
  return problems;
}

function stateProblems({ live = [], after = live }, schedules) {
  return isDeepStrictEqual(schedules, after) ? [] : [`GitLab then has ${JSON.stringify(schedules)}`];
}

function qualityProblems({ quality }, path) {
  if (!existsSync(path)) return quality === undefined ? [] : ['there is no code quality report'];
  const text = readFileSync(path, 'utf8');
  // A job that failed leaves what it had; GitLab reads no report of it.
  if (quality === undefined) return text === '' ? [] : [`there is a code quality report: ${text}`];
  const found = JSON.parse(text).map(({ location, severity }) => ({
    path: location.path,
    line: location.lines.begin,
    severity,
  }));
  return isDeepStrictEqual(found, quality) ? [] : [`the code quality report has ${JSON.stringify(found)}`];
}
