import { describe, expect, it } from 'vitest';
import { secretValues } from '../../../src/run/findings/secret-values.js';

const valuesOf = (raw: unknown, about = true, tool = 'trufflehog') => secretValues({ raw }, tool, about);

/** Fields of scanners' raw output that hold the secret and nothing else. */
const SECRET_FIELDS = [
  ...['Raw', 'RawV2', 'secret', 'SecretValue', 'Match', 'matching', 'matched_text', 'password', 'passwd'],
  ...[
    'token',
    'access_token',
    'api-key',
    'AccessKey',
    'secret_key',
    'privateKey',
    'credential',
    'credentials',
  ],
  // By a part of their name.
  ...[
    'client_secret',
    'authToken',
    'db_password',
    'my_apikey',
    'aws_access_key',
    'credentials2',
    'authorization',
  ],
];
/** Fields that quote the code around it. */
const QUOTE_FIELDS = [
  ...['snippet', 'code', 'code_block', 'codeSnippet', 'line', 'lines', 'evidence', 'abstract_content'],
  ...['content', 'groups', 'extracted-results', 'request', 'response', 'curl-command', 'attack', 'poc'],
];
/** Fields that tell of a secret. */
const TELLING_FIELDS = ['secret_type', 'token_kind', 'secret_name', 'token_count', 'password_description'];

describe('secretValues', () => {
  it.each(SECRET_FIELDS)('takes the whole value of %s, whatever the finding is about', (field) => {
    expect(valuesOf({ [field]: 'only words' }, false).values).toEqual(['only words']);
    expect(valuesOf({ [field]: 'a "quoted" word' }).values).toEqual(['a "quoted" word']);
  });

  it.each(QUOTE_FIELDS)('takes what stands in quotes or behind = from %s', (field) => {
    const quoted = 'const first = "kept-secret"; second: other-secret';
    expect(valuesOf({ [field]: quoted }).values).toEqual(['kept-secret', 'other-secret']);
    expect(valuesOf({ [field]: quoted }, false).values).toEqual([]);
  });

  it.each([...TELLING_FIELDS, 'secret_file', 'token_path', 'secret_severity', 'token_url', 'secret_id'])(
    'takes nothing from %s, which only tells of a secret',
    (field) => {
      expect(valuesOf({ [field]: 'high entropy 12345678x' }, false).values).toEqual([]);
    },
  );

  it('reads context, secretContext and raw, and no other field of a finding', () => {
    for (const key of ['secretContext', 'context', 'raw'])
      expect(secretValues({ [key]: { secret: 'a-secret' } }, 'x', false).values, key).toEqual(['a-secret']);
    expect(secretValues({ message: { secret: 'a-secret' } }, 'x', false).values).toEqual([]);
  });

  it('takes values of six characters or more', () => {
    expect(valuesOf({ secret: ['12345', '123456'] }).values).toEqual(['123456']);
    expect(valuesOf({ secret: [12345, 123456] }).values).toEqual(['123456']);
  });

  it('takes a number of a field without a kind only if the finding is about a secret', () => {
    expect(valuesOf({ pin: 12345678 }).values).toEqual(['12345678']);
    expect(valuesOf({ pin: 12345678 }, false).values).toEqual([]);
    expect(valuesOf({ line: 12345678 }).values).toEqual([]);
  });

  it('takes the credentials behind an authorization header, with and without its scheme', () => {
    expect(valuesOf({ note: 'Authorization: Bearer abcdef' }, false).values).toEqual(['abcdef']);
    expect(valuesOf({ note: 'authorization=abcdef, x' }, false).values).toEqual(['abcdef']);
    expect(valuesOf({ token: 'Basic abcdef' }, false).values).toEqual(['Basic abcdef', 'abcdef']);
    expect(valuesOf({ note: 'authorization: abcde' }, false).values).toEqual([]);
  });

  it('takes the long lines of a secret one by one', () => {
    const [short, long] = ['elevenchars', 'twelve-chars'];
    expect(valuesOf({ secret: `${short}\n ${long} ` }, false).values).toEqual([`${short}\n ${long} `, long]);
    expect(valuesOf({ secret: `${short}\\n${long}` }, false).values).toEqual([`${short}\\n${long}`, long]);
  });

  it('reads JSON that a field holds as text', () => {
    expect(valuesOf({ data: ' {"secret": "inner-secret"}' }, false).values).toEqual(['inner-secret']);
    expect(valuesOf({ data: '[{"token": "inner-token"}]' }, false).values).toEqual(['inner-token']);
    expect(valuesOf({ data: '{"secret": ' }, false).values).toEqual([]);
  });

  it('takes words of at least 32 characters out of a quote', () => {
    const word = (length: number) => `ab${'C1'.repeat(20)}`.slice(0, length);
    expect(valuesOf({ snippet: `x ${word(32)} y` }).values).toEqual([word(32)]);
    expect(valuesOf({ snippet: `x ${word(31)} y` }).values).toEqual([]);
  });

  it('does not take plain words, nor what the finding shows of itself', () => {
    const entry = {
      raw: {
        detector: 'Awskeys',
        status: 'some.plain-words',
        file: 'config.env1',
        rule: 'rule-12x',
        scanner: 'trufflehog3',
        link: 'https://docs.example.com/1x',
        query: 'https://docs.example.com/?key=1x',
        other: 'not-plain-12',
      },
      ruleId: 'rule-12x',
      location: { path: 'src/config.env1' },
      references: ['https://docs.example.com/1x', 'https://docs.example.com/?key=1x'],
    };
    expect(secretValues(entry, 'trufflehog3', true).values).toEqual([
      'https://docs.example.com/?key=1x',
      'not-plain-12',
    ]);
  });

  it('takes from prose what does not look like a word', () => {
    expect(valuesOf({ note: 'found abcdefg1 and abcdef1 by CWE-79812' }).values).toEqual(['abcdefg1']);
    expect(valuesOf({ note: 'the value is "quoted_1"' }).values).toContain('quoted_1');
    const key = 'a note -----BEGIN KEY-----\nlines of the key';
    expect(valuesOf({ note: key }).values).toContain(key);
  });

  it('says if the finding is too large to be searched', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);
    expect(valuesOf(nested(32)).whole).toBe(true);
    expect(valuesOf(nested(33)).whole).toBe(false);
    // The list and the two fields that are not there count, too.
    expect(valuesOf(Array.from({ length: 9_997 }, () => 'x')).whole).toBe(true);
    expect(valuesOf(Array.from({ length: 9_998 }, () => 'x')).whole).toBe(false);
    const secrets = (count: number) => ({ secret: Array.from({ length: count }, (_, at) => `secret-${at}`) });
    const [most, more] = [valuesOf(secrets(1_000)), valuesOf(secrets(1_001))];
    expect([most.whole, most.values.length, more.whole, more.values.length]).toEqual([
      true,
      1_000,
      false,
      1_000,
    ]);
  });
});
