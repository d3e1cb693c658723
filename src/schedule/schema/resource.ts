/** The resource as a zod schema, and with its defaults filled in. */

import * as z from 'zod/mini';
import {
  API_VERSION,
  BACKEND_TYPES,
  type BackendType,
  CONCURRENCY_POLICIES,
  type ScanOptions,
  type ScanSchedule,
  SEVERITIES,
} from '../types.js';
import { normaliseNotifications, notificationsSchema } from './channels.js';
import { choice, flag, freeText, INT32_MAX, INT64_MAX, list, text, wholeNumber } from './fields.js';
import { MAX_NAME, NAME_PATTERN, scheduleName } from './kubernetes-names.js';
import { normaliseTargets, targetsSchema } from './targets.js';
import { noDash, type TextRule, trimmed } from './text-rules.js';

/** The profiles JMo ships; a jmo.yml may add others. */
export const KNOWN_PROFILES = ['fast', 'slim', 'balanced', 'deep'] as const;
// JMo's own defaults.
const DEFAULT_PROFILE = 'balanced';
export const DEFAULT_BACKEND: BackendType = 'github-actions';
export const PROFILE = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const profileName: TextRule = (name) =>
  PROFILE.test(name) && name.length <= 64
    ? undefined
    : {
        code: 'bad-profile',
        message: 'must be at most 64 letters, digits, "-" and "_", and begin with a letter or digit',
      };

const TOOL = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
const toolName: TextRule = (name) =>
  TOOL.test(name)
    ? undefined
    : { code: 'bad-tool', message: 'must be the name of one tool: letters, digits, "-", "_" and "."' };

export const KIND = 'ScanSchedule';
export const LIST_KIND = 'ScanScheduleList';
export const DEFAULTS_KIND = 'ScanDefaults';

const metadataSchema = z
  .strictObject({
    name: text(
      `The name, unique in the file: lower-case letters, digits, "-" and ".", at most ${MAX_NAME} characters.`,
      [scheduleName],
      { pattern: NAME_PATTERN, maxLength: MAX_NAME },
    ),
    labels: z.nullish(
      z.record(z.string(), z.string()).register(z.globalRegistry, {
        description: "Labels, by which -l selects schedules. Kubernetes' syntax.",
      }),
    ),
    annotations: z.nullish(
      z.record(z.string(), z.string()).register(z.globalRegistry, {
        description: "Free text about the schedule, under Kubernetes' annotation keys.",
      }),
    ),
    uid: z.nullish(freeText('A unique id, which create writes. Optional.')),
    creationTimestamp: z.nullish(freeText('When create added the schedule. Optional.')),
    generation: z.nullish(
      wholeNumber('How often spec has changed, as update counts it. Optional.', 0, INT64_MAX),
    ),
  })
  .register(z.globalRegistry, { description: 'The name, labels and annotations of the schedule.' });

const optionsSchema = z
  .strictObject({
    fail_on: z.optional(choice('The lowest severity of a finding that fails the run.', SEVERITIES)),
    threads: z.optional(wholeNumber('How many tools run at once.', 1, 1_024)),
    timeout: z.optional(wholeNumber('How many seconds each tool may take.', 1, INT32_MAX)),
    allow_missing_tools: z.optional(flag('true: skip tools that are not installed.')),
    human_logs: z.optional(flag('true: log plain text instead of JSON.')),
    log_level: z.optional(choice('How much JMo logs.', ['DEBUG', 'INFO', 'WARN', 'ERROR'])),
    tools: z.optional(list("The tools to run instead of the profile's.", text('A tool.', [toolName]))),
    skip_tools: z.optional(list('Tools of the profile to skip.', text('A tool.', [toolName]))),
    config: z.optional(text("The path of JMo's configuration file.", [trimmed, noDash])),
    policies: z.optional(list('The policies that JMo evaluates.', text('A policy.', [trimmed, noDash]))),
    fail_on_policy_violation: z.optional(flag('true: a violated policy fails the run.')),
    strict_versions: z.optional(flag('true: a tool of an unexpected version fails the run.')),
    store_history: z.optional(flag("true: add the result to JMo's history database.")),
  })
  .register(z.globalRegistry, { description: 'Options that the run passes to jmo ci.' });

const jobTemplateSchema = z
  .strictObject({
    profile: z.optional(
      text("JMo's scan profile: fast, slim, balanced or deep, or one from your jmo.yml.", [profileName], {
        pattern: PROFILE.source,
        maxLength: 64,
        examples: KNOWN_PROFILES,
        default: DEFAULT_PROFILE,
      }),
    ),
    targets: targetsSchema,
    results: z.nullish(
      z
        .strictObject({
          dir: z.optional(
            text('The folder for results, relative to the project.', [trimmed, noDash], {
              default: 'results',
            }),
          ),
        })
        .register(z.globalRegistry, { description: 'Where the scan writes its results.' }),
    ),
    options: z.nullish(optionsSchema),
    notifications: z.nullish(notificationsSchema),
  })
  .register(z.globalRegistry, { description: 'The scan that each run makes.' });

