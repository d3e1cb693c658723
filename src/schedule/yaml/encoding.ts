/** Decodes bytes: only UTF-8, with or without a byte order mark. */

import { createSource } from './positions.js';

interface EncodingProblem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly line: number;
  readonly column: number;
}

/** The text without its byte order mark, or a problem. */
export function decodeText(
  input: string | Uint8Array,
  maxSize: number,
): { readonly text: string } | { readonly problem: EncodingProblem } {
  if (input.length > maxSize) {
    return {
      problem: {
        code: 'file-too-large',
        message: `the file has ${Math.ceil(input.length / 1024 / 1024)} MiB; at most ${maxSize / 1024 / 1024} MiB are read`,
        hint: 'is this the right file? Otherwise split it',
        line: 1,
        column: 1,
      },
    };
  }
  if (typeof input === 'string') return { text: input.startsWith('\uFEFF') ? input.slice(1) : input };

  const wide = detectWide(input);
  if (wide)
    return { problem: { ...badEncoding(`the file is ${wide}; only UTF-8 is read`), line: 1, column: 1 } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(input) };
  } catch {
    return { problem: findInvalidByte(input) };
  }
}

/** Detects UTF-16 and UTF-32 by their byte order mark, or by zero bytes beside the first character. */
function detectWide([a, b, c, d]: Uint8Array): string | undefined {
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'UTF-32';
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  if ((a === 0 && b !== 0 && c === 0 && d !== 0) || (a !== 0 && b === 0 && c !== 0 && d === 0))
    return 'UTF-16';
  return undefined;
}

/** Finds the invalid byte by decoding lines: a line feed is never part of a longer UTF-8 sequence. */
function findInvalidByte(bytes: Uint8Array): EncodingProblem {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const lenient = new TextDecoder('utf-8');
  for (let start = 0; start <= bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    const bytesOfLine = bytes.subarray(start, end);
    try {
      strict.decode(bytesOfLine);
    } catch {
      const before = lenient.decode(bytesOfLine);
      const text = lenient.decode(bytes.subarray(0, start)) + before.slice(0, before.indexOf('\uFFFD'));
      const { line, column } = createSource(text, '').span(text.length);
      return { ...badEncoding('a byte here is not UTF-8'), line, column };
    }
    start = end + 1;
  }
  throw new Error('every line decodes, and the whole does not');
}

function badEncoding(message: string) {
  return { code: 'bad-encoding', message, hint: 'save the file as UTF-8' };
}
