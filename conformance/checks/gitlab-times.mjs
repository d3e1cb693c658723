import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clockChanges, cronTexts } from '../gitlab/times.mjs';
import { runProgram } from '../run-program.mjs';

/** GitLab's run times: what `next` says, against the library that GitLab asks. */
export const gitlabTimes = {
  id: 'gitlab-times',
  title:
    'around every clock change of two years, `next` shows the runs that GitLab makes, and `validate` warns where its cron library fails',
  consumer: "fugit, GitLab's cron library, as Debian packages it",
  unit: 'schedules in a zone and week',
  tools: ['ruby'],
  async run(context) {
    const folder = join(context.work, 'gitlab-times');
    mkdirSync(folder, { recursive: true });
    const failures = [];
    let cases = 0;
    for (const { zone, from, until } of clockChanges()) {
      const crons = cronTexts(`${zone} ${from}`);
      const ours = await nextRuns(context, folder, crons, { zone, from, until });
      const theirs = await fugitRuns(context, crons, { zone, from, until });
      const warned = await warnedPlaces(context, folder);
      for (const [index, cron] of crons.entries()) {
        cases++;
        const { times, error } = theirs[index];
        const seen = ours.get(nameOf(index)) ?? [];
        if (JSON.stringify(seen) !== JSON.stringify(times))
          failures.push(`${cron} ${zone}: next says ${seen.join(' ')}; fugit says ${times.join(' ')}`);
        if (error !== undefined && !warned.has(index))
          failures.push(`${cron} ${zone} ${from}: fugit raises ${error}, and validate does not warn`);
      }
    }
    return { cases, failures };
  },
};

const nameOf = (index) => `n${index}`;

async function nextRuns(context, folder, crons, { zone, from, until }) {
  const documents = crons.map((cron, index) =>
    JSON.stringify({
      apiVersion: 'jmo.security/v1alpha1',
      kind: 'ScanSchedule',
      metadata: { name: nameOf(index) },
      spec: {
        schedule: cron,
        timezone: zone,
        backend: { type: 'gitlab-ci' },
        jobTemplate: { targets: { repo: '.' } },
      },
    }),
  );
  writeFileSync(join(folder, 'jmo-schedules.yaml'), documents.join('\n---\n'));
  const { status, stdout, stderr } = await context.cli(
    ['next', '--from', from, '--until', until, '--count', '1000', '-o', 'json'],
    { cwd: folder },
  );
  if (status !== 0) throw new Error(`next ended with ${status}: ${stderr.slice(0, 2000)}`);
  const runs = new Map();
  for (const { name, utc } of JSON.parse(stdout)) {
    const list = runs.get(name) ?? [];
    list.push(utc.replace('.000Z', 'Z'));
    runs.set(name, list);
  }
  return runs;
}

/** The places of the schedules of which `validate` says that GitLab loses runs. */
async function warnedPlaces(context, folder) {
  const { status, stdout, stderr } = await context.cli(['validate', '-o', 'json'], { cwd: folder });
  if (status !== 0) throw new Error(`validate ended with ${status}: ${stderr.slice(0, 2000)}`);
  const { diagnostics } = JSON.parse(stdout);
  // A document is one line and the separator another.
  return new Set(diagnostics.filter(({ code }) => code === 'clock-change').map(({ line }) => (line - 1) / 2));
}

async function fugitRuns(context, crons, { zone, from, until }) {
  const input = JSON.stringify(crons.map((cron) => ({ cron, zone, from, until })));
  const program = join(context.here, 'gitlab/fugit.rb');
  const { status, stdout, stderr } = await runProgram(await context.tool('ruby'), [program], {
    input,
    env: context.environment,
  });
  if (status !== 0) throw new Error(`fugit ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
