import { createServer } from 'node:http';
import { join } from 'node:path';
import { slackProblems } from '../act/slack-rules.mjs';
import { eachOf } from '../each-of.mjs';
import { openRoads, roadRows } from '../faults/open-roads.mjs';
import { listen, playAnswer, textOf } from '../faults/play-answer.mjs';
import { ENTRIES, runEntry } from '../faults/run-entry.mjs';
import { DEADLINE, kindsOf, rows, TIMEOUT, taken } from '../faults/slack-table.mjs';

/** Most of the time they wait. */
const AT_ONCE = 12;
/** Beyond the deadline: for Node to start, on a machine that does a dozen things at once. */
const SLACK_MS = 15_000;
const VARIABLE = 'TEAM_SECRET';

/** The built programs against a Slack that answers by a table. */
export const notifyFaults = {
  id: 'notify-faults',
  title:
    'whatever Slack, a proxy or the network answers, a message arrives once or is reported, in time, and no secret is printed',
  consumer: "Slack's documented answers, on a server of this machine",
  unit: 'runs',
  tools: ['node', 'openssl'],
  async run(context) {
    const runs = new Map();
    const server = createServer((request, response) => answer(runs, request, response));
    const port = await listen(server);
    const roads = await openRoads(context);
    const node = await context.tool('node');
    try {
      const all = [...roadRows, ...rows()].flatMap((row) =>
        kindsOf(row).flatMap((kind) => ENTRIES.map((entry) => ({ row, kind, entry }))),
      );
      const failures = await eachOf(
        all,
        async (one, index) => {
          const problems = await problemsOf(context, { ...one, index, port, runs, roads, node });
          const { row, kind, entry } = one;
          return problems.map((problem) => `${row.id}, ${kind}, ${entry}: ${problem}`);
        },
        AT_ONCE,
      );
      return { cases: all.length, failures: failures.flat() };
    } finally {
      server.close();
      server.closeAllConnections();
      roads.close();
    }
  },
};

/** Which run a request is of stands at the end of its secret. */
async function answer(runs, request, response) {
  const at = performance.now();
  const token = request.headers.authorization;
  const run = runs.get(Number((token ?? request.url).split('-').at(-1)));
  const body = await textOf(request);
  run.requests.push({ at, method: request.method, url: request.url, token, body, headers: request.headers });
  const { answers } = run.row;
  let next = answers[Math.min(run.requests.length, answers.length) - 1];
  if (typeof next === 'function') next = next(run);
  await playAnswer(response, typeof next === 'string' ? taken(run.kind) : next);
}

