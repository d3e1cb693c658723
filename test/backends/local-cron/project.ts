import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cronStateLog } from '../../../src/hosts/crontab/state.js';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with a home, a script as cron finds it, and our own jmo on the PATH. */
export interface Project {
  readonly folder: string;
  readonly home: string;
  readonly env: Record<string, string>;
  write(path: string, content: string, mode?: number): string;
  read(path: string): string;
  list(path: string): string[];
  /** A file of the schedule that the script keeps outside the project, with this ending. */
  aside(ending: 'lock' | 'log'): string;
  /** Results folders, oldest first, without their time. */
  runs(): string[];
  start(script: string, args?: readonly string[], env?: Record<string, string>): Running;
  remove(): void;
}

export interface Running {
  readonly child: ChildProcess;
  readonly done: Promise<Finished>;
}

/**
 * The stand-in for jmo: records its arguments, separated by NUL, since escapes of printf %q would be ambiguous; then does what
 * the test's variables say.
 */
const PRETEND_JMO = `#!/bin/bash
folder=$(dirname "$0")/..
printf '%s\\0' "$@" >"$folder/argv"
printf '%s' "\${GITLAB_TOKEN-none}" >"$folder/token"
echo "$$" >>"$folder/started"
results=''
while (($# > 0)); do
  case $1 in
    --results-dir) results=$2 ;;
    --images-file | --urls-file) cp "$2" "$folder/\${1#--}" ;;
  esac
  shift
done
echo 'from jmo'
if [[ -n \${PRETEND_STUBBORN-} ]]; then trap '' TERM; fi
if [[ -n \${PRETEND_SLEEP-} ]]; then sleep "$PRETEND_SLEEP" & echo "$!" >>"$folder/started"; wait; fi
if [[ -n \${PRETEND_STUBBORN-} ]]; then sleep "$PRETEND_SLEEP"; fi
codes=(\${PRETEND_CODES-0})
turn=$(cat "$folder/turn" 2>/dev/null || echo 0)
echo $((turn + 1)) >"$folder/turn"
code=\${codes[turn]-\${codes[-1]}}
if [[ $code != 3 ]]; then
  mkdir -p "$results/summaries"
  cp "$folder/findings.json" "$results/summaries/findings.json" 2>/dev/null || echo '[]' >"$results/summaries/findings.json"
  # What it writes of its scanners, where the test says what that is.
  if [[ -d $folder/record ]]; then cp -r "$folder/record/." "$results"; fi
else
  mkdir -p "$results/half"
fi
exit "$code"
`;

export function makeProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'jmo cron '));
  const home = join(folder, 'home');
  const write = (path: string, content: string, mode = 0o644) => {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    chmodSync(target, mode);
    return target;
  };
  mkdirSync(home);
  write('bin/jmo', PRETEND_JMO, 0o755);
  const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: home };
  return {
    folder,
    home,
    env,
    write,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    list: (path) => (existsSync(join(folder, path)) ? readdirSync(join(folder, path)).sort() : []),
    aside: (ending) =>
      (cronStateLog(folder, 'nightly', env) ?? '').replace(/log$/, ending).slice(folder.length + 1),
    runs: () =>
      readdirSync(join(folder, 'results'))
        .sort()
        .flatMap((name) => /^\d{4}-\d\d-\d\dT\d{6}Z-(.*)$/.exec(name)?.[1] ?? []),
    start(script, args = [], more = {}) {
      const path = write('.jmo/cron/script.sh', script, 0o755);
      return start(path, args, { ...env, ...more }, folder);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function start(
  program: string,
  args: readonly string[],
  env: Record<string, string>,
  cwd: string,
): Running {
  const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const done = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { child, done };
}

export async function waitFor(condition: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export function isAlive(pid: number): boolean {
  try {
    // A zombie still accepts signals, and may have no parent to reap it.
    return !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
