import { describe, expect, it } from 'vitest';
import { readFindings } from '../../../src/run/findings/findings.js';
import { finding, fixture, read } from '../samples.js';

const problem = (text: string) => {
  const result = readFindings(text);
  return 'problem' in result ? result.problem : undefined;
};

describe('a file that is no such list', () => {
  it('takes the last of two lists, as JSON.parse does, and what the file says of itself', () => {
    const text = `{"meta": {"profile": "deep"}, "findings": [], "findings": [${JSON.stringify(finding())}]}`;
    expect(read(text)).toEqual(read({ meta: { profile: 'deep' }, findings: [finding()] }));
  });

  it('is not tried on more than a string can hold', () => {
    // Only its length is looked at: nobody has half a gigabyte to spare for this.
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
    // Of a short text V8 does not say where.
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
  ])('says what is wrong with %#', (text, expected) => {
    expect(problem(text)).toBe(expected);
  });
});
