import { describe, expect, it } from 'vitest';
import { type Edit, removeResource } from '../../../src/schedule/edit/edit.js';
import { editSchedule, findDuplicate } from '../../../src/schedule/edit/edit-schedule.js';
import { set, unset } from './edit-texts.js';

const defaults = `apiVersion: jmo.security/v1alpha1
kind: ScanDefaults   # of everybody
metadata: {name: nightly, labels: {team: web}}
spec:
    timezone:   Europe/Berlin
    jobTemplate: {options: {threads: 8}}
`;
const schedule = `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: nightly
  generation: 4
spec:
  schedule: "17 2 * * *"
  jobTemplate:
    targets: {repo: .}
`;

describe.each([
  ['above', `${defaults}---\n${schedule}`],
  ['below', `${schedule}---\n${defaults}`],
])('an edit in a file with ScanDefaults %s the schedule', (_, text) => {
  const edit = (...edits: Edit[]) => {
    const result = editSchedule(text, 'f', 'nightly', edits);
    if (!('text' in result)) throw new Error(JSON.stringify(result));
    expect(result.text).toContain(defaults);
    return result;
  };

  it('changes the schedule alone, also if both have the same name', () => {
    const { text: after, generation } = edit(set('spec.timezone', 'UTC'), set('metadata.labels.team', 'api'));
    expect(after).toContain('  schedule: "17 2 * * *"\n  timezone: UTC\n');
    expect(after).toContain('  name: nightly\n  labels:\n    team: api\n  generation: 5\n');
    expect(generation).toBe(5);
  });

  it('raises the generation if the merged spec changes, and only then', () => {
    expect(edit(set('spec.timezone', 'Europe/Berlin')).generation).toBeUndefined();
    expect(edit(set('spec.jobTemplate.options.threads', 8)).generation).toBeUndefined();
    // The built-in default is another value than the inherited one.
    expect(edit(set('spec.timezone', 'UTC')).generation).toBe(5);
    expect(edit(set('spec.timezone', null)).generation).toBe(5);
    expect(edit(set('spec.jobTemplate.options.threads', null)).generation).toBe(5);
  });

  it('cannot remove what the schedule does not have itself', () => {
    expect(edit(unset('spec.timezone'))).toEqual({ text });
  });

  it('finds no duplicate in the name of ScanDefaults', () => {
    expect(findDuplicate(defaults, 'f', 'nightly')).toBeUndefined();
    expect(findDuplicate(text, 'f', 'nightly')?.message).toBe('there is a schedule named "nightly" already');
  });

  it('may remove the schedule', () => {
    const result = removeResource(text, 'f', 'nightly');
    expect('text' in result && result.text.replace(/^---\n/, '')).toBe(defaults);
    expect(removeResource(defaults, 'f', 'nightly')).toMatchObject({
      diagnostics: [{ code: 'no-such-schedule' }],
    });
  });
});
