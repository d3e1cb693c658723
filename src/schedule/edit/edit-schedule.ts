/** Creates and changes schedules as Kubernetes does: it maintains uid, creation time and generation. */

import { quote } from '../../text/secrets.js';
import type { Diagnostic, Path } from '../diagnostic.js';
import { findDefaults } from '../find-resources.js';
import { inherit } from '../inherit.js';
import { isEmpty, isRecord } from '../problem.js';
import { checkAgainst } from '../schema/issues.js';
import { fillDefaults, KIND, type ScheduleInput, scheduleSchema } from '../schema/resource.js';
import { API_VERSION } from '../types.js';
import { readDocuments, type YamlDocument, type YamlStream } from '../yaml/documents.js';
import { locate } from '../yaml/positions.js';
import type { ReadStream } from '../yaml/reader.js';
import { type Edit, type EditResult, editResource } from './edit.js';
import { findResource, holdsResource } from './find.js';
import { inUsualOrder } from './items.js';
import { isSameData } from './value.js';

/** A new schedule; everything left out gets a default. Its shape is that of the file. */
export interface NewSchedule {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly spec: Readonly<Record<string, unknown>> & { readonly schedule: string };
}

/**
 * The resource of a new schedule; adds only `uid`, `creationTimestamp` and generation 1. Does not check it: `parseSchedules`
 * does, with its file.
 * @param identity a fresh UUID, and now
 */
export function newResource(
  { name, labels, annotations, spec }: NewSchedule,
  identity: { readonly uid: string; readonly now: Date },
): Record<string, unknown> {
  return {
    apiVersion: API_VERSION,
    kind: KIND,
    metadata: {
      name,
      uid: identity.uid,
      ...(isEmpty(labels) ? {} : { labels }),
      ...(isEmpty(annotations) ? {} : { annotations }),
      creationTimestamp: timestamp(identity.now),
      generation: 1,
    },
    spec: inUsualOrder(spec, 'spec'),
  };
}

/** RFC 3339 in UTC to the second, as Kubernetes writes `metav1.Time`. */
export function timestamp(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}

export type ScheduleEdit = EditResult & {
  /** The new generation, if there is one and it rose. */
  readonly generation?: number;
};

/**
 * Like `editResource`; raises `metadata.generation` by one if the meaning of `spec` changes, as Kubernetes does. A resource
 * with neither generation nor uid was written by hand, and gets no generation.
 */
export function editSchedule(
  text: string,
  file: string,
  name: string,
  edits: readonly Edit[],
  read: ReadStream = readDocuments,
): ScheduleEdit {
  let generation: number | undefined;
  const raise = (before: Record<string, unknown>, after: unknown, { documents }: YamlStream): Edit[] => {
    if (!isRecord(after) || sameSpec(before, after, findDefaults(documents)?.value)) return [];
    generation = nextGeneration(before);
    return generation === undefined ? [] : [{ path: ['metadata', 'generation'], value: generation }];
  };
  const result = editResource(text, file, name, edits, raise, read);
  return 'text' in result && generation !== undefined ? { ...result, generation } : result;
}

/** The value of the resource with that name, valid or not; undefined if there is none or more than one. */
export function findValue(
  text: string,
  file: string,
  name: string,
  read: ReadStream = readDocuments,
): Record<string, unknown> | undefined {
  const found = findResource(read(text, file), name);
  return 'value' in found ? found.value : undefined;
}

type Plain = Record<string, unknown>;

/** Compares with what is inherited and defaults filled in, so that writing these out is no change. */
function sameSpec(a: Plain, b: Plain, defaults: Plain | undefined): boolean {
  return isSameData(meaning(a, defaults), meaning(b, defaults));
}

function meaning(own: Plain, defaults: Plain | undefined): unknown {
  const value = defaults === undefined ? own : inherit(own, defaults);
  const typed = { apiVersion: API_VERSION, kind: KIND, ...value };
  return checkAgainst(scheduleSchema, typed).length > 0
    ? value.spec
    : fillDefaults(typed as unknown as ScheduleInput).spec;
}

function nextGeneration(value: Record<string, unknown>): number | undefined {
  const metadata = isRecord(value.metadata) ? value.metadata : {};
  if (typeof metadata.generation === 'number') return metadata.generation + 1;
  return typeof metadata.uid === 'string' ? 2 : undefined;
}

/**
 * Parses `backend.config.image`, `channels[0].url` or `spec.timezone` into a path below the resource; `\.` is a dot in a key.
 * The path starts at `spec` unless it names `spec` or `metadata` itself.
 */
export function parsePath(text: string): Path | { readonly problem: string } {
  const steps: (string | number)[] = [];
  const pattern = /((?:\\.|[^.[\]\\])+)|\[(\d{1,4})\]|(\.)/gy;
  let afterDot = true;
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    const match = pattern.exec(text);
    if (match === null)
      return { problem: 'is not a path; write keys with dots between them, and [0] for a list' };
    const [, key, index, dot] = match;
    if (key !== undefined && !afterDot) return { problem: 'lacks a dot' };
    if ((dot !== undefined || index !== undefined) && afterDot) return { problem: 'lacks a key' };
    if (key !== undefined) steps.push(key.replace(/\\(.)/g, '$1'));
    if (index !== undefined) steps.push(Number(index));
    afterDot = dot !== undefined;
  }
  if (afterDot) return { problem: 'lacks a key' };
  const path = steps[0] === 'spec' || steps[0] === 'metadata' ? steps : ['spec', ...steps];
  if (path.includes('__proto__')) return { problem: 'contains a key that cannot be one' };
  const isOwn = path[0] === 'spec' ? path.length > 1 : path[1] === 'labels' || path[1] === 'annotations';
  return isOwn ? path : { problem: 'cannot be set; labels, annotations and all of spec can' };
}

/** The diagnostic on an existing schedule with the name of a new one; undefined if the name is free. */
export function findDuplicate(
  text: string,
  file: string,
  name: string,
  read: ReadStream = readDocuments,
): Diagnostic | undefined {
  const stream = read(text, file);
  if (!holdsResource(stream, name)) return undefined;
  const found = findResource(stream, name);
  if ('diagnostics' in found) return found.diagnostics.find(({ code }) => code === 'duplicate-name');
  const { root, aliases } = stream.documents[found.document] as YamlDocument;
  const at = stream.source.span(...locate(root, aliases, [...found.base, 'metadata', 'name']));
  const message = `there is a schedule named ${quote(name)} already`;
  return { severity: 'error', code: 'duplicate-name', message, file, ...at };
}
