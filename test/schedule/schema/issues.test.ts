import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkAgainst } from '../../../src/schedule/schema/issues.js';
import { scheduleSchema } from '../../../src/schedule/schema/resource.js';
import { UNREADABLE } from '../../../src/schedule/yaml/values.js';

/** The problems of one value under the key `a`. */
function problemsOf(field: z.ZodMiniType, value: unknown) {
  return checkAgainst(z.strictObject({ a: field }), { a: value });
}

/** A schedule with additional values at the given places. */
function schedule(more: { root?: object; metadata?: object; spec?: object; job?: object; targets?: object }) {
  return {
    apiVersion: 'jmo.security/v1alpha1',
    kind: 'ScanSchedule',
    metadata: { name: 'a', ...more.metadata },
    spec: {
      schedule: '17 2 * * *',
      ...more.spec,
      jobTemplate: { targets: { repo: '.', ...more.targets }, ...more.job },
    },
    ...more.root,
  };
}

const TARGETS = ['spec', 'jobTemplate', 'targets'];
const JOB = ['spec', 'jobTemplate'];

describe('an unknown key', () => {
  it.each([
    ['crontab', { spec: { crontab: 1 } }, ['spec'], 'did you mean "schedule"?'],
    ['Cron_Tab', { spec: { Cron_Tab: 1 } }, ['spec'], 'did you mean "schedule"?'],
    ['cron', { root: { cron: 1 } }, [], 'did you mean "schedule" in spec?'],
    ['tz', { spec: { tz: 1 } }, ['spec'], 'did you mean "timezone"?'],
    ['paused', { spec: { paused: 1 } }, ['spec'], 'did you mean "suspend"?'],
    ['concurrency', { root: { concurrency: 1 } }, [], 'did you mean "concurrencyPolicy" in spec?'],
    ['deadline', { spec: { deadline: 1 } }, ['spec'], 'did you mean "startingDeadlineSeconds"?'],
    ['profile-name', { job: { 'profile-name': 1 } }, JOB, 'did you mean "profile"?'],
    ['severity', { job: { severity: 1 } }, JOB, 'did you mean "fail_on" in spec.jobTemplate.options?'],
    ['namespace', { targets: { namespace: 1 } }, TARGETS, 'did you mean "k8s_namespace"?'],
    ['context', { targets: { context: 1 } }, TARGETS, 'did you mean "k8s_context"?'],
    ['description', { metadata: { description: 1 } }, ['metadata'], 'did you mean "annotations"?'],
    ['webhookUrl', { targets: { webhookUrl: 1 } }, TARGETS, 'did you mean "url"?'],
    ['webhook', { targets: { webhook: 1 } }, TARGETS, 'did you mean "url"?'],
    ['repos', { targets: { repos: 1 } }, TARGETS, 'did you mean "repos_dir"?'],
    ['fail_on', { spec: { fail_on: 1 } }, ['spec'], 'it belongs to spec.jobTemplate.options'],
    ['events', { job: { events: 1 } }, JOB, 'it belongs to spec.jobTemplate.notifications.channels'],
    ['kind', { spec: { kind: 1 } }, ['spec'], undefined],
  ])('%s', (key, more, path, hint) => {
    const where = path.length === 0 ? '' : ` in ${path.join('.')}`;
    expect(checkAgainst(scheduleSchema, schedule(more))).toEqual([
      {
        path: [...path, key],
        part: 'key',
        code: 'unknown-key',
        message: `unknown key "${key}"${where}`,
        // A key of the resource itself belongs nowhere else.
        hint:
          hint ??
          'known here: schedule, timezone, suspend, concurrencyPolicy, startingDeadlineSeconds, successfulJobsHistoryLimit, failedJobsHistoryLimit, backend, jobTemplate',
      },
    ]);
  });

  it('is reported with the known keys, also in lists and behind wrappers', () => {
    const item = z.strictObject({ one: z.optional(z.string()), two: z.optional(z.nullable(z.string())) });
    const [problem] = problemsOf(z.optional(z.nullable(z.array(z.nullable(item)))), [{}, { thousand: 1 }]);
    expect(problem).toEqual({
      path: ['a', 1, 'thousand'],
      part: 'key',
      code: 'unknown-key',
      message: 'unknown key "thousand" in a[1]',
      hint: 'known here: one, two',
    });
  });

  it('is reported with the known keys of a value that may be of several kinds', () => {
    const inner = z.strictObject({ count: z.optional(z.int()) });
    const either = z.union([
      z.string(),
      z.strictObject({ inner: z.optional(inner), other: z.optional(inner) }),
    ]);
    const hints = (value: unknown) => problemsOf(z.optional(either), value).map(({ hint }) => hint);
    expect(hints({ unheard: 1 })).toEqual(['known here: inner, other']);
    expect(hints({ othr: {} })).toEqual(['did you mean "other"?']);
    expect(hints({ inner: { unheard: 1 } })).toEqual(['known here: count']);
    expect(hints({ count: 1 })).toEqual(['it belongs to a.inner']);
  });

  it('has a hint up to the fiftieth of one map', () => {
    const keys = Array.from({ length: 52 }, (_, index) => [`unheard-of-${index}`, 1]);
    const problems = problemsOf(z.strictObject({}), Object.fromEntries(keys));
    expect(problems.map(({ hint }) => hint !== undefined)).toEqual(keys.map((_, index) => index < 50));
    expect(problems[51]).toEqual({
      path: ['a', 'unheard-of-51'],
      part: 'key',
      code: 'unknown-key',
      message: 'unknown key "unheard-of-51" in a',
    });
  });
});

