/** The results of `work` for each item, in the items' order; `together` of them are under way at a time. */
export async function mapConcurrent<Item, Result>(
  items: readonly Item[],
  together: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = items.entries();
  const worker = async () => {
    for (const [index, item] of left) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: together }, worker));
  return results;
}
