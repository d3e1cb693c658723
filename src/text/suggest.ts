/** "Did you mean": the nearest known word to a mistyped one. */

/**
 * The candidate that `word` probably means, or undefined if none is close. Ignores case, `-`, `_` and blanks; otherwise up to
 * a third of the letters may differ (insert, delete, replace, or swap neighbours).
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = simplify(word);
  if (wanted === '' || wanted.length > 64) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const known = simplify(candidate);
    const letters = editDistance(wanted, known);
    // An abbreviation is closer than a typo, but not closer than an exact match.
    const distance = isExtension(wanted, known) ? Math.min(letters, 0.5) : letters;
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** `did you mean "x"?`, or undefined. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const found = suggest(word, candidates);
  return found === undefined ? undefined : `did you mean "${found}"?`;
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

/** Abbreviations: `desc` for `description`, `crit` for `CRITICAL`. */
function isExtension(wanted: string, known: string): boolean {
  return wanted.length >= 4 && known.startsWith(wanted);
}

/** Optimal string alignment distance. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] as number) + 1);
      }
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] as number;
}

/** `; did you mean …?`, or '' if no word is close. */
export function suggestionSuffix(word: string, known: readonly string[]): string {
  const near = suggest(word, known);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
