import { describe, expect, it } from 'vitest';
import { checkSchedule } from '../../../src/schedule/rules.js';
import { checkAgainst } from '../../../src/schedule/schema/issues.js';
import { fillDefaults, scheduleListSchema, scheduleSchema } from '../../../src/schedule/schema/resource.js';

interface Parts {
  readonly metadata?: object;
  readonly spec?: object;
  readonly job?: object;
  readonly options?: unknown;
  readonly root?: object;
}

function schedule({ metadata, spec, job, options, root }: Parts = {}) {
  return {
    apiVersion: 'jmo.security/v1alpha1',
    kind: 'ScanSchedule',
    metadata: { name: 'a', ...metadata },
    spec: {
      schedule: '17 2 * * *',
      jobTemplate: { targets: { repo: '.' }, ...(options === undefined ? {} : { options }), ...job },
      ...spec,
    },
    ...root,
  };
}

/** `code: message` of all problems of the schedule. */
function problemsOf(parts: Parts): string[] {
  const value = schedule(parts);
  return [...checkAgainst(scheduleSchema, value), ...checkSchedule(value)].map(
    ({ code, message }) => `${code}: ${message}`,
  );
}

const INT32 = 2_147_483_647;
const INT64 = 9_007_199_254_740_991;

describe('numbers have limits', () => {
  it.each<[string, (value: number) => Parts, number, number]>([
    ['metadata.generation', (generation) => ({ metadata: { generation } }), 0, INT64],
    ['spec.successfulJobsHistoryLimit', (n) => ({ spec: { successfulJobsHistoryLimit: n } }), 0, INT32],
    ['spec.failedJobsHistoryLimit', (n) => ({ spec: { failedJobsHistoryLimit: n } }), 0, INT32],
    ['spec.jobTemplate.options.threads', (threads) => ({ options: { threads } }), 1, 1_024],
    ['spec.jobTemplate.options.timeout', (timeout) => ({ options: { timeout } }), 1, INT32],
    ['spec.startingDeadlineSeconds', (n) => ({ spec: { startingDeadlineSeconds: n } }), 10, INT64],
  ])('%s', (place, parts, least, most) => {
    expect(problemsOf(parts(least))).toEqual([]);
    expect(problemsOf(parts(most))).toEqual([]);
    const above = `out-of-range: ${place} must be at most ${most}, found ${most + 1}`;
    expect(problemsOf(parts(most + 1))).toEqual([above]);
    // Below ten seconds, a deadline has its own warning.
    if (least === 10) return;
    const below = `out-of-range: ${place} must be at least ${least}, found ${least - 1}`;
    expect(problemsOf(parts(least - 1))).toEqual([below]);
  });

  it('a deadline below ten seconds is short, and a negative one is wrong', () => {
    const warning = (seconds: number) => [
      {
        path: ['spec', 'startingDeadlineSeconds'],
        severity: 'warning',
        code: 'short-deadline',
        message: `spec.startingDeadlineSeconds: a deadline of ${seconds} s may pass before a run can start at all`,
        hint: 'write 10 or more; platforms start scheduled runs minutes late',
      },
    ];
    const check = (startingDeadlineSeconds: unknown) =>
      checkSchedule(schedule({ spec: { startingDeadlineSeconds } }));
    for (const seconds of [0, 9]) expect(check(seconds)).toEqual(warning(seconds));
    for (const other of [10, -1, 9.5, '9', null]) expect(check(other)).toEqual([]);
    expect(problemsOf({ spec: { startingDeadlineSeconds: -1 } })).toEqual([
      'out-of-range: spec.startingDeadlineSeconds must be at least 0, found -1',
    ]);
  });
});

