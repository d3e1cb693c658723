/** One value per field. */
export type Five<T> = readonly [T, T, T, T, T];

export function isFive<T>(list: readonly T[]): list is Five<T> {
  return list.length === 5;
}

/** The fields of a text from the parser, which separates them by single spaces. */
export function splitFields(text: string): Five<string> {
  return text.split(' ') as unknown as Five<string>;
}

/** The parts before and after the first separator; the latter is undefined if there is none. */
export function cut(text: string, separator: string): readonly [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** Writes ascending values; three or more in a row become first and last with `through` between. */
export function writeRuns(
  values: readonly number[],
  through: string,
  write: (value: number) => string = String,
): string[] {
  const runs: { readonly first: number; last: number }[] = [];
  for (const value of values) {
    const run = runs.at(-1);
    if (run?.last === value - 1) run.last = value;
    else runs.push({ first: value, last: value });
  }
  return runs.flatMap(({ first, last }) => {
    if (last - first > 1) return [`${write(first)}${through}${write(last)}`];
    return first === last ? [write(first)] : [write(first), write(last)];
  });
}
