import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/schedule/yaml/encoding.js';

const MIB = 1024 * 1024;

function decode(input: string | Uint8Array | readonly number[], maxSize = MIB) {
  return decodeText(typeof input === 'string' ? input : Uint8Array.from(input), maxSize);
}

function notUtf8(message: string, line: number, column: number) {
  return { problem: { code: 'bad-encoding', message, hint: 'save the file as UTF-8', line, column } };
}

/** Every sequence of up to four of the bytes that tell the encodings apart. */
const beginnings = [1, 2, 3, 4].reduce<number[][]>(
  (all, length) =>
    all.concat(
      all
        .filter((row) => row.length === length - 1)
        .flatMap((row) => [0, 0x61, 0xfe, 0xff].map((byte) => [...row, byte])),
    ),
  [[]],
);

/** By the bytes in hexadecimal, as the Unicode standard lists the marks. */
function encodingOf(bytes: readonly number[]): string | undefined {
  const hex = Buffer.from(bytes).toString('hex');
  if (/^(?:fffe0000|0000feff)$/.test(hex)) return 'UTF-32';
  if (/^(?:fffe|feff)/.test(hex)) return 'UTF-16';
  if (/^00(?!00)..00(?:(?!00)..)?$/.test(hex) || /^(?!00)..00(?!00)..00$/.test(hex)) return 'UTF-16';
  return undefined;
}

describe('the encoding of a file', () => {
  it('is detected by its first four bytes, and named', () => {
    expect(beginnings).toHaveLength(1 + 4 + 16 + 64 + 256);
    for (const bytes of beginnings) {
      const encoding = encodingOf(bytes);
      const hex = Buffer.from(bytes).toString('hex');
      if (encoding !== undefined) {
        expect(decode(bytes), hex).toEqual(notUtf8(`the file is ${encoding}; only UTF-8 is read`, 1, 1));
      } else if (/fe|ff/.test(hex)) {
        const column = bytes.findIndex((byte) => byte > 0x61) + 1;
        expect(decode(bytes), hex).toEqual(notUtf8('a byte here is not UTF-8', 1, column));
      } else {
        expect(decode(bytes), hex).toEqual({ text: String.fromCharCode(...bytes) });
      }
    }
  });

  it('does not include the byte order mark, of bytes and of text; only the first one is dropped', () => {
    expect(decode('\uFEFFa')).toEqual({ text: 'a' });
    expect(decode('\uFEFF\uFEFFa')).toEqual({ text: '\uFEFFa' });
    expect(decode('a\uFEFF')).toEqual({ text: 'a\uFEFF' });
    expect(decode([0xef, 0xbb, 0xbf, 0x61])).toEqual({ text: 'a' });
  });

  it.each([
    ['at the start', [0x80, 0x61], 1, 1],
    ['after letters', [0x61, 0x62, 0x80], 1, 3],
    ['on the second line', [0x61, 0x0a, 0x62, 0x80], 2, 2],
    ['after an empty line', [0x61, 0x0a, 0x0a, 0x80, 0x0a, 0x61], 3, 1],
    ['after CR LF', [0x61, 0x0d, 0x0a, 0x80], 2, 1],
    ['after a CR alone', [0x61, 0x0d, 0x62, 0x80], 2, 2],
    ['after a character of two bytes, which is one column', [0xc3, 0xa4, 0x80], 1, 2],
    ['a line feed in the midst of a character', [0xc3, 0x0a, 0x61], 1, 1],
    ['on the last of two bad lines', [0x80, 0x0a, 0x80], 1, 1],
  ])('an invalid byte: %s', (_, bytes, line, column) => {
    expect(decode(bytes)).toEqual(notUtf8('a byte here is not UTF-8', line, column));
  });
});

describe('the size of a file', () => {
  const tooLarge = (size: number, limit: number) => ({
    problem: {
      code: 'file-too-large',
      message: `the file has ${size} MiB; at most ${limit} MiB are read`,
      hint: 'is this the right file? Otherwise split it',
      line: 1,
      column: 1,
    },
  });

  it('may be exactly the limit; the message rounds to MiB', () => {
    expect(decode('x'.repeat(2 * MIB), 2 * MIB)).toHaveProperty('text');
    expect(decode('x'.repeat(2 * MIB + 1), 2 * MIB)).toEqual(tooLarge(3, 2));
    expect(decodeText(new Uint8Array(2 * MIB), 2 * MIB)).toHaveProperty('text');
    expect(decodeText(new Uint8Array(2 * MIB + 1), 2 * MIB)).toEqual(tooLarge(3, 2));
    expect(decode('x'.repeat(4 * MIB), 2 * MIB)).toEqual(tooLarge(4, 2));
  });
});
