/** Where a resource stands in a stream. */

import { quote } from '../../text/secrets.js';
import type { Diagnostic, Path } from '../diagnostic.js';
import { isRecord, valueAt } from '../problem.js';
import { DEFAULTS_KIND, LIST_KIND } from '../schema/resource.js';
import type { YamlDocument, YamlStream } from '../yaml/documents.js';
import { findNode, locate } from '../yaml/positions.js';

/** The kind of JMo's own `~/.jmo/schedules.json`. */
export const STORE_KIND = 'ScheduleManifest';

/** A resource in a file, valid or not. */
export interface FoundResource {
  readonly value: Record<string, unknown>;
  readonly document: number;
  /** Where it stands in its document: nothing for the root, or the path of an item of a list. */
  readonly base: Path;
}

/** The resource of that name, whether it is valid or not; diagnostics where there is none or more than one. */
export function findResource(
  stream: YamlStream,
  name: string,
): FoundResource | { readonly diagnostics: Diagnostic[] } {
  const found = findAll(stream, name);
  const [one, two] = found;
  if (one === undefined)
    return errorAt(stream, [0, 0], {
      code: 'no-such-schedule',
      message: `there is no schedule named ${quote(name)}`,
    });
  if (two === undefined) return one;
  const { root, aliases } = stream.documents[two.document] as YamlDocument;
  return errorAt(stream, locate(root, aliases, [...two.base, 'metadata', 'name']), {
    code: 'duplicate-name',
    message: `${found.length} schedules are named ${quote(name)}`,
    hint: 'names are unique in the file',
  });
}

function findAll({ documents }: YamlStream, name: string): FoundResource[] {
  const found: FoundResource[] = [];
  for (const [document, { value }] of documents.entries()) {
    if (!isRecord(value) || value.kind === DEFAULTS_KIND) continue;
    const key = listKey(value);
    const items = key === undefined ? undefined : value[key];
    if (key === undefined || !Array.isArray(items)) {
      if (nameOf(value) === name) found.push({ value, document, base: [] });
      continue;
    }
    for (const [index, item] of items.entries())
      if (isRecord(item) && nameOf(item) === name) found.push({ value: item, document, base: [key, index] });
  }
  return found;
}

/** Whether a stream holds a resource of that name, one or more. */
export function holdsResource(stream: YamlStream, name: string): boolean {
  return findAll(stream, name).length > 0;
}

/** Under which key a document holds several resources: a list of ours, or the store of JMo's own manager. */
export function listKey(value: Record<string, unknown>): 'items' | 'schedules' | undefined {
  if (value.kind === STORE_KIND) return 'schedules';
  return value.kind === LIST_KIND || ('items' in value && !('spec' in value)) ? 'items' : undefined;
}

function nameOf(value: Record<string, unknown>): unknown {
  return isRecord(value.metadata) ? valueAt(value.metadata, ['name']) : undefined;
}

export function startOfResource(
  { documents }: YamlStream,
  { document, base }: Pick<FoundResource, 'document' | 'base'>,
): number {
  const found = documents[document];
  return (found && findNode(found.root, found.aliases, base).node?.range?.[0]) ?? 0;
}

/** One error, from one offset to another. */
export function errorAt(
  { source }: YamlStream,
  [start, end]: readonly [number, number],
  problem: { readonly code: string; readonly message: string; readonly hint?: string },
): { readonly diagnostics: Diagnostic[] } {
  return {
    diagnostics: [{ severity: 'error', ...problem, file: source.file, ...source.span(start, end) }],
  };
}