describe('names have a form', () => {
  const BAD = 'must be at most 64 letters, digits, "-" and "_", and begin with a letter or digit';

  it.each(['x', '9_x', 'A-b_C', 'x'.repeat(64)])('the profile %s may be one of jmo.yml', (profile) => {
    expect(problemsOf({ job: { profile } })).toEqual([
      `unknown-profile: spec.jobTemplate.profile: JMo ships no profile ${shown(profile)}`,
    ]);
  });

  it.each(['-x', '_x', 'x!', 'x y', 'x.y'])('the profile %s is invalid', (profile) => {
    expect(problemsOf({ job: { profile } })).toEqual([`bad-profile: spec.jobTemplate.profile ${BAD}`]);
  });

  it('a profile of 65 characters is invalid', () => {
    expect(problemsOf({ job: { profile: 'x'.repeat(65) } })[0]).toBe(
      `bad-profile: spec.jobTemplate.profile ${BAD}`,
    );
  });

  it.each(['fast', 'slim', 'balanced', 'deep'])('JMo has the profile %s', (profile) => {
    expect(checkSchedule(schedule({ job: { profile } }))).toEqual([]);
  });

  it.each([
    ['deap', 'did you mean "deep"?'],
    ['nightly', 'it must be in your jmo.yml; shipped are fast, slim, balanced, deep'],
  ])('the profile %s has a hint', (profile, hint) => {
    expect(checkSchedule(schedule({ job: { profile } }))).toEqual([
      {
        path: ['spec', 'jobTemplate', 'profile'],
        severity: 'warning',
        code: 'unknown-profile',
        message: `spec.jobTemplate.profile: JMo ships no profile "${profile}"`,
        hint,
      },
    ]);
  });

  it.each(['tools', 'skip_tools'])('%s are names', (key) => {
    expect(problemsOf({ options: { [key]: ['x', 'a.b-c_D9', '9'] } })).toEqual([]);
    expect(problemsOf({ options: { [key]: ['.x', 'x y', 'x!', '-x', '_'] } })).toEqual(
      [4, 3, 2, 1, 0].map(
        (at) =>
          `bad-tool: spec.jobTemplate.options.${key}[${at}] must be the name of one tool: letters, digits, "-", "_" and "."`,
      ),
    );
  });

  it.each<[string, (value: string) => Parts]>([
    ['results.dir', (dir) => ({ job: { results: { dir } } })],
    ['options.config', (config) => ({ options: { config } })],
    ['options.policies[0]', (policy) => ({ options: { policies: [policy] } })],
  ])('%s may neither look like a flag nor have blanks around it', (place, parts) => {
    expect(problemsOf(parts('a b'))).toEqual([]);
    expect(problemsOf(parts(' a'))).toEqual([
      `outer-blank: spec.jobTemplate.${place} must not begin or end with a blank (" a")`,
    ]);
    expect(problemsOf(parts('-a'))).toEqual([
      `leading-dash: spec.jobTemplate.${place} must not begin with "-" ("-a"): the scanner would take it for a flag`,
    ]);
  });

  function shown(text: string) {
    return text.length > 60 ? `"${text.slice(0, 59)}…"` : `"${text}"`;
  }
});

describe('choices are', () => {
  const choices: [string, (value: string) => Parts, string[]][] = [
    [
      'spec.concurrencyPolicy',
      (value) => ({ spec: { concurrencyPolicy: value } }),
      ['Forbid', 'Allow', 'Replace'],
    ],
    [
      'spec.backend.type',
      (type) => ({ spec: { backend: { type } } }),
      ['github-actions', 'gitlab-ci', 'local-cron'],
    ],
    [
      'spec.jobTemplate.options.fail_on',
      (v) => ({ options: { fail_on: v } }),
      ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'],
    ],
    [
      'spec.jobTemplate.options.log_level',
      (v) => ({ options: { log_level: v } }),
      ['DEBUG', 'INFO', 'WARN', 'ERROR'],
    ],
  ];
  it.each(choices)('%s', (place, parts, values) => {
    for (const value of values) expect(problemsOf(parts(value))).toEqual([]);
    const listed = `${values
      .slice(0, -1)
      .map((value) => `"${value}"`)
      .join(', ')} or "${values.at(-1)}"`;
    expect(problemsOf(parts('?'))).toEqual([`unknown-value: ${place} must be ${listed}, found "?"`]);
  });
});

describe('a zone', () => {
  it.each([
    ['', 'spec.timezone must not be empty', 'leave it out for UTC'],
    [
      'LOCAL',
      'spec.timezone must name a zone: "Local" is another one on every machine',
      'for example Europe/Berlin, America/New_York or UTC',
    ],
    [
      'Europe/Berln',
      'spec.timezone must be the name of an IANA time zone, found "Europe/Berln"',
      'did you mean "Europe/Berlin"?',
    ],
  ])('may not be %j', (timezone, message, hint) => {
    expect(checkSchedule(schedule({ spec: { timezone } }))).toEqual([
      { path: ['spec', 'timezone'], code: 'unknown-zone', message, hint },
    ]);
  });

  it('must be a known one', () => {
    for (const timezone of ['UTC', 'Europe/Berlin', 1, null]) {
      expect(checkSchedule(schedule({ spec: { timezone } }))).toEqual([]);
    }
  });
});

