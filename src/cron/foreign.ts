import { clip, type Fault } from './problem.js';

/** Macros of other crons, and the five fields that replace them. */
const MACROS: Readonly<Record<string, string>> = {
  '@hourly': '0 * * * *',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@weekly': '0 0 * * 0',
  '@monthly': '0 0 1 * *',
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
};

/** Syntax of Quartz and its relatives, which no platform supports. `field` counts from 0. */
export function findQuartz(element: string, field: number): Fault | undefined {
  const code = 'cron-quartz';
  if (element.includes('?')) return { code, message: '"?" is Quartz syntax', hint: 'use "*"' };
  const day = /^([0-7]|SUN|MON|TUE|WED|THU|FRI|SAT)(?:#|L$)/i.exec(element)?.[1];
  if (element.includes('#')) {
    const hint = `five fields can't count weekdays in a month; every week is "${day?.toUpperCase() ?? '1'}"`;
    return { code, message: `"${clip(element)}" is Quartz syntax`, hint };
  }
  const message = `"${clip(element)}" is Quartz syntax`;
  if (field === 2 && /^(L|L-[0-9]+)$/i.test(element)) {
    return {
      code,
      message,
      hint: 'five fields have no last day; "28" is the last day that every month has',
    };
  }
  if (/^(LW|[0-9]+W)$/i.test(element)) {
    return {
      code,
      message,
      hint: 'five fields have no nearest weekday; "1-5" in the fifth field is Monday to Friday',
    };
  }
  if (field === 4 && /^L$/i.test(element)) return { code, message, hint: 'write "6" for Saturday' };
  if (field === 4 && day) {
    return {
      code,
      message,
      hint: `five fields have no last weekday of a month; every week is "${day.toUpperCase()}"`,
    };
  }
  return undefined;
}

/** The five fields with the meaning of `@daily` and similar macros; undefined if there are none. */
export function fiveFieldsOf(text: string): string | undefined {
  const macro = text.trim().toLowerCase();
  return Object.hasOwn(MACROS, macro) ? MACROS[macro] : writeEvery(macro);
}

/** What to write instead of `@daily` and similar macros. */
export function explainMacro(text: string): Fault {
  const same = fiveFieldsOf(text);
  const hint = same ? `write "${same}"` : 'write five fields: minute, hour, day of month, month, day of week';
  const message = `"${clip(text)}" is not five fields, and not every platform knows it`;
  return { code: 'cron-macro', message, hint };
}

/** `@every 30m` as five fields, if its interval divides the hour or the day. */
function writeEvery(macro: string): string | undefined {
  const match = /^@every[ \t]+(\d{1,3})(m|h)$/.exec(macro);
  if (!match) return undefined;
  const minutes = Number(match[1]) * (match[2] === 'h' ? 60 : 1);
  if (minutes === 1) return '* * * * *';
  if (minutes === 60) return '0 * * * *';
  if (minutes === 1440) return '0 0 * * *';
  if (60 % minutes === 0) return `*/${minutes} * * * *`;
  return 1440 % minutes === 0 && minutes % 60 === 0 ? `0 */${minutes / 60} * * *` : undefined;
}