describe('a missing key', () => {
  const missing = (path: readonly (string | number)[], message: string) => [
    { path, part: 'key', code: 'missing-key', message },
  ];

  it.each([
    ['a text', z.string()],
    ['a choice', z.enum(['x', 'y'])],
  ])('%s', (_, field) => {
    expect(checkAgainst(z.strictObject({ a: field }), {})).toEqual(missing([], 'the key a is missing'));
    const inner = z.array(z.strictObject({ b: field }));
    expect(problemsOf(inner, [{}])).toEqual(missing(['a', 0], 'a[0] needs the key b'));
  });

  it('is missing even if a prototype has it', () => {
    const schema = z.strictObject({ toString: z.enum(['x']) });
    expect(checkAgainst(schema, {})).toEqual(missing([], 'the key toString is missing'));
  });
});

describe('a value of the wrong kind', () => {
  const choice = z.enum(['x', 'y']);
  const list = z.array(z.string());
  const map = z.strictObject({});
  type Case = [z.ZodMiniType, unknown, expected: string, found: string, hint: string | undefined];
  const notFlag = (text: string, hint?: string): Case => [
    z.boolean(),
    text,
    'true or false',
    `text "${text}"`,
    hint,
  ];

  it.each<Case>([
    [z.string(), 1, 'text', 'the number 1', 'put it in quotes: "1"'],
    [z.string(), 1.5, 'text', 'the number 1.5', 'put it in quotes'],
    [z.string(), 2 ** 53, 'text', 'the number 9007199254740992', 'put it in quotes'],
    [z.string(), false, 'text', 'false', 'put it in quotes: "false"'],
    [z.string(), [], 'text', 'a list', undefined],
    [z.string(), {}, 'text', 'a map', undefined],
    [choice, true, 'text', 'true', 'put it in quotes: "true"'],
    [z.int(), '', 'a whole number', 'an empty text', undefined],
    [z.int(), '7', 'a whole number', 'text "7"', 'write 7, without quotes'],
    [z.number(), '7', 'a whole number', 'text "7"', 'write 7, without quotes'],
    [
      z.int(),
      '9'.repeat(15),
      'a whole number',
      `text "${'9'.repeat(15)}"`,
      `write ${'9'.repeat(15)}, without quotes`,
    ],
    [z.int(), '9'.repeat(16), 'a whole number', `text "${'9'.repeat(16)}"`, undefined],
    [z.int(), '7s', 'a whole number', 'text "7s"', undefined],
    [z.int(), 's7', 'a whole number', 'text "s7"', undefined],
    [z.int(), 1.5, 'a whole number', 'the number 1.5', undefined],
    [z.int(), true, 'a whole number', 'true', undefined],
    ...['true', 'yes', 'ON', 'Y'].map((text) => notFlag(text, 'write true')),
    ...['false', 'no', 'OFF', 'N'].map((text) => notFlag(text, 'write false')),
    ...['untrue', 'truely', 'not', 'onno', '7'].map((text) => notFlag(text)),
    [z.boolean(), 1, 'true or false', 'the number 1', undefined],
    [list, 'x', 'a list (- item)', 'text "x"', 'write one item a line, each after "- "'],
    [list, '', 'a list (- item)', 'an empty text', undefined],
    [list, {}, 'a list (- item)', 'a map', undefined],
    [list, 1, 'a list (- item)', 'the number 1', undefined],
    [map, [], 'a map (key: value)', 'a list', undefined],
    [map, 'yes', 'a map (key: value)', 'text "yes"', undefined],
    [z.record(z.string(), z.string()), '7', 'a map (key: value)', 'text "7"', undefined],
  ])('%#: %j', (field, value, expected, found, hint) => {
    expect(problemsOf(field, value)).toEqual([
      {
        path: ['a'],
        code: 'wrong-type',
        message: `a: expected ${expected}, found ${found}`,
        ...(hint === undefined ? {} : { hint }),
      },
    ]);
  });

  it('may be no value at all, or the resource itself', () => {
    expect(problemsOf(z.string(), null)).toEqual([
      { path: ['a'], code: 'empty-value', message: 'a: expected text, found nothing' },
    ]);
    expect(checkAgainst(map, 'x')).toEqual([
      { path: [], code: 'wrong-type', message: 'the resource: expected a map (key: value), found text "x"' },
    ]);
  });

  it("is reported in zod's words if there are no better ones", () => {
    expect(problemsOf(z.date(), 'x')).toEqual([
      { path: ['a'], code: 'wrong-type', message: 'a: expected date, found text "x"' },
    ]);
  });

  it('is not reported again if it could not be read', () => {
    expect(problemsOf(z.string(), UNREADABLE)).toEqual([]);
    expect(problemsOf(z.array(choice), [UNREADABLE, 'x'])).toEqual([]);
    expect(checkAgainst(map, UNREADABLE)).toEqual([]);
  });
});

