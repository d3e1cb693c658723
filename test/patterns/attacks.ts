import { type Part, partsOf } from './parts.js';

/** A text of any length: `pump` is repeated. */
export interface Attack {
  readonly before: string;
  readonly pump: string;
  readonly behind: string;
}

/** An empty suffix, or one that most patterns do not match. */
const BEHIND = ['', '\u0001', '\n\u0001', '!', 'a'];

/** For a character class, one member of each of these is tried. */
const KINDS = [/[ ]/, /\t/, /\n/, /[\r\u2028\u0085]/, /[a-z]/i, /\d/, /[!-/:-@[-`{-~]/, /[^ -~\s\u0085]/];
const CANDIDATES = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...'\u0085\u00a0\u200b\u2028\ufeff\ud800\udc00\u00e9\u{e000}\u{1f600}',
];

export function attacksOn(regex: RegExp): Attack[] {
  const whole = partsOf(regex.source);
  const members = (source: string) => membersOf(source, regex);
  const sample = (part: Part, times = 0): string => {
    if (part.kind === 'one') return members(part.source)[0] ?? '';
    if (part.kind === 'repeat') return sample(part.part, times).repeat(Math.max(part.min, times));
    return part.looks ? '' : sequence(part.choices[0] ?? [], times);
  };
  const sequence = (parts: readonly Part[], times: number) =>
    parts.map((part) => sample(part, times)).join('');
  const allMembers = new Set<string>();
  const loops: { before: string; pumps: Set<string> }[] = [];
  const starts = new Set<string>();

  /** Finds the loops, each with a text that leads to it. Returns texts that the part may match. */
  const walk = (part: Part, before: string): Set<string> => {
    if (part.kind === 'one') {
      const found = members(part.source);
      for (const one of found) allMembers.add(one);
      return new Set(found);
    }
    if (part.kind === 'repeat') {
      const pumps = walk(part.part, before);
      if (part.max > 20) loops.push({ before, pumps });
      return pumps;
    }
    const texts = new Set<string>();
    for (const choice of part.choices) {
      let [shortest, once] = [before, ''];
      for (const one of choice) {
        for (const text of walk(one, shortest)) texts.add(text);
        shortest += sample(one);
        once += sample(one, 1);
        starts.add(shortest);
      }
      texts.add(shortest.slice(before.length)).add(once);
    }
    texts.delete('');
    return texts;
  };
  const texts = walk(whole, '');

  const attacks = new Map<string, Attack>();
  const add = (before: string, pump: string): void => {
    if (pump === '') return;
    for (const behind of BEHIND)
      attacks.set(JSON.stringify([before, pump, behind]), { before, pump, behind });
  };
  const every = [...allMembers].slice(0, 12);
  for (const { before, pumps } of loops) {
    for (const pump of pumps) {
      add(before, pump);
      // If the text's start is a different case.
      add(`\u0001${before}`, pump);
      // If a match may start anywhere, each repetition may start one.
      add('', before + pump);
    }
  }
  for (const text of [...texts, ...starts, ...every]) add('', text);
  for (const one of every) for (const other of every) if (one !== other) add('', one + other);
  return [...attacks.values()];
}

const known = new Map<string, string[]>();

/** A few characters that a part of a pattern matches, preferably those that it names. */
function membersOf(source: string, { source: all, flags }: RegExp): string[] {
  const key = `${source} ${flags} ${all}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const takes = new RegExp(`^(?:${source})$`, flags.replace(/[gym]/g, ''));
  const taken = CANDIDATES.filter((one) => takes.test(one)).sort(
    (a, b) => Number(all.includes(b)) - Number(all.includes(a)),
  );
  const found = KINDS.flatMap((kind) => taken.find((one) => kind.test(one)) ?? []);
  known.set(key, found);
  return found;
}
