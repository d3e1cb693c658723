import { describe, expect, it } from 'vitest';
import { logText } from '../../../src/text/log.js';
import { cutText, lineText, plainText } from '../../../src/text/plain.js';

const ESC = '\u001b';
const CSI = '\u009b';
const BEL = '\u0007';

describe('plainText', () => {
  it.each([
    [5, '5'],
    [0.5, '0.5'],
    ['', ''],
    [' a\tb\nc ', 'a\tb\nc'],
    [null, ''],
    [undefined, ''],
    [true, ''],
    [['a'], ''],
  ])('of %j is %j', (value, expected) => {
    expect(plainText(value, 100)).toBe(expected);
  });

  it.each([
    ['a colour', `${ESC}[31mred`, 'red'],
    ['a sequence without parameters', `${ESC}[mred`, 'red'],
    ['a sequence with an intermediate', `${ESC}[1 qred`, 'red'],
    ['a colour in one character', `a${CSI}31mred`, 'ared'],
    ['one of these without parameters', `a${CSI}mred`, 'ared'],
    ['one of these with an intermediate', `a${CSI}1 qred`, 'ared'],
    ['a link', `${ESC}]8;;https://x.example${BEL}words${ESC}]8;;${BEL}!`, 'words!'],
    ['a window title', `${ESC}]0;title${ESC}\\x`, 'x'],
    ['a title that ends where the text does', `x${ESC}]0;title`, 'x'],
    ['an empty command', `${ESC}]${BEL}x`, 'x'],
    ['a command up to the line break', `a${ESC}]0;title\nb`, 'a\nb'],
    ['a command up to the tab', `a${ESC}]0;title\tb`, 'a\tb'],
  ])('removes %s', (_, text, expected) => {
    expect(plainText(text, 100)).toBe(expected);
  });

  it.each([
    ['a\n[1mb\u200b!', 'a\n[1mb !'],
    ['a\t]b\u200b!', 'a\t]b !'],
  ])('does not start a sequence at a line break or tab: %j', (text, expected) => {
    expect(plainText(text, 100)).toBe(expected);
  });

  it.each([
    ['a control', '\u0000'],
    ['a change of direction', '\u202e'],
    ['a private character', '\ue000'],
    ['an unassigned one', '\u0378'],
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
    ['several in a row', '\u0000\u202e\ue000\u2028'],
  ])('replaces %s with one blank', (_, text) => {
    expect(plainText(`a${text}b`, 100)).toBe('a b');
  });

  it('replaces every kind of line break with \\n', () => {
    expect(plainText('a\r\nb\rc\nd\r', 100)).toBe('a\nb\nc\nd');
  });

  it('replaces lone surrogates with U+FFFD, and keeps pairs', () => {
    expect(plainText('a\ud800b\udfffc', 100)).toBe('a\ufffdb\ufffdc');
    expect(plainText('é№😀', 100)).toBe('é№😀');
  });

  it('reads at most four times as much as it may return', () => {
    expect(plainText(`${' '.repeat(36)}abcde`, 10)).toBe('abcd');
    expect(plainText(`${' '.repeat(36)}abcd`, 10)).toBe('abcd');
  });
});

describe('lineText', () => {
  it('is one line, whitespace collapsed', () => {
    expect(lineText(' a \t b\r\n\nc ', 100)).toBe('a b c');
  });

  it('reads at most twice as much as it may return', () => {
    expect(lineText(`a${' '.repeat(17)}bc`, 10)).toBe('a bc');
    expect(lineText(`a${' '.repeat(18)}bc`, 10)).toBe('a …');
  });
});

describe('cutText', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['', 3, ''],
    // Never half a character: rather one unit less.
    ['a😀b', 3, 'a…'],
    ['ab😀', 3, 'ab…'],
    ['😀bc', 3, '😀…'],
    ['a\ud7ffbc', 3, 'a\ud7ff…'],
  ])('of %j at %d is %j', (text, longest, expected) => {
    expect(cutText(text, longest)).toBe(expected);
  });
});

describe('logText', () => {
  it.each([
    ['##[error]x', '# #[error]x'],
    ['a ##vso[task.x] b ##[group]', 'a # #vso[task.x] b # #[group]'],
    ['## a heading [1]', '## a heading [1]'],
    ['::error::x', ': :error::x'],
    ['a ::error::x', 'a ::error::x'],
    [' \n::error::x', ': :error::x'],
  ])('of %j is %j: not a command for a runner', (text, expected) => {
    expect(logText(text, 100)).toBe(expected);
  });
});
