/** Turns zod's issues into problems in plain words, with "did you mean". */

import type * as z from 'zod/mini';
import { quote } from '../../text/secrets.js';
import { didYouMean, suggest } from '../../text/suggest.js';
import type { Path } from '../diagnostic.js';
import { formatPath, type Problem, valueAt } from '../problem.js';
import { UNREADABLE } from '../yaml/values.js';

type Schema = z.ZodMiniType;

/** Other names that people use for our keys, without `-`, `_` and capitals. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cron: 'schedule',
    crontab: 'schedule',
    tz: 'timezone',
    paused: 'suspend',
    concurrency: 'concurrencyPolicy',
    deadline: 'startingDeadlineSeconds',
    profilename: 'profile',
    webhook: 'url',
    webhookurl: 'url',
    severity: 'fail_on',
    namespace: 'k8s_namespace',
    context: 'k8s_context',
    description: 'annotations',
  }),
);

/** With more unknown keys in one map, it is not a schedule, and suggestions do not help. */
const MAX_HINTS = 50;

/** Every problem that `schema` finds in `value`. */
export function checkAgainst(schema: Schema, value: unknown): Problem[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const seen = new Set<string>();
  return result.error.issues.toReversed().flatMap((issue) => {
    // A number beyond the global limit is also beyond the field's, which is reported later and is more helpful.
    const place = JSON.stringify(issue.path);
    if (issue.code !== 'unrecognized_keys' && seen.has(place)) return [];
    seen.add(place);
    return explainIssue(schema, value, issue);
  });
}

function explainIssue(schema: Schema, root: unknown, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path as (string | number)[];
  const value = valueAt(root, path);
  if (value === UNREADABLE) return [];
  const where = formatPath(path) || 'the resource';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key, index) => explainUnknownKey(schema, path, key, index < MAX_HINTS));
    case 'invalid_type':
      return [value === undefined ? explainMissingKey(path) : explainWrongType(path, value, issue.expected)];
    case 'invalid_value': {
      if (value === undefined) return [explainMissingKey(path)];
      if (typeof value !== 'string') return [explainWrongType(path, value, 'string')];
      const values = issue.values.map(String);
      const hint = didYouMean(value, values);
      return [
        {
          path,
          code: 'unknown-value',
          message: `${where} must be ${joinOr(values)}, found ${quote(value)}`,
          ...(hint === undefined ? {} : { hint }),
        },
      ];
    }
    case 'too_small':
    case 'too_big': {
      if (Array.isArray(value)) {
        const hint = 'leave the key out, or add an item';
        return [{ path, code: 'empty-list', message: `${where} must not be an empty list`, hint }];
      }
      const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
      return [{ path, code: 'out-of-range', message: `${where} must be ${limit}, found ${String(value)}` }];
    }
    case 'custom': {
      const { code, hint } = issue.params as { readonly code: string; readonly hint?: string };
      return [{ path, code, message: `${where} ${issue.message}`, ...(hint === undefined ? {} : { hint }) }];
    }
    case 'invalid_union':
      return explainUnion(schema, root, path, issue.errors);
    default:
      throw new Error(`no words for a zod issue of the kind ${issue.code}`);
  }
}

/** For a value of several kinds: the problems of its own kind, or that it has none of them. */
function explainUnion(
  schema: Schema,
  root: unknown,
  path: Path,
  kinds: readonly (readonly z.core.$ZodIssue[])[],
): Problem[] {
  const value = valueAt(root, path);
  if (value === undefined) return [explainMissingKey(path)];
  /** The wanted kind if the value's is wrong; undefined if it is right. An enum wants text. */
  const otherKind = (issue: z.core.$ZodIssue) => {
    if (issue.path.length > 0) return undefined;
    if (issue.code === 'invalid_type') return issue.expected;
    return issue.code === 'invalid_value' && typeof value !== 'string' ? 'string' : undefined;
  };
  const meant = kinds.find((issues) => issues.every((issue) => otherKind(issue) === undefined));
  if (meant !== undefined)
    return meant.flatMap((issue) => explainIssue(schema, root, { ...issue, path: [...path, ...issue.path] }));
  const expected = kinds.flatMap((issues) =>
    issues.flatMap((issue) => {
      const kind = otherKind(issue);
      return kind === undefined ? [] : [EXPECTED[kind] ?? kind];
    }),
  );
  const where = formatPath(path) || 'the resource';
  const found = describe(value);
  return [
    {
      path,
      code: 'wrong-type',
      message: `${where}: expected ${joinOr([...new Set(expected)])}, found ${found}`,
    },
  ];
}

