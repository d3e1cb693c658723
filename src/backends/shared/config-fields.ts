import * as z from 'zod/mini';
import { choice, either, INT32_MAX, list, text, wholeNumber } from '../../schedule/schema/fields.js';
import type { TextRule } from '../../schedule/schema/text-rules.js';
import { SCAN_MINUTES } from '../../schedule/types.js';

/** Fields and rules that several backends' `spec.backend.config` share, and the meaning of their values. */

/** Builds a schema on first use: building takes a millisecond, and most files use one backend. */
export function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

export const matches =
  (pattern: RegExp, message: string): TextRule =>
  (value) =>
    pattern.test(value) ? undefined : { code: 'bad-config', message };

// The names that `git check-ref-format` accepts, limited to characters that need no quoting.
const REF = /^(?!\/|.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9._/-]*(?<![/.])$/;

export function refField(what: string, description: string) {
  return z.optional(text(description, [matches(REF, `must be the name of ${what}`)]));
}

/** One value, or a list of several. */
export function oneOrMore<T extends z.core.SomeType>(item: T, description: string) {
  return z.optional(either(description, [item, list(description, item)]));
}

export function imageField(whose: string, rule: TextRule) {
  return z.optional(text(`${whose} image; JMo's image for the profile by default.`, [rule]));
}

const duration: TextRule = (value) =>
  parseDuration(value) === undefined
    ? { code: 'bad-duration', message: 'must be a duration such as 90m or 1h 30m' }
    : undefined;

/** Minutes from `least` to `most`, or a duration. */
export function timeoutField(what: string, least: number, most: number, unset = '; two hours by default') {
  return z.optional(
    either(`How long ${what} may take, in minutes or such as 1h 30m${unset}.`, [
      wholeNumber(`Minutes ${what} may take.`, least, most),
      text(`How long ${what} may take, such as 1h 30m.`, [duration]),
    ]),
  );
}

/** `retry: 2`, or `retry: {max: 2, when: …}` in GitLab's form. */
export function retryWith<N extends z.core.SomeType, R extends z.core.SomeType>(
  attempts: N,
  reason: R,
  reasons: string,
) {
  const whole = z.strictObject({ max: attempts, when: oneOrMore(reason, reasons) });
  return z.optional(
    either('How often a scan that could not be completed is repeated; never by default.', [attempts, whole]),
  );
}

/** Like `retryWith`, for platforms without reasons: any are accepted, and `checkRetryReasons` warns. */
export function retryField() {
  const attempts = wholeNumber('How often a scan that could not be completed is repeated.', 0, 5);
  return retryWith(
    attempts,
    text('A kind of failure.'),
    "Kinds of failure, in GitLab's form; this platform ignores them.",
  );
}

export function depthField() {
  return z.optional(
    wholeNumber(
      "How many commits the checkout fetches, 0 for all; by default the platform's, and all if Nosey Parker reads them.",
      0,
      INT32_MAX,
    ),
  );
}

/** The results that the platform keeps. All of them except reports show found secrets in clear text. */
export function artifactsField(description: string) {
  return z.optional(choice(description, ['reports', 'all', 'none']));
}

/** How often to repeat a scan that could not be completed. */
export function retries({
  retry,
}: {
  readonly retry?: number | { readonly max: number } | undefined;
}): number {
  return typeof retry === 'number' ? retry : (retry?.max ?? 0);
}

interface Timeout {
  readonly timeout?: number | string | undefined;
}

/** The timeout in seconds. @param unset its default */
export function timeoutSeconds({ timeout }: Timeout, unset: number): number {
  if (timeout === undefined) return unset;
  return typeof timeout === 'number' ? timeout * 60 : (parseDuration(timeout) ?? 0);
}

/** The time limit of a platform's scan job, in minutes. */
export function timeoutMinutes(config: Timeout): number {
  return Math.ceil(timeoutSeconds(config, SCAN_MINUTES * 60) / 60);
}

/** By the first letter of a unit, which is unique. */
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86400 };
const PART = /^(\d{1,6})\s*(s(?:ecs?|econds?)?|m(?:ins?|inutes?)?|h(?:rs?|ours?)?|d(?:ays?)?)(?![a-z])\s*/;

/** The seconds of a duration such as `90m`, `1h 30m` or `2 hours` (GitLab's `timeout`); undefined if it is invalid. */
export function parseDuration(text: string): number | undefined {
  if (text.length > 64) return undefined;
  let seconds = 0;
  let rest = text.trim().toLowerCase();
  while (rest !== '') {
    const part = PART.exec(rest);
    if (part === null) return undefined;
    const [all, count, unit = ''] = part;
    seconds += Number(count) * (SECONDS[unit.charAt(0)] ?? 0);
    rest = rest.slice(all.length);
  }
  return seconds > 0 ? seconds : undefined;
}
