/** The resource's JSON Schema, for editors: completion, hover texts and red lines while typing. */

import * as z from 'zod/mini';
import type { BackendType } from '../types.js';
import { KIND, LIST_KIND, scheduleListSchema, scheduleSchema } from './resource.js';

/**
 * A draft-07 schema (what the YAML language server reads best) of one document: a schedule or a list of them. Editors
 * learn less from it than `parseSchedules` checks: no cron, zones, or rules between fields.
 * @param configs what each backend takes as `spec.backend.config`
 */
export function buildJsonSchema(
  configs: Readonly<Record<BackendType, z.ZodMiniType>>,
): Record<string, unknown> {
  const schedule = withConfigs(toSchema(scheduleSchema), configs);
  const list = toSchema(scheduleListSchema);
  const fields = schedule.properties as Record<string, Record<string, unknown>>;
  const keys = Object.keys(schedule.properties as object);
  const item = {
    ...schedule,
    description: 'A schedule in a list; its apiVersion and kind may be left out.',
    properties: Object.fromEntries(
      keys.map((key) => [key, { $ref: `#/definitions/${KIND}/properties/${key}` }]),
    ),
    required: ['metadata', 'spec'],
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'jmo-schedules.yaml',
    description: 'Security scans on a schedule, as code.',
    type: 'object',
    required: ['apiVersion', 'kind'],
    properties: {
      apiVersion: { ...fields.apiVersion },
      kind: { enum: [KIND, LIST_KIND], description: fields.kind?.description },
    },
    // if/then rather than oneOf, so that an editor names the wrong key instead of "matches no schema". The condition is
    // met by a document without a kind: editors complete what is being written as a schedule.
    if: { properties: { kind: { const: KIND } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
    then: { $ref: `#/definitions/${KIND}` },
    else: {
      ...list,
      properties: {
        ...(list.properties as object),
        items: { type: 'array', items: { $ref: '#/definitions/item' } },
      },
    },
    definitions: { [KIND]: schedule, item },
  };
}

/** `spec.backend.config` by `spec.backend.type`. */
function withConfigs(
  schedule: Record<string, unknown>,
  configs: Readonly<Record<BackendType, z.ZodMiniType>>,
): Record<string, unknown> {
  const { spec } = schedule.properties as Record<string, { properties: Record<string, unknown> }>;
  const backend = spec?.properties.backend as { properties: Record<string, object> };
  const allOf = Object.entries(configs).map(([type, schema]) => ({
    if: { properties: { type: { const: type } }, required: ['type'] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
    then: {
      properties: {
        config: { ...backend.properties.config, ...toSchema(schema), type: ['object', 'null'] },
      },
    },
  }));
  const properties = { ...spec?.properties, backend: { ...backend, allOf } };
  return {
    ...schedule,
    properties: { ...(schedule.properties as object), spec: { ...spec, properties } },
  };
}

function toSchema(schema: z.ZodMiniType): Record<string, unknown> {
  const generated = z.toJSONSchema(schema, { target: 'draft-07', io: 'input' });
  const { $schema: _, '~standard': __, ...rest } = generated as Record<string, unknown>;
  return simplify(rest) as Record<string, unknown>;
}

/**
 * `anyOf: [X, null]` as X with one more type, since editors show no description from inside an `anyOf`; and without
 * what holds for every key of every document.
 */
function simplify(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(simplify);
  if (typeof node !== 'object' || node === null) return node;
  const { anyOf, propertyNames: _, ...rest } = node as Record<string, unknown>;
  const result = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, simplify(value)]));
  if (!Array.isArray(anyOf)) return result;
  const [value, other] = anyOf as Record<string, unknown>[];
  if (anyOf.length !== 2 || !value || other?.type !== 'null') return { ...result, anyOf: simplify(anyOf) };
  return { ...(simplify(value) as object), ...result, type: [value.type, 'null'] };
}
