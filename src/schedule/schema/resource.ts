/** The resource as a zod schema, and as the rest of the program sees it. */

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
// JMo's own defaults where the resource says nothing.
const DEFAULT_PROFILE = 'balanced';
const DEFAULT_BACKEND: BackendType = 'github-actions';
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

const metadataSchema = z
  .strictObject({
    name: text(
      `Unique in the file: lower-case letters, digits, "-" and ".", at most ${MAX_NAME} characters.`,
      [scheduleName],
      { pattern: NAME_PATTERN, maxLength: MAX_NAME },
    ),
    labels: z.nullish(
      z
        .record(z.string(), z.string())
        .register(z.globalRegistry, { description: "For selecting schedules, by Kubernetes' syntax." }),
    ),
    annotations: z.nullish(
      z
        .record(z.string(), z.string())
        .register(z.globalRegistry, { description: 'Free text about the schedule.' }),
    ),
    uid: z.nullish(freeText('Written by the create command; never needed.')),
    creationTimestamp: z.nullish(freeText('Written by the create command; never needed.')),
    generation: z.nullish(wholeNumber('Counts the changes of spec; never needed.', 0, INT64_MAX)),
  })
  .register(z.globalRegistry, { description: 'Which schedule this is.' });

const optionsSchema = z
  .strictObject({
    fail_on: z.optional(choice('The severity from which on a finding fails the run.', SEVERITIES)),
    threads: z.optional(wholeNumber('How many tools run at once.', 1, 1_024)),
    timeout: z.optional(wholeNumber('Seconds each tool may take.', 1, INT32_MAX)),
    allow_missing_tools: z.optional(flag('Whether tools that are not installed are passed over.')),
    human_logs: z.optional(flag('Whether the log is for people rather than JSON.')),
    log_level: z.optional(choice('How much is logged.', ['DEBUG', 'INFO', 'WARN', 'ERROR'])),
    tools: z.optional(list("The tools to run, instead of the profile's.", text('A tool.', [toolName]))),
    skip_tools: z.optional(list('Tools of the profile to leave out.', text('A tool.', [toolName]))),
    config: z.optional(text("Path of JMo's own configuration file.", [trimmed, noDash])),
    policies: z.optional(list('Policies to evaluate.', text('A policy.', [trimmed, noDash]))),
    fail_on_policy_violation: z.optional(flag('Whether a violated policy fails the run.')),
    strict_versions: z.optional(flag('Whether a tool of another version than expected fails the run.')),
    store_history: z.optional(flag("Whether the result goes into JMo's history database.")),
  })
  .register(z.globalRegistry, { description: 'How the scan is done.' });

const jobTemplateSchema = z
  .strictObject({
    profile: z.optional(
      text('The scan profile: fast, slim, balanced or deep, or one of your jmo.yml.', [profileName], {
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
          dir: z.optional(text('Where results are written.', [trimmed, noDash], { default: 'results' })),
        })
        .register(z.globalRegistry, { description: 'Where results go.' }),
    ),
    options: z.nullish(optionsSchema),
    notifications: z.nullish(notificationsSchema),
  })
  .register(z.globalRegistry, { description: 'What each run does.' });

const specSchema = z
  .strictObject({
    schedule: freeText(
      'When: five cron fields (minute, hour, day of month, month, day of week). H is a stable value of its own.',
      {
        examples: ['30 2 * * *', 'H 3 * * 1-5'],
      },
    ),
    timezone: z.optional(freeText('An IANA time zone such as Europe/Berlin.', { default: 'UTC' })),
    suspend: z.optional(flag('Whether no run is started for now.', { default: false })),
    concurrencyPolicy: z.optional(
      choice(
        'What happens while an earlier run is going: skip the new one, run both, or end the earlier.',
        CONCURRENCY_POLICIES,
        {
          default: 'Forbid',
        },
      ),
    ),
    startingDeadlineSeconds: z.nullish(
      wholeNumber('Seconds a run may start late; later, it is skipped.', 0, INT64_MAX),
    ),
    successfulJobsHistoryLimit: z.optional(
      wholeNumber('Successful runs to keep.', 0, INT32_MAX, { default: 30 }),
    ),
    failedJobsHistoryLimit: z.optional(wholeNumber('Failed runs to keep.', 0, INT32_MAX, { default: 10 })),
    backend: z.optional(
      z
        .strictObject({
          type: choice('What runs the schedule.', BACKEND_TYPES),
          config: z.nullish(
            z
              .record(z.string(), z.unknown())
              .register(z.globalRegistry, { description: "The backend's own settings." }),
          ),
        })
        .register(z.globalRegistry, { description: `Where it runs; ${DEFAULT_BACKEND} unless written.` }),
    ),
    jobTemplate: jobTemplateSchema,
  })
  .register(z.globalRegistry, { description: 'What is wanted.' });

const statusSchema = z.nullish(
  z
    .record(z.string(), z.unknown())
    .register(z.globalRegistry, { description: 'Written by others; never needed.' }),
);

const apiVersionSchema = z
  .literal(API_VERSION)
  .register(z.globalRegistry, { description: 'The version of the format.' });

function kindSchema<const T extends string>(kind: T) {
  const schema = z.literal(kind);
  z.globalRegistry.add(schema, { description: 'What the document holds.' });
  return schema;
}

/** One `ScanSchedule` as it may be written. Structure and single values; `parseSchedules` checks what spans several. */
export const scheduleSchema = z
  .strictObject({
    apiVersion: apiVersionSchema,
    kind: kindSchema(KIND),
    metadata: metadataSchema,
    spec: specSchema,
    status: statusSchema,
  })
  .register(z.globalRegistry, { title: KIND, description: 'A security scan on a schedule.' });

/** Several in one document, as Kubernetes writes lists; the items are checked one by one. */
export const scheduleListSchema = z
  .strictObject({
    apiVersion: apiVersionSchema,
    kind: kindSchema(LIST_KIND),
    metadata: z.nullish(z.record(z.string(), z.unknown())),
    items: z.array(z.unknown()),
  })
  .register(z.globalRegistry, { title: LIST_KIND, description: 'Several schedules in one document.' });

export type ScheduleInput = z.infer<typeof scheduleSchema>;

/** A value that `scheduleSchema` accepts, with the defaults of Kubernetes and the guide and the targets in their flat form. */
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