describe('every part is checked, whatever the others are', () => {
  it('and reported at its place', () => {
    const value = {
      metadata: { name: 'a', labels: { '/': 'x' }, annotations: { '/': 'x' } },
      spec: {
        schedule: '99 * * * *',
        jobTemplate: { targets: {}, notifications: { enabled: true } },
      },
    };
    expect(checkSchedule(value).map(({ path, code, within }) => [path.join('.'), code, within])).toEqual([
      ['metadata.labels./', 'bad-label-key', undefined],
      ['metadata.annotations./', 'bad-label-key', undefined],
      ['spec.schedule', 'cron-out-of-range', [0, 2]],
      ['spec.jobTemplate.targets', 'no-target', undefined],
      ['spec.jobTemplate.notifications.enabled', 'no-channels', undefined],
    ]);
    for (const other of [{}, { metadata: 'x', spec: [] }, { metadata: null, spec: { jobTemplate: 'x' } }]) {
      expect(checkSchedule(other)).toEqual([]);
    }
  });

  it('but a secret in place of a cron expression is reported once', () => {
    const secret = ['xoxb', '123456789012'].join('-');
    expect(checkSchedule({ spec: { schedule: `17 2 ${secret}` } })).toEqual([]);
    expect(checkSchedule({ spec: { schedule: 5 } })).toEqual([]);
  });
});

const normalise = (value: unknown) => fillDefaults(scheduleSchema.parse(value));

describe('a field that is left out', () => {
  it("gets the default of Kubernetes and JMo's guide", () => {
    expect(
      normalise(
        schedule({
          metadata: { labels: null, uid: null, creationTimestamp: null, generation: null },
          root: { status: null },
        }),
      ),
    ).toStrictEqual({
      apiVersion: 'jmo.security/v1alpha1',
      kind: 'ScanSchedule',
      metadata: { name: 'a', labels: {}, annotations: {} },
      spec: {
        schedule: '17 2 * * *',
        timezone: 'UTC',
        suspend: false,
        concurrencyPolicy: 'Forbid',
        startingDeadlineSeconds: null,
        successfulJobsHistoryLimit: 30,
        failedJobsHistoryLimit: 10,
        backend: { type: 'github-actions', config: {} },
        jobTemplate: {
          profile: 'balanced',
          targets: { repo: '.' },
          results: { dir: 'results' },
          options: {},
          notifications: { enabled: false, channels: [] },
        },
      },
    });
  });

  it('does not replace one that is written', () => {
    const metadata = {
      name: 'a',
      labels: { a: 'b' },
      annotations: { c: 'd' },
      uid: '',
      creationTimestamp: 'x',
      generation: 0,
    };
    const spec = {
      schedule: '1 2 * * *',
      timezone: 'Europe/Berlin',
      suspend: true,
      concurrencyPolicy: 'Allow',
      startingDeadlineSeconds: 0,
      successfulJobsHistoryLimit: 0,
      failedJobsHistoryLimit: 0,
      backend: { type: 'local-cron', config: { a: 1 } },
      jobTemplate: {
        profile: 'x',
        targets: { repo: 'r' },
        results: { dir: 'd' },
        options: { threads: 1 },
        notifications: { enabled: true, channels: [] },
      },
    };
    const written = schedule({ metadata, spec, root: { status: { a: 1 } } });
    expect(normalise(written)).toStrictEqual(written);
    expect(normalise(schedule({ job: { results: {} } })).spec.jobTemplate.results).toEqual({
      dir: 'results',
    });
  });
});

it('a list may have any items, and its own metadata', () => {
  const list = { apiVersion: 'jmo.security/v1alpha1', kind: 'ScanScheduleList', items: [1, 'x', {}] };
  for (const metadata of [{}, { metadata: null }, { metadata: { resourceVersion: '1' } }]) {
    expect(checkAgainst(scheduleListSchema, { ...list, ...metadata })).toEqual([]);
  }
  expect(checkAgainst(scheduleListSchema, { ...list, kind: 'ScanSchedule' })).toHaveLength(1);
});