describe('a value out of bounds', () => {
  const problem = (code: string, message: string, hint?: string) => [
    { path: ['a'], code, message: `a ${message}`, ...(hint === undefined ? {} : { hint }) },
  ];

  it.each([
    [z.int().check(z.minimum(2)), 1, problem('out-of-range', 'must be at least 2, found 1')],
    [z.int().check(z.maximum(2)), 3, problem('out-of-range', 'must be at most 2, found 3')],
    [z.int(), 2 ** 53, problem('out-of-range', `must be at most ${2 ** 53 - 1}, found ${2 ** 53}`)],
    [z.int(), -(2 ** 53), problem('out-of-range', `must be at least ${1 - 2 ** 53}, found ${-(2 ** 53)}`)],
    // Two limits are exceeded; the narrower one is reported.
    [z.int().check(z.maximum(2)), 2 ** 53, problem('out-of-range', `must be at most 2, found ${2 ** 53}`)],
    [
      z.array(z.int()).check(z.minLength(1)),
      [],
      problem('empty-list', 'must not be an empty list', 'leave the key out, or add an item'),
    ],
    [z.enum(['x']), 'why', problem('unknown-value', 'must be "x", found "why"')],
    [z.enum(['x', 'y']), 'why', problem('unknown-value', 'must be "x" or "y", found "why"')],
    [
      z.literal('yes'),
      'yess',
      problem('unknown-value', 'must be "yes", found "yess"', 'did you mean "yes"?'),
    ],
    [
      z.enum(['one', 'two', 'three']),
      'thre',
      problem('unknown-value', 'must be "one", "two" or "three", found "thre"', 'did you mean "three"?'),
    ],
  ])('%#: %j', (field, value, expected) => {
    expect(problemsOf(field, value)).toEqual(expected);
  });

  it('is reported in the words of its own rule', () => {
    const rule = (params: object) =>
      z.string().check(
        z.check((payload) => {
          payload.issues.push({ code: 'custom', input: payload.value, message: 'must not be', params });
        }),
      );
    expect(problemsOf(rule({ code: 'c' }), 'x')).toEqual(problem('c', 'must not be'));
    expect(problemsOf(rule({ code: 'c', hint: 'h' }), 'x')).toEqual(problem('c', 'must not be', 'h'));
    expect(checkAgainst(rule({ code: 'c' }), 'x')).toEqual([
      { path: [], code: 'c', message: 'the resource must not be' },
    ]);
  });

  it('throws if there are no words for it', () => {
    expect(() => problemsOf(z.number().check(z.multipleOf(2)), 3)).toThrow(
      'no words for a zod issue of the kind not_multiple_of',
    );
  });
});

describe('a value that may be of several kinds', () => {
  const either = z.union([z.string(), z.strictObject({ b: z.int() }), z.array(z.enum(['x']))]);

  it('is checked as the kind it is', () => {
    expect(problemsOf(either, { b: 'x' })).toEqual([
      { path: ['a', 'b'], code: 'wrong-type', message: 'a.b: expected a whole number, found text "x"' },
    ]);
    expect(problemsOf(either, ['x', 'why'])).toEqual([
      { path: ['a', 1], code: 'unknown-value', message: 'a[1] must be "x", found "why"' },
    ]);
  });

  it('may be of none, and each kind is named once', () => {
    const message = 'expected "text", "a map (key: value)" or "a list (- item)", found the number 1';
    expect(problemsOf(either, 1)).toEqual([{ path: ['a'], code: 'wrong-type', message: `a: ${message}` }]);
    expect(checkAgainst(either, 1)).toEqual([
      { path: [], code: 'wrong-type', message: `the resource: ${message}` },
    ]);
    expect(problemsOf(z.union([z.int(), z.number(), z.date()]), null)).toEqual([
      { path: ['a'], code: 'wrong-type', message: 'a: expected "a whole number" or "date", found nothing' },
    ]);
  });
});

it('has no problem if it fits', () => {
  expect(checkAgainst(scheduleSchema, schedule({}))).toEqual([]);
});
