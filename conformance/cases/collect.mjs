// Every file that the program writes for each of our resource files, made with the built program as a user would.
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { eachOf } from '../each-of.mjs';
import { filesBelow, writeBelow } from '../files.mjs';

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const PIPELINE = /^\.gitlab\/[^/]+\.gitlab-ci\.yml$/;
const WORKFLOW_TEMPLATE = /^templates\/(github-actions|init\/github)/;

/** What each backend's `export` prints, and the name under which a user would save it. */
const EXPORTS = {
  'github-actions': { kind: 'workflows', path: (name) => `.github/workflows/jmo-${name}.yml` },
  'gitlab-ci': { kind: 'pipelines', path: (name) => `jmo-${name}.gitlab-ci.yml` },
  'local-cron': { kind: 'scripts', path: (name) => `jmo-${name}.sh` },
};

/**
 * @typedef {{id: string, folder: string, file: string, schedules: object[], files: string[]}} Project
 *   A resource file, rendered in its own folder; `files` are what `render` wrote, `schedules` the output of `list -o json`.
 * @typedef {{id: string, path: string, schedule: object | undefined, origin: string}} Generated
 *   `schedule` is set if the file runs exactly one, `schedules` if `render` wrote it; `origin` is `render`, `export`, `init`, `own` or `template`.
 * @returns {Promise<{projects: Project[], workflows: Generated[], pipelines: Generated[], scripts: Generated[],
 *   refused: string[], failures: string[]}>} `refused`: schedules that another backend cannot run, according to `export`
 */
export async function collectCases(context) {
  const parts = await eachOf(
    [
      ...resourceFiles(context.root).map((source) => () => collectProject(context, source)),
      () => collectInit(context, 'init', { flags: ['--backend', 'github-actions'] }),
      () => collectInit(context, 'init-auto-fix', { flags: ['--backend', 'github-actions', '--auto-fix'] }),
      () =>
        collectInit(context, 'init-other-file', {
          flags: ['--backend', 'github-actions', '--auto-fix'],
          file: 'security/scan schedules.yaml',
        }),
      () =>
        collectInit(context, 'init-gitlab', { marker: '.gitlab-ci.yml', flags: ['--backend', 'gitlab-ci'] }),
    ],
    (collect) => collect(),
  );
  const ours = [
    ...filesOf(context.root, '.github', 'own'),
    ...filesOf(context.root, 'templates', 'template'),
  ];
  return {
    projects: parts.flatMap(({ projects = [] }) => projects),
    workflows: [
      ...parts.flatMap(({ workflows = [] }) => workflows),
      ...ours.filter(({ id, origin }) => (origin === 'own' ? WORKFLOW : WORKFLOW_TEMPLATE).test(id)),
    ],
    pipelines: parts.flatMap(({ pipelines = [] }) => pipelines),
    scripts: parts.flatMap(({ scripts = [] }) => scripts),
    refused: parts.flatMap(({ refused = [] }) => refused),
    failures: parts.flatMap(({ failures = [] }) => failures),
  };
}

/** Examples, the tests' cases, and the sample for real scans. */
function resourceFiles(root) {
  const found = [];
  for (const path of filesBelow(join(root, 'examples'))) {
    const guide = dirname(path).split('/').includes('guide') && extname(path) === '.yaml';
    if (guide || /^jmo-schedules.*\.yaml$/.test(basename(path))) found.push(`examples/${path}`);
  }
  for (const path of filesBelow(join(root, 'test/cases'))) {
    if (basename(path) === 'jmo-schedules.yaml') found.push(`test/cases/${path}`);
  }
  found.push('conformance/sample/jmo-schedules.yaml');
  return found.map((path) => ({ id: path.replace(/\/jmo-schedules\.yaml$/, ''), path: join(root, path) }));
}

function filesOf(root, folder, origin) {
  return filesBelow(join(root, folder)).map((path) => ({
    id: `${folder}/${path}`,
    path: join(root, folder, path),
    schedule: undefined,
    origin,
  }));
}

async function collectProject(context, { id, path }) {
  const folder = join(context.work, 'cases', id.replace(/\.ya?ml$/, ''));
  writeBelow(folder, 'jmo-schedules.yaml', readFileSync(path));
  return renderProject(context, { id, folder, file: 'jmo-schedules.yaml' });
}

