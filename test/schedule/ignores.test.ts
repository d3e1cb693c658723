import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES_MODULE, codesModule } from '../../scripts/codes.mjs';
import { readSchedules } from '../../src/backends/read-schedules.js';
import { findIgnores } from '../../src/schedule/ignores.js';

const at = (text: string) =>
  findIgnores(text, 'f').ignores.map(({ covers, code, reason }) => [covers, code, reason]);
const said = (text: string) =>
  findIgnores(text, 'f').diagnostics.map(({ line, column, message, hint }) => [line, column, message, hint]);
const REASON = 'the runners are idle';
const IGNORE = `# jmo-schedule: ignore busy-minute ${REASON}`;

it('the list of codes is that of docs/diagnostics.md (npm run schema writes it)', () => {
  expect(readFileSync(join(import.meta.dirname, '../..', CODES_MODULE), 'utf8')).toBe(codesModule());
});

describe('a comment that ignores', () => {
  it.each([
    ['its own line', `a: 1\nb: 2 ${IGNORE}\nc: 3\n`, 2],
    ['the next line, if it stands alone', `a: 1\n${IGNORE}\nb: 2\n`, 3],
    ['the next line after blank ones and comments', `a:\n  ${IGNORE}\n\n  # more\n  b: 2\n`, 5],
    ['nothing at the end of the file', `a: 1\n${IGNORE}\n`, 0],
    [
      'its line after CR LF, a byte order mark and text of several lines',
      `\ufeffa: |\r\n  x\r\n\r\nb: 2 ${IGNORE}\r\n`,
      4,
    ],
    ['its line inside a flow map', `a: {b: 1, ${IGNORE}\n  c: 2}\n`, 1],
    ['the line after it in a second document', `a: 1\n---\n${IGNORE}\nb: 2\n`, 4],
  ])('covers %s', (_, text, line) => {
    expect(at(text)).toEqual([[line, 'busy-minute', REASON]]);
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['a quoted text', `a: "${IGNORE}"\n`],
    ['a block text', `a: |\n  ${IGNORE}\n  b\n`],
    ['a plain text', 'a: b# jmo-schedule: ignore busy-minute x\n'],
    ['a comment about it', '# jmo-schedule render writes the files\n# see jmo-schedule: ignore\na: 1\n'],
  ])('is none in %s', (_, text) => {
    expect([...at(text), ...said(text)]).toEqual([]);
  });

  it.each([
    ['#jmo-schedule: ignore busy-minute', 'the comment does not say why busy-minute is ignored', /reason/],
    ['# jmo-schedule: ignore', 'the comment does not say which code to ignore', /ignore CODE reason/],
    [
      '# jmo-schedule: ignore busy-minutes why',
      'there is no code "busy-minutes"',
      /did you mean busy-minute\?/,
    ],
    ['# jmo-schedule: ignore constructor why', 'there is no code "constructor"', /diagnostics\.md/],
    [
      '# jmo-schedule: ignore unknown-zone why',
      'unknown-zone is an error, and errors cannot be ignored',
      /mend/,
    ],
    [
      '# jmo-schedule: disable busy-minute why',
      'there is no "disable" after jmo-schedule:',
      /ignore CODE reason/,
    ],
  ])('is reported on its place: %s', (comment, message, hint) => {
    const text = `a: 1 ${comment}\n`;
    expect(at(text)).toEqual([]);
    expect(said(text)).toEqual([[1, 6, message, expect.stringMatching(hint)]]);
  });
});

it('a secret in a reason is an error, and is not shown', () => {
  const token = ['xoxb', '123456789012', 'abcdefabcdef'].join('-');
  expect(at(`a: 1 # jmo-schedule: ignore busy-minute ask ${token} first\n`)).toEqual([
    [1, 'busy-minute', `ask ${'*'.repeat(token.length)} first`],
  ]);
});

it('the library leaves out what is ignored, and says so', () => {
  const text = `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata: {name: a}
spec:
  schedule: "0 2 * * *" ${IGNORE}
  jobTemplate: {targets: {repo: .}}
`;
  for (const input of [text, Buffer.from(text)]) {
    const { diagnostics, ignored } = readSchedules(input, 'f');
    expect(diagnostics).toEqual([]);
    expect(ignored).toMatchObject([{ code: 'busy-minute', line: 5, severity: 'hint', reason: REASON }]);
  }
});
