import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './run-program.mjs';
import { toolbox } from './tools/index.mjs';

/**
 * The context of every check. `cli(args, options)` runs the built program as a user would; `work` is a folder of this run,
 * empty at its start; the first check fills `collected` (see cases/collect.mjs); `handOver` passes results to later checks.
 */
export function createContext(root) {
  const cache = join(root, '.conformance');
  const entry = join(root, 'dist/cli/index.js');
  const environment = plainEnvironment(join(cache, 'home'));
  return {
    root,
    cache,
    work: join(cache, 'work'),
    here: join(root, 'conformance'),
    schemas: findSchemas(root),
    tool: toolbox(root, cache),
    environment,
    collected: undefined,
    handOver: new Map(),
    cli: (args, { cwd, env = {}, ...rest } = {}) =>
      runProgram(process.execPath, [entry, ...args], { cwd, env: { ...environment, ...env }, ...rest }),
  };
}

/** The environment of programs we run: without CI's variables, so that runs are the same everywhere. */
function plainEnvironment(home) {
  // Requests to the outside fail at once, on a local port where nothing listens.
  const nobody = 'http://127.0.0.1:9';
  return {
    PATH: process.env.PATH,
    HOME: home,
    LANG: 'C.UTF-8',
    NO_COLOR: '1',
    HTTP_PROXY: nobody,
    HTTPS_PROXY: nobody,
    http_proxy: nobody,
    https_proxy: nobody,
    NO_PROXY: '127.0.0.1,localhost',
    no_proxy: '127.0.0.1,localhost',
  };
}

function findSchemas(root) {
  const folder = process.env.JMO_SCHEMAS ?? join(root, '..', 'shared', 'reference', 'schemas');
  return existsSync(folder) ? folder : undefined;
}
