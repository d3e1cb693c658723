import { describe, expect, it } from 'vitest';
import { removeResource } from '../../../src/schedule/edit/edit.js';
import { newProblems } from '../../../src/schedule/edit/new-problems.js';
import { parseSchedules } from '../../../src/schedule/parse.js';

const schedule = (name: string, cron = '17 2 * * *') => `---
apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata: {name: ${name}}
spec: {schedule: "${cron}", jobTemplate: {targets: {repo: .}}}
`;
const checked = (text: string) => ({ text, diagnostics: parseSchedules(text, 'f').diagnostics });

describe('the problems of an edit', () => {
  it('do not include those that only move, or whose message names a line', () => {
    const text = schedule('first') + schedule('twice') + schedule('twice') + schedule('odd', '61 2 * * *');
    const before = checked(text);
    expect(before.diagnostics.map(({ code }) => code)).toEqual(['duplicate-name', 'cron-out-of-range']);
    const edited = removeResource(text, 'f', 'first');
    if ('diagnostics' in edited) throw new Error('refused');
    const after = checked(edited.text);
    expect(after.diagnostics.map(({ message }) => message)).not.toEqual(
      before.diagnostics.map(({ message }) => message),
    );
    expect(newProblems(before, after)).toEqual([]);
  });

  it('include a second one of the same kind, and another one at the same place', () => {
    const before = checked(schedule('a', '61 2 * * *'));
    const twice = checked(schedule('a', '61 2 * * *') + schedule('b', '61 2 * * *'));
    expect(newProblems(before, twice).map(({ line }) => line)).toEqual([10]);
    const other = checked(schedule('a', '62 2 * * *'));
    expect(newProblems(before, other).map(({ message }) => message)).toEqual([
      '62 is out of range for minute',
    ]);
  });

  it('are found in a file with a byte order mark and CR LF', () => {
    const text = `\uFEFFmetadata: {name: "A"}\r\n${schedule('b', '61 2 * * *').replaceAll('\n', '\r\n')}`;
    expect(newProblems(checked(text), checked(text))).toEqual([]);
    expect(newProblems({ text: '', diagnostics: [] }, checked(text)).length).toBeGreaterThan(0);
  });
});
