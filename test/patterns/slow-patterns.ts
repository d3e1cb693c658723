import { Worker } from 'node:worker_threads';
import { attacksOn } from './attacks.js';
import type { Pattern } from './literals.js';

type Message =
  | { readonly trying: string }
  | { readonly slow: string; readonly attack: unknown }
  | { readonly done: true };

/** Patterns with a text for which they take more than linear time; one that hangs is stopped after `wait`. */
export async function slowPatterns(
  patterns: readonly Pattern[],
  wait = 20_000,
): Promise<Record<string, string>> {
  const slow: Record<string, string> = {};
  const left = [...patterns];
  while (left.length > 0) {
    const stuck = await slowUntilStuck(left, wait, slow);
    if (stuck === undefined) break;
    slow[stuck] = 'stuck';
    left.splice(0, left.findIndex(({ name }) => name === stuck) + 1);
  }
  return slow;
}

async function slowUntilStuck(
  patterns: readonly Pattern[],
  wait: number,
  slow: Record<string, string>,
): Promise<string | undefined> {
  const workerData = patterns.map((pattern) => ({ ...pattern, attacks: attacksOn(pattern.regex) }));
  const worker = new Worker(new URL('time-patterns.mjs', import.meta.url), { workerData });
  let timer: NodeJS.Timeout | undefined;
  const stuck = new Promise<string | undefined>((resolve, reject) => {
    let trying = '';
    worker.on('error', reject);
    worker.on('message', (message: Message) => {
      clearTimeout(timer);
      if ('done' in message) return resolve(undefined);
      timer = setTimeout(() => resolve(trying), wait);
      if ('trying' in message) trying = message.trying;
      else slow[message.slow] = JSON.stringify(message.attack);
    });
  });
  try {
    return await stuck;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
