const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Reads a JSON text that is a list, or an object with a list under `key`, one element at a time: of 52 MB never more
 * than one element is a string and an object at once, where one JSON.parse takes 400 MB. `each` may end it by returning
 * true. Returns the object's other fields (none of a list), or undefined where the text is anything else, or not JSON:
 * then let JSON.parse say what is wrong. What this accepts, JSON.parse accepts, with the same values.
 */
export function walkList(
  bytes: Uint8Array,
  key: string,
  each: (element: unknown) => boolean,
): Map<string, unknown> | undefined {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const fields = new Map<string, unknown>();
  // A byte order mark.
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let ended = false;

  const space = () => {
    for (let byte = bytes[at]; byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09; )
      byte = bytes[++at];
  };
  const expect = (byte: number) => {
    space();
    if (bytes[at] !== byte) throw new SyntaxError('not where it should be');
    at++;
  };
  const value = (): unknown => {
    space();
    const start = at;
    at = endOfValue(bytes, start);
    return JSON.parse(decoder.decode(bytes.subarray(start, at)));
  };
  /** `,` or the end: whether there is another. */
  const another = (close: number) => {
    space();
    if (bytes[at] === COMMA) at++;
    else if (bytes[at] !== close) throw new SyntaxError('neither a comma nor the end');
    else {
      at++;
      return false;
    }
    return true;
  };
  const empty = (close: number) => {
    space();
    if (bytes[at] !== close) return false;
    at++;
    return true;
  };
  const list = () => {
    expect(OPEN_LIST);
    if (empty(CLOSE_LIST)) return;
    do {
      ended = each(value());
    } while (!ended && another(CLOSE_LIST));
  };
  const object = () => {
    expect(OPEN_OBJECT);
    let found = false;
    if (empty(CLOSE_OBJECT)) return false;
    do {
      const name = value();
      if (typeof name !== 'string') throw new SyntaxError('a key that is no string');
      expect(COLON);
      if (name !== key) fields.set(name, value());
      // JSON.parse takes the last of two; so it must see both.
      else if (found) throw new SyntaxError('the key twice');
      else {
        list();
        found = true;
      }
    } while (!ended && another(CLOSE_OBJECT));
    return found;
  };

  try {
    space();
    if (bytes[at] === OPEN_LIST) list();
    else if (!object()) return undefined;
    if (ended) return fields;
    space();
    return at === bytes.length ? fields : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Where the value that starts at `at` ends, with the blanks after it: only strings, brackets and what parts values are looked at. */
function endOfValue(bytes: Uint8Array, at: number): number {
  let depth = 0;
  let end = at;
  while (end < bytes.length) {
    const byte = bytes[end];
    if (byte === QUOTE) {
      end = endOfString(bytes, end);
      continue;
    }
    if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      if (depth === 0) return end;
      depth--;
    } else if (depth === 0 && (byte === COMMA || byte === COLON)) return end;
    end++;
  }
  return end;
}

function endOfString(bytes: Uint8Array, start: number): number {
  for (let end = bytes.indexOf(QUOTE, start + 1); end >= 0; end = bytes.indexOf(QUOTE, end + 1)) {
    let slashes = 0;
    while (bytes[end - 1 - slashes] === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  throw new SyntaxError('a string without an end');
}
