import { describe, expect, it } from 'vitest';
import { escapeHtml, escapeMarkdown, fenced } from '../../src/text/markdown.js';

describe('escapeMarkdown', () => {
  it.each([
    ['plain words, 1.5 of them (no: two);', 'plain words, 1.5 of them \\(no&#58; two\\);'],
    ['\\`*_{}[]()#+!|~$^%=-', '\\\\\\`\\*\\_\\{\\}\\[\\]\\(\\)\\#\\+\\!\\|\\~\\$\\^\\%\\=\\-'],
    ['&<>', '&amp;&lt;&gt;'],
    ['a@b @c', 'a@&#8203;b @&#8203;c'],
    ['::a::', '&#58;&#58;a&#58;&#58;'],
    ['www.x.example WWW.y.example', 'www&#46;x.example WWW&#46;y.example'],
    ['awww.x wwww. www', 'awww.x wwww. www'],
    ['1. one', '1\\. one'],
    [' 123456789. x', '123456789\\. x'],
    ['1234567890. x', '1234567890. x'],
    ['a 1. b', 'a 1. b'],
    ['a\u0000\u202e\u2028\nb', 'a b'],
    ['\n a \n', 'a'],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

it('escapeHtml escapes tags, entities and the ends of attributes, on one line', () => {
  expect(escapeHtml('<a href="x">&amp;</a>\n\n\u202e*b* \'c\'')).toBe(
    "&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt; *b* 'c'",
  );
});

describe('fenced', () => {
  it.each([
    ['a', '```js\na\n```\n'],
    ['a\n', '```js\na\n```\n'],
    ['', '```js\n\n```\n'],
    ['a ` b `` c', '```js\na ` b `` c\n```\n'],
    ['```\na\n```', '````js\n```\na\n```\n````\n'],
    ['a ````` b ```', '``````js\na ````` b ```\n``````\n'],
  ])('of %j has a longer fence than any in it', (text, expected) => {
    expect(fenced(text, 'js')).toBe(expected);
  });
});
