/** The resource's JSON Schema for editors: completion, hover texts and errors while typing. */

import * as z from 'zod/mini';
import type { BackendType } from '../types.js';
import { FIELD_EXAMPLES } from './field-examples.js';
import { KIND, LIST_KIND, scheduleListSchema, scheduleSchema } from './resource.js';

/** `spec.backend.config` of one backend; examples and defaults by key, where the schema has none. */
export interface ConfigFields {
  readonly schema: z.ZodMiniType;
  readonly examples: Readonly<Record<string, unknown>>;
  readonly defaults: Readonly<Record<string, unknown>>;
}

/**
 * A draft-07 schema (best supported by the YAML language server) of one document: a schedule or a list. It covers less than
 * `parseSchedules` checks: no cron, time zones, or rules between fields.
 * @param configs each backend's schema of `spec.backend.config`
 */
export function buildJsonSchema(
  configs: Readonly<Record<BackendType, ConfigFields>>,
): Record<string, unknown> {
  const plain = toSchema(scheduleSchema);
  addNotes(plain, '', FIELD_EXAMPLES, new Map());
  const schedule = withConfigs(plain, configs);
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
    // if/then instead of oneOf, so that editors name the wrong key instead of "matches no schema". Documents without a
    // kind meet the condition: editors complete a new document as a schedule.
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
  configs: Readonly<Record<BackendType, ConfigFields>>,
): Record<string, unknown> {
  const { spec } = schedule.properties as Record<string, { properties: Record<string, unknown> }>;
  const backend = spec?.properties.backend as { properties: Record<string, object> };
  const allOf = Object.entries(configs).map(([type, fields]) => ({
    if: { properties: { type: { const: type } }, required: ['type'] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
    then: {
      properties: {
        config: { ...backend.properties.config, ...configSchema(fields), type: ['object', 'null'] },
      },
    },
  }));
  const properties = { ...spec?.properties, backend: { ...backend, allOf } };
  return {
    ...schedule,
    properties: { ...(schedule.properties as object), spec: { ...spec, properties } },
  };
}

function configSchema({ schema, examples, defaults }: ConfigFields): Record<string, unknown> {
  const config = toSchema(schema);
  addNotes(config, '', new Map(Object.entries(examples)), new Map(Object.entries(defaults)));
  return config;
}

type Notes = ReadonlyMap<string, unknown>;

/** Adds examples and defaults, by path, to the fields of the schema at `path` and to those below them. */
function addNotes(schema: Record<string, unknown>, path: string, examples: Notes, defaults: Notes): void {
  for (const [key, field] of Object.entries(propertiesOf(schema))) {
    const at = path === '' ? key : `${path}.${key}`;
    if (defaults.has(at)) field.default ??= defaults.get(at);
    if (examples.has(at)) field.examples ??= [examples.get(at)];
    addNotes(field, at, examples, defaults);
  }
}

/** The fields of a schema, of the items of a list, or of the one form of a value that has fields. */
function propertiesOf(schema: Record<string, unknown>): Record<string, Record<string, unknown>> {
  const inner = (schema.items as Record<string, unknown> | undefined) ?? schema;
  const forms = [inner, ...((inner.anyOf as unknown[] | undefined) ?? [])];
  const found = forms.find(
    (form) => (form as { properties?: unknown } | undefined)?.properties !== undefined,
  );
  return (found as { properties: Record<string, Record<string, unknown>> } | undefined)?.properties ?? {};
}

function toSchema(schema: z.ZodMiniType): Record<string, unknown> {
  const generated = z.toJSONSchema(schema, { target: 'draft-07', io: 'input' });
  const { $schema: _, '~standard': __, ...rest } = generated as Record<string, unknown>;
  return simplify(rest) as Record<string, unknown>;
}

/**
 * Writes `anyOf: [X, null]` as X with one more type, since editors show no description from inside an `anyOf`; drops rules
 * that hold for every key of every document.
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
