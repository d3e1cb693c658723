import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { eachOf } from '../each-of.mjs';
import { rows } from '../faults/guard-table.mjs';
import { githubEnv, githubPlace, gitlabEnv, gitlabPlace } from '../faults/platforms.mjs';
import { listen, playAnswer } from '../faults/play-answer.mjs';
import { TRUTH } from '../faults/read-faults.mjs';
import { ENTRIES, runEntry } from '../faults/run-entry.mjs';

/** Most of the time they wait. */
const AT_ONCE = 16;
/** Beyond what the row says: for Node to start and repeat, on a machine that does a dozen things at once. */
const SECONDS = 25;
/** Requests of a run that are not to the place of its row: of five lists, and of each again while an older run decides. */
const MOST_REQUESTS = 130;
const LONGEST_REASON = 1500;
const CREDENTIALS = ['authorization', 'job-token', 'private-token'];

/** The built guard against APIs that answer by a table. */
export const guardFaults = {
  id: 'guard-faults',
  title:
    'whatever GitHub or GitLab answers, the guard decides as docs/guard.md says, in time, and no token is printed or sent elsewhere',
  consumer: "GitHub's and GitLab's documented answers, on a server of this machine",
  unit: 'runs',
  tools: ['node'],
  async run(context) {
    const runs = new Map();
    const strays = [];
    const elsewhere = createServer((request, response) => {
      strays.push(...CREDENTIALS.filter((name) => request.headers[name] !== undefined));
      response.writeHead(404).end();
    });
    const other = `http://127.0.0.1:${await listen(elsewhere)}/`;
    const server = createServer((request, response) => answer(runs, other, request, response));
    const api = `http://127.0.0.1:${await listen(server)}`;
    const node = await context.tool('node');
    try {
      // Each fault stands in the table for several places: half of its runs are strict.
      const all = rows().map((row, index) => ({
        row,
        strict: index % 2 === 1,
        // A GitLab job has the command line alone.
        entry: row.host === 'gitlab' ? 'cli' : ENTRIES[Math.floor(index / 2) % 2],
      }));
      const failures = await eachOf(
        all,
        async ({ row, strict, entry }, index) => {
          const problems = await problemsOf(context, { row, strict, entry, index, api, runs, node });
          const what = `${row.host}, ${row.place}: ${row.id}${strict ? ', strict' : ''}, ${entry}`;
          return problems.map((problem) => `${what}: ${problem}`);
        },
        AT_ONCE,
      );
      if (strays.length > 0) failures.push([`another server was sent ${[...new Set(strays)].join(', ')}`]);
      return { cases: all.length, failures: failures.flat() };
    } finally {
      for (const each of [server, elsewhere]) {
        each.close();
        each.closeAllConnections();
      }
    }
  },
};

/** Which run a request is of stands in the name of its project. */
async function answer(runs, other, request, response) {
  const at = performance.now();
  const here = `http://${request.headers.host}${request.url}`;
  const url = new URL(here);
  const run = runs.get(
    Number(
      /^\/repos\/acme\/r-(\d+)\/|^\/api\/v4\/projects\/(\d+)\//.exec(request.url)?.slice(1).find(Boolean),
    ),
  );
  const found =
    run?.row.host === 'github' ? githubPlace(url) : run && gitlabPlace(url, request.method, run.canceled);
  if (found === undefined) {
    run?.unknown.push(`${request.method} ${request.url}`);
    await playAnswer(response, { status: 404, body: '{"message":"Not Found"}' });
    return;
  }
  const { place, truth, job } = found;
  const credentials = CREDENTIALS.filter((name) => request.headers[name] !== undefined);
  run.requests.push({
    at,
    place,
    credentials: credentials.map((name) => `${name} ${request.headers[name]}`),
  });
  const { row } = run;
  let next = TRUTH;
  if (place === row.place && (row.only === undefined || credentials.includes(row.only))) {
    const count = run.requests.filter((one) => one.place === place).length;
    next = row.answers[Math.min(count, row.answers.length) - 1];
    const token = credentials.map((name) => request.headers[name].replace(/^\w+ /, ''))[0];
    if (typeof next === 'function') next = next({ truth, here, other, token });
  }
  if (job !== undefined && (next === TRUTH || next.ends)) run.canceled.add(job);
  await playAnswer(response, next === TRUTH ? { body: JSON.stringify(truth) } : next);
}

