import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openLoopback, slackSecret } from '../act/loopback.mjs';
import { eachOf } from '../each-of.mjs';
import { openGitlabApi } from '../gitlab/gitlab-api.mjs';
import { makePipeline, ORIGINS, runPipeline } from '../gitlab/run-pipeline.mjs';
import { resourceFile, situations } from '../gitlab/situations.mjs';

const JOBS = ['guard', 'scan', 'report', 'gate', 'notify'];
const HOOK = 'SLACK_WEBHOOK_URL';
// Not a real one: what the loopback wants to see in a job's requests.
const TOKEN = 'token-of-the-job';

/** Every kind of GitLab pipeline from its schedule to its message, with our own built program in its jobs. */
export const gitlabPipelines = {
  id: 'gitlab-pipelines',
  title:
    'the exported, the rendered and the component pipeline run the jobs they must, keep the files and send the message',
  consumer: 'gitlab-ci-local on this machine with its shell executor, the built program',
  unit: 'runs',
  tools: ['gitlab-ci-local', 'node', 'git', 'rsync', 'openssl'],
  async run(context) {
    const runs = ORIGINS.flatMap((origin) =>
      situations.map((situation, index) => ({
        id: `${origin}, ${situation.id}`,
        origin,
        situation,
        folder: join(context.work, 'gitlab', `${origin}-${index}`),
      })),
    );
    const failures = await eachOf(runs, async (run) =>
      (await problemsOf(context, run)).map((problem) => `${run.id}: ${problem}`),
    );
    return {
      cases: runs.length,
      failures: failures.flat(),
      notes: [`situations: ${situations.map(({ id }) => id).join(', ')}`],
    };
  },
};

async function problemsOf(context, { origin, situation, folder }) {
  const slack = await openLoopback(context);
  const api = await openGitlabApi({ otherRun: situation.otherRun, token: TOKEN });
  try {
    const project = join(folder, 'project');
    const style = origin === 'component' ? 'component' : 'standalone';
    await makePipeline(context, project, origin, resourceFile(style, situation));
    const run = await runPipeline(context, project, {
      programs: {
        jmo: join(context.here, 'act/pretend-scan.sh'),
        'jmo-schedule': `'${await context.tool('node')}' '${join(context.root, 'dist/cli/index.js')}'`,
      },
      env: {
        ...slack.env,
        CONFORMANCE_FINDINGS: join(context.here, 'act/findings.json'),
        JMO_STATUS: String(situation.jmoStatus),
      },
      variables: {
        CI_API_V4_URL: api.url,
        CI_JOB_TOKEN: TOKEN,
        CI_PIPELINE_CREATED_AT: new Date().toISOString(),
        [HOOK]: slackSecret(HOOK, false),
      },
    });
    const problems = [
      ...jobProblems(situation, run),
      ...fileProblems(situation, project),
      ...messageProblems(situation, slack.messages),
      ...api.unknown.map((request) => `asked what GitLab has no answer to: ${request}`),
    ];
    if (problems.length > 0) problems.push(run.log.slice(-3000));
    return problems;
  } finally {
    slack.close();
    api.close();
  }
}

function jobProblems({ failed }, run) {
  const expected = Object.fromEntries(
    JOBS.map((job) => [`jmo-nightly:${job}`, failed.includes(job) ? 'FAIL' : 'PASS']),
  );
  const problems = [];
  if (!isDeepStrictEqual(run.jobs, expected)) problems.push(`jobs ended as ${JSON.stringify(run.jobs)}`);
  if (run.status !== (failed.length > 0 ? 1 : 0)) problems.push(`the pipeline ended with ${run.status}`);
  const warned = /jmo-schedule: warning: .*/.exec(run.log)?.[0];
  return warned === undefined ? problems : [...problems, warned];
}

/** gitlab-ci-local puts artifacts into the project's folder. */
function fileProblems({ findings, reports }, project) {
  const wanted = {
    'results/summaries/findings.json': findings,
    'results/reports/gl-sast-report.json': reports,
    'results/reports/gl-code-quality-report.json': reports,
  };
  return Object.entries(wanted)
    .filter(([path, isThere]) => existsSync(join(project, path)) !== isThere)
    .map(([path, isThere]) => `${path} is ${isThere ? 'missing' : 'there'}`)
    .concat(reports ? reportProblems(join(project, 'results/reports/gl-sast-report.json')) : []);
}

function reportProblems(path) {
  const found = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).vulnerabilities.length : 0;
  return found === 2 ? [] : [`the SAST report has ${found} of 2 findings`];
}

function messageProblems({ says }, messages) {
  if (messages.length !== 1 || messages[0].secret !== HOOK)
    return [`${messages.length} messages arrived: ${messages.map(({ secret }) => secret).join()}`];
  const text = JSON.stringify(messages[0].body);
  return [says, /nightly/]
    .filter((part) => !part.test(text))
    .map((part) => `the message does not say ${part}: ${text}`);
}
