import { availableParallelism } from 'node:os';

/** Results in the order of the items. By default, runs as many at once as there are processors. */
export async function eachOf(items, work, atOnce = availableParallelism()) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index], index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
