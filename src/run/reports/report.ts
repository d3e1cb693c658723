import type { PlacedFinding } from '../findings/place.js';

export type Piece = string | Buffer;

/** A report in pieces, to be joined. It contains the worst `included` findings; `cut` others are left out. */
export interface ReportText {
  readonly pieces: readonly Piece[];
  readonly included: number;
  readonly cut: number;
}

/** Half of GitLab's default limit for artifacts (100 MB). */
export const GITLAB_BYTES = 50_000_000;

/** As many of `findings` as certainly fit into `bytes` of UTF-8, one JSON text per line, separated by commas. */
export function fitting(
  findings: readonly PlacedFinding[],
  bytes: number,
  write: (finding: PlacedFinding) => string,
): ReportText {
  const { pieces, add } = packPieces();
  let left = bytes;
  let included = 0;
  for (const finding of findings) {
    const piece = `${included === 0 ? '' : ','}\n${write(finding)}`;
    left -= byteLength(piece);
    if (left < 0) break;
    add(piece);
    included++;
  }
  return { pieces, included, cut: findings.length - included };
}

const PACKED = 1 << 18;

/** Collects pieces; above a quarter of a million characters as UTF-8, which takes half the memory of strings. */
export function packPieces() {
  const pieces: Piece[] = [];
  let from = 0;
  let length = 0;
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
    if (length < PACKED) return;
    pieces.push(Buffer.from(pieces.splice(from).join('')));
    from = pieces.length;
    length = 0;
  };
  return { pieces, add };
}

const CHUNK = 1 << 20;

/** The bytes of `pieces`, a megabyte at a time, so that the whole text is never in memory. */
export function* chunks(pieces: readonly Piece[]): Generator<Buffer> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield Buffer.from(waiting.join(''));
      yield piece;
      waiting = [];
      length = 0;
      continue;
    }
    waiting.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    yield Buffer.from(waiting.join(''));
    waiting = [];
    length = 0;
  }
  yield Buffer.from(waiting.join(''));
}

/** An upper bound of the text's bytes in UTF-8. */
function byteLength(text: string): number {
  return /[^ -~\s]/.test(text) ? 3 * text.length : text.length;
}
