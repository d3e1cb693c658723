import { describe, expect, it } from 'vitest';
import { readFinding } from '../../../src/run/findings/fields.js';
import type { Finding } from '../../../src/run/findings/finding.js';

function one(fields: Record<string, unknown>): Finding {
  const found = readFinding({ severity: 'HIGH', ...fields }, 0);
  if (typeof found === 'string') throw new Error(found);
  return found;
}
const x = (length: number) => 'x'.repeat(length);

describe("a secret in a scanner's quote", () => {
  it.each([
    { secretContext: { secret: 'hunter2' } },
    { context: { secret: 'hunter2' } },
    { raw: { Raw: 'hunter2' } },
    { raw: { RawV2: 'hunter2' } },
    { raw: { Secret: 'hunter2' } },
    { raw: { secret: 'hunter2' } },
    { raw: { Match: 'hunter2' } },
    { raw: { match: 'hunter2' } },
  ])('is hidden in every text: %j', (where) => {
    const found = one({
      ...where,
      title: 'a hunter2 b hunter2',
      message: 'hunter2!',
      description: 'is hunter2',
      remediation: 'Change hunter2.',
      tags: ['hunter2', 'b'],
      references: ['https://x.example/hunter2', 'https://x.example/a'],
    });
    expect(found).toMatchObject({
      title: 'a [secret] b [secret]',
      message: '[secret]!',
      description: 'is [secret]',
      remediation: 'Change [secret].',
      tags: ['[secret]', 'b'],
      references: ['https://x.example/a'],
    });
  });

  it('of less than six characters does not count: it could be part of any word', () => {
    const message = (secret: string) => one({ raw: { secret }, message: `is ${secret}` }).message;
    expect(message('abcde')).toBe('is abcde');
    expect(message('abcdef')).toBe('is [secret]');
  });

  it('of several lines is also hidden in a title, as one line', () => {
    const secret = 'first line\nsecond line';
    expect(one({ raw: { secret }, title: `is ${secret}`, description: `is ${secret}` })).toMatchObject({
      title: 'is [secret]',
      description: 'is [secret]',
    });
  });

  it('that contains another is hidden completely', () => {
    const raw = { secret: 'abcdef', match: 'abcdefghij' };
    expect(one({ raw, message: 'is abcdefghij or abcdef' }).message).toBe('is [secret] or [secret]');
  });

  it('of any length is hidden, such as a private key', () => {
    const secret = 'ab-'.repeat(2_000);
    expect(one({ raw: { secret }, description: secret }).description).toBe('[secret]');
    expect(one({ raw: { secret }, description: `key: ${secret}` }).description).toBe('key: [secret]');
    expect(one({ raw: { secret }, title: `key: ${secret}` }).title).toBe('key: [secret]');
    const other = 'cd-'.repeat(1_000);
    expect(one({ raw: { secret: other }, title: 'A key', message: other }).message).toBe('A key');
  });

  it('is hidden if six or more of its characters are left at the end of a truncated text', () => {
    const secret = 'abcdefghijkl';
    const message = (before: number) => one({ raw: { secret }, message: `${x(before)}${secret}` }).message;
    expect(message(1_993)).toBe(`${x(1_993)}[secret]`);
    expect(message(1_994)).toBe(`${x(1_994)}abcde…`);
    // Its beginning may occur more than once.
    const again = 'aaaaaaaZ';
    expect(one({ raw: { secret: again }, message: `${x(1_991)}aaaaaaaa${again}` }).message).toBe(
      `${x(1_991)}a[secret]`,
    );
  });

  it('is not assumed in a complete text that ends like the start of a secret', () => {
    expect(one({ raw: { secret: 'abcdefghijkl' }, message: 'is abcdefg' }).message).toBe('is abcdefg');
    expect(one({ raw: { secret: 'abcdefghijkl' }, message: 'is abcdefz…' }).message).toBe('is abcdefz…');
  });

  it.each(
    [String.raw`a\"b&<c>'d`, 'a&quot;b&amp;&lt;c&gt;&#39;d', 'a&quot;b&amp;&lt;c&gt;&#x27;d'].map((text) => [
      text,
    ]),
  )('is hidden with escapes of JSON and HTML: %s', (text) => {
    expect(one({ raw: { secret: `a"b&<c>'d` }, message: `is ${text}` }).message).toBe('is [secret]');
  });

  it('is hidden as a number, and line by line', () => {
    expect(one({ raw: { password: 12345678 }, message: 'is 12345678' }).message).toBe('is [secret]');
    const secret = 'a first line of it\nthe second line';
    expect(one({ raw: { secret }, message: 'is the second line' }).message).toBe('is [secret]');
  });

  it('hides everything except the rule if the finding is too large to search', () => {
    const large = { ruleId: 'R1', title: 'a', message: 'b', raw: Array(20_000).fill(0) };
    expect(one(large)).toMatchObject({ rule: 'R1', title: '', message: 'R1', description: '' });
  });

  it('that is the whole message leaves only the title', () => {
    const raw = { secret: 'hunter2' };
    expect(one({ raw, title: 'A password', message: 'hunter2' }).message).toBe('A password');
    expect(one({ raw, title: 'A password', message: 'hunter2.' }).message).toBe('[secret].');
  });

  it.each(['trufflehog', 'TruffleHog', 'noseyparker', 'gitleaks'])('is the message of %s', (name) => {
    expect(one({ tool: { name }, title: 'A key', message: 'anything' }).message).toBe('A key');
  });
});

describe("a password in Bandit's quote", () => {
  it.each([
    ["Possible hardcoded password: 'a b'", 'Possible hardcoded password: [secret]'],
    ["Possible hardcoded password: ''", 'Possible hardcoded password: [secret]'],
    ["Possible HARDCODED PASSWORD: 'it''s'", 'Possible HARDCODED PASSWORD: [secret]'],
    ["hardcoded password in a default: 'x' (B107)", 'hardcoded password in a default: [secret] (B107)'],
    ["a hardcoded password\nis: 'x'", "a hardcoded password\nis: 'x'"],
    ["a password: 'x'", "a password: 'x'"],
  ])('%j becomes %j', (message, expected) => {
    expect(one({ message }).message).toBe(expected);
  });

  it('is hidden on every line', () => {
    const line = (what: string) => `hardcoded password: ${what}`;
    expect(one({ message: `${line("'a'")}\n${line("'b'")}` }).message).toBe(
      `${line('[secret]')}\n${line('[secret]')}`,
    );
  });
});
