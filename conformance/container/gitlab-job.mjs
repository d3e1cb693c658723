// A job of a generated pipeline as GitLab's runner carries it out with its docker executor:
// https://docs.gitlab.com/runner/executors/docker/ and the runner's shells/bash.go. The runner's own image, which is root's, checks
// out without a umask, so that the user of any image may write there. Then the job's image runs the script.
import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import { runProgram } from '../run-program.mjs';
import { folderOf, openContainer } from './engine.mjs';

const PROJECT = '/builds/acme/shop';
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const SHELLS = ['bash', 'sh'].flatMap((name) =>
  ['/usr/local/bin', '/usr/bin', '/bin'].map((folder) => `${folder}/${name}`),
);

/**
 * @param {{job: object, folder: string, image: string, user: {id: number, home: string}, layer?: string,
 *   mounts: object[], ports?: string[], env: Record<string, string>, project: string,
 *   prepare?: (checkout: string, home: string) => void, handed: string[]}} run
 *   `project` is what is checked out, `prepare` adds to it, `handed` are folders of artifacts
 * @returns {Promise<{status: number, log: string, checkout: string, artifacts: string,
 *   dotenv: Record<string, string>}>} folders of this machine: what the job left, and what of it the runner uploads
 */
export async function runJob(
  context,
  { job, folder, image, user, layer, mounts, env, ports, project, prepare, handed },
) {
  const { variables = {}, artifacts = {}, before_script = [], script } = job;
  const builds = folderOf(0, join(folder, 'builds'));
  const checkout = join(builds, 'acme/shop');
  mkdirSync(checkout, { recursive: true });
  if (variables.GIT_STRATEGY !== 'empty') await must('cp', ['--archive', `${project}/.`, checkout]);
  const home = folderOf(user.id, join(folder, 'home'));
  prepare?.(checkout, home);
  await must('chmod', ['--recursive', 'a+rwX', builds]);
  // As unpacked from an archive: the folder itself stays as it is.
  const unpacked = handed.flatMap((each) => readdirSync(each).map((name) => join(each, name)));
  for (const path of unpacked) await must('cp', ['--archive', path, checkout]);

  const container = await openContainer(context, {
    ...{ image, folder, layer, ports },
    mounts: [
      { from: builds, to: '/builds', writable: true },
      { from: home, to: user.home, writable: true },
      ...mounts,
    ],
  });
  try {
    const { status, stdout, stderr } = await container.exec(['sh', '-c', findShell()], {
      ...{ user: user.id, cwd: '/', input: shellScript([...before_script, ...script]) },
      env: { PATH, HOME: user.home, ...environment(), ...env, ...strings(variables) },
    });
    const kept = join(folder, 'artifacts');
    mkdirSync(kept);
    const wanted = artifacts.when ?? 'on_success';
    const uploads = wanted === 'always' || (wanted === 'on_success') === (status === 0);
    for (const path of uploads ? globSync(artifacts.paths ?? [], { cwd: checkout }) : []) {
      mkdirSync(dirname(join(kept, path)), { recursive: true });
      cpSync(join(checkout, path), join(kept, path), { recursive: true });
    }
    return { status, log: stdout + stderr, checkout, artifacts: kept, dotenv: dotenvOf(artifacts, checkout) };
  } finally {
    container.close();
  }
}

/** The variables that a job hands to later ones. */
function dotenvOf({ reports }, checkout) {
  return reports?.dotenv === undefined ? {} : parseEnv(readFileSync(join(checkout, reports.dotenv), 'utf8'));
}

/** What of a job's reports is not there, or empty. */
export function missingReports({ artifacts = {} }, checkout) {
  return Object.values(artifacts.reports ?? {})
    .flat()
    .filter((path) => !existsSync(join(checkout, path)) || statSync(join(checkout, path)).size === 0);
}

function findShell() {
  const tests = SHELLS.map((path) => `if [ -x ${path} ]; then exec ${path}; fi`);
  return [...tests, 'echo shell not found; exit 1'].join('\n');
}

/** The script arrives on standard input, and no command in it may read on from there. */
function shellScript(lines) {
  const commands = [`cd '${PROJECT}'`, ...lines].join('\n');
  return `if set -o | grep pipefail > /dev/null; then set -o pipefail; fi; set -o errexit
set +o noclobber
: | eval '${commands.replaceAll("'", `'\\''`)}'
exit 0
`;
}

function environment() {
  return {
    CI: 'true',
    CI_API_V4_URL: 'https://gitlab.com/api/v4',
    CI_COMMIT_BRANCH: 'main',
    CI_COMMIT_SHA: '0'.repeat(40),
    CI_JOB_ID: '8',
    CI_JOB_TOKEN: 'token-of-the-job',
    CI_PIPELINE_ID: '7',
    CI_PIPELINE_SOURCE: 'web',
    CI_PROJECT_DIR: PROJECT,
    CI_PROJECT_ID: '1',
    CI_PROJECT_PATH: 'acme/shop',
    CI_REGISTRY_IMAGE: 'registry.gitlab.com/acme/shop',
    CI_SERVER_URL: 'https://gitlab.com',
    GITLAB_CI: 'true',
  };
}

function strings(values) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

async function must(program, args) {
  const { status, stderr } = await runProgram(program, args);
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}