async function problemsOf(context, { row, kind, entry, index, port, runs, roads, node }) {
  // Made of parts, since no secret may stand in a file.
  const secret = ['very', 'secret', index].join('-');
  const token = ['xoxb', '1', secret].join('-');
  const host = row.road === undefined ? `127.0.0.1:${port}` : undefined;
  const home = host === undefined ? roads.homeOf(row.road, kind) : `http://${host}`;
  const url = `${home}/${kind === 'workflow' ? 'triggers' : 'services'}/T0/B0/${secret}`;
  const run = { row, kind, secret, url, requests: [] };
  runs.set(index, run);
  roads.runs.set(index, run);
  const flags = [
    ['name', 'nightly'],
    ['scan-result', 'failure'],
    ['channels', `${VARIABLE} failure${kind === 'bot' ? ' channel=#security' : ''}`],
    ['timeout', String(TIMEOUT)],
    ['deadline', String(DEADLINE)],
    ...(host === undefined ? roads.flagsOf(row.road) : [['allow-host', host]]),
    ['slack-api', `${home}/api`],
    ...(entry === 'cli' ? [['output', 'json']] : []),
  ];
  const env = {
    [VARIABLE]: kind === 'bot' ? token : url,
    ...(row.road === undefined ? {} : roads.envOf(row.road, index)),
  };
  const folder = join(context.work, 'notify-faults', String(index));
  const ended = await runEntry(context, folder, entry, 'notify', flags, { env, node });
  const problems = [
    ...requestProblems(run, token),
    ...(entry === 'cli' ? cliProblems(row, ended) : actionProblems(row, ended)),
  ];
  if (ended.ms > DEADLINE * 1000 + SLACK_MS) problems.push(`it took ${Math.round(ended.ms)} ms`);
  const leaked = [secret, token, url].filter((part) => ended.all.includes(part));
  if (leaked.length > 0) problems.push('it printed the secret');
  if (/^\s*(?:::error::EVIL|##\[error\]EVIL)/m.test(ended.all))
    problems.push('it printed a command of the answer');
  return problems.length === 0 ? [] : [...problems, ended.said.slice(0, 600)];
}

function requestProblems({ row, kind, requests }, token) {
  const problems = [];
  const [fewest, most] = row.requests;
  if (requests.length < fewest || requests.length > most)
    problems.push(`${requests.length} requests, not ${fewest} to ${most}`);
  const [first, second] = requests;
  if (row.gap !== undefined && second !== undefined && second.at - first.at < row.gap - 20)
    problems.push(`the second request came after ${Math.round(second.at - first.at)} ms`);
  for (const { method, token: sent, body, headers } of requests) {
    if (method !== 'POST') problems.push(`a ${method}`);
    if (!headers['content-type']?.startsWith('application/json'))
      problems.push('a body that is not called JSON');
    if (sent !== (kind === 'bot' ? `Bearer ${token}` : undefined))
      problems.push('a token where none belongs, or none');
    if (body.includes('very-secret')) problems.push('the secret is in the body');
    const message = JSON.parse(body);
    if (kind !== 'workflow') problems.push(...slackProblems(message));
    else if (typeof message.text !== 'string') problems.push('no text for a workflow');
    if (kind === 'bot' && message.channel !== '#security') problems.push(`to ${message.channel}`);
  }
  return problems;
}

/** On a slow machine, the deadline may end the last of many attempts before its answer is there. */
function endsLate(row, why) {
  return row.mayEndLate === true && /no answer in time/.test(why);
}

function cliProblems(row, { status, stdout, said }) {
  let answer;
  try {
    answer = JSON.parse(stdout);
  } catch {
    return [`it ended with ${status} and no JSON`];
  }
  const problems = [];
  if (status !== (row.delivered ? 0 : 2)) problems.push(`it ended with ${status}`);
  const [told] = answer.channels;
  if (answer.channels.length !== 1 || told.channel.split(' ')[0] !== VARIABLE)
    problems.push('another channel');
  if ((told.state === 'delivered') !== row.delivered) problems.push(`it says ${told.state}`);
  if (endsLate(row, told.why)) return problems;
  if (!row.delivered && told.maybeDelivered !== (row.maybe ?? false))
    problems.push(`it says that ${told.maybeDelivered ? 'it may' : 'it can not'} have arrived`);
  if (!row.delivered && !(row.why ?? /./).test(told.why)) problems.push(`the reason is not ${row.why}`);
  if (!row.delivered && !said.includes(`${VARIABLE}`)) problems.push('the log does not name the channel');
  return problems;
}

function actionProblems(row, { status, outputs, said }) {
  const problems = [];
  if (status !== (row.delivered ? 0 : 1)) problems.push(`it ended with ${status}`);
  const counts = `${outputs.delivered} ${outputs.failed}`;
  if (counts !== (row.delivered ? '1 0' : '0 1')) problems.push(`its outputs count ${counts}`);
  const error = /^::error .*?::(.*)$/m.exec(said)?.[1];
  if ((error === undefined) !== row.delivered) problems.push(`its annotation is ${error}`);
  else if (!row.delivered && !endsLate(row, error) && !(row.why ?? /./).test(error))
    problems.push(`the reason is not ${row.why}`);
  return problems;
}
