import { spawnSync } from 'node:child_process';
import { closeSync, constants, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saidText } from '../error-text.js';
import { type Environment, PlatformError } from '../types.js';
import { cronStateFolder } from './state.js';

/** The kind of cron: it decides how to check a table, and whether CRON_TZ is supported. */
export type CronFlavour = 'cronie' | 'debian' | 'other';

/**
 * The user's crontab as a byte string (one character per byte), '' if there is none.
 * Throws PlatformError if the crontab program is missing or refuses.
 */
export function readCrontab(env: Environment): string {
  const { status, stdout, stderr } = runCrontab(['-l'], env);
  if (status === 0) return stdout;
  // The messages of Vixie cron, cronie and BusyBox for a missing crontab.
  const words = stderr.toLowerCase();
  if (words.includes('no crontab for') || (words.includes("can't open ") && words.includes('no such file')))
    return '';
  throw new PlatformError(`your crontab can't be read: ${firstLine(stderr, status)}`);
}

/** cronie prints its name; Debian's `-n` is a dry run, where cronie's would name a host. */
export function detectCron(env: Environment): CronFlavour {
  const { stdout, stderr } = runCrontab(['-V'], env);
  const text = stdout + stderr;
  if (/cronie/i.test(text)) return 'cronie';
  return /^[ \t]*-n\s.*(?:dry run|syntax)/m.test(text) ? 'debian' : 'other';
}

/** Another program may change the crontab at the same time, but not this often. */
const MOST_ATTEMPTS = 5;

/**
 * Replaces the user's crontab with the table (a byte string) that `plan` makes of it, after that cron's own check if it has
 * one. Locks out our other calls; if another program changes the crontab meanwhile, asks `plan` again. Throws PlatformError
 * with cron's message; the old table stays, since crontab(1) replaces it only as a whole.
 */
export function changeCrontab<T>(
  env: Environment,
  plan: (before: string, flavour: CronFlavour) => { readonly table: string; readonly result: T },
): T {
  const release = takeTurn(env);
  try {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const before = readCrontab(env);
      const flavour = detectCron(env);
      const { table, result } = plan(before, flavour);
      if (table === before) return result;
      const flag = flavour === 'cronie' ? '-T' : flavour === 'debian' ? '-n' : undefined;
      if (flag !== undefined) checkTable(table, flag, env);
      if (readCrontab(env) !== before) continue;
      writeCrontab(table, env);
      return result;
    }
    throw new PlatformError('another program keeps changing your crontab; nothing was changed');
  } finally {
    release();
  }
}

/** Waits for this user's other calls. Without flock(1), only the second look protects against them. */
function takeTurn(env: Environment): () => void {
  let file: number;
  try {
    // Not in a shared folder, where another user could hold the lock, nor in TMPDIR, which may differ per call.
    const folder = cronStateFolder(env) ?? tmpdir();
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, 'crontab.lock');
    file = openSync(path, constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW, 0o600);
  } catch {
    return () => {};
  }
  // Node has no flock(2): a child locks the open file that it shares with us, and closing the file releases the lock.
  spawnSync('flock', ['-w', '30', '3'], { env, stdio: ['ignore', 'ignore', 'ignore', file] });
  return () => closeSync(file);
}

function writeCrontab(table: string, env: Environment): void {
  const { status, stderr } = runCrontab(['-'], env, table);
  if (status !== 0)
    throw new PlatformError(`crontab failed, and your old table stays: ${firstLine(stderr, status)}`);
  if (readCrontab(env) !== table)
    throw new PlatformError('crontab took the new table, but shows another one: look at crontab -l');
}

function checkTable(table: string, flag: string, env: Environment): void {
  const folder = mkdtempSync(join(tmpdir(), 'jmo-crontab-'));
  try {
    const file = join(folder, 'table');
    writeFileSync(file, table, { encoding: 'latin1', mode: 0o600 });
    const { status, stderr } = runCrontab([flag, file], env);
    if (status !== 0)
      throw new PlatformError(
        `cron refuses the new table, and your old one stays: ${firstLine(stderr, status)}`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runCrontab(
  args: readonly string[],
  env: Environment,
  input = '',
): { readonly status: number; readonly stdout: string; readonly stderr: string } {
  if (process.platform === 'win32')
    throw new PlatformError('Windows has no cron: run this in WSL, or choose another backend');
  const { status, signal, stdout, stderr, error } = spawnSync('crontab', args, {
    env: { ...env, LC_ALL: 'C' },
    input: Buffer.from(input, 'latin1'),
    encoding: 'latin1',
    timeout: 30_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT')
    throw new PlatformError(
      'cron is not installed: there is no crontab program (on Debian and Ubuntu: apt-get install cron)',
    );
  // A program may end before it has read all of its input.
  if (error !== undefined && code !== 'EPIPE')
    throw new PlatformError(`crontab can't be run: ${code ?? error.message}`);
  return { status: status ?? 1, stdout, stderr: signal === null ? stderr : `ended by ${signal}` };
}

function firstLine(stderr: string, status: number): string {
  const text = Buffer.from(stderr, 'latin1').toString('utf8');
  const line = text
    .split('\n')
    .map((one) => one.trim())
    .find((one) => one !== '');
  return line === undefined ? `exit code ${status}` : saidText(line, 300);
}