function explainMissingKey(path: Path): Problem {
  const parent = formatPath(path.slice(0, -1));
  const key = String(path.at(-1));
  return {
    path: path.slice(0, -1),
    part: 'key',
    code: 'missing-key',
    message: parent === '' ? `the key ${key} is missing` : `${parent} needs the key ${key}`,
  };
}

function explainUnknownKey(schema: Schema, path: Path, key: string, withHint: boolean): Problem {
  const where = path.length === 0 ? '' : ` in ${formatPath(path)}`;
  const problem = {
    path: [...path, key],
    part: 'key',
    code: 'unknown-key',
    message: `unknown key ${quote(key)}${where}`,
  } as const;
  if (!withHint) return problem;
  const known = keysAt(schema, path);
  const meant = SYNONYMS.get(key.toLowerCase().replace(/[-_]/g, '')) ?? key;
  const near = known.includes(meant) ? meant : suggest(key, known);
  const elsewhere = near === undefined ? findKey(schema, meant) : undefined;
  const hint =
    near !== undefined
      ? `did you mean "${near}"?`
      : elsewhere === undefined
        ? `known here: ${known.join(', ')}`
        : meant === key
          ? `it belongs to ${elsewhere}`
          : `did you mean "${meant}" in ${elsewhere}?`;
  return { ...problem, hint };
}

function explainWrongType(path: Path, value: unknown, expected: string): Problem {
  const where = formatPath(path) || 'the resource';
  const hint = hintFor(value, expected);
  return {
    path,
    code: value === null ? 'empty-value' : 'wrong-type',
    message: `${where}: expected ${EXPECTED[expected] ?? expected}, found ${describe(value)}`,
    ...(hint === undefined ? {} : { hint }),
  };
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a whole number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a map (key: value)',
  record: 'a map (key: value)',
  array: 'a list (- item)',
};

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `text ${quote(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : String(value);
}

function hintFor(value: unknown, expected: string): string | undefined {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    // The user may have written any other number differently: 1.10, 1e3.
    return typeof value === 'boolean' || Number.isSafeInteger(value)
      ? `put it in quotes: "${value}"`
      : 'put it in quotes';
  }
  if (typeof value !== 'string') return undefined;
  if ((expected === 'int' || expected === 'number') && /^[0-9]{1,15}$/.test(value))
    return `write ${value}, without quotes`;
  if (expected === 'boolean') {
    if (/^(?:true|yes|on|y)$/i.test(value)) return 'write true';
    if (/^(?:false|no|off|n)$/i.test(value)) return 'write false';
  }
  if (expected === 'array' && value !== '') return 'write one item a line, each after "- "';
  return undefined;
}

/** `"a"`, `"a" or "b"`, `"a", "b" or "c"`. */
function joinOr(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  const last = String(quoted.at(-1));
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`;
}

type Definition = {
  readonly type: string;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
};

/** The schema without optional and nullable wrappers; of a union, the member with keys. */
function definitionOf(schema: z.core.$ZodType): Definition {
  const definition = schema._zod.def as unknown as Definition;
  const inner = definition.innerType ?? definition.options?.find((option) => definitionOf(option).shape);
  return inner ? definitionOf(inner) : definition;
}

function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  let definition = definitionOf(schema);
  for (const step of path) {
    const next =
      typeof step === 'number' ? definition.element : (definition.shape?.[step] ?? definition.valueType);
    if (!next) return [];
    definition = definitionOf(next);
  }
  return Object.keys(definition.shape ?? {});
}

/** The path in the resource where a key of exactly this name belongs, if any. */
function findKey(schema: z.core.$ZodType, key: string, path: Path = []): string | undefined {
  const { shape, element } = definitionOf(schema);
  if (element) return findKey(element, key, path);
  if (!shape) return undefined;
  if (path.length > 0 && Object.hasOwn(shape, key)) return formatPath(path);
  for (const [name, child] of Object.entries(shape)) {
    const found = findKey(child, key, [...path, name]);
    if (found !== undefined) return found;
  }
  return undefined;
}
