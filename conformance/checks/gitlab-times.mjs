import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { eachOf } from '../each-of.mjs';
import { clockChanges, cronTexts } from '../gitlab/times.mjs';
import { runProgram } from '../run-program.mjs';

/** More than the runs of a week. */
const MOST_RUNS = 1000;

/** GitLab's run times: what `next` says, against the library that GitLab asks. */
export const gitlabTimes = {
  id: 'gitlab-times',
  title:
    'around every clock change of two years, `next` shows the runs that GitLab makes, and `validate` warns where its cron library fails',
  consumer: "fugit, GitLab's cron library, as Debian packages it",
  unit: 'schedules in a zone and week',
  tools: ['ruby'],
  async run(context) {
    // The commands' own work without a process for each week.
    const core = await import(pathToFileURL(join(context.root, 'build/core.js')).href);
    const weeks = clockChanges().map((week) => ({ ...week, crons: cronTexts(`${week.zone} ${week.from}`) }));
    const failures = await eachOf(weeks, async (week) => compare(core, week, await fugitRuns(context, week)));
    return { cases: weeks.flatMap(({ crons }) => crons).length, failures: failures.flat() };
  },
};

function compare({ nextRuns, parseSchedules, validate }, { crons, zone, from, until }, answers) {
  const { schedules } = parseSchedules(documents(crons, zone), 'jmo-schedules.yaml');
  // Looking for lost runs takes long in some zones: only where fugit raised an error.
  const isWarned = (cron) =>
    validate(documents([cron], zone)).diagnostics.some(({ code }) => code === 'clock-change');
  const limit = { from: new Date(from), until: new Date(until), count: MOST_RUNS };
  return crons.flatMap((cron, index) => {
    const failures = [];
    const { times, error } = answers[index];
    const seen = nextRuns(schedules[index].resource, limit).map((at) =>
      at.toISOString().replace('.000Z', 'Z'),
    );
    if (!isDeepStrictEqual(seen, times))
      failures.push(`${cron} ${zone}: next says ${seen.join(' ')}; fugit says ${times.join(' ')}`);
    if (error !== undefined && !isWarned(cron))
      failures.push(`${cron} ${zone} ${from}: fugit raises ${error}, and validate does not warn`);
    return failures;
  });
}

function documents(crons, timezone) {
  const texts = crons.map((schedule, index) =>
    JSON.stringify({
      apiVersion: 'jmo.security/v1alpha1',
      kind: 'ScanSchedule',
      metadata: { name: `n${index}` },
      spec: {
        schedule,
        timezone,
        backend: { type: 'gitlab-ci' },
        jobTemplate: { targets: { repo: '.' } },
      },
    }),
  );
  return texts.join('\n---\n');
}

async function fugitRuns(context, { crons, ...week }) {
  const input = JSON.stringify(crons.map((cron) => ({ cron, ...week })));
  const program = join(context.here, 'gitlab/fugit.rb');
  const { status, stdout, stderr } = await runProgram(await context.tool('ruby'), [program], {
    input,
    env: context.environment,
  });
  if (status !== 0) throw new Error(`fugit ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
