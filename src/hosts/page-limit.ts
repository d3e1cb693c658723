import type { Platform } from './network-error.js';
import { PlatformError } from './types.js';

/** Pages of one list, of a hundred entries each. */
const MOST_PAGES = 100;
/** For all pages of one list. */
const MOST_MS = 120_000;

/**
 * Bounds a loop over the pages of a list: call it with what tells a page from others, before each request. It throws a
 * PlatformError where a page comes a second time, where there are too many, and where they take too long.
 */
export function limitPages(platform: Platform): (page: string) => void {
  const seen = new Set<string>();
  const end = performance.now() + MOST_MS;
  return (page) => {
    if (seen.has(page)) throw new PlatformError(`${platform} sends a list whose pages lead in a circle`);
    if (seen.size >= MOST_PAGES)
      throw new PlatformError(`${platform} sends a list that does not end: more than ${MOST_PAGES} pages`);
    if (performance.now() > end)
      throw new PlatformError(
        `${platform} does not answer in time: after ${seen.size} pages the list had not ended`,
      );
    seen.add(page);
  };
}