/** With `--backend`: the git remote of this clone says nothing. `marker`: a file that such a project has. */
async function collectInit(context, id, options = {}) {
  const { flags = [], file = 'jmo-schedules.yaml', marker = '.github/dependabot.yml' } = options;
  const folder = join(context.work, 'cases', id);
  writeBelow(folder, marker, '');
  // `init` writes only into existing folders.
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  const { status, stderr } = await context.cli(['init', '--file', file, ...flags], { cwd: folder });
  if (status !== 0) return { failures: [`${id}: init ended with ${status}: ${stderr.trim()}`] };
  const written = (kind) =>
    filesBelow(folder)
      .filter((path) => kind.test(path))
      .map((path) => ({
        id: `${id}/${path}`,
        path: join(folder, path),
        schedule: undefined,
        origin: 'init',
      }));
  const [workflows, pipelines] = [WORKFLOW, PIPELINE].map(written);
  const part = await renderProject(context, { id, folder, file });
  return {
    ...part,
    workflows: [...workflows, ...(part.workflows ?? [])],
    pipelines: [...pipelines, ...(part.pipelines ?? [])],
  };
}

/** validate, list, render, check, render again; then each schedule exported for every backend. */
async function renderProject(context, { id, folder, file }) {
  const before = new Set(filesBelow(folder));
  const cli = (...args) => context.cli([...args, '--file', file], { cwd: folder });
  const broken = (command, { status, stdout, stderr }) =>
    `${id}: ${command} ended with ${status}: ${stdout}${stderr}`;
  const validate = await cli('validate');
  if (validate.status !== 0) return { failures: [broken('validate', validate)] };
  const list = await cli('list', '-o', 'json');
  if (list.status !== 0) return { failures: [broken('list', list)] };
  const schedules = JSON.parse(list.stdout).items;

  const render = await cli('render');
  if (render.status !== 0) return { failures: [broken('render', render)] };
  const files = filesBelow(folder).filter((path) => !before.has(path));
  const part = {
    projects: [{ id, folder, file, schedules, files }],
    workflows: [],
    pipelines: [],
    scripts: [],
  };
  Object.assign(part, { refused: [], failures: [] });
  const check = await cli('check');
  if (check.status !== 0) part.failures.push(broken('check after render', check));
  const written = new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  await cli('render', '--update-pins');
  for (const [path, text] of written) {
    if (readFileSync(join(folder, path), 'utf8') !== text)
      part.failures.push(`${id}: ${path}: a second render changed it`);
    const kind = WORKFLOW.test(path) ? 'workflows' : PIPELINE.test(path) ? 'pipelines' : 'scripts';
    if (kind === 'scripts' && !text.startsWith('#!')) continue;
    const schedule = schedules.find(({ metadata }) => path === EXPORTS['github-actions'].path(metadata.name));
    part[kind].push({ id: `${id}/${path}`, path: join(folder, path), schedule, schedules, origin: 'render' });
  }
  for (const schedule of schedules) await exportEverywhere(cli, part, id, folder, schedule);
  return part;
}

/** Exports the schedule for each backend, to a folder beside the project. */
async function exportEverywhere(cli, part, id, folder, schedule) {
  const { name } = schedule.metadata;
  for (const [type, { kind, path }] of Object.entries(EXPORTS)) {
    const own = schedule.spec.backend.type === type;
    // On GitHub, the rendered file already stands alone.
    if (own && type === 'github-actions') continue;
    const { status, stdout, stderr } = await cli('export', name, '--backend', type);
    if (status === 1) part.refused.push(`${id} ${name}, ${type}: ${firstProblem(stderr)}`);
    else if (status !== 0)
      part.failures.push(`${id}: export ${name} for ${type} ended with ${status}: ${stderr.trim()}`);
    if (status !== 0) continue;
    const target = writeBelow(`${folder}.exported`, path(name), stdout);
    // `export` uses the other backend's default config.
    const config = own ? schedule.spec.backend.config : {};
    const exported = { ...schedule, spec: { ...schedule.spec, backend: { type, config } } };
    part[kind].push({ id: `${id} ${name}, exported`, path: target, schedule: exported, origin: 'export' });
  }
}

/** The error for which `export` refuses; it prints hints and warnings too. */
function firstProblem(stderr) {
  const lines = stderr.trim().split('\n');
  return lines.find((line) => / error [a-z-]+: /.test(line)) ?? lines[0];
}
