import { setTimeout as timer } from 'node:timers/promises';
import type { Io } from '../../cli/io.js';
import { PlatformError } from '../../hosts/types.js';

/** A run at one moment. */
export interface Seen {
  readonly over: boolean;
  /** What is new since the last look, one line each. */
  readonly news: readonly string[];
}

export interface Patience {
  readonly minutes: number;
  /** The time between two looks; by default often at first, when jobs begin, and then seldom. */
  readonly stepMs?: number;
}

/** Later looks are rare, since a `GITHUB_TOKEN` has a thousand requests per hour, and a look takes two or more. */
const STEPS_MS = { first: 3_000, firstFor: 120_000, later: 15_000 };
/** A new run may be missing for so long. */
const APPEARS_MS = 30_000;
/** So many failed looks in a row end the watch; each of them was repeated already. */
const MOST_FAILURES = 5;

/**
 * Looks at a run until it is over, and tells what is new. `left` says why it stopped before: an interruption, the time limit, a
 * run that was deleted, or a platform that does not answer. It never ends the run.
 * @param look undefined if the run is gone
 */
export async function watchRun<One extends Seen>(
  look: () => Promise<One | undefined>,
  { minutes, stepMs }: Patience,
  say: (line: string) => void,
  io: Io,
): Promise<{ readonly ended: One } | { readonly left: string }> {
  const stop = new AbortController();
  const off = io.onInterrupt?.(() => stop.abort());
  const interrupted = new Promise<'interrupted'>((resolve) => {
    stop.signal.addEventListener('abort', () => resolve('interrupted'));
  });
  let failures = 0;
  let isKnown = false;
  try {
    for (let waited = 0; ; ) {
      const seen = await Promise.race([interrupted, look().catch(asProblem)]);
      if (seen === 'interrupted') return { left: 'stopped waiting; the run goes on' };
      if (seen === undefined) {
        if (isKnown || waited >= APPEARS_MS) return { left: 'the run is gone: somebody has deleted it' };
      } else if (seen instanceof PlatformError) {
        failures++;
        if (failures === MOST_FAILURES || seen.message.includes('rate limit'))
          return { left: `${seen.message}; the run may go on` };
        say(`${seen.message}; trying again`);
      } else {
        failures = 0;
        isKnown = true;
        for (const line of seen.news) say(line);
        if (seen.over) return { ended: seen };
      }
      if (waited >= minutes * 60_000) return { left: `not over after ${minutes} min; the run goes on` };
      const step = stepMs ?? (waited < STEPS_MS.firstFor ? STEPS_MS.first : STEPS_MS.later);
      const pause = io.sleep?.(step) ?? timer(step, undefined, { signal: stop.signal }).catch(() => {});
      await Promise.race([interrupted, pause]);
      waited += step;
    }
  } finally {
    off?.();
  }
}

function asProblem(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  throw error;
}
