import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { githubCases, gitlabCases, SCENARIOS, sampleCases } from '../container/cases.mjs';
import { controlProblems } from '../container/controls.mjs';
import { workflowProblems } from '../container/github-run.mjs';
import { pipelineProblems } from '../container/gitlab-run.mjs';
import { prepareWorld } from '../container/world.mjs';
import { eachOf } from '../each-of.mjs';
import { expectedFindings, sampleProblems } from '../jmo/sample-findings.mjs';
import { notRun } from '../not-run.mjs';

const FINDINGS = 'results/summaries/findings.json';

/** The jobs that name an image, in a root of their own. */
export const container = {
  id: 'container',
  title:
    'in a container with a read-only image, a checkout of another user and no network, every scan script and every report and gate after it ends as it must; JMo itself finds what was put into the sample',
  consumer:
    "bash, busybox, git, node and JMo in roots made of Debian's packages, the built action and program",
  unit: 'runs',
  tools: ['images', 'unshare', 'nsenter', 'setpriv', 'node', 'git', 'gitlab-ci-local'],
  async run(context) {
    if (process.getuid?.() !== 0) throw notRun('a container can only be made by root here');
    const folder = join(context.work, 'container');
    const world = await prepareWorld(context, folder);
    const workflows = githubCases(context);
    const pipelines = await gitlabCases(context, join(folder, 'expanded'));
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
    const found = await run.problems(context, world, { ...run, scenario, real: true, folder: own });
    const left = join(own, at);
    if (!existsSync(join(left, FINDINGS))) found.push('there are no findings');
    else found.push(...sampleProblems(context, join(left, FINDINGS)), ...placeProblems(context, left));
    return found.map((problem) => `${id}: ${problem}`);
  });
  return problems.flat();
}

/** Whether the reports name files as the repository does, wherever it was checked out, and the scanner that is not there. */
function placeProblems(context, left) {
  const { runs } = JSON.parse(readFileSync(join(left, 'results/reports/findings.sarif'), 'utf8'));
  const named = runs.flatMap(({ results }) =>
    results.map(({ locations: [{ physicalLocation: at }] }) => at.artifactLocation.uri),
  );
  const wanted = expectedFindings(context).map(({ path }) =>
    path.split('/').map(encodeURIComponent).join('/'),
  );
  const [found, expected] = [named, wanted].map((each) => each.toSorted().join());
  const summary = readFileSync(join(left, 'results/reports/summary.md'), 'utf8');
  const problems = summary.includes('horusec') ? [] : ['summary.md does not say that horusec is not there'];
  return found === expected
    ? problems
    : [...problems, `findings.sarif names ${found} instead of ${expected}`];
}
