import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/schedule/diagnostic.js';
import { findSecrets, isSecretLooking, quote, redactSecrets } from '../../src/text/secrets.js';

// Built from parts, so that secret scanners do not report this file.
const slack = `hooks.${'slack'}.com`;
const discord = `${'discord'}.com/api/webhooks`;
const office = `${'webhook'}.office.com`;
const token = (prefix: string, length: number) => `${prefix}${'a1B2c3D4'.repeat(3).slice(0, length)}`;
const login = (user: string, password: string) => `https://${user}:${password}@`;

describe('text that looks like a secret', () => {
  it.each<readonly [string, string]>([
    ['a Slack webhook URL', `http://${slack}/services/A`],
    ['a Slack webhook URL', `https://${slack}/services/T0/B0/c`],
    ['a Slack webhook URL', `${slack}/workflows/-A-`],
    ['a Slack webhook URL', `https://hooks.${'slack'}-gov.com/triggers/1`],
    ['a Slack webhook URL', `https://${slack}/services/A`.toUpperCase()],
    ['a Slack token', token('xoxb-', 8)],
    ['a Slack token', token('xoxe.xoxp-', 8)],
    ['a Slack token', token('xapp-', 8)],
    ...['pat', 'cbt', 'ptt', 'dt', 'rt', 'soat', 'ft', 'imt', 'agent', 'oas', 'ffct'].map(
      (kind) => ['a GitLab token', token(`gl${kind}-`, 16)] as const,
    ),
    ...['o', 'p', 'u', 's', 'r'].map((kind) => ['a GitHub token', token(`gh${kind}_`, 16)] as const),
    ['a GitHub token', token('github_pat_', 16)],
    ['a webhook URL', `http://${discord}/1`],
    ['a webhook URL', `https://ptb.${discord}/1`],
    ['a webhook URL', `https://canary.${discord.replace('.', 'app.')}/1`],
    ['a webhook URL', `https://a.${office}/1`],
    ['a webhook URL', `https://a.${office}/1`.toUpperCase()],
    ['a URL with a password', login('', 'p')],
    ['a URL with a password', login('user', 'p'.repeat(256))],
    ['a URL with a password', login('u'.repeat(128), '$p')],
    ['a URL with a password', login('user', 'p').replace('https', 'POSTGRES+x.y-1')],
  ])('is %s: %s', (what, secret) => {
    expect(isSecretLooking(secret)).toBe(true);
    expect(findSecrets(`a ${secret} b`)).toEqual([{ what, start: 2, end: 2 + secret.length }]);
    expect(redactSecrets(`a ${secret} b`)).toBe(`a ${'*'.repeat(secret.length)} b`);
  });

  it.each([
    `${slack}/services/`,
    `${slack}/services/-`,
    `${slack}/else/A`,
    token('xoxb-', 7),
    token('xapp-', 7),
    token('boxoxb-', 8),
    token('axapp-', 8),
    token('glpat-', 15),
    token('aglpat-', 16),
    token('ghp_', 15),
    token('aghp_', 16),
    token('github_pat_', 15),
    token('agithub_pat_', 16),
    `https://${discord}/`,
    `https://.${office}/1`,
    login('user', ''),
    login('u'.repeat(129), 'p'),
    login('user', 'p'.repeat(257)),
    login('user', '${PASSWORD}'),
  ])('is not %s', (text) => {
    expect(findSecrets(text)).toEqual([]);
    expect(isSecretLooking(text)).toBe(false);
  });

  it("is returned in the text's order, each place once", () => {
    const first = login('user', 'p');
    const second = token('xoxb-', 8);
    expect(findSecrets(`${first}${second} ${first}`)).toEqual([
      { what: 'a URL with a password', start: 0, end: first.length },
      { what: 'a Slack token', start: first.length, end: first.length + second.length },
      {
        what: 'a URL with a password',
        start: first.length + second.length + 1,
        end: 2 * first.length + second.length + 1,
      },
    ]);
  });

  it('covers both if two overlap', () => {
    const inside = login('user', token('ghp_', 16));
    expect(findSecrets(inside)).toEqual([{ what: 'a URL with a password', start: 0, end: inside.length }]);
    const sameStart = login('user', 'p').replace('https', token('xoxb-', 8));
    expect(findSecrets(sameStart)).toEqual([
      { what: 'a URL with a password', start: 0, end: sameStart.length },
    ]);
  });
});

