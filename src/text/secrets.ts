/** Finds text that looks like a secret, so that files with it are refused and output hides it. */

import { offsetsIn } from './lines.js';
import { visible } from './log.js';

export const LITERAL_SECRET = 'literal-secret';

/** The place of a secret in a diagnostic: `line` and `column` count from 1, in UTF-16 units. */
interface Found {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Each pattern begins with a fixed text, so that a search over a file takes linear time. */
const PATTERNS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: 'a Slack webhook URL',
    pattern:
      /(?:https?:\/\/)?hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[^\s"'<>`]*[A-Za-z0-9][^\s"'<>`]*/gi,
  },
  { what: 'a Slack token', pattern: /\bxox[a-z](?:\.xox[a-z])?-[A-Za-z0-9-]{8,}|\bxapp-[A-Za-z0-9-]{8,}/g },
  {
    what: 'a GitLab token',
    pattern: /\bgl(?:pat|cbt|ptt|dt|rt|soat|ft|imt|agent|oas|ffct)-[A-Za-z0-9_.-]{16,}/g,
  },
  { what: 'a GitHub token', pattern: /\bgh[opusr]_[A-Za-z0-9]{16,}|\bgithub_pat_[A-Za-z0-9_]{16,}/g },
  {
    what: 'a webhook URL',
    pattern:
      /https?:\/\/(?:(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks|[a-z0-9-]+\.webhook\.office\.com)\/[^\s"'<>`]+/gi,
  },
  // The password contains neither "/" nor blanks; `${NAME}` is a reference, not a password.
  {
    what: 'a URL with a password',
    pattern: /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@"'<>]{0,128}:(?!\$\{)[^\s/@"'<>]{1,256}@/gi,
  },
];

/** Keys whose values are hidden in output, though not refused. */
const TELLING_KEY =
  /(?:token|secret|password|webhook)[\w-]{0,40}["']?[ \t]{0,8}:[ \t]{1,8}["']?(?!\$\{)([^\s"',}]+)/gi;

export interface FoundSecret {
  readonly start: number;
  readonly end: number;
  /** A name such as "a Slack token"; never the secret itself. */
  readonly what: string;
}

/** All secrets in `text`, in order, without overlaps. */
export function findSecrets(text: string): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const { what, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      found.push({ what, start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((secret) => {
    if (secret.start < end) return false;
    end = secret.end;
    return true;
  });
}

export function isSecretLooking(text: string): boolean {
  return PATTERNS.some(({ pattern }) => text.search(pattern) !== -1);
}

/**
 * Replaces each secret with as many `*`, so that lines and columns stay. With the diagnostics of a whole file, it also hides
 * the targets of `literal-secret`: a channel's URL need not match a pattern. Lines of a resource file must pass
 * through here before they are printed.
 */
export function redactSecrets(text: string, diagnostics: readonly Found[] = []): string {
  const spans: { start: number; end: number }[] = findSecrets(text);
  for (const match of text.matchAll(TELLING_KEY)) {
    const end = match.index + match[0].length;
    spans.push({ start: end - (match[1] as string).length, end });
  }
  const literal = diagnostics.filter(({ code }) => code === LITERAL_SECRET);
  if (literal.length > 0) {
    const offsetOf = offsetsIn(text);
    for (const { line, column, length } of literal) {
      const start = offsetOf(line, column);
      if (start !== undefined) spans.push({ start, end: start + length });
    }
  }
  return redactSpans(text, spans);
}

function redactSpans(text: string, spans: { readonly start: number; readonly end: number }[]): string {
  spans.sort((a, b) => a.start - b.start);
  let result = '';
  let done = 0;
  for (const { start, end } of spans) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    result += text.slice(done, from) + text.slice(from, end).replace(/[^\r\n]/g, '*');
    done = end;
  }
  return result + text.slice(done);
}

/**
 * Our message without secrets. Our own words stay, as in "there is no token: set …"; values beside telling keys are hidden
 * only if they come from `foreign`, the texts that the message may quote.
 */
export function redactMessage(message: string, foreign: readonly string[]): string {
  let result = redactSpans(message, findSecrets(message));
  for (const text of foreign) {
    for (const [written, value = ''] of text.matchAll(TELLING_KEY)) {
      for (const quoted of new Set([written, visible(written)]))
        result = result.replaceAll(quoted, () => written.slice(0, -value.length) + '*'.repeat(value.length));
    }
  }
  return result;
}

/** Quotes a user's text for a message: on one line, at most 60 characters, without secrets. */
export function quote(text: string): string {
  const redacted = redactSecrets(text.slice(0, 2_000));
  const short = redacted.length > 60 ? `${redacted.slice(0, 59)}…` : redacted;
  return visible(JSON.stringify(short));
}
