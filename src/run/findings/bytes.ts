/** Puts the next bytes at the start of `target` and says how many; 0 at the end. */
export type Fill = (target: Uint8Array) => number;

/** A part of a long text as it goes by: what stands before `mark` (or `at`, without one) is let go for what comes next. */
export interface ByteWindow {
  bytes: Uint8Array;
  at: number;
  end: number;
  /** Where the value that is looked at begins; -1 between values. */
  mark: number;
  readonly fill: Fill;
}

const SIZE = 1 << 18;

export function openWindow(fill: Fill, size = SIZE): ByteWindow {
  return { bytes: Buffer.allocUnsafe(size), at: 0, end: 0, mark: -1, fill };
}

/** Reads on; false at the end. The positions move with the bytes. */
export function readOn(window: ByteWindow): boolean {
  const keep = window.mark < 0 ? window.at : window.mark;
  if (keep > 0) {
    window.bytes.copyWithin(0, keep, window.end);
    window.at -= keep;
    window.end -= keep;
    if (window.mark >= 0) window.mark = 0;
  }
  if (window.end === window.bytes.length) {
    const larger = Buffer.allocUnsafe(2 * window.bytes.length);
    larger.set(window.bytes);
    window.bytes = larger;
  }
  const count = window.fill(window.bytes.subarray(window.end));
  window.end += count;
  return count > 0;
}

/** The bytes of a text that is there as a whole. */
export function fillFrom(bytes: Uint8Array): Fill {
  let at = 0;
  return (target) => {
    const part = bytes.subarray(at, at + target.length);
    target.set(part);
    at += part.length;
    return part.length;
  };
}
