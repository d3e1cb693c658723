import { findQuartz } from './foreign.js';
import { hashSlot } from './hash.js';
import { type CronProblem, clip, type Fault } from './problem.js';
import { cut, type Five } from './text.js';

/** One of the five fields: its name and its range. */
export interface FieldKind {
  readonly label: string;
  /** 0 (minute) to 4 (day of week). */
  readonly index: 0 | 1 | 2 | 3 | 4;
  readonly min: number;
  readonly max: number;
  /** The largest number accepted: 7 is a second name for Sunday. */
  readonly largest: number;
  /** The largest value of `H`: every month has a day 28. */
  readonly largestHash: number;
  /** Three-letter names, the first for `min`. */
  readonly names: readonly string[];
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

export const FIELDS: Five<FieldKind> = [
  { label: 'minute', index: 0, min: 0, max: 59, largest: 59, largestHash: 59, names: [] },
  { label: 'hour', index: 1, min: 0, max: 23, largest: 23, largestHash: 23, names: [] },
  { label: 'day of month', index: 2, min: 1, max: 31, largest: 31, largestHash: 28, names: [] },
  { label: 'month', index: 3, min: 1, max: 12, largest: 12, largestHash: 12, names: MONTHS },
  { label: 'day of week', index: 4, min: 0, max: 6, largest: 7, largestHash: 6, names: WEEKDAYS },
];

export interface ParsedField {
  /** Ascending, without repeats; 7 folded into 0. */
  readonly values: readonly number[];
  /** The field as every platform reads it. Begins with `*` exactly if the original does. */
  readonly text: string;
  readonly problems: readonly CronProblem[];
}

type Part = { readonly values: readonly number[]; readonly text: string } | { readonly fault: Fault };

/** Parses one field that starts at offset `start` of the whole text. Never throws. */
export function parseField(raw: string, start: number, kind: FieldKind, name: string): ParsedField {
  const values = new Set<number>();
  const texts: string[] = [];
  const problems: CronProblem[] = [];
  let offset = start;
  for (const element of raw.split(',')) {
    const part = parseElement(element, kind, name);
    if ('fault' in part) {
      // An empty element has no text to underline, so the comma beside it is underlined.
      const at = element === '' && offset > start ? offset - 1 : offset;
      // A lone comma has two empty sides but is one problem.
      if (problems.at(-1)?.start !== at) {
        problems.push({ ...part.fault, start: at, end: Math.max(offset + element.length, at + 1) });
      }
    } else {
      for (const value of part.values) values.add(value);
      for (const text of part.text.split(',')) if (!texts.includes(text)) texts.push(text);
    }
    offset += element.length + 1;
  }
  // Platforms disagree on whether `5,*` counts as `*` in the day rule, so it becomes a plain `*`.
  const text = texts.includes('*') ? '*' : texts.join(',');
  return { values: [...values].sort((a, b) => a - b), text, problems };
}

function parseElement(element: string, kind: FieldKind, name: string): Part {
  const quartz = findQuartz(element, kind.index);
  if (quartz) return { fault: quartz };
  if (/^h/i.test(element) && !/^h[a-z]/i.test(element)) return parseHash(element, kind, name);
  if (element === '') return { fault: syntax(`empty value in ${kind.label}`, 'remove the extra comma') };
  const [base, every] = cut(element, '/');
  if (base === '') {
    return { fault: syntax(`nothing before "/" in ${kind.label}`, `write "*${clip(element)}"`) };
  }
  const step = every === undefined ? 1 : parseStep(every, kind, kind.max);
  if (base === '*') {
    if (typeof step !== 'number') return { fault: step };
    return step === 1
      ? { values: span(kind.min, kind.max, 1), text: '*' }
      : { values: span(kind.min, kind.max, step), text: `*/${step}` };
  }
  const [from, to] = cut(base, '-');
  if (from === '' || to === '' || to?.includes('-') || base.includes('*')) {
    return { fault: notOne(element, kind) };
  }
  const first = parseValue(from, kind);
  if (typeof first !== 'number') return { fault: first };
  if (typeof step !== 'number') return { fault: step };
  if (to === undefined) {
    // "5/15" means "every 15 from 5 on"; it is spelled out, since cron daemons read a plain 5.
    return writeRange(first, every === undefined ? first : Math.max(first, kind.max), step, kind);
  }
  const last = parseValue(to, kind);
  if (typeof last !== 'number') return { fault: last };
  // In "FRI-SUN" Sunday ends the week; in "SUN-TUE" it begins it.
  const closing = last === 0 && first > 0 && kind.index === 4 ? 7 : last;
  if (closing !== last && !/\D/.test(to)) return { fault: reversed(element, first, last, step, kind) };
  if (first > closing) return { fault: reversed(element, first, closing, step, kind) };
  return writeRange(first, closing, step, kind);
}

/** `first-last/step` in the form that every platform reads: no 7, no range of one value, no step of one. */
function writeRange(first: number, last: number, step: number, kind: FieldKind): Part {
  const raw = span(first, last, step);
  const values = raw.map((value) => (value > kind.max ? kind.min : value));
  if (last > kind.max) {
    if (step === 1 && first <= 1) return { values, text: `${kind.min}-${kind.max}` };
    if (step === 1 && first < kind.max) return { values, text: `${first}-${kind.max},${kind.min}` };
    return { values, text: values.join(',') };
  }
  if (raw.length === 1) return { values, text: String(first) };
  return { values, text: step === 1 ? `${first}-${last}` : `${first}-${last}/${step}` };
}

/** `H`, `H/n`, `H(a-b)`, `H(a-b)/n`, as in Jenkins' cron syntax. */
function parseHash(element: string, kind: FieldKind, name: string): Part {
  const match = /^h(?:\(([^()]*)\))?(?:\/(.*))?$/i.exec(element);
  if (!match) {
    const hint = 'write "H", "H/15", "H(0-29)" or "H(0-29)/10"';
    return { fault: { code: 'cron-hash', message: `"${clip(element)}" is not a form of "H"`, hint } };
  }
  let first = kind.min;
  let last = kind.largestHash;
  if (match[1] !== undefined) {
    const [low, high] = cut(match[1], '-');
    if (low === '' || !high || high.includes('-')) {
      const message = `"H(${clip(match[1])})" needs a range of two values`;
      return {
        fault: {
          code: 'cron-hash',
          message,
          hint: `write "H(${kind.min}-${kind.largestHash})", for example`,
        },
      };
    }
    const from = parseValue(low, kind);
    const to = parseValue(high, kind);
    if (typeof from !== 'number') return { fault: from };
    if (typeof to !== 'number') return { fault: to };
    if (from > to) {
      const hint = `write "H(${to}-${from})"`;
      return {
        fault: {
          code: 'cron-reversed-range',
          message: `the range of "${clip(element)}" runs backwards`,
          hint,
        },
      };
    }
    first = from;
    last = to;
  }
  const size = last - first + 1;
  if (match[2] === undefined) {
    const value = first + hashSlot(name, kind.index, size);
    return { values: [value], text: String(value) };
  }
  const step = parseStep(match[2], kind, size);
  if (typeof step !== 'number') return { fault: step };
  const begin = first + hashSlot(name, kind.index, step);
  return writeRange(begin, last, step, kind);
}

/** GitHub refuses a step above the field's largest value, so it is a problem everywhere. */
function parseStep(text: string, kind: FieldKind, largest: number): number | Fault {
  const code = 'cron-step';
  if (!/^[0-9]+$/.test(text)) {
    return {
      code,
      message: `"${clip(text)}" is not a step`,
      hint: `a step is a number from 1 to ${largest}`,
    };
  }
  const step = Number(text);
  if (step === 0)
    return { code, message: 'a step of 0 never moves', hint: 'leave the step out, or use 1 or more' };
  if (step > largest) {
    const message = `step ${clip(text)} is larger than the range of ${kind.label} (at most ${largest})`;
    return { code, message, hint: 'only the first value would ever be reached: write that value alone' };
  }
  return step;
}

function parseValue(text: string, kind: FieldKind): number | Fault {
  if (/^[0-9]+$/.test(text)) {
    const value = Number(text);
    if (value >= kind.min && value <= kind.largest) return value;
    return {
      code: 'cron-out-of-range',
      message: `${clip(text)} is out of range for ${kind.label}`,
      hint: `it goes from ${kind.min} to ${kind.largest}`,
    };
  }
  const upper = text.toUpperCase();
  const index = kind.names.indexOf(upper);
  if (index >= 0) return index + kind.min;
  if (/^\p{Nd}+$/u.test(text)) {
    return syntax(`"${clip(text)}" is not written in ASCII digits`, 'use the digits 0 to 9');
  }
  if (/^[A-Z]+$/.test(upper)) return unknownName(text, upper, kind);
  return notOne(text, kind);
}

function unknownName(text: string, upper: string, kind: FieldKind): Fault {
  const code = 'cron-name';
  const { message } = notOne(text, kind);
  const short = upper.slice(0, 3);
  if (kind.names.includes(short)) return { code, message, hint: `write "${short}"` };
  if (MONTHS.includes(upper)) return { code, message, hint: 'month names belong in the fourth field' };
  if (WEEKDAYS.includes(upper)) return { code, message, hint: 'weekday names belong in the fifth field' };
  const hint =
    kind.names.length > 0
      ? `names are ${kind.names[0]} to ${kind.names.at(-1)}, or use ${kind.min} to ${kind.max}`
      : `use numbers from ${kind.min} to ${kind.max}`;
  return { code, message, hint };
}

function reversed(element: string, first: number, last: number, step: number, kind: FieldKind): Fault {
  const wrapped = span(first, kind.max + last - kind.min + 1, step).map((value) =>
    value > kind.max ? value - (kind.max - kind.min + 1) : value,
  );
  const head = first >= kind.max ? String(kind.max) : `${first}-${kind.max}`;
  const tail = last === kind.min ? String(kind.min) : `${kind.min}-${last}`;
  const opening = kind.index === 4 && first === 7 ? (last === 0 ? '0' : `0-${last}`) : `${head},${tail}`;
  return {
    code: 'cron-reversed-range',
    message: `the range "${clip(element)}" runs backwards`,
    hint: `write "${step === 1 ? opening : wrapped.join(',')}"`,
  };
}

function notOne(text: string, kind: FieldKind): Fault {
  const message = `"${clip(text)}" is not ${kind.index === 1 ? 'an' : 'a'} ${kind.label}`;
  return syntax(message, 'a field takes numbers, "*", ",", "-" and "/"');
}

function syntax(message: string, hint: string): Fault {
  return { code: 'cron-syntax', message, hint };
}

function span(first: number, last: number, step: number): number[] {
  const values: number[] = [];
  for (let value = first; value <= last; value += step) values.push(value);
  return values;
}
