import fc from 'fast-check';
import { stringify } from 'yaml';
import { backendOf } from '../../src/backends/index.js';
import type { LocatedSchedule } from '../../src/schedule/located.js';
import { parseSchedules } from '../../src/schedule/parse.js';
import { type BackendType, CONCURRENCY_POLICIES, SEVERITIES } from '../../src/schedule/types.js';
import pieces from './hostile-pieces.json' with { type: 'json' };

/** The file that hostile text creates if something executes it; a test looks for it. */
export const CANARY = 'canary';

/** Pieces that a shell, an expression, GitLab's interpolation, a YAML reader or a glob would act on; `canary` is CANARY. */
const PIECES: readonly string[] = pieces;

/** One line of text that is valid as a path or argument, usually hostile. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 6 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pieces) =>
    pieces
      .join('')
      .replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu, '')
      .trim(),
  )
  .filter((text) => text !== '' && !text.startsWith('-') && !text.startsWith('#'));

/** A web address with text that has a meaning to shells. */
const hostileUrl = hostileText.map((text) => `https://example.test/${text.replace(/\s/gu, '%20')}`);

const image = fc.constantFrom(
  'nginx:1.27',
  'ghcr.io/team/app:1.0',
  `registry.example.com:5000/a/b@sha256:${'0a'.repeat(32)}`,
);
const variable = fc.constantFrom('SLACK_WEBHOOK_URL', 'HOOK_2', '_x').map((name) => `\${${name}}`);

export const scheduleName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('nightly', '12.30', '0x1f', 'yes', 'a', 'on', '1e3', 'x'.repeat(52)),
  fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/).filter((name) => name !== ''),
);

const cron = fc.constantFrom(
  '17 2 * * *',
  '0 0 1 1 *',
  '*/15 * * * *',
  'H H(1-5) * * 1-5',
  '5 4 1,15 * SUN',
  '59 23 31 * 7',
);

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const severity = fc.constantFrom(...SEVERITIES);

const targets = fc
  .record({
    one: some(fc.constantFrom('repo', 'repos_dir', 'targets')),
    path: hostileText,
    images: some(fc.array(image, { minLength: 1, maxLength: 3 })),
    urls: some(fc.array(hostileUrl, { minLength: 1, maxLength: 3 })),
    api_spec: some(hostileText),
    terraform_state: some(hostileText),
    cloudformation: some(hostileText),
    k8s_manifest: some(hostileText),
    gitlab_token: some(variable),
    gitlab_group: some(hostileText),
    k8s_context: some(hostileText),
    k8s_namespace: some(hostileText),
    k8s_all_namespaces: some(fc.boolean()),
  })
  .map(({ one, path, ...rest }) => ({ [one ?? 'repo']: path, ...rest }));

const options = fc.record({
  fail_on: some(severity),
  threads: some(fc.integer({ min: 1, max: 64 })),
  timeout: some(fc.integer({ min: 1, max: 9000 })),
  allow_missing_tools: some(fc.boolean()),
  tools: some(fc.array(fc.constantFrom('trivy', 'semgrep', 'bandit'), { minLength: 1, maxLength: 3 })),
  config: some(hostileText),
  policies: some(fc.array(hostileText, { minLength: 1, maxLength: 3 })),
  store_history: some(fc.boolean()),
});

const channel = fc.oneof(
  fc.record({ type: fc.constant('slack'), url: variable }),
  fc.record({
    type: fc.constant('slack'),
    url: variable,
    events: fc.uniqueArray(fc.constantFrom('success', 'failure', 'skipped', 'recovered'), { minLength: 1 }),
  }),
  fc.record({
    type: fc.constant('slack'),
    token: variable,
    channel: fc.constantFrom('#security', 'C0123456789', 'équipe_1'),
  }),
);

/** Folders for results: plain ones that every backend accepts, and some that need quoting. */
const resultsDir = fc.constantFrom(
  'results',
  'out/of scans',
  'a b',
  "it's",
  'no',
  '1.0',
  'x=1,y',
  'é',
  '@results+',
);

/**
 * A valid schedule of one backend, as in a user's file: neither `parseSchedules` nor the backend's check reports an error.
 * `config` makes `spec.backend.config`.
 */
export function validSchedule(
  type: BackendType,
  config: fc.Arbitrary<Record<string, unknown>> = fc.constant({}),
  name: fc.Arbitrary<string> = scheduleName,
): fc.Arbitrary<LocatedSchedule> {
  return fc
    .record({
      name,
      description: some(hostileText),
      schedule: cron,
      timezone: some(fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Etc/GMT+5')),
      suspend: some(fc.boolean()),
      concurrencyPolicy: some(fc.constantFrom(...CONCURRENCY_POLICIES)),
      startingDeadlineSeconds: some(fc.integer({ min: 0, max: 100_000 })),
      successfulJobsHistoryLimit: some(fc.integer({ min: 0, max: 400 })),
      config,
      profile: some(fc.constantFrom('fast', 'balanced', 'true', '1e3')),
      targets,
      options: some(options),
      dir: some(resultsDir),
      channels: some(fc.array(channel, { minLength: 1, maxLength: 2 })),
    })
    .map((parts) => located(type, parts))
    .filter((schedule) => schedule !== undefined);
}

interface Parts {
  readonly name: string;
  readonly description: string | undefined;
  readonly schedule: string;
  readonly config: Record<string, unknown>;
  readonly profile: string | undefined;
  readonly targets: Record<string, unknown>;
  readonly options: Record<string, unknown> | undefined;
  readonly dir: string | undefined;
  readonly channels: readonly unknown[] | undefined;
  readonly [other: string]: unknown;
}

function located(type: BackendType, parts: Parts): LocatedSchedule | undefined {
  const {
    name,
    description,
    config,
    profile,
    targets: target,
    options: option,
    dir,
    channels,
    ...spec
  } = parts;
  const resource = {
    apiVersion: 'jmo.security/v1alpha1',
    kind: 'ScanSchedule',
    metadata: { name, ...(description === undefined ? {} : { annotations: { description } }) },
    spec: {
      ...spec,
      backend: { type, config },
      jobTemplate: {
        profile,
        targets: target,
        options: option,
        results: dir === undefined ? undefined : { dir },
        notifications: channels === undefined ? undefined : { channels },
      },
    },
  };
  const { schedules, diagnostics } = parseSchedules(Buffer.from(stringify(resource)), 'jmo-schedules.yaml');
  const [schedule] = schedules;
  if (schedule === undefined) return undefined;
  const problems = [...diagnostics, ...backendOf(type).check(schedule)];
  return problems.some((problem) => problem.severity === 'error') ? undefined : schedule;
}
