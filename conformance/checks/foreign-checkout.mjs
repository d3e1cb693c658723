import { chownSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { declaredPaths, makePaths, withoutAbsolutePaths } from '../declared-paths.mjs';
import { eachOf } from '../each-of.mjs';
import { writeBelow } from '../files.mjs';
import { runProgram } from '../run-program.mjs';
import { commitAll } from '../tools/git.mjs';

/** The runner's user on GitHub; a job container runs as another one. */
const OWNER = 1001;

/** The stand-in for jmo: asks git what its scanners ask, and clones as history scanners do. */
const JMO = `#!/bin/sh
set -e
git ls-files | grep -x kept.txt
git log --oneline > /dev/null
git clone --quiet "file://$(pwd)" "$CLONE"
`;

/** Git itself, in another user's checkout, called by the scan's processes. */
export const foreignCheckout = {
  id: 'foreign-checkout',
  title:
    'what a scan starts may read and clone a checkout that belongs to another user, and what comes after may not',
  consumer: 'git, started by bash and sh as a job container does',
  unit: 'scan scripts',
  tools: ['git'],
  async run(context) {
    const scripts = [
      ...context.collected.workflows.flatMap(githubScript),
      ...context.collected.pipelines.flatMap(gitlabScripts),
      componentScript(context),
    ];
    const kinds = new Set(scripts.map(({ kind }) => kind));
    const missing = ['GitHub', 'GitLab', 'component'].filter((kind) => !kinds.has(kind));
    const failures = await eachOf(scripts, (script, index) =>
      problemsOf(context, script, join(context.work, 'foreign-checkout', String(index))),
    );
    const control = await problemsOf(
      context,
      { id: 'the control', kind: 'GitLab', script: 'jmo ci\n', paths: [] },
      join(context.work, 'foreign-checkout/control'),
    );
    if (control.length === 0)
      failures.push(['the control, which trusts no checkout, was not refused by git']);
    if (missing.length > 0) failures.push([`there was no script of ${missing.join(', ')}`]);
    return { cases: scripts.length, failures: failures.flat() };
  },
};

function githubScript({ id, path, schedule }) {
  const { scan } = parse(readFileSync(path, 'utf8')).jobs;
  // Without a container, the scan runs as the user who checked out.
  if (schedule === undefined || scan?.container === undefined) return [];
  const { run } = scan.steps.find((step) => step.id === 'scan');
  return [{ id, kind: 'GitHub', script: run, paths: declaredPaths(schedule) }];
}

/** A rendered file has the jobs of several schedules, an exported one only those of `schedule`. */
function gitlabScripts({ id, path, schedule, schedules = [] }) {
  const ofJob = (job) => schedule ?? schedules.find(({ metadata }) => job === `jmo-${metadata.name}:scan`);
  const jobs = Object.entries(parse(readFileSync(path, 'utf8')));
  return jobs
    .filter(([name, job]) => name.endsWith(':scan') && Array.isArray(job.script))
    .map(([name, { script }]) => {
      const own = ofJob(name);
      const paths = own === undefined ? [] : declaredPaths(own);
      return { id: `${id} ${name}`, kind: 'GitLab', script: script.join('\n'), paths };
    });
}

/** The component's scan job with its inputs' defaults. */
function componentScript({ root }) {
  const path = 'gitlab-component/templates/scan/template.yml';
  const [{ spec }, jobs] = parseAllDocuments(readFileSync(join(root, path), 'utf8')).map((each) =>
    each.toJS(),
  );
  const [, { script }] = Object.entries(jobs).find(([name]) => name.endsWith(':scan'));
  const filled = script
    .join('\n')
    .replace(/\$\[\[ inputs\.(\w+) \]\]/g, (_, name) => spec.inputs[name].default ?? 'nightly');
  return { id: path, kind: 'component', script: filled, paths: [] };
}

async function problemsOf(context, { id, kind, script, paths }, folder) {
  const checkout = join(folder, 'checkout');
  const bin = join(folder, 'bin');
  const temp = join(folder, 'temp');
  const home = join(folder, 'home');
  for (const each of [checkout, temp, home]) mkdirSync(each, { recursive: true });
  writeBelow(checkout, 'kept.txt', 'kept\n');
  writeBelow(bin, 'jmo', JMO, 0o755);
  makePaths(paths, checkout, home);
  await commitAll(checkout, { ...context.environment, HOME: home });
  const env = {
    ...context.environment,
    ...giveAway(checkout),
    HOME: home,
    PATH: `${bin}:${context.environment.PATH}`,
    RUNNER_TEMP: temp,
    CLONE: join(folder, 'clone'),
  };
  const [shell, ...flags] =
    kind === 'GitHub' ? ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'] : ['sh', '-e', '-c'];
  const scan = await runProgram(shell, [...flags, withoutAbsolutePaths(script)], { cwd: checkout, env });
  const problems = [];
  if (scan.status !== 0 || !scan.stdout.includes('kept.txt'))
    problems.push(`${id}: the scan ended with ${scan.status}: ${scan.stderr.trim().slice(0, 300)}`);
  const later = await runProgram('git', ['ls-files'], { cwd: checkout, env });
  if (!later.stderr.includes('dubious ownership'))
    problems.push(`${id}: git trusts the checkout after the scan: it ended with ${later.status}`);
  return problems;
}

/** Only root can give files away; for other users, a switch of git's own tests has the same effect. */
function giveAway(folder) {
  if (process.getuid() !== 0) return { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
  for (const path of ['', ...readdirSync(folder, { recursive: true })])
    chownSync(join(folder, path), OWNER, OWNER);
  return {};
}