describe('redacting', () => {
  it.each([
    ['token: abc', 'token: ***'],
    ['my_TOKEN_x: abc, b', 'my_TOKEN_x: ***, b'],
    ['"secret" \t:\t "a:b" c', '"secret" \t:\t "***" c'],
    ["'password': 'abc'}", "'password': '***'}"],
    ['webhook: ${A}', 'webhook: ${A}'],
    ['webhook: "${A}"', 'webhook: "${A}"'],
    ['token:abc', 'token:abc'],
    ['token is abc', 'token is abc'],
    ['a: b\ntoken: abc\nc: d', 'a: b\ntoken: ***\nc: d'],
    ['', ''],
  ])('hides a value beside a telling key: %j', (text, redacted) => {
    expect(redactSecrets(text)).toBe(redacted);
  });

  const literal = (line: number, column: number, length: number, code = 'literal-secret'): Diagnostic => ({
    severity: 'error',
    code,
    message: 'm',
    file: 'f',
    line,
    column,
    length,
  });

  it('hides what a diagnostic marks, over several lines, and keeps line breaks', () => {
    expect(redactSecrets('ab\ncd\r\nef', [literal(1, 2, 7)])).toBe('a*\n**\r\n*f');
    expect(redactSecrets('ab\ncd\nef', [literal(3, 1, 1), literal(2, 2, 1)])).toBe('ab\nc*\n*f');
    expect(redactSecrets('ab\ncd', [literal(2, 1, 99)])).toBe('ab\n**');
  });

  it('hides spans that overlap, or are inside one another', () => {
    const overlapping = [literal(1, 2, 3), literal(1, 3, 4)];
    expect(redactSecrets('abcdefgh', overlapping)).toBe('a*****gh');
    expect(redactSecrets('abcdefgh', [literal(1, 2, 5), literal(1, 3, 1), literal(1, 8, 1)])).toBe(
      'a*****g*',
    );
  });

  it('does not count a byte order mark as a column', () => {
    expect(redactSecrets('\uFEFFab\ncd', [literal(1, 1, 1), literal(2, 1, 1)])).toBe('\uFEFF*b\n*d');
  });

  it('ignores other diagnostics, and those beyond the text', () => {
    expect(redactSecrets('ab', [literal(1, 1, 1, 'bad-url')])).toBe('ab');
    expect(redactSecrets('ab', [literal(2, 1, 1)])).toBe('ab');
    expect(redactSecrets('ab\ncd', [literal(9, 1, 1), literal(2, 1, 1)])).toBe('ab\n*d');
  });
});

describe('quoting', () => {
  it('shows 60 characters, and of longer texts the first 59', () => {
    expect(quote('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
    expect(quote('x'.repeat(61))).toBe(`"${'x'.repeat(59)}…"`);
    expect(quote('')).toBe('""');
  });

  it('hides a secret that it cuts', () => {
    expect(quote(`${'x'.repeat(50)} ${token('glpat-', 20)}`)).toBe(`"${'x'.repeat(50)} ${'*'.repeat(8)}…"`);
  });

  it.each([
    ['\u007f', '\\u007f'],
    ['\u009f', '\\u009f'],
    ['\u200b\u200f', '\\u200b\\u200f'],
    ['\u2028\u2029\u202a\u202e', '\\u2028\\u2029\\u202a\\u202e'],
    ['\u2066\u2069', '\\u2066\\u2069'],
    ['\ufeff', '\\ufeff'],
    ['\ud83d', '\\ud83d'],
    ['\ude00\ud83d', '\\ude00\\ud83d'],
    ['\ud83d\ude00', '\ud83d\ude00'],
    ['~\u00a0\u200a\u2010\u2027\u202f\u2065\u206a', '~\u00a0\u200a\u2010\u2027\u202f\u2065\u206a'],
  ])('makes %j visible', (text, shown) => {
    expect(quote(text)).toBe(`"${shown}"`);
  });
});
