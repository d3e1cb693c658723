import { describe, expect, it } from 'vitest';
import {
  filled,
  httpUrl,
  imageReference,
  listItem,
  noDash,
  oneLine,
  referencedName,
  secretReference,
  short,
  trimmed,
} from '../../../src/schedule/schema/text-rules.js';

describe('any text', () => {
  it('is not empty', () => {
    expect(filled('')).toEqual({ code: 'empty-text', message: 'must not be empty' });
    expect(filled(' ')).toBeUndefined();
  });

  it('has up to 4,096 characters', () => {
    expect(short('x'.repeat(4_096))).toBeUndefined();
    expect(short('x'.repeat(4_097))).toEqual({
      code: 'too-long',
      message: 'has 4097 characters; at most 4096 are allowed',
    });
  });

  it.each(['\n', 'a\nb', '\r', 'a\r\n'])('is one line, unlike %j', (text) => {
    expect(oneLine(text)).toEqual({
      code: 'control-character',
      message: 'must be one line of text',
      hint: 'a text after | or > ends in a line break: write it on the line of its key',
    });
  });

  it.each([
    ['\0', 'U+0000'],
    ['a\tb', 'a tab'],
    ['\u001f', 'U+001F'],
    ['\u007f', 'U+007F'],
    ['\u0085', 'U+0085'],
    ['\u009f', 'U+009F'],
    ['\u2028', 'U+2028'],
    ['\u2029', 'U+2029'],
    ['\ufeff', 'U+FEFF'],
    ['\ud83d', 'U+D83D'],
    ['\ude00\ud83d', 'U+DE00'],
    ['\ud83da', 'U+D83D'],
    ['a\ude00', 'U+DE00'],
  ])('has no control character: %j is %s', (text, name) => {
    const message = `must not contain control characters (${name})`;
    expect(oneLine(text)).toEqual({ code: 'control-character', message });
  });

  it.each([' ', '~', '\u00a0', '\u2027', '\u202f', '\ufefe', '\u{1f600}', 'ä'])('may be %j', (text) => {
    expect(oneLine(text)).toBeUndefined();
  });
});

describe('the argument of a flag', () => {
  it('does not begin with a dash', () => {
    expect(noDash('a-')).toBeUndefined();
    expect(noDash('-a')).toEqual({
      code: 'leading-dash',
      message: 'must not begin with "-" ("-a"): the scanner would take it for a flag',
      hint: 'for a path, write ./ before it',
    });
  });
});

describe('a text without blanks around it', () => {
  it.each([
    ['an item of a list', listItem, 'bad-list-item'],
    ['any other', trimmed, 'outer-blank'],
  ])('%s', (_, rule, code) => {
    expect(rule('a b')).toBeUndefined();
    for (const text of [' a', 'a ', '\ta']) {
      const message = `must not begin or end with a blank (${JSON.stringify(text)})`;
      expect(rule(text)).toEqual({ code, message });
    }
  });

  it('does not begin with # if it is a list item', () => {
    expect(listItem('a#')).toBeUndefined();
    expect(listItem('#a')).toEqual({
      code: 'bad-list-item',
      message: 'must not begin with "#" ("#a"): in a list file that is a comment',
    });
  });
});

describe('a web address', () => {
  it.each(['http://a', 'https://a', 'HTTPS://A.example/x?y#z', 'http://127.0.0.1:8080', 'https://[::1]/'])(
    'may be %s',
    (text) => {
      expect(httpUrl(text)).toBeUndefined();
    },
  );

  it.each([
    ['https://a/b c', 'a URL has no blanks; write %20'],
    ['https://a\tb', 'a URL has no blanks; write %20'],
    ['ftp://http://a', 'only http:// and https:// are scanned'],
    ['f://a', 'only http:// and https:// are scanned'],
    ['SVN+ssh://a', 'only http:// and https:// are scanned'],
    ['1ftp://a', 'begin it with https://'],
    ['a.example', 'begin it with https://'],
    ['https:/a', 'begin it with https://'],
    ['', 'begin it with https://'],
    ['https://', 'it has no valid host'],
    ['http://a:99999', 'it has no valid host'],
  ])('may not be %j', (text, hint) => {
    const message = `must be an http or https URL, found ${JSON.stringify(text)}`;
    expect(httpUrl(text)).toEqual({ code: 'bad-url', message, hint });
  });
});

