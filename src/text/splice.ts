/** Replaces the text from `start` to `end` (offsets in UTF-16 units). */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices applied. Throws if two overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: inserted } of splices.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    if (start < done) throw new Error('two changes overlap');
    result += text.slice(done, start) + inserted;
    done = end;
  }
  return result + text.slice(done);
}
