/** The resources of a stream, each with what it inherits, checked. */

import type { Path } from './diagnostic.js';
import { inherit } from './inherit.js';
import { isRecord, type Problem } from './problem.js';
import { checkSchedule } from './rules.js';
import { checkDefaults } from './schema/defaults.js';
import { checkAgainst } from './schema/issues.js';
import { DEFAULTS_KIND, KIND, LIST_KIND, scheduleListSchema, scheduleSchema } from './schema/resource.js';
import { classify, type Resource } from './schema/resource-kinds.js';
import { API_VERSION, type ScanSchedule } from './types.js';
import type { YamlDocument } from './yaml/documents.js';

type Plain = Record<string, unknown>;

export interface FoundResource {
  /** Where it stands in its document. */
  readonly path: Path;
  /** The value to check as a schedule, with what it inherits; undefined if it is not one. */
  readonly resource: Plain | undefined;
  /** The same without what it inherits. */
  readonly own?: Plain;
  readonly isDefaults?: boolean;
  readonly problems: readonly Problem[];
  /** With its defaults, once it is known to be valid. */
  filled?: ScanSchedule;
}

/** The `ScanDefaults` of a file. */
export interface Defaults {
  readonly document: YamlDocument;
  readonly value: Plain;
  /** Whether what all schedules inherit would exhaust the memory. */
  readonly isTooLarge: boolean;
}

/** Values in `ScanDefaults`; useful ones have about a hundred. */
export const MAX_VALUES = 1_000;

/** The first `ScanDefaults`, wherever it stands; a file has one at most. */
export function findDefaults(documents: readonly YamlDocument[]): Defaults | undefined {
  for (const document of documents) {
    const { value } = document;
    // Most documents are schedules, and need no closer look.
    if (!isRecord(value) || typeof value.kind !== 'string' || value.kind === KIND || value.kind === LIST_KIND)
      continue;
    if (value.kind === DEFAULTS_KIND || classify(value).kind === 'defaults')
      return { document, value, isTooLarge: countValues(value) > MAX_VALUES };
  }
  return undefined;
}

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + countValues(inner), 1);
}

/** What was found by the value of a document and that of its defaults, which readers share between texts that hold them. */
const FOUND = new WeakMap<object, WeakMap<object, readonly FoundResource[]>>();
const NO_DEFAULTS = {};

/** The resources of a document, checked: itself, or the items of a list. */
export function findResources({ value }: YamlDocument, defaults?: Plain): readonly FoundResource[] {
  if (typeof value !== 'object' || value === null) return findIn(value, defaults);
  const known = FOUND.get(defaults ?? NO_DEFAULTS) ?? new WeakMap<object, readonly FoundResource[]>();
  FOUND.set(defaults ?? NO_DEFAULTS, known);
  const found = known.get(value) ?? findIn(value, defaults);
  known.set(value, found);
  return found;
}

function findIn(value: unknown, defaults: Plain | undefined): FoundResource[] {
  const { kind, ...found } = classify(value);
  const { resource } = found;
  if (kind === 'defaults' && resource !== undefined) {
    const problems = [...found.problems, ...checkDefaults(resource)];
    return [{ path: [], resource: undefined, isDefaults: true, problems }];
  }
  if (kind !== 'list') return [checkedSchedule([], found, defaults)];
  const problems = resource === undefined ? [] : checkAgainst(scheduleListSchema, resource);
  const items = Array.isArray(resource?.items) ? resource.items : [];
  return [
    { path: [], resource: undefined, problems: [...found.problems, ...problems] },
    ...items.map((item: unknown, index) => checkedSchedule(['items', index], classifyItem(item), defaults)),
  ];
}

function checkedSchedule(
  path: Path,
  { resource: own, problems }: Pick<Resource, 'resource' | 'problems'>,
  defaults: Plain | undefined,
): FoundResource {
  if (own === undefined) return { path, resource: undefined, problems };
  const resource = defaults === undefined ? own : inherit(own, defaults);
  return {
    path,
    resource,
    own,
    problems: [...problems, ...checkAgainst(scheduleSchema, resource), ...checkSchedule(resource)],
  };
}

/** Items of a typed list may leave out apiVersion and kind, as in Kubernetes. */
function classifyItem(item: unknown): Resource {
  const found = classify(isRecord(item) ? { apiVersion: API_VERSION, kind: KIND, ...item } : item);
  if (found.kind !== 'list' && found.kind !== 'defaults') return found;
  const message =
    found.kind === 'list'
      ? 'a list cannot contain another list'
      : `a list contains schedules only; ${DEFAULTS_KIND} must be a document of the file`;
  return {
    kind: 'none',
    resource: undefined,
    problems: [{ path: ['kind'], code: 'wrong-kind', message }],
  };
}
