/** `ScanDefaults`: what the schedules of its file inherit. Most files have none, so its schema is built on first use. */

import * as z from 'zod/mini';
import type { Path } from '../diagnostic.js';
import { formatPath, type Problem, startsWith, valueAt } from '../problem.js';
import { checkSchedule } from '../rules.js';
import { BACKEND_TYPES, type BackendType } from '../types.js';
import { choice, freeText } from './fields.js';
import { checkAgainst } from './issues.js';
import { apiVersionSchema, DEFAULTS_KIND, kindSchema, scheduleSchema } from './resource.js';

let built: z.ZodMiniType | undefined;

/** A `ScanDefaults` as written: the fields of a schedule that all may share. A new field of `spec` is one of them. */
export function defaultsSchema(): z.ZodMiniType {
  built ??= buildSchema();
  return built;
}

function buildSchema(): z.ZodMiniType {
  const { metadata, spec } = scheduleSchema.shape;
  const { labels, annotations } = metadata.shape;
  const { schedule: _schedule, suspend: _suspend, backend: _backend, jobTemplate, ...shared } = spec.shape;
  const { targets: _targets, ...job } = jobTemplate.shape;
  const part = <T extends z.core.$ZodLooseShape>(description: string, fields: T) =>
    z.nullish(z.strictObject(fields).register(z.globalRegistry, { description }));
  const configs = BACKEND_TYPES.map((each) => [
    each,
    z.nullish(z.record(z.string(), z.unknown()).register(z.globalRegistry, configOf(each))),
  ]);
  return z
    .strictObject({
      apiVersion: apiVersionSchema,
      kind: kindSchema(DEFAULTS_KIND),
      metadata: part('The labels and annotations that schedules inherit.', {
        name: z.nullish(freeText('A name for people; nothing refers to it.', { examples: ['everyone'] })),
        labels,
        annotations,
      }),
      spec: part('The fields of spec that schedules inherit.', {
        ...shared,
        backend: part('The platform of schedules that name none, and the settings of each platform.', {
          type: z.optional(choice('The platform of schedules that name none.', BACKEND_TYPES)),
          configs: part(
            'The settings of each platform, which the schedules of that backend.type inherit.',
            Object.fromEntries(configs),
          ),
        }),
        jobTemplate: part('The fields of jobTemplate that schedules inherit.', job),
      }),
    })
    .register(z.globalRegistry, {
      title: DEFAULTS_KIND,
      description: 'What the schedules of the file inherit, wherever it stands in the file.',
    });
}

function configOf(type: BackendType) {
  return { description: `What schedules with backend.type ${type} inherit as backend.config.` };
}

/** Fields of a schedule that it cannot inherit, with what to do instead. */
const NOT_INHERITED: readonly (readonly [Path, string, string])[] = [
  [['spec', 'schedule'], 'every schedule has its own', 'write it in each schedule'],
  [['spec', 'suspend'], 'every schedule has its own', 'jmo-schedule suspend NAME suspends one'],
  [['spec', 'jobTemplate', 'targets'], 'every schedule names what it scans', 'write it in each schedule'],
  [
    ['spec', 'backend', 'config'],
    'the settings of one platform are no settings of another',
    'write configs: and below it the name of the platform, such as gitlab-ci:',
  ],
];

/** The problems of any value as `ScanDefaults`, except those of `spec.backend.configs`, which the backends know. */
export function checkDefaults(resource: Record<string, unknown>): Problem[] {
  const found = NOT_INHERITED.filter(([path]) => valueAt(resource, path) !== undefined);
  const isFound = ({ path }: Problem) => found.some(([start]) => startsWith(path, start));
  return [
    ...found.map(
      ([path, why, hint]): Problem => ({
        path,
        part: 'key',
        code: 'not-inherited',
        message: `${formatPath(path)} cannot be a default: ${why}`,
        hint,
      }),
    ),
    ...[...checkAgainst(defaultsSchema(), resource), ...checkSchedule(resource)]
      // Schedules may name the channels.
      .filter((problem) => !isFound(problem) && problem.code !== 'no-channels'),
  ];
}

/** Where the settings of each platform are. */
export const CONFIGS: Path = ['spec', 'backend', 'configs'];
