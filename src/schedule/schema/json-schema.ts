/** The resource's JSON Schema for editors: completion, hover texts and errors while typing. */

import * as z from 'zod/mini';
import type { BackendType } from '../types.js';
import { defaultsSchema } from './defaults.js';
import { FIELD_EXAMPLES } from './field-examples.js';
import { DEFAULTS_KIND, KIND, LIST_KIND, scheduleListSchema, scheduleSchema } from './resource.js';

/** `spec.backend.config` of one backend; examples and defaults by key, where the schema has none. */
export interface ConfigFields {
  readonly schema: z.ZodMiniType;
  readonly examples: Readonly<Record<string, unknown>>;
  readonly defaults: Readonly<Record<string, unknown>>;
}

/**
 * A draft-07 schema (best supported by the YAML language server) of one document of any kind. It covers less than
 * `parseSchedules` checks: no cron, time zones, or rules between fields.
 * @param configs each backend's schema of `spec.backend.config`
 */
export function buildJsonSchema(
  configs: Readonly<Record<BackendType, ConfigFields>>,
): Record<string, unknown> {
  const { [KIND]: schedule, [DEFAULTS_KIND]: defaults } = describeKinds(configs);
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
      kind: { enum: [KIND, LIST_KIND, DEFAULTS_KIND], description: fields.kind?.description },
    },
    // if/then instead of oneOf, so that editors name the wrong key instead of "matches no schema". Documents without a
    // kind meet the condition: editors complete a new document as a schedule.
    if: { properties: { kind: { const: KIND } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
    then: { $ref: `#/definitions/${KIND}` },
    else: {
      if: { properties: { kind: { const: DEFAULTS_KIND } } },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
      then: { $ref: `#/definitions/${DEFAULTS_KIND}` },
      else: {
        ...list,
        properties: {
          ...(list.properties as object),
          items: { type: 'array', items: { $ref: '#/definitions/item' } },
        },
      },
    },
    definitions: {
      [KIND]: schedule,
      item,
      [DEFAULTS_KIND]: withReferences(defaults, schedule, `#/definitions/${KIND}`),
    },
  };
}

/** The schemas of both kinds of resource with fields, whole. */
export function describeKinds(
  configs: Readonly<Record<BackendType, ConfigFields>>,
): Record<typeof KIND | typeof DEFAULTS_KIND, Schema> {
  const plain = toSchema(scheduleSchema);
  addNotes(plain, '', FIELD_EXAMPLES, new Map());
  const defaults = withDefaultConfigs(toSchema(defaultsSchema()), configs);
  addNotes(defaults, '', FIELD_EXAMPLES, new Map());
  return { [KIND]: withConfigs(withResets(plain, defaults), configs), [DEFAULTS_KIND]: defaults };
}

/** Defaults that refer to the fields of a schedule, at a place in the same document, for what is the same there. */
function withReferences(defaults: Schema, schedule: Schema, place: string): Schema {
  const fields = propertiesOf(schedule);
  const properties = Object.entries(propertiesOf(defaults)).map(([key, field]): [string, Schema] => {
    const at = `${place}/properties/${key}`;
    if (OWN.has(key)) return [key, field];
    if (key === 'backend') return [key, withConfigReferences(field, at)];
    if (CONTAINERS.has(key)) return [key, withReferences(field, fields[key] ?? {}, at)];
    return [key, { $ref: at }];
  });
  return { ...defaults, properties: Object.fromEntries(properties) };
}

function withConfigReferences(backend: Schema, place: string): Schema {
  const { configs = {}, ...others } = propertiesOf(backend);
  const references = Object.keys(propertiesOf(configs)).map((type, index) => [
    type,
    { $ref: `${place}/allOf/${index}/then/properties/config` },
  ]);
  return {
    ...backend,
    properties: { ...others, configs: { ...configs, properties: Object.fromEntries(references) } },
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
        config: { ...backend.properties.config, ...nullable(configSchema(fields)) },
      },
    },
  }));
  // ScanDefaults may name the type.
  const { required: _, ...loose } = backend as Schema;
  const properties = { ...spec?.properties, backend: { ...loose, allOf } };
  return {
    ...schedule,
    properties: { ...(schedule.properties as object), spec: { ...spec, properties } },
  };
}

/** `spec.backend.configs` of `ScanDefaults`. */
function withDefaultConfigs(defaults: Schema, configs: Readonly<Record<BackendType, ConfigFields>>): Schema {
  const { backend } = propertiesOf(propertiesOf(defaults).spec ?? {});
  const each = propertiesOf(propertiesOf(backend ?? {}).configs ?? {});
  for (const [type, fields] of Object.entries(configs))
    Object.assign(each[type] ?? {}, { ...configSchema(fields), description: each[type]?.description });
  return defaults;
}

/** The schema of a schedule in which `null` can stand in the place of everything that it may inherit. */
function withResets(schedule: Schema, defaults: Schema): Schema {
  const inherited = propertiesOf(defaults);
  const properties = Object.entries(propertiesOf(schedule)).map(([key, field]): [string, unknown] => {
    const same = inherited[key];
    if (same === undefined || OWN.has(key)) return [key, field];
    if (CONTAINERS.has(key)) return [key, withResets(field, same)];
    return [key, nullable(field)];
  });
  return { ...schedule, properties: Object.fromEntries(properties) };
}

/** Keys that every resource has itself. */
const OWN: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'name']);
const CONTAINERS: ReadonlySet<string> = new Set(['metadata', 'spec', 'jobTemplate']);

/** As a schema, and `null` for it and for all of its fields; a backend always has a type. */
function nullable(schema: Schema): Schema {
  const { type, anyOf, items, properties, additionalProperties, enum: values } = schema;
  const fields = Object.entries((properties ?? {}) as Record<string, Schema>);
  return {
    ...schema,
    ...(type === undefined ? {} : { type: [...new Set([type, 'null'].flat())] }),
    ...(values === undefined ? {} : { enum: [...new Set([...(values as unknown[]), null])] }),
    ...(anyOf === undefined ? {} : { anyOf: (anyOf as Schema[]).map(nullable) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            fields.map(([key, field]) => [key, key === 'type' ? field : nullable(field)]),
          ),
        }),
    ...(isSchema(additionalProperties) && items === undefined && additionalProperties.type !== undefined
      ? { additionalProperties: nullable(additionalProperties) }
      : {}),
  };
}

function configSchema({ schema, examples, defaults }: ConfigFields): Record<string, unknown> {
  const config = toSchema(schema);
  addNotes(config, '', new Map(Object.entries(examples)), new Map(Object.entries(defaults)));
  return config;
}

type Schema = Record<string, unknown>;

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
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
