/** The fields of a resource, as `explain` and the reference page show them. */

import { BACKEND_TYPES, type BackendType } from '../types.js';
import { type ConfigFields, describeKinds } from './json-schema.js';
import { type DEFAULTS_KIND, KIND } from './resource.js';

export interface Field {
  /** From the root of the resource, with dots between; a list's items have the path of the list. Empty for the root. */
  readonly path: string;
  /** For a key of `spec.backend.config`: the backend that takes it. */
  readonly backend?: BackendType;
  /** Such as `string`, `list of string`, `integer or string`, `map of string`, `object`. */
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
  /** The values that it takes; none if it takes others. */
  readonly values: readonly string[];
  /** Undefined if there is none. */
  readonly default?: unknown;
  /** Undefined if the description, the values or the type say enough. */
  readonly example?: unknown;
  /** In the order of the schema; those of `spec.backend.config` are the keys of each backend in turn. */
  readonly fields: readonly Field[];
}

type Schema = Readonly<Record<string, unknown>>;

/** A resource of a kind: its fields are those of the document. */
export function describeFields(
  configs: Readonly<Record<BackendType, ConfigFields>>,
  kind: typeof KIND | typeof DEFAULTS_KIND = KIND,
): Field {
  return describe(describeKinds(configs)[kind], '', true);
}

/** The fields at a path such as `spec.backend.config.timeout`, which several backends may have; none if it is wrong. */
export function fieldsAt(root: Field, path: string): readonly Field[] {
  let found: readonly Field[] = [root];
  for (let end = 0; end < path.length && found.length > 0; ) {
    const next = path.indexOf('.', end + 1);
    end = next === -1 ? path.length : next;
    const at = path.slice(0, end);
    found = found.flatMap(({ fields }) => fields.filter((field) => field.path === at));
  }
  return found;
}

/** A field and all below it, itself first. */
export function flatten(field: Field): readonly Field[] {
  return [field, ...field.fields.flatMap(flatten)];
}

function describe(schema: Schema, path: string, required: boolean, backend?: BackendType): Field {
  const inner = itemOf(schema);
  const values = enumOf(schema) ?? enumOf(inner) ?? [];
  const [example] = (schema.examples as readonly unknown[] | undefined) ?? [];
  return {
    path,
    ...(backend === undefined ? {} : { backend }),
    type: typeOf(schema),
    required,
    description: String(schema.description ?? ''),
    values: values.map(String),
    default: schema.default,
    example,
    fields: path === 'spec.backend.config' ? [] : fieldsOf(inner, path, backend),
  };
}

function fieldsOf(schema: Schema, path: string, backend?: BackendType): Field[] {
  const required = (schema.required as readonly string[] | undefined) ?? [];
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  return properties.map(([key, each]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const field = describe(each, at, required.includes(key), backend);
    return at === 'spec.backend.config' ? { ...field, fields: configFieldsOf(schema, at) } : field;
  });
}

/** The keys of each backend, from the conditions on `spec.backend`. */
function configFieldsOf(backend: Schema, path: string): Field[] {
  const conditions = backend.allOf as readonly {
    if: { properties: { type: { const: string } } };
    then: { properties: { config: Schema } };
  }[];
  return BACKEND_TYPES.flatMap((type) => {
    const condition = conditions.find((each) => each.if.properties.type.const === type);
    return condition === undefined ? [] : fieldsOf(condition.then.properties.config, path, type);
  });
}

/** What a list holds, or the form of a value that has fields, or the schema itself. */
function itemOf(schema: Schema): Schema {
  const inner = (schema.items as Schema | undefined) ?? schema;
  const forms = (inner.anyOf as readonly Schema[] | undefined) ?? [];
  return forms.find((form) => form.properties) ?? inner;
}

function enumOf(schema: Schema): readonly unknown[] | undefined {
  if (schema.const !== undefined) return [schema.const];
  return (schema.enum as readonly unknown[] | undefined)?.filter((value) => value !== null);
}

function typeOf(schema: Schema): string {
  const forms = schema.anyOf as readonly Schema[] | undefined;
  if (forms !== undefined) return [...new Set(forms.map(typeOf))].join(' or ');
  const type = [schema.type ?? 'object'].flat().find((each) => each !== 'null');
  if (type === 'array') return `list of ${typeOf(schema.items as Schema)}`;
  const others = schema.additionalProperties as Schema | boolean | undefined;
  return typeof others === 'object' && Object.keys(others).length > 0
    ? `map of ${typeOf(others)}`
    : String(type);
}
