import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };

/** The unit of a string of any characters but halves of a pair. fast-check's `binary` is the same, and takes a second to start. */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10_ffff - SURROGATES.count })
  .map((n) => String.fromCodePoint(n < SURROGATES.first ? n : n + SURROGATES.count), indexOf);

/** For fast-check, which asks whether a text that is often troublesome, such as `__proto__`, consists of such characters. */
function indexOf(character: unknown): number {
  const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
  if (code === undefined || String.fromCodePoint(code) !== character) throw new Error('not one character');
  return code < SURROGATES.first ? code : code - SURROGATES.count;
}