const specSchema = z
  .strictObject({
    schedule: freeText(
      'When the scan starts, in five cron fields: minute, hour, day of month, month, day of week. H is a fixed value derived from the name.',
      {
        examples: ['30 2 * * *', 'H 3 * * 1-5'],
      },
    ),
    timezone: z.optional(freeText('The IANA time zone that schedule is in.', { default: 'UTC' })),
    suspend: z.optional(flag('true: start no runs.', { default: false })),
    concurrencyPolicy: z.optional(
      choice(
        'What happens if an earlier run is still active. Forbid: skip the new run. Allow: run both. Replace: end the earlier run.',
        CONCURRENCY_POLICIES,
        {
          default: 'Forbid',
        },
      ),
    ),
    startingDeadlineSeconds: z.nullish(
      wholeNumber(
        'How many seconds late a run may start. A run that is later is skipped. Without it, no run is too late.',
        0,
        INT64_MAX,
      ),
    ),
    successfulJobsHistoryLimit: z.optional(
      wholeNumber('How many successful runs prune keeps.', 0, INT32_MAX, { default: 30 }),
    ),
    failedJobsHistoryLimit: z.optional(
      wholeNumber('How many failed runs prune keeps.', 0, INT32_MAX, { default: 10 }),
    ),
    backend: z.optional(
      z
        .strictObject({
          type: choice(
            'The platform that runs the schedule. Required beside config, unless ScanDefaults names it.',
            BACKEND_TYPES,
          ),
          config: z.nullish(
            z
              .record(z.string(), z.unknown())
              .register(z.globalRegistry, { description: 'Settings of the platform.' }),
          ),
        })
        .register(z.globalRegistry, {
          description: `Where the schedule runs; ${DEFAULT_BACKEND} by default.`,
        }),
    ),
    jobTemplate: jobTemplateSchema,
  })
  .register(z.globalRegistry, { description: 'When the scan runs, where it runs, and what it scans.' });

const statusSchema = z.nullish(
  z.record(z.string(), z.unknown()).register(z.globalRegistry, {
    description: 'Accepted and ignored: the status command shows the status.',
  }),
);

export const apiVersionSchema = z
  .literal(API_VERSION)
  .register(z.globalRegistry, { description: 'The version of this format.' });

export function kindSchema<const T extends string>(kind: T) {
  const schema = z.literal(kind);
  z.globalRegistry.add(schema, { description: 'The kind of the resource.' });
  return schema;
}

/** A `ScanSchedule` as written. Covers structure and single values; `parseSchedules` checks rules between fields. */
export const scheduleSchema = z
  .strictObject({
    apiVersion: apiVersionSchema,
    kind: kindSchema(KIND),
    metadata: metadataSchema,
    spec: specSchema,
    status: statusSchema,
  })
  .register(z.globalRegistry, { title: KIND, description: 'A security scan on a schedule.' });

/** A list in one document, as Kubernetes writes it; items are checked one by one. */
export const scheduleListSchema = z
  .strictObject({
    apiVersion: apiVersionSchema,
    kind: kindSchema(LIST_KIND),
    metadata: z.nullish(z.record(z.string(), z.unknown())),
    items: z.array(z.unknown()),
  })
  .register(z.globalRegistry, { title: LIST_KIND, description: 'Several schedules in one document.' });

export type ScheduleInput = z.infer<typeof scheduleSchema>;

/** A valid schedule with the defaults of Kubernetes and JMo's guide, and targets in their flat form. */
export function fillDefaults({ metadata, spec, status }: ScheduleInput): ScanSchedule {
  const { jobTemplate: job, backend } = spec;
  const { uid, creationTimestamp, generation } = metadata;
  return {
    apiVersion: API_VERSION,
    kind: KIND,
    metadata: {
      name: metadata.name,
      labels: metadata.labels ?? {},
      annotations: metadata.annotations ?? {},
      ...(uid == null ? {} : { uid }),
      ...(creationTimestamp == null ? {} : { creationTimestamp }),
      ...(generation == null ? {} : { generation }),
    },
    spec: {
      schedule: spec.schedule,
      timezone: spec.timezone ?? 'UTC',
      suspend: spec.suspend ?? false,
      concurrencyPolicy: spec.concurrencyPolicy ?? 'Forbid',
      startingDeadlineSeconds: spec.startingDeadlineSeconds ?? null,
      successfulJobsHistoryLimit: spec.successfulJobsHistoryLimit ?? 30,
      failedJobsHistoryLimit: spec.failedJobsHistoryLimit ?? 10,
      backend: { type: backend?.type ?? DEFAULT_BACKEND, config: backend?.config ?? {} },
      jobTemplate: {
        profile: job.profile ?? DEFAULT_PROFILE,
        targets: normaliseTargets(job.targets),
        results: { dir: job.results?.dir ?? 'results' },
        options: (job.options ?? {}) as ScanOptions,
        notifications: normaliseNotifications(job.notifications),
      },
    },
    ...(status == null ? {} : { status }),
  };
}
