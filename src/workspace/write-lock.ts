import * as nodeFs from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './file-system.js';
import { hasNoLinks, removeLeftovers, spareName } from './write-spare.js';

/** Writing takes milliseconds: another machine's lock of this age is abandoned. */
const ABANDONED_MS = 60_000;
const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 25;

/** The holder of a lock; identifies a dead process even if its id is in use again. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly started: string;
}

export type Locked<T> = { readonly result: T } | { readonly busy: number };

/**
 * Runs `work` while no other process of ours writes the file. Takes over the lock of a process that died. Resolves to `busy`
 * (the holder's process id) if the lock is not free within ten seconds.
 */
export async function withLock<T>(
  path: string,
  work: () => T,
  options: { readonly patience?: number } = {},
): Promise<Locked<T>> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  const until = Date.now() + (options.patience ?? PATIENCE_MS);
  for (;;) {
    const content = describe({ pid: process.pid, host: hostname(), started: startOf(process.pid) });
    if (take(lock, content)) {
      try {
        // Removes what killed processes left behind, also the previous holder's files.
        removeLeftovers(dirname(path), nodeFs);
        return { result: work() };
      } finally {
        release(lock, content);
      }
    }
    const held = look(lock);
    if (held !== undefined && isGone(held)) clear(lock, held.content);
    else if (Date.now() > until) return { busy: held?.holder?.pid ?? 0 };
    else await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

function describe(holder: Holder): string {
  return `${JSON.stringify(holder)}\n`;
}

/** Creates the lock by a link, which appears whole or not at all and replaces nothing. */
function take(lock: string, content: string): boolean {
  const spare = spareName(lock);
  try {
    nodeFs.writeFileSync(spare, content, { flag: 'wx', mode: 0o600 });
    nodeFs.linkSync(spare, lock);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    if (!hasNoLinks(error)) throw error;
    try {
      nodeFs.writeFileSync(lock, content, { flag: 'wx', mode: 0o600 });
      return true;
    } catch (second) {
      if (errorCode(second) === 'EEXIST') return false;
      throw second;
    }
  } finally {
    nodeFs.rmSync(spare, { force: true });
  }
}

function look(
  lock: string,
): { readonly content: string; readonly age: number; readonly holder: Holder | undefined } | undefined {
  try {
    const content = nodeFs.readFileSync(lock, 'utf8');
    const age = Date.now() - nodeFs.statSync(lock).mtimeMs;
    return { content, age, holder: readHolder(content) };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function readHolder(content: string): Holder | undefined {
  try {
    const { pid, host, started } = JSON.parse(content) as Partial<Holder>;
    return typeof pid === 'number' && typeof host === 'string' && typeof started === 'string'
      ? { pid, host, started }
      : undefined;
  } catch {
    return undefined;
  }
}

function isGone({ holder, age }: { readonly age: number; readonly holder: Holder | undefined }): boolean {
  if (holder === undefined || holder.host !== hostname()) return age > ABANDONED_MS;
  if (holder.pid === process.pid) return holder.started !== startOf(process.pid);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
  return holder.started !== startOf(holder.pid);
}

/** The process's start time on Linux (field 22 of proc(5)'s stat); '' elsewhere. */
function startOf(pid: number): string {
  try {
    const stat = nodeFs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch (error) {
    errorCode(error);
    return '';
  }
}

/** Removes a dead lock; if it turns out to be a new, live one, puts it back. */
function clear(lock: string, content: string): void {
  const aside = spareName(lock);
  try {
    nodeFs.renameSync(lock, aside);
    if (nodeFs.readFileSync(aside, 'utf8') !== content) nodeFs.linkSync(aside, lock);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error))) throw error;
  } finally {
    nodeFs.rmSync(aside, { force: true });
  }
}

function release(lock: string, content: string): void {
  if (look(lock)?.content === content) nodeFs.rmSync(lock, { force: true });
}
