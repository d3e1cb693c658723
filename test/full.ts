import { it } from 'vitest';

/** Whether to run everything, as `npm run test:full` and vitest itself do; with TEST_QUICK, one case of each slow kind runs. */
export const FULL = process.env.TEST_QUICK === undefined;

/** A slow test, which `npm test` skips. */
export function slow(name: string, test: () => void | Promise<void>): void {
  it.runIf(FULL)(name, { timeout: 120_000 }, test);
}

/** The cases of a slow kind; `npm test` runs only the first ones. */
export function few<const T>(all: readonly T[], quick = 1): readonly T[] {
  return FULL ? all : all.slice(0, quick);
}

/** How often to try a property or kill a process; `npm test` uses a tenth. */
export function tries(full: number): number {
  return FULL ? full : Math.ceil(full / 10);
}
