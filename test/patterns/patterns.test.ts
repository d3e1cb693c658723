import { describe, expect, it } from 'vitest';
import { MARKER } from '../../src/workspace/ownership.js';
import { FULL, few, slow } from '../full.js';
import { findPatterns, patternsIn } from './literals.js';
import { slowPatterns } from './slow-patterns.js';

/** Patterns that are not literals: the call, and its result. All are built only from our own text. */
const BUILT: Readonly<Record<string, RegExp>> = {
  // The source of another pattern in the same file.
  'schedule/schema/text-rules.ts: new RegExp(`@${VARIABLE.source}`)':
    /@\$(?:\{[A-Za-z_][A-Za-z0-9_]*\}|[A-Za-z_][A-Za-z0-9_]*)/,
  // The first words of every generated file.
  'workspace/ownership.ts: new RegExp(`^\\\\ufeff?(?:#!.*\\\\r?\\\\n)?${MARKER}(.+)\\\\. Do not edit`)':
    new RegExp(`^\\ufeff?(?:#!.*\\r?\\n)?${MARKER}(.+)\\. Do not edit`),
};

const { patterns, built } = findPatterns();

describe('every pattern', () => {
  it('takes linear time, whatever the text', { timeout: 240_000 }, async () => {
    expect(patterns.length).toBeGreaterThan(300);
    const others = Object.entries(BUILT).map(([name, regex]) => ({ name, regex, splits: false }));
    expect(
      await slowPatterns(FULL ? [...patterns, ...others] : patterns.filter((_, index) => index % 20 === 0)),
    ).toEqual({});
  });

  it('is a literal, or built from our own text', () => {
    expect(built.toSorted()).toEqual(Object.keys(BUILT).toSorted());
  });
});

/** From earlier versions of this program, or other programs. */
const SLOW = [
  '/^(a+)+$/',
  '/^(?:a|a)*$/',
  String.raw`/(\w+\s?)*$/`,
  '/(x+x+)+y/',
  String.raw`/\s+$/g`,
  String.raw`/\s*[\r\n]+\s*/g`,
  String.raw`/^(\s*)::/gm`,
  '/^a(.*)b(.*)c$/s',
  '/^[-.]+|[-.]+$/g',
  String.raw`/-*\.[-.]*/g`,
  String.raw`/<(https?:[^|>]*)\|([^>]*)>/g`,
  String.raw`/\/zoneinfo\/(?:posix\/|right\/)?(.+)$/`,
  String.raw`/^(.{10})T(\d\d:\d\d)[\d:.]*(.*)$/`,
  '/^(?: *- +)* *image: *.* +#/m',
  "/(hardcoded password[^:\\n]*: )'.*'/gi",
  "/^[^'\\n]*'[^\\n]*[$`~\\\\]/m",
];
const FAST = [
  String.raw`/(?<!\s)\s+$/g`,
  String.raw`/\s+/g`,
  String.raw`/^(\d{1,6})\s*([a-z]+)\s*/`,
  String.raw`/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/`,
  `/"[^"]*"|'[^']*'/g`,
  '/,(?=[^y]*y)|,/',
];

describe('the check', { timeout: 120_000 }, () => {
  const read = (literals: readonly string[]) =>
    literals.flatMap((literal) => patternsIn('a.ts', `const A = ${literal};`).patterns);

  it('reports slow patterns', async () => {
    const slow = read(few(SLOW));
    expect(Object.keys(await slowPatterns(slow))).toEqual(slow.map(({ name }) => name));
  });

  it('accepts fast patterns', async () => {
    const fast = read(FAST);
    expect(fast).toHaveLength(FAST.length);
    expect(await slowPatterns(fast)).toEqual({});
  });

  it.each(few(['text.split(/,(?=[^y]*y)|,/)', 'const COMMA = /,(?=[^y]*y)|,/; text.split(COMMA)']))(
    'knows when a text is split, so that every match counts: %s',
    async (code) => {
      const { patterns } = patternsIn('a.ts', code);
      expect(Object.keys(await slowPatterns(patterns))).toEqual(['a.ts:1 /,(?=[^y]*y)|,/']);
    },
  );

  slow('reports a pattern that never ends, and continues with the next', async () => {
    const stuck = '/^(?:a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a)*$/';
    const [never, slow] = read([stuck, '/x+$/']);
    if (never === undefined || slow === undefined) throw new Error('not read');
    expect(await slowPatterns([never, slow], 2_000)).toEqual({
      [never.name]: 'stuck',
      [slow.name]: expect.anything(),
    });
  });

  it.each(['new RegExp(`^${name}$`)', 'RegExp(name)', 'globalThis.RegExp(name)'])(
    'finds a built pattern: %s',
    (code) => {
      expect(patternsIn('a.ts', code).built).toEqual([`a.ts: ${code}`]);
    },
  );
});
