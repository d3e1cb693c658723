// Equivalent resources and CronJobs, each with one value under test, generated from one seed.
import fc from 'fast-check';
import { cron } from './crons.mjs';

const text = (letters, minLength, maxLength) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength });

const LOWER = [...'abcz019'];
const ANY = [...LOWER, ...'AZ', '-', '-', '.', '.', '_', '/', ' ', '\n', '\t', ':', 'é', '√', '😀'];
/** Mostly valid, often as long as allowed or a little longer. */
const label = (letters, length) =>
  fc.oneof(
    text([...LOWER, ...letters], 0, 12),
    text([...LOWER, ...letters], length - 3, length + 3),
    text(LOWER, length - 2, length + 2),
    text(ANY, 0, 8),
  );
const key = fc.oneof(
  label(['-', '_', '.', 'A'], 63),
  fc.tuple(label(['-', '.'], 63), label(['-', '_', '.', 'A'], 63)).map((parts) => parts.join('/')),
  fc.tuple(label(['-', '.', 'A'], 253), label(['A'], 5)).map((parts) => parts.join('/')),
);
/** JSON values that are neither text nor a valid number. */
const odd = fc.constantFrom(null, true, false, 0, 1, -1, 1.5, '', '5', [], ['a'], {}, 'null');

const number = (max) =>
  fc.oneof(
    fc.integer({ min: -3, max: 70 }),
    fc.constantFrom(max, max + 1, -max, 1e3, 2 ** 31 - 1, 2 ** 31, 2 ** 53 - 1, 2 ** 53, 1e300, 0.5, -0.5),
    odd,
  );

/** Names that tzdata has always had, including its oldest links, and invalid names. */
const zone = fc.oneof(
  fc.constantFrom(
    ...[
      'UTC',
      'GMT',
      'Etc/UTC',
      'Etc/GMT',
      'Etc/GMT+5',
      'Etc/GMT-14',
      'Etc/GMT-15',
      'Zulu',
      'UCT',
      'Universal',
    ],
    ...[
      'Europe/Berlin',
      'Europe/Kiev',
      'Europe/Kyiv',
      'America/New_York',
      'America/Argentina/ComodRivadavia',
    ],
    ...['America/North_Dakota/New_Salem', 'America/Indiana/Indianapolis', 'Asia/Kolkata', 'Asia/Calcutta'],
    ...['Australia/Lord_Howe', 'US/Eastern', 'US/Pacific', 'EST', 'EST5EDT', 'MST', 'HST', 'CET', 'PST8PDT'],
    ...['Cuba', 'GB', 'GB-Eire', 'NZ-CHAT', 'PRC', 'ROC', 'W-SU', 'Greenwich', 'GMT0', 'GMT+0', 'GMT-0'],
  ),
  fc.constantFrom(
    ...[
      '',
      ' ',
      'Local',
      'local',
      'LOCAL',
      'europe/berlin',
      'EUROPE/BERLIN',
      'utc',
      'Utc',
      'PST',
      'CEST',
      'BST',
    ],
    ...[
      'UTC+2',
      'GMT+2',
      '+02:00',
      '-05:00',
      'Europe',
      'Europe/',
      '/Europe/Berlin',
      'Europe//Berlin',
      'Europe/Paris ',
    ],
    ...[
      '../UTC',
      './UTC',
      'Europe/../UTC',
      'Europe/Atlantis',
      'Mars/Olympus',
      'Europe/Berlín',
      'America/New York',
    ],
    ...['Factory', 'zone.tab', 'tzdata.zi', 'leapseconds'],
    ...['A-very-long-name/UTC', '-UTC', 'UTC\n', 'UTC\0', null, 5, true, []],
  ),
  // From Node, whose version is pinned, so the list is the same on every machine.
  fc.noBias(fc.constantFrom(...Intl.supportedValuesOf('timeZone'))),
  text([...LOWER, '/', '_', 'A', '-', '+'], 0, 16),
);

/** The fields under test, and how often each is tested; a text goes into the resource unchanged. */
const VALUES = {
  'metadata.name': [1500, fc.oneof(label(['-', '.'], 52), label(['.'], 63), odd)],
  'metadata.labels key': [1000, key],
  'metadata.labels value': [800, fc.oneof(label(['-', '_', '.', 'A'], 63), odd)],
  'metadata.annotations key': [1000, key],
  'metadata.annotations value': [
    500,
    fc.oneof(text([...ANY, '\0', '\u0007', '\u001b', '\u007f'], 0, 30), odd),
  ],
  'spec.schedule': [5000, fc.oneof({ weight: 20, arbitrary: cron }, odd)],
  'spec.timeZone': [1500, zone],
  'spec.suspend': [100, odd],
  'spec.concurrencyPolicy': [
    300,
    fc.oneof(fc.constantFrom('Allow', 'Forbid', 'Replace', 'allow', 'FORBID', 'Replace ', 'Never'), odd),
  ],
  'spec.startingDeadlineSeconds': [400, number(2 ** 53 - 1)],
  'spec.successfulJobsHistoryLimit': [400, number(2 ** 31 - 1)],
  'spec.failedJobsHistoryLimit': [400, number(2 ** 31 - 1)],
};

/** @returns {{field: string, value: unknown}[]} without repeats */
export function cases(seed) {
  return Object.entries(VALUES).flatMap(([field, [count, arbitrary]]) => {
    const values = fc.sample(arbitrary, { seed, numRuns: count });
    const different = new Map(values.map((value) => [JSON.stringify(value), value]));
    return [...different.values()].map((value) => ({ field, value }));
  });
}

const METADATA = { name: 'nightly' };
const SPEC = { schedule: '30 2 * * *' };

/** Our resource with this value, and ordinary values elsewhere. */
export function resourceOf({ field, value }) {
  const { metadata, spec } = partsOf(field, value);
  const { timeZone, ...rest } = spec;
  return {
    apiVersion: 'jmo.security/v1alpha1',
    kind: 'ScanSchedule',
    metadata,
    spec: {
      ...rest,
      ...(timeZone === undefined ? {} : { timezone: timeZone }),
      backend: { type: 'local-cron' },
      jobTemplate: { targets: { repo: '.' } },
    },
  };
}

/** The equivalent CronJob. */
export function cronJobOf({ field, value }) {
  const { metadata, spec } = partsOf(field, value);
  const containers = [
    { name: 'scan', image: 'scan', imagePullPolicy: 'Always', terminationMessagePolicy: 'File' },
  ];
  return {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { namespace: 'default', ...metadata },
    spec: { ...spec, jobTemplate: { spec: { template: { spec: { restartPolicy: 'Never', containers } } } } },
  };
}

function partsOf(field, value) {
  const [, part, name, side] = /^(\w+)\.(\w+)(?: (key|value))?$/.exec(field);
  const written = side === undefined ? value : side === 'key' ? { [value]: 'text' } : { key: value };
  return {
    metadata: part === 'metadata' ? { ...METADATA, [name]: written } : METADATA,
    spec: part === 'spec' ? { ...SPEC, [name]: written } : SPEC,
  };
}
