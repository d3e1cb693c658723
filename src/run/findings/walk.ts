import { type ByteWindow, type Fill, openWindow, readOn } from './bytes.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** The object's fields without the list; undefined for any other text. */
export type Walked =
  | { readonly fields: ReadonlyMap<string, unknown> }
  /** `cut`: it is valid up to its end, which is missing. */
  | { readonly fields: undefined; readonly cut: boolean };

/**
 * Reads a JSON list, or an object with a list under `key`, one element at a time: JSON.parse of 52 MB would take 400 MB of
 * memory. `each` may stop by returning true. Other texts are left to JSON.parse, which names the error. What this accepts,
 * JSON.parse accepts too, with the same values.
 */
export function walkList(
  fill: Fill,
  key: string,
  each: (element: unknown) => boolean,
  size?: number,
): Walked {
  const window = openWindow(fill, size);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const fields = new Map<string, unknown>();
  let ended = false;
  let begun = false;

  const space = () => {
    do {
      for (; window.at < window.end; window.at++) {
        const byte = window.bytes[window.at];
        if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return;
      }
    } while (readOn(window));
  };
  /** The next byte after blanks; undefined at the end. */
  const next = () => {
    space();
    return window.at < window.end ? window.bytes[window.at] : undefined;
  };
  const expect = (byte: number) => {
    const found = next();
    if (found === undefined) throw new Cut();
    if (found !== byte) throw new SyntaxError('not where it should be');
    window.at++;
  };
  const value = (): unknown => {
    space();
    window.mark = window.at;
    const whole = skipValue(window);
    const text = decoder.decode(window.bytes.subarray(window.mark, window.at));
    window.mark = -1;
    try {
      return JSON.parse(text);
    } catch (error) {
      if (!whole && endsInside(error, text)) throw new Cut();
      throw error;
    }
  };
  /** Reads `,` or the closing bracket; whether there is another element. */
  const another = (close: number) => {
    const byte = next();
    if (byte === undefined) throw new Cut();
    if (byte !== COMMA && byte !== close) throw new SyntaxError('neither a comma nor the end');
    window.at++;
    return byte === COMMA;
  };
  const empty = (close: number) => {
    if (next() !== close) return false;
    window.at++;
    return true;
  };
  const list = () => {
    expect(OPEN_LIST);
    begun = true;
    if (empty(CLOSE_LIST)) return;
    do {
      ended = each(value());
    } while (!ended && another(CLOSE_LIST));
  };
  const object = () => {
    expect(OPEN_OBJECT);
    begun = true;
    let found = false;
    if (empty(CLOSE_OBJECT)) return false;
    do {
      const name = value();
      if (typeof name !== 'string') throw new SyntaxError('a key that is no string');
      expect(COLON);
      if (name !== key) fields.set(name, value());
      // JSON.parse uses the last of two, so it must see both.
      else if (found) throw new SyntaxError('the key twice');
      else {
        list();
        found = true;
      }
    } while (!ended && another(CLOSE_OBJECT));
    return found;
  };

  try {
    skipMark(window);
    if (next() === OPEN_LIST) list();
    else if (!object()) return { fields: undefined, cut: false };
    if (ended || next() === undefined) return { fields };
    return { fields: undefined, cut: false };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { fields: undefined, cut: begun && error instanceof Cut };
  }
}

class Cut extends SyntaxError {}

/** Whether JSON.parse's error means that only the end of `text` is missing. */
export function endsInside(error: unknown, text: string): boolean {
  const message = String(error);
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  return /end of JSON|Unterminated/.test(message) || position >= text.trimEnd().length;
}

function skipMark(window: ByteWindow): void {
  while (window.end < 3 && readOn(window));
  const [first, second, third] = window.bytes;
  if (window.end >= 3 && first === 0xef && second === 0xbb && third === 0xbf) window.at = 3;
}

/**
 * Skips a value and the blanks after it, looking only at strings, brackets and separators. False if the text ends before the
 * value does.
 */
function skipValue(window: ByteWindow): boolean {
  let depth = 0;
  do {
    let { bytes, at, end } = window;
    while (at < end) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        window.at = at;
        if (!skipString(window)) return false;
        ({ bytes, at, end } = window);
        continue;
      }
      if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        if (depth === 0) break;
        depth--;
      } else if (depth === 0 && (byte === COMMA || byte === COLON)) break;
      at++;
    }
    window.at = at;
    if (at < end) return true;
  } while (readOn(window));
  return false;
}

/** Skips a string from its first quote; false if the text ends before it does. */
function skipString(window: ByteWindow): boolean {
  for (let from = window.at + 1; ; ) {
    const { bytes, end } = window;
    const close = bytes.indexOf(QUOTE, from);
    if (close < 0 || close >= end) {
      const known = end - window.mark;
      window.at = end;
      if (!readOn(window)) return false;
      from = window.mark + known;
      continue;
    }
    let slashes = 0;
    while (bytes[close - 1 - slashes] === BACKSLASH) slashes++;
    if (slashes % 2 === 0) {
      window.at = close + 1;
      return true;
    }
    from = close + 1;
  }
}
