import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/schedule/schema/resource-kinds.js';
import { UNREADABLE } from '../../../src/schedule/yaml/values.js';

const API = 'jmo.security/v1alpha1';
const ABOUT = 'a ScanSchedule is a map of apiVersion, kind, metadata and spec; found ';

const none = (...problems: unknown[]) => ({ kind: 'none', resource: undefined, problems });
const foreign = (kind: string, meant: string) => ({
  path: ['kind'],
  code: 'wrong-kind',
  message: `this file may contain only schedules; found a resource of kind "${kind}"`,
  hint: `keep it in another file, or write kind: ${meant}`,
});
const wrongKind = (kind: string, meant: string) => ({
  path: ['kind'],
  code: 'wrong-kind',
  message: `kind must be "ScanSchedule", "ScanScheduleList" or "ScanDefaults", found "${kind}"`,
  hint: `did you mean "${meant}"?`,
});
const wrongVersion = (found: string, hint?: string) => ({
  path: ['apiVersion'],
  code: 'wrong-api-version',
  message: `apiVersion must be "${API}", found "${found}"`,
  ...(hint === undefined ? {} : { hint }),
});

describe('a document that is not a resource', () => {
  it.each([
    [{}, 'a map of nothing'],
    [{ a: 1 }, 'a map of "a"'],
    [{ a: 1, b: 1, c: 1, d: 1 }, 'a map of "a", "b", "c"'],
    ['x', 'a single value'],
    [null, 'a single value'],
  ])('%j', (value, found) => {
    expect(classify(value)).toEqual(none({ path: [], code: 'not-a-schedule', message: `${ABOUT}${found}` }));
  });

  it('may be a list, which has a hint', () => {
    expect(classify([{ kind: 'ScanSchedule' }])).toEqual(
      none({
        path: [],
        code: 'not-a-schedule',
        message: `${ABOUT}a list`,
        hint: 'separate schedules by a line "---", or put them under items: of a ScanScheduleList',
      }),
    );
  });

  it('is not reported again if it could not be read', () => {
    expect(classify(UNREADABLE)).toEqual(none());
  });
});

describe('the kind of a resource', () => {
  it.each([
    ['schedule', { kind: 'ScanSchedule' }],
    ['list', { kind: 'ScanScheduleList' }],
    ['schedule', { kind: 'ScanSchedule', items: [] }],
    // Without a kind that is text, the keys decide.
    ['schedule', { apiVersion: API }],
    ['schedule', { metadata: {} }],
    ['schedule', { spec: {} }],
    ['schedule', { kind: 1 }],
    ['list', { items: [] }],
    ['schedule', { items: [], spec: {} }],
    ['list', { kind: null, items: [] }],
  ])('%s: %j', (kind, resource) => {
    expect(classify(resource)).toEqual({ kind, resource, problems: [] });
  });

  it.each([
    ['ScanShedule', {}, 'schedule', 'ScanSchedule'],
    ['scan-schedule-list', {}, 'list', 'ScanScheduleList'],
    ['Pod', { apiVersion: API }, 'schedule', 'ScanSchedule'],
    ['Pod', { apiVersion: API, items: [] }, 'list', 'ScanScheduleList'],
  ])('is corrected if it is a typo: %s beside %j', (written, more, kind, meant) => {
    expect(classify({ kind: written, ...more })).toEqual({
      kind,
      resource: { kind: meant, ...more },
      problems: [wrongKind(written, meant)],
    });
  });

  it.each([
    ['Pod', {}, 'ScanSchedule'],
    ['Pod', { apiVersion: 'v1' }, 'ScanSchedule'],
    ['Pod', { apiVersion: 1 }, 'ScanSchedule'],
    ['Pod', { apiVersion: 'batch/jmo.' }, 'ScanSchedule'],
    ['List', { items: [] }, 'ScanScheduleList'],
  ])('is foreign if it is not: %s beside %j', (written, more, meant) => {
    expect(classify({ kind: written, ...more })).toEqual(none(foreign(written, meant)));
  });
});

describe('the version of a resource', () => {
  const kind = 'ScanSchedule';

  it.each([
    ['jmo.security/v1', `did you mean "${API}"?`],
    ['jmo.example/v9', `did you mean "${API}"?`],
    ['jm.security/v1alpha1', `did you mean "${API}"?`],
    ['batch/v1', undefined],
    ['', undefined],
  ])('is corrected and reported: %j', (apiVersion, hint) => {
    expect(classify({ kind, apiVersion })).toEqual({
      kind: 'schedule',
      resource: { kind, apiVersion: API },
      problems: [wrongVersion(apiVersion, hint)],
    });
  });

  it('is reported in addition to the kind', () => {
    expect(classify({ kind: 'ScanShedule', apiVersion: 'jmo.security/v1' })).toEqual({
      kind: 'schedule',
      resource: { kind, apiVersion: API },
      problems: [wrongKind('ScanShedule', kind), wrongVersion('jmo.security/v1', `did you mean "${API}"?`)],
    });
  });

  it.each([{ kind, apiVersion: API }, { kind }, { kind, apiVersion: 1 }])(
    'stays if it is right, or not text: %j',
    (resource) => {
      expect(classify(resource)).toEqual({ kind: 'schedule', resource, problems: [] });
    },
  );
});
