import { describe, expect, it } from 'vitest';
import { readFindings } from '../../../src/run/findings/findings.js';
import { finding, fixture, read } from '../samples.js';

const problem = (text: string) => {
  const result = readFindings(text);
  return 'problem' in result ? result.problem : undefined;
};

describe('a file without a valid list', () => {
  it("may have two lists: the last one counts, as in JSON.parse, and so do the file's own fields", () => {
    const text = `{"meta": {"profile": "deep"}, "findings": [], "findings": [${JSON.stringify(finding())}]}`;
    expect(read(text)).toEqual(read({ meta: { profile: 'deep' }, findings: [finding()] }));
  });

  it('is not read if it is longer than a string can be', () => {
    // Only the length matters, since half a gigabyte would be too much for a test.
    const large = { length: 2 ** 29 - 1_023 } as Uint8Array;
    expect(readFindings(large)).toEqual({ problem: 'the file is over 512 MB: too large to read' });
  });

  it.each([
    ['', 'the file is empty'],
    [' \n', 'the file is empty'],
    [
      '{"meta": {}, "findings": [{"id": "a',
      'the JSON ends in the middle: the file was cut off, or is still being written',
    ],
    ['{"findings": [', 'the JSON ends in the middle: the file was cut off, or is still being written'],
    [
      fixture().slice(0, 70_000),
      'the JSON ends in the middle: the file was cut off, or is still being written',
    ],
    ['{"a": 1 \n', 'the JSON ends in the middle: the file was cut off, or is still being written'],
    ['["a', 'the JSON ends in the middle: the file was cut off, or is still being written'],
    ['{"findings": [],\n  oops}', 'the file is not JSON: something is wrong at line 2, column 3'],
    ['{"findings": [], oops}', 'the file is not JSON: something is wrong at line 1, column 18'],
    // For a short text, V8 gives no position.
    ['oops', 'the file is not JSON'],
    ['[1] ', 'findings[0] is a number, not a finding'],
    ['1 ', "JMo's findings.json is an object with a list `findings`, or a list; this is a number"],
    [
      '{"a": {"findings": []}}',
      "JMo's findings.json is an object with a list `findings`, or a list; this object has no `findings`",
    ],
    [
      `{"findings": [], "findings": [${JSON.stringify(finding())}, null]}`,
      'findings[1] is null, not a finding',
    ],
    ['null', "JMo's findings.json is an object with a list `findings`, or a list; this is null"],
    ['"x"', "JMo's findings.json is an object with a list `findings`, or a list; this is a string"],
    [
      '{"meta": {}}',
      "JMo's findings.json is an object with a list `findings`, or a list; this object has no `findings`",
    ],
    [
      '{"findings": {}}',
      "JMo's findings.json is an object with a list `findings`, or a list; here `findings` is an object",
    ],
    ['[1]', 'findings[0] is a number, not a finding'],
    ['[[]]', 'findings[0] is a list, not a finding'],
    [
      JSON.stringify([finding(), finding({ severity: 'BAD' })]),
      'findings[1] has no severity that is one of CRITICAL, HIGH, MEDIUM, LOW, INFO',
    ],
    [
      JSON.stringify([finding({ severity: 'constructor' })]),
      'findings[0] has no severity that is one of CRITICAL, HIGH, MEDIUM, LOW, INFO',
    ],
  ])('has an error: %#', (text, expected) => {
    expect(problem(text)).toBe(expected);
  });
});
