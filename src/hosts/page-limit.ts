import type { Platform } from './network-error.js';
import { PlatformError } from './types.js';

/** Pages per list, of a hundred entries each. */
const MOST_PAGES = 100;
/** For all pages of a list. */
const MOST_MS = 120_000;

/**
 * Limits a loop over pages: call it before each request with a key of the page. Throws a PlatformError if a page is repeated,
 * if there are too many, or if they take too long.
 */
export function limitPages(platform: Platform): (page: string) => void {
  const seen = new Set<string>();
  const end = performance.now() + MOST_MS;
  return (page) => {
    if (seen.has(page)) throw new PlatformError(`${platform} sends a list whose pages repeat`);
    if (seen.size >= MOST_PAGES)
      throw new PlatformError(`${platform} sends a list that does not end: more than ${MOST_PAGES} pages`);
    if (performance.now() > end)
      throw new PlatformError(
        `${platform} does not answer in time: after ${seen.size} pages the list had not ended`,
      );
    seen.add(page);
  };
}