describe('an image', () => {
  const hex = 'aB'.repeat(16);

  it.each([
    'a',
    'a.b_c__d---e',
    'a/b/c',
    'a.b/c.d/e__f/g--h',
    'A/b',
    'AB/c',
    'A-.B/c/d',
    'A:1/b',
    'A.B:443/c',
    'a:b',
    'a:5000/b:_',
    `a:${'x'.repeat(128)}`,
    `a@sha256:${hex}`,
    `a:b@sha256+b64_x.y-z:${hex}`,
    'x'.repeat(1_024),
  ])('may be %s', (text) => {
    expect(imageReference(text)).toBeUndefined();
  });

  const EXAMPLE = 'for example nginx:1.27 or registry.example.com/team/app@sha256:…';
  it.each([
    ['', EXAMPLE],
    ['!a', EXAMPLE],
    ['a!', EXAMPLE],
    ['_a', EXAMPLE],
    ['a/', EXAMPLE],
    ['a/_b', EXAMPLE],
    ['a/b/_c', EXAMPLE],
    ['a-', EXAMPLE],
    ['a..b', EXAMPLE],
    ['a/b_', EXAMPLE],
    ['a/b/c-', EXAMPLE],
    ['A:/b', EXAMPLE],
    ['A-/b', EXAMPLE],
    ['-A/b', EXAMPLE],
    ['a:', EXAMPLE],
    ['a:-', EXAMPLE],
    [`a:${'x'.repeat(129)}`, EXAMPLE],
    [`a@:${hex}`, EXAMPLE],
    [`a@sha256.:${hex}`, EXAMPLE],
    [`a@sha256:${hex.slice(1)}`, EXAMPLE],
    ['x'.repeat(1_025), EXAMPLE],
    ['X'.repeat(1_025), EXAMPLE],
    ['X'.repeat(1_024), 'the name of an image is lower-case; only its tag may have capitals'],
    ['a/B:c', 'the name of an image is lower-case; only its tag may have capitals'],
    ['a b', 'one image an item, without blanks'],
    ['https://a b', 'one image an item, without blanks'],
    ['http://a/b', 'leave the https:// out'],
    ['https://a/b', 'leave the https:// out'],
    ['a:https://b', EXAMPLE],
  ])('may not be %j', (text, hint) => {
    const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    const message = `must be an image reference, found "${shown}"`;
    expect(imageReference(text)).toEqual({ code: 'bad-image', message, hint });
  });

  it('is refused quickly, however long the text is', () => {
    const started = performance.now();
    for (const text of ['a', 'a/b/c', 'a-'].map((part) => `${part.repeat(300).slice(0, 1_000)}!`)) {
      expect(imageReference(text)).toHaveProperty('code', 'bad-image');
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('a reference to a secret', () => {
  it.each([
    ['${A}', 'A'],
    ['${_a1}', '_a1'],
    ['${SLACK_WEBHOOK_URL}', 'SLACK_WEBHOOK_URL'],
    ['${MY_GITHUB_TOKEN}', 'MY_GITHUB_TOKEN'],
    ['${GITHUBTOKEN}', 'GITHUBTOKEN'],
  ])('may be %s', (text, name) => {
    expect(secretReference(text)).toBeUndefined();
    expect(referencedName(text)).toBe(name);
  });

  it.each(['x${A}', '${A}x', '${1}', '${}', '$A', '${A', '${A-b}'])('may not be %s', (text) => {
    expect(referencedName(text)).toBeUndefined();
  });

  it.each([
    ['${GITHUB_TOKEN}', 'GITHUB_TOKEN', 'JMO_TOKEN'],
    ['${github_x}', 'github_x', 'JMO_x'],
  ])('may not have a name that GitHub reserves: %s', (text, name, better) => {
    expect(secretReference(text)).toEqual({
      code: 'reserved-variable',
      message: `refers to ${name}, and GitHub lets no secret begin with GITHUB_`,
      hint: `name it ${better} there and here`,
    });
  });

  const FORM =
    'a name is letters, digits and _, and does not begin with a digit; ${{ }} and defaults (:-) are not read';
  it.each([
    ['TOKEN', 'write "${TOKEN}"'],
    ['$token', 'write "${token}"'],
    ['X', 'write "${X}"'],
    ['A'.repeat(64), `write "\${${'A'.repeat(64)}}"`],
    ['${{secrets.a}}', 'write "${a}"'],
    ['${{  secrets.TOKEN_1  }}', 'write "${TOKEN_1}"'],
    [`\${{ secrets.${'A'.repeat(64)} }}`, `write "\${${'A'.repeat(64)}}"`],
    [`\${{ secrets.${'A'.repeat(65)} }}`, FORM],
    ['${{ env.TOKEN }}', FORM],
    ['${}', FORM],
    ['${a-b}', FORM],
    ['${A:-b}', FORM],
    ['${a\nb}', FORM],
  ])('is suggested for %j', (text, hint) => {
    const message = 'must be a reference in the form ${NAME}';
    expect(secretReference(text)).toEqual({ code: 'bad-variable', message, hint });
  });

  it.each([
    'token',
    'Token',
    '$',
    'A'.repeat(65),
    '$a-b',
    'x$A',
    'x${a-b}',
    '${a-b}x',
    'x${{ secrets.A }}',
    '',
  ])('is not a literal, which is never shown: %s', (text) => {
    expect(secretReference(text)).toEqual({
      code: 'literal-secret',
      message: 'must be a reference in the form ${NAME}; a literal value must never be in a file',
      hint: 'keep the value in a CI secret or environment variable, and write its name here; if it was ever committed, have it replaced',
    });
  });
});
