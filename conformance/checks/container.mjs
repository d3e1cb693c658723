import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLoopback, slackSecret } from '../act/loopback.mjs';
import { githubCases, gitlabCases, SCENARIOS, sampleCases } from '../container/cases.mjs';
import { controlProblems } from '../container/controls.mjs';
import { workflowProblems } from '../container/github-run.mjs';
import { pipelineProblems } from '../container/gitlab-run.mjs';
import { prepareWorld } from '../container/world.mjs';
import { eachOf } from '../each-of.mjs';
import { openGitlabApi } from '../gitlab/gitlab-api.mjs';
import { expectedFindings, sampleProblems } from '../jmo/sample-findings.mjs';
import { notRun } from '../not-run.mjs';

const HOOK = 'SLACK_WEBHOOK_URL';
// Not a real one: what the loopback wants to see in a job's requests.
const TOKEN = 'token-of-the-job';
const FINDINGS = 'results/summaries/findings.json';
const REPORT = 'results/reports/findings.sarif';
const SUMMARY = 'results/reports/summary.md';

/** The jobs that name an image, in a root of their own. */
export const container = {
  id: 'container',
  title:
    'in a container with a read-only image, a checkout of another user and no network, every scan script and every report and gate after it ends as it must; JMo itself finds what was put into the sample',
  consumer:
    "bash, busybox, git, node and JMo in roots made of Debian's packages, the built action and program",
  unit: 'runs',
  tools: ['images', 'unshare', 'nsenter', 'setpriv', 'node', 'git', 'openssl', 'gitlab-ci-local'],
  async run(context) {
    if (process.getuid?.() !== 0) throw notRun('a container can only be made by root here');
    const folder = join(context.work, 'container');
    const world = await prepareWorld(context, folder);
    const workflows = githubCases(context);
    const pipelines = await gitlabCases(context, join(folder, 'expanded'));
    if (workflows.length === 0 || pipelines.length === 0)
      return { cases: 0, failures: ['there was no workflow or no pipeline'] };
    const runs = [
      ...workflows.map((each) => ({ ...each, problems: workflowProblems })),
      ...pipelines.map((each) => ({ ...each, problems: pipelineProblems })),
    ].flatMap((each) =>
      SCENARIOS.filter(({ fits }) => fits(each.schedule)).map((scenario) => ({ ...each, scenario })),
    );
    const failures = await eachOf(runs, async (run, index) => {
      const found = await run.problems(context, world, { ...run, folder: join(folder, String(index)) });
      return found.map((problem) => `${run.id}, ${run.scenario.id}: ${problem}`);
    });
    const sample = await sampleCases(context, join(folder, 'sample'));
    failures.push(await sampleRuns(context, world, sample, join(folder, 'real')));
    failures.push(await controlProblems(context, world, sample, join(folder, 'controls')));
    return {
      cases: runs.length,
      failures: failures.flat(),
      notes: [
        `in ${workflows.length} workflows and ${pipelines.length} pipelines: ${SCENARIOS.map(({ id }) => id).join(', ')}`,
      ],
    };
  },
};

/** JMo itself, by the workflow and by each kind of pipeline. */
async function sampleRuns(context, world, { workflow, pipelines }, folder) {
  const scenario = SCENARIOS.find(({ jmoStatus, missing }) => jmoStatus === 0 && !missing);
  const runs = [
    { ...workflow, problems: workflowProblems, at: 'work/shop/shop' },
    ...pipelines.map((each) => ({ ...each, problems: pipelineProblems, at: 'report/builds/acme/shop' })),
  ];
  const problems = await eachOf(runs, async ({ id, at, ...run }, index) => {
    const own = join(folder, String(index));
    const whole = { ...run, scenario, real: true, folder: own };
    const found = await (run.jobs === undefined
      ? run.problems(context, world, whole)
      : onNetwork(context, world, whole));
    const left = join(own, at);
    const missing = [FINDINGS, REPORT, SUMMARY].filter((path) => !existsSync(join(left, path)));
    if (missing.length > 0) found.push(`there is no ${missing.join(', ')}`);
    else found.push(...sampleProblems(context, join(left, FINDINGS)), ...placeProblems(context, left));
    return found.map((problem) => `${id}: ${problem}`);
  });
  return problems.flat();
}

/** A whole pipeline, with GitLab and Slack on loopback. */
async function onNetwork(context, world, run) {
  const slack = await openLoopback(context);
  const api = await openGitlabApi({ otherRun: false, token: TOKEN });
  try {
    const env = {
      ...{ ...slack.env, NODE_EXTRA_CA_CERTS: world.certificate(slack.env.NODE_EXTRA_CA_CERTS) },
      ...{ CI_API_V4_URL: api.url, CI_JOB_TOKEN: TOKEN, [HOOK]: slackSecret(HOOK, false) },
      CI_PIPELINE_CREATED_AT: new Date().toISOString(),
    };
    const ports = [api.url, slack.env.HTTPS_PROXY].map((url) => new URL(url).port);
    const problems = await pipelineProblems(context, world, { ...run, network: { env, ports } });
    const sent = slack.messages.map(({ secret }) => secret).join();
    if (sent !== HOOK) problems.push(`messages went to "${sent}"`);
    return [...problems, ...api.unknown.map((request) => `asked what GitLab has no answer to: ${request}`)];
  } finally {
    slack.close();
    api.close();
  }
}

/** Whether the reports name files as the repository does, wherever it was checked out, and the scanner that is not there. */
function placeProblems(context, left) {
  const { runs } = JSON.parse(readFileSync(join(left, REPORT), 'utf8'));
  const named = runs.flatMap(({ results }) =>
    results.map(({ locations: [{ physicalLocation: at }] }) => at.artifactLocation.uri),
  );
  const wanted = expectedFindings(context).map(({ path }) =>
    path.split('/').map(encodeURIComponent).join('/'),
  );
  const [found, expected] = [named, wanted].map((each) => each.toSorted().join());
  const summary = readFileSync(join(left, SUMMARY), 'utf8');
  const problems = summary.includes('horusec') ? [] : ['summary.md does not say that horusec is not there'];
  return found === expected
    ? problems
    : [...problems, `findings.sarif names ${found} instead of ${expected}`];
}
