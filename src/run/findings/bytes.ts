/** Writes the next bytes to the start of `target` and returns their number; 0 at the end. */
export type Fill = (target: Uint8Array) => number;

/** A window over a long text. Bytes before `mark` (without a mark: before `at`) are dropped for the next ones. */
export interface ByteWindow {
  bytes: Uint8Array;
  at: number;
  end: number;
  /** The start of the current value; -1 between values. */
  mark: number;
  readonly fill: Fill;
}

const SIZE = 1 << 18;

export function openWindow(fill: Fill, size = SIZE): ByteWindow {
  return { bytes: Buffer.allocUnsafe(size), at: 0, end: 0, mark: -1, fill };
}

/** Reads more bytes; false at the end. Adjusts the positions. */
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

/** Serves the bytes of a complete text. */
export function fillFrom(bytes: Uint8Array): Fill {
  let at = 0;
  return (target) => {
    const part = bytes.subarray(at, at + target.length);
    target.set(part);
    at += part.length;
    return part.length;
  };
}
