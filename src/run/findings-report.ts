import type { PlacedFinding } from './findings-place.js';

/** A report in pieces: joined they are the file. `included` findings are in it, the worst ones; `cut` are not. */
export interface ReportText {
  readonly pieces: readonly string[];
  readonly included: number;
  readonly cut: number;
}

/** Half of what GitLab takes of an artifact by default (100 MB). */
export const GITLAB_BYTES = 50_000_000;

/** As many of `findings` as surely fit in `bytes` of UTF-8, one JSON text a line, commas between. */
export function fitting(
  findings: readonly PlacedFinding[],
  bytes: number,
  write: (finding: PlacedFinding) => string,
): ReportText {
  const pieces: string[] = [];
  let left = bytes;
  for (const finding of findings) {
    const piece = `${pieces.length === 0 ? '' : ','}\n${write(finding)}`;
    left -= byteLength(piece);
    if (left < 0) break;
    pieces.push(piece);
  }
  return { pieces, included: pieces.length, cut: findings.length - pieces.length };
}

/** An upper bound of the text's bytes in UTF-8. */
function byteLength(text: string): number {
  return /[^ -~\s]/.test(text) ? 3 * text.length : text.length;
}
