/** The parts of a pattern, as far as needed to derive slow texts for it. */
export type Part =
  | { readonly kind: 'one'; readonly source: string }
  /** `looks`: looks ahead or behind without consuming text. */
  | { readonly kind: 'group'; readonly looks: boolean; readonly choices: readonly (readonly Part[])[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly min: number; readonly max: number };

/** A backslash with its argument, a class, an assertion or a plain character. */
const ONE = /\\(?:u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|k<\w+>|.)|\[(?:\\.|[^\]\\])*\]|[^\\[]/isuy;
const TIMES = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;
const OPEN = /\((?:\?(?:<?([=!])|:|<\w+>))?/y;
/** Parts that consume no text, or repeat an earlier one. */
const WITHOUT_TEXT = /^(?:[\^$]|\\[bB1-9k])/;

export function partsOf(source: string): Part {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    at += match?.[0].length ?? 0;
    return match;
  };
  const group = (looks: boolean): Part => {
    const choices: Part[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++;
        choices.push([]);
        continue;
      }
      const part = repeated(single());
      if (part !== undefined) choices.at(-1)?.push(part);
    }
    at++;
    return { kind: 'group', looks, choices };
  };
  const single = (): Part | undefined => {
    const open = take(OPEN);
    if (open !== null) return group(open[1] !== undefined);
    const text = take(ONE)?.[0];
    if (text === undefined) throw new Error(`${source}: not read from ${at}`);
    return WITHOUT_TEXT.test(text) ? undefined : { kind: 'one', source: text };
  };
  const repeated = (part: Part | undefined): Part | undefined => {
    const times = take(TIMES);
    if (times === null || part === undefined) return part;
    const [, sign, from, comma, to] = times;
    if (sign === undefined) {
      const max = comma === '' ? Number(from) : to === '' ? Number.POSITIVE_INFINITY : Number(to);
      return { kind: 'repeat', part, min: Number(from), max };
    }
    return {
      kind: 'repeat',
      part,
      min: sign === '+' ? 1 : 0,
      max: sign === '?' ? 1 : Number.POSITIVE_INFINITY,
    };
  };
  return group(false);
}
