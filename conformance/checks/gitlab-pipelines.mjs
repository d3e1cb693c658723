import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { openLoopback, slackSecret } from '../act/loopback.mjs';
import { eachOf } from '../each-of.mjs';
import { writeBelow } from '../files.mjs';
import { openGitlabApi } from '../gitlab/gitlab-api.mjs';
import {
  builtProgram,
  makePipeline,
  ORIGINS,
  previewPipeline,
  runPipeline,
  startOf,
} from '../gitlab/run-pipeline.mjs';
import { resourceFile, situations } from '../gitlab/situations.mjs';

const JOBS = ['guard', 'scan', 'report', 'gate', 'notify'];
const HOOK = 'SLACK_WEBHOOK_URL';
// What a scanner is to have found.
const SECRET = ['planted', 'and', 'found', 'by', 'a', 'scanner'].join('-');
// Not a real one: what the loopback wants to see in a job's requests.
const TOKEN = 'token-of-the-job';

/** Every kind of GitLab pipeline from its schedule to its message, with our own built program in its jobs. */
export const gitlabPipelines = {
  id: 'gitlab-pipelines',
  title:
    'the exported pipeline, the rendered one, the one with components and the one by hand run the jobs they must, keep the files, none of them with a found secret, and send the message',
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
    const resource = resourceFile(style, situation);
    await makePipeline(context, project, origin, { resource, failOn: situation.failOn });
    const run = await runPipeline(context, project, {
      programs: {
        jmo: join(context.here, 'act/pretend-scan.sh'),
        'jmo-schedule': await builtProgram(context),
      },
      env: {
        ...slack.env,
        CONFORMANCE_FINDINGS: writeBelow(folder, 'findings.json', withSecret(context)),
        JMO_STATUS: String(situation.jmoStatus),
      },
      variables: {
        CI_API_V4_URL: api.url,
        CI_JOB_TOKEN: TOKEN,
        ...startOf(origin, 'nightly'),
        ...(situation.webhook === false ? {} : { [HOOK]: slackSecret(HOOK, false) }),
      },
    });
    const problems = [
      ...jobProblems(situation, run),
      ...fileProblems(situation, project),
      ...(await secretProblems(context, project, situation)),
      ...messageProblems(situation, origin, slack.messages, run.log),
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

/** The findings, with a found secret where TruffleHog and JMo put one. */
function withSecret(context) {
  const file = JSON.parse(readFileSync(join(context.here, 'act/findings.json'), 'utf8'));
  Object.assign(file.findings[1], {
    tool: { name: 'trufflehog', version: '3.90.0' },
    message: `Found ${SECRET} in a file`,
    raw: { Raw: SECRET, RawV2: SECRET },
    context: { secret: SECRET },
  });
  return JSON.stringify(file);
}

/** Whether a file that a person may download, by GitLab's rules for `access`, holds the secret. */
async function secretProblems(context, project, { reports }) {
  const { status, stdout, stderr } = await previewPipeline(context, project);
  if (status !== 0) return [`the pipeline cannot be read: ${stderr}`];
  const jobs = Object.entries(parse(stdout, { logLevel: 'silent' })).filter(([, job]) => job?.script);
  const kept = jobs.flatMap(([, { artifacts = {} }]) => [
    ...(artifacts.access === 'none' ? [] : (artifacts.paths ?? [])),
    ...Object.values(artifacts.reports ?? {}).flat(),
  ]);
  const files = kept.flatMap((path) => filesAt(join(project, path)));
  const held = files.filter((path) => readFileSync(path, 'utf8').includes(SECRET));
  if (reports && !files.some((path) => path.endsWith('findings.sarif'))) return ['no report is kept'];
  return held.map((path) => `${relative(project, path)} is kept, with a found secret in it`);
}

function filesAt(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
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

function messageProblems({ says, webhook, otherRun }, origin, messages, log) {
  // The README's channel does not ask for runs that were skipped.
  if (webhook === false || (origin === 'by hand' && otherRun)) {
    const arrived = messages.map(({ body }) => `a message arrived: ${JSON.stringify(body)}`);
    return webhook !== false || says.test(log) ? arrived : [...arrived, `the log does not say ${says}`];
  }
  if (messages.length !== 1 || messages[0].secret !== HOOK)
    return [`${messages.length} messages arrived: ${messages.map(({ secret }) => secret).join()}`];
  const text = JSON.stringify(messages[0].body);
  return [says, /nightly/]
    .filter((part) => !part.test(text))
    .map((part) => `the message does not say ${part}: ${text}`);
}
