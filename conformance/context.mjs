import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './run-program.mjs';
import { toolbox } from './tools/index.mjs';

/**
 * What every check is handed.
 * `cli(args, options)` runs the built program as a user would; `work` is a folder of this run alone, emptied at its start;
 * `collected` is filled by the first check (see cases/collect.mjs); `handOver` carries results from one check to later ones.
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

/** What the programs we run may see: nothing of the CI around us, so that a run here and there is the same. */
function plainEnvironment(home) {
  // Nothing may be asked of the outside: a request ends at once, on a port of this machine where nobody listens.
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
