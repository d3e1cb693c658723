import { it } from 'vitest';

/**
 * Whether everything runs: `npm run test:full`, and vitest by itself. `npm test` sets TEST_QUICK, and then one case of
 * each kind of slow test stands for the others.
 */
export const FULL = process.env.TEST_QUICK === undefined;

/** A slow test, which `npm test` skips. */
export function slow(name: string, test: () => void | Promise<void>): void {
  it.runIf(FULL)(name, { timeout: 120_000 }, test);
}

/** The cases of a slow kind; `npm test` takes the first ones alone. */
export function few<const T>(all: readonly T[], quick = 1): readonly T[] {
  return FULL ? all : all.slice(0, quick);
}

/** How often a property is tried, or a process killed; `npm test` does so a tenth as often. */
export function tries(full: number): number {
  return FULL ? full : Math.ceil(full / 10);
}
