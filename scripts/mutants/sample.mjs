/** `size` of the items in their order, the same ones for the same seed; all if there are no more. */
export function sample(items, size, seed) {
  const random = mulberry32(seed);
  const keyed = items.map((item, index) => ({ item, index, key: random() }));
  const drawn = keyed.sort((a, b) => a.key - b.key).slice(0, size);
  return drawn.sort((a, b) => a.index - b.index).map(({ item }) => item);
}

/** Numbers in [0, 1) by Tommy Ettinger's generator: good enough for a sample, and the same on every machine. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
