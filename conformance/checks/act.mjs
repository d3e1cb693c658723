import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { keptProblems } from '../act/kept.mjs';
import { openLoopback, slackSecret } from '../act/loopback.mjs';
import { placeAction, prepareWorkflow, runAct } from '../act/run-act.mjs';
import { expectedRun, scenarios } from '../act/scenarios.mjs';
import { slackProblems } from '../act/slack-rules.mjs';
import { declaredPaths } from '../declared-paths.mjs';
import { eachOf } from '../each-of.mjs';
import { filesBelow, writeBelow } from '../files.mjs';

/** A secret that a scanner found: the findings and the scanners' own files hold it. */
const SECRET = 'found-secret-9fQ2vX7kLm';

/** Every generated workflow from its trigger to its message, with our own action as it is released. */
export const act = {
  id: 'act',
  title:
    'every generated workflow runs the jobs and steps it must, sends the messages it must and lets out no secret that was found, whatever happens to it',
  consumer: 'act on this machine, the built action, stand-ins for the actions of others',
  unit: 'runs',
  tools: ['act', 'node', 'jmo', 'bandit', 'git', 'openssl'],
  async run(context) {
    const ours = placeAction(context);
    const runs = [];
    for (const workflow of context.collected.workflows.filter(({ schedule }) => schedule !== undefined)) {
      const prepared = prepareWorkflow(workflow.path);
      for (const scenario of scenarios.filter(({ fits }) => fits(workflow.schedule)))
        runs.push({
          ...workflow,
          ...prepared,
          scenario,
          folder: join(context.work, 'act', String(runs.length)),
        });
    }
    const failures = await eachOf(runs, async (run) =>
      (await problemsOf(context, ours, run)).map((problem) => `${run.id}, ${run.scenario.id}: ${problem}`),
    );
    const changed = runs.filter(({ changes }) => changes.length > 0).length;
    return {
      cases: runs.length,
      failures: failures.flat(),
      notes: [
        `situations: ${scenarios.map(({ id }) => id).join(', ')}`,
        `in ${changed} runs the job container was taken out or an absolute folder moved, since act would need Docker; the row container runs those jobs as generated`,
      ],
    };
  },
};

async function problemsOf(context, ours, { id, text, schedule, scenario, folder }) {
  const loopback = await openLoopback(context, scenario);
  try {
    const kept = join(folder, 'kept');
    mkdirSync(kept, { recursive: true });
    const paths = scenario.missing ? [] : declaredPaths(schedule);
    // The sample is scanned for real; what others name is not here to be scanned.
    const real = id.startsWith('conformance/sample/') && scenario.jmoStatus === 0;
    const run = await runAct(context, {
      ...{ text, folder, ours, event: scenario.event },
      payload: scenario.event === 'schedule' ? { schedule: schedule.spec.schedule } : {},
      jmo: real ? await context.tool('jmo') : join(context.here, 'act/pretend-scan.sh'),
      env: {
        ...loopback.env,
        CONFORMANCE_PROJECT: join(context.here, 'sample'),
        CONFORMANCE_KEPT: kept,
        CONFORMANCE_PATHS: writeBelow(folder, 'paths.json', JSON.stringify(paths)),
        CONFORMANCE_FINDINGS: join(context.here, 'act/findings-with-secret.json'),
        JMO_STATUS: String(scenario.jmoStatus),
      },
      secrets: secretsOf(text, schedule),
    });
    const expected = expectedRun(schedule, scenario);
    const problems = compareJobs(expected.jobs, run.jobs);
    if (problems.length > 0) {
      const said = Object.values(run.jobs).flatMap(({ errors }) => errors);
      if (said.length > 0) problems.push(`it said: ${said.join(' | ')}`);
      if (Object.keys(run.jobs).length === 0)
        problems.push(`act ended with ${run.status}: ${run.log.slice(-1500)}`);
    }
    const sent = loopback.messages.map(({ secret }) => secret).sort();
    if (!isDeepStrictEqual(sent, expected.messages.toSorted()))
      problems.push(
        `messages went to ${JSON.stringify(sent)} instead of ${JSON.stringify(expected.messages)}`,
      );
    for (const { body } of loopback.messages)
      problems.push(...slackProblems(body).map((problem) => `Slack would refuse ${problem}`));
    problems.push(...loopback.unknown.map((request) => `asked what GitHub has no answer to: ${request}`));
    problems.push(...secretProblems({ run, kept, schedule, messages: loopback.messages, planted: !real }));
    if (expected.jobs.scan?.steps.Scan === 'success') problems.push(...keptProblems(kept, schedule));
    return problems;
  } finally {
    loopback.close();
  }
}

/** A value for each secret that the workflow names. */
function secretsOf(text, { spec }) {
  const tokens = spec.jobTemplate.notifications.channels.flatMap(({ token }) => token?.slice(2, -1) ?? []);
  return Object.fromEntries(
    [...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => [name, slackSecret(name, tokens.includes(name))]),
  );
}

function compareJobs(expected, actual) {
  const problems = [];
  for (const name of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const [wanted, found] = [expected[name], actual[name]];
    const ran = found === undefined ? undefined : { result: found.result, steps: onlyRun(found.steps) };
    if (!isDeepStrictEqual(ran, wanted))
      problems.push(`job ${name} was ${JSON.stringify(ran)} instead of ${JSON.stringify(wanted)}`);
  }
  return problems;
}

function onlyRun(steps) {
  return Object.fromEntries(Object.entries(steps).filter(([, result]) => result !== 'skipped'));
}

/** Where a found secret got out. With `artifacts: all`, as its warning says, it is in what the scanners wrote. */
function secretProblems({ run, kept, schedule, messages, planted }) {
  const out = { 'the log': run.log, 'a message': JSON.stringify(messages) };
  for (const path of filesBelow(kept)) out[path] = readFileSync(join(kept, path), 'utf8');
  const raw = new RegExp(`^artifacts/jmo-${schedule.metadata.name}/(?!reports/)`);
  const all = schedule.spec.backend.config.artifacts === 'all';
  const found = Object.keys(out).filter((place) => out[place].includes(SECRET));
  const problems = found
    .filter((place) => !(all && raw.test(place)))
    .map((place) => `a secret that was found is in ${place}`);
  const scanned = run.jobs.scan?.steps.Scan === 'success';
  if (all && planted && scanned && found.length === 0) problems.push('no secret was planted');
  return problems;
}
