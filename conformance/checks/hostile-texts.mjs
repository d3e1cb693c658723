import { join } from 'node:path';
import { eachOf } from '../each-of.mjs';
import { FIELDS, PLATFORMS, resourceWith } from '../hostile/fields.mjs';
import { renderMany } from '../hostile/render-many.mjs';
import { cronLines, runCron } from '../hostile/run-cron.mjs';
import { runGithub } from '../hostile/run-github.mjs';
import { readJobs, runGitlab } from '../hostile/run-gitlab.mjs';
import { canaryProblems, makeStandIns } from '../hostile/stand-ins.mjs';
import { generator, readSeed, textMaker } from '../hostile/texts.mjs';

/** Runs of each platform; a run of GitLab's is five scripts. */
const RUNS = { github: 850, gitlab: 450, component: 350, cron: 350 };
const BATCH = 250;
const MOST_BATCHES = 20;
/** Scripts spend most of their time waiting for programs. */
const AT_ONCE = 8;

/** Fields × platforms × texts, by a seed that is printed: what is not refused is executed. */
export const hostileTexts = {
  id: 'hostile-texts',
  title:
    'text of a resource stays text: what is not refused with its place reaches JMo, guard, report, gate and notify as it is written, and nothing in it is executed, evaluated or obeyed',
  consumer:
    "bash, sh, GitHub's expressions, GitLab's inputs, cron's rule for `%`, stand-ins for the programs that are called",
  unit: 'runs',
  tools: ['node'],
  async run(context) {
    const seed = readSeed(context);
    const random = generator(seed);
    const programs = makeStandIns(join(context.work, 'hostile-texts/bin'));
    const failures = [];
    const counts = {};
    for (const [platform, wanted] of Object.entries(RUNS)) {
      const cases = casesOf(context, platform, random);
      let executed = 0;
      let refused = 0;
      for (let batch = 0; executed < wanted && batch < MOST_BATCHES; batch++) {
        const folder = join(context.work, 'hostile-texts', `${platform}-${batch}`);
        const rendered = await renderMany(context, folder, Array.from({ length: BATCH }, cases));
        const taken = rendered.taken.slice(0, wanted - executed);
        refused += rendered.refused;
        failures.push(...rendered.failures.map((failure) => `${platform}: ${failure}`));
        failures.push(...(await runAll(context, platform, taken, { folder, programs })));
        executed += taken.length;
      }
      if (executed < wanted) failures.push(`${platform}: only ${executed} of ${wanted} were taken`);
      counts[platform] = `${executed} executed, ${refused} refused`;
    }
    // Not a note: what is on the page must be the same at every commit.
    console.log(
      `hostile-texts: CONFORMANCE_SEED=${seed}; ${Object.entries(counts)
        .map((pair) => pair.join(': '))
        .join('; ')}`,
    );
    return { cases: Object.values(RUNS).reduce((sum, runs) => sum + runs), failures };
  },
};

/** Makes one case after another: a text in a field. */
function casesOf(context, platform, random) {
  const text = textMaker(context, random);
  const fields = FIELDS.filter(({ type }) => type === undefined || type === PLATFORMS[platform].type);
  let index = 0;
  return () => {
    const field = fields[Math.floor(random() * fields.length)];
    const what = text();
    const resource = resourceWith(field, what, platform, `s${index}`);
    return {
      resource,
      platform,
      index: index++,
      what: `${platform}, ${field.field}, ${JSON.stringify(what).slice(0, 300)}`,
    };
  };
}

async function runAll(context, platform, cases, { folder, programs }) {
  const shared = { folder, programs };
  if (platform === 'gitlab' || platform === 'component') shared.jobs = readJobs(context, folder, platform);
  if (platform === 'cron') shared.lines = cronLines(folder);
  const run = { github: runGithub, gitlab: runGitlab, component: runGitlab, cron: runCron }[platform];
  const found = await eachOf(
    cases,
    async (one) => {
      const { problems, log, workspace } = await run(context, one, shared);
      const all = [
        ...problems,
        ...canaryProblems(workspace, folder, join(workspace, '..'), context.environment.HOME),
      ];
      return all.map((problem) => `${one.what}: ${problem}${log === '' ? '' : `\n${log.slice(0, 300)}`}`);
    },
    AT_ONCE,
  );
  return found.flat();
}
