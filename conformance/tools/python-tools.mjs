// Programs from PyPI, in their own virtual environment.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notRun } from '../not-run.mjs';
import { runProgram } from '../run-program.mjs';

const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));

/** The folder of the programs; installs them if they are missing or of other versions. */
export async function installPythonTools(cache) {
  const folder = join(cache, 'venv');
  const stamp = join(folder, 'installed');
  // With the folder, since programs in a virtual environment name their interpreter by its full path.
  const wanted = createHash('sha256').update(folder).update(readFileSync(REQUIREMENTS)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return join(folder, 'bin');
  rmSync(folder, { recursive: true, force: true });
  await must('python3', ['-m', 'venv', folder], 'python3 with its venv module');
  const pip = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--ignore-requires-python'];
  await must(join(folder, 'bin/python'), [...pip, '--requirement', REQUIREMENTS], 'packages from PyPI');
  writeFileSync(stamp, wanted);
  return join(folder, 'bin');
}

/** The pinned version of a package. */
export function pinnedVersion(name) {
  const pin = new RegExp(`^${name}==(\\S+)$`, 'm').exec(readFileSync(REQUIREMENTS, 'utf8'));
  if (pin === null) throw new Error(`requirements.txt has no ${name}`);
  return pin[1];
}

async function must(program, args, what) {
  const { status, stderr } = await runProgram(program, args, { seconds: 600 });
  if (status !== 0) throw notRun(`${what} could not be installed: ${stderr.trim().split('\n').at(-1)}`);
}
