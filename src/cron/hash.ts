/**
 * A stable number in 0..size-1 for `H` in a cron field. The same schedule name and field give the same number on every
 * machine; two fields of one schedule are independent.
 * @param name the schedule's name
 * @param field 0 (minute) to 4 (day of week)
 * @param size the number of values to choose from, 1 or more
 */
export function hashSlot(name: string, field: number, size: number): number {
  // FNV-1a over UTF-16 units: small, has no dependency, and its numbers are pinned by tests.
  let hash = 0x811c9dc5;
  for (const text of [name, String(field)]) {
    for (let i = 0; i < text.length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    hash = Math.imul(hash ^ 0xffff, 0x01000193); // so that ('a1', …) and ('a', 1…) differ
  }
  // FNV's low bits are weak on short names that differ in one letter; murmur3's finalizer mixes them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return hash % size;
}