async function problemsOf(context, { row, strict, entry, index, api, runs, node }) {
  // Made of parts, since no secret may stand in a file; without a shape that tells it is one.
  const tokens = {
    job: ['opaque', 'job', 'value', index].join('-'),
    access: row.access && !row.noAccess ? ['opaque', 'access', 'value', index].join('-') : undefined,
  };
  const run = { row, requests: [], unknown: [], canceled: new Set() };
  runs.set(index, run);
  const github = row.host === 'github';
  const event = row.byHand ? (github ? 'workflow_dispatch' : 'web') : 'schedule';
  const env = github ? githubEnv(api, index, tokens.job, event) : gitlabEnv(api, index, tokens, event);
  if (row.noToken) Object.assign(env, { GITHUB_TOKEN: '', CI_JOB_TOKEN: '' });
  const folder = join(context.work, 'guard-faults', String(index));
  const flags = [
    ['name', 'nightly'],
    ['cron', '*/5 * * * *'],
    ['concurrency-policy', row.policy ?? 'Forbid'],
    ...(row.flags ?? []),
    ...(github ? [] : [['dotenv', 'guard.env']]),
  ];
  const ended = await runEntry(context, folder, entry, 'guard', flags, {
    env,
    node,
    switches: strict ? ['strict'] : [],
  });
  const problems = [
    ...requestProblems(run, tokens),
    ...answerProblems(row, strict, ended),
    ...(github ? [] : dotenvProblems(folder, ended)),
  ];
  const limit = (row.seconds ?? 0) + SECONDS;
  if (ended.ms > limit * 1000) problems.push(`it took ${Math.round(ended.ms)} ms`);
  if (Object.values(tokens).some((token) => token && ended.all.includes(token)))
    problems.push('it printed a token');
  if (/^\s*(?:::(?:error|stop-commands)::|##\[error\])(?:EVIL|x)/m.test(ended.said))
    problems.push('it printed a command of the answer');
  return problems.length === 0 ? [] : [...problems, ended.said.slice(0, 600)];
}

function requestProblems({ row, requests, unknown }, tokens) {
  const problems = unknown.slice(0, 3).map((request) => `asked what the platform does not have: ${request}`);
  const [fewest, most] = row.requests;
  const there = requests.filter(({ place }) => place === row.place);
  if (there.length < fewest || there.length > most)
    problems.push(`${there.length} requests, not ${fewest} to ${most}`);
  if (requests.length > MOST_REQUESTS) problems.push(`${requests.length} requests in all`);
  const [first, second] = there;
  if (row.gap !== undefined && second !== undefined && second.at - first.at < row.gap - 20)
    problems.push(`the second request came after ${Math.round(second.at - first.at)} ms`);
  const cancels = requests.map(({ place }) => place).filter((place) => place.startsWith('cancel'));
  if (cancels.join() !== (row.canceled ?? []).join())
    problems.push(`it asked for ${cancels.join() || 'no cancel'}`);
  const allowed = [
    `authorization token ${tokens.job}`,
    `job-token ${tokens.job}`,
    `private-token ${tokens.access}`,
  ];
  for (const { place, credentials } of requests)
    if (
      credentials.length !== 1 ||
      !allowed.includes(credentials[0]) ||
      (place.startsWith('cancel') && credentials[0] !== allowed[2])
    )
      problems.push(`${place} was asked for with ${credentials.map((one) => one.split(' ')[0]).join()}`);
  return problems;
}

/** By docs/guard.md: what is not known lets the run scan, or skips it where --strict says so; both with a warning. */
function answerProblems(
  { ends, policy = 'Forbid', why = /./, host, reason: expected },
  strict,
  { status, outputs, said },
) {
  const { run, reason = '' } = outputs;
  const problems = [];
  if (status !== 0) problems.push(`it ended with ${status}`);
  if (reason.length > LONGEST_REASON) problems.push(`a reason of ${reason.length} characters`);
  const scans = { heard: policy !== 'Forbid', unheard: !strict, none: true, skip: false }[ends];
  if (run !== String(scans)) problems.push(`run is ${run}`);
  const platform = host === 'github' ? 'GitHub' : 'GitLab';
  const warned = /(?:^jmo-schedule: warning: |^::warning .*?::)(.*)/m.exec(said)?.[1];
  if (ends === 'unheard') {
    const words = `${platform} could not be asked`;
    if (!reason.includes(words) || !why.test(reason))
      problems.push(`the reason is not ${why}: ${reason.slice(0, 300)}`);
    if (!warned?.startsWith(`${platform} did not answer everything: `))
      problems.push(`it warned of ${warned}`);
    if (strict && !reason.includes('(--strict)')) problems.push('the reason does not name --strict');
  } else if (ends !== 'skip') {
    if (warned !== undefined) problems.push(`it warned of ${warned}`);
    const wanted =
      ends === 'none'
        ? /^(?:meant|started)(?!.*(?:asked|policy))/
        : { Forbid: /policy is Forbid/, Replace: /replaces run 90/ }[policy];
    if (!wanted.test(reason)) problems.push(`the reason is ${reason.slice(0, 300)}`);
  } else if (!expected.test(reason)) problems.push(`the reason is ${reason}`);
  return problems;
}

function dotenvProblems(folder, { outputs }) {
  const path = join(folder, 'guard.env');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return /^JMO_GUARD_RUN=(?:true|false)\nJMO_GUARD_REASON=[A-Za-z0-9 .,:;/+()_-]+\n$/.test(text) &&
    text.startsWith(`JMO_GUARD_RUN=${outputs.run}\n`)
    ? []
    : [`the dotenv file says ${JSON.stringify(text.slice(0, 200))}`];
}
