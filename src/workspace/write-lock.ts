import * as nodeFs from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './file-system.js';
import { hasNoLinks, removeLeftovers, spareName } from './write-spare.js';

/** Writing takes milliseconds: a lock of another machine that is this old belongs to nobody any more. */
const ABANDONED_MS = 60_000;
const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 25;

/** Who holds a lock: enough to see that the process is gone, even where its id has been given away since. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly started: string;
}

export type Locked<T> = { readonly result: T } | { readonly busy: number };

/**
 * Runs `work` while no other process of ours writes the file. A lock whose process is gone, killed perhaps, is taken
 * over. Resolves to `busy` (the process id that holds it) where it is not free within ten seconds.
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
        // What killed processes left here, the one that held the lock among them.
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

/** A link appears whole or not at all, and never over another. */
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

/** When a process was started, where the system says (Linux: field 22 of proc(5)'s stat); otherwise nothing. */
function startOf(pid: number): string {
  try {
    const stat = nodeFs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch (error) {
    errorCode(error);
    return '';
  }
}

/** Takes a dead lock away; where it was another's by then, a living one, it is put back. */
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
