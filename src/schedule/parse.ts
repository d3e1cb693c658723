/** Parses a resource file into its schedules and all of its problems. */

import { isScalar, type Node } from 'yaml';
import { LITERAL_SECRET, quote } from '../text/secrets.js';
import { compareDiagnostics, type Diagnostic, type Path } from './diagnostic.js';
import { type LocatedSchedule, placesIn } from './located.js';
import { mendSchedule, NOWHERE } from './mend.js';
import { isRecord, type Problem, startsWith } from './problem.js';
import { checkSchedule } from './rules.js';
import { checkAgainst } from './schema/issues.js';
import {
  fillDefaults,
  KIND,
  type ScheduleInput,
  scheduleListSchema,
  scheduleSchema,
} from './schema/resource.js';
import { classify, type Resource } from './schema/resource-kinds.js';
import { API_VERSION, type ScanSchedule } from './types.js';
import { readDocuments, type YamlDocument } from './yaml/documents.js';
import { findNode, locate, type Source } from './yaml/positions.js';
import type { ReadStream } from './yaml/reader.js';
import { holdsUnreadable } from './yaml/values.js';

export interface ParsedFile {
  readonly file: string;
  /** Schedules without errors, in the file's order. */
  readonly schedules: readonly LocatedSchedule[];
  /** Schedules with errors, with placeholders for wrong values; only for further checks. */
  readonly mended: readonly LocatedSchedule[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses a stream of `ScanSchedule` and `ScanScheduleList` documents. Bytes must be UTF-8. Never throws; returns all problems
 * at once, in the file's order.
 */
export function parseSchedules(
  text: string | Uint8Array,
  file: string,
  read: ReadStream = readDocuments,
): ParsedFile {
  const { source, documents, diagnostics: yamlDiagnostics } = read(text, file);
  const diagnostics: Diagnostic[] = [...yamlDiagnostics];
  const schedules: LocatedSchedule[] = [];
  const mended: LocatedSchedule[] = [];
  const names = new Map<string, () => number>();
  const isBadLine = lineLookup(yamlDiagnostics);
  let resources = 0;

  for (const document of documents) {
    for (const found of findResources(document)) {
      const node = () => nodeOf(document, found.path);
      const { problems } = found;
      if (found.resource !== undefined) resources++;
      const located = problems.flatMap((problem) => locateProblem(source, document, node(), problem));
      const failed = located.some(({ severity }) => severity === 'error');
      const name = nameOf(found.resource);
      if (name !== undefined) {
        const path = ['metadata', 'name'];
        const lineOfFirst = names.get(name);
        if (lineOfFirst === undefined)
          names.set(name, () => source.span(...locate(node(), document.aliases, path)).line);
        else {
          located.push(
            ...locateProblem(source, document, node(), {
              path,
              code: 'duplicate-name',
              message: `there is a schedule named ${quote(name)} on line ${lineOfFirst()} already`,
              hint: 'names are unique in the file',
            }),
          );
        }
      }
      diagnostics.push(...located);
      if (found.resource === undefined || document.brokenFrom !== undefined) continue;
      const at = placesOf(source, document, node);
      if (!failed && !isBadLine(source, node) && !holdsUnreadable(found.resource)) {
        found.filled ??= fillDefaults(found.resource as ScheduleInput);
        schedules.push({ resource: found.filled, file, at });
        continue;
      }
      const whole = mendSchedule(found.resource, problems);
      if (whole === undefined) continue;
      const isUnsure = (path: Path) => whole.unsure.some((start) => startsWith(path, start));
      mended.push({
        resource: whole.resource,
        file,
        at: (path, part) => (isUnsure(path) ? NOWHERE : at(path, part)),
      });
    }
  }
  if (resources === 0 && diagnostics.length === 0) {
    diagnostics.push({
      severity: 'warning',
      code: 'no-schedules',
      message: 'there is no schedule in this file',
      hint: 'the init command writes one to start from',
      file,
      line: 1,
      column: 1,
      length: 0,
    });
  }
  return { file, schedules, mended, diagnostics: withoutRepeats(diagnostics).sort(compareDiagnostics) };
}

interface FoundResource {
  /** Where it stands in its document. */
  readonly path: Path;
  /** The value to check as a schedule; undefined if it is not one. */
  readonly resource: Record<string, unknown> | undefined;
  readonly problems: readonly Problem[];
  /** With its defaults, once it is known to be valid. */
  filled?: ScanSchedule;
}

/** By the value of a document, which readers share between texts that both hold it. */
const FOUND = new WeakMap<object, readonly FoundResource[]>();

/** The resources of a document, checked: itself, or the items of a list. */
function findResources({ value }: YamlDocument): readonly FoundResource[] {
  if (typeof value !== 'object' || value === null) return findIn(value);
  const found = FOUND.get(value) ?? findIn(value);
  FOUND.set(value, found);
  return found;
}

function findIn(value: unknown): FoundResource[] {
  const { kind, ...found } = classify(value);
  if (kind !== 'list') return [checkedSchedule([], found)];
  const { problems } = checked([], found, scheduleListSchema);
  const items = Array.isArray(found.resource?.items) ? found.resource.items : [];
  return [
    { path: [], resource: undefined, problems },
    ...items.map((item: unknown, index) => checkedSchedule(['items', index], classifyItem(item))),
  ];
}

function checkedSchedule(path: Path, resource: Pick<Resource, 'resource' | 'problems'>): FoundResource {
  const found = checked(path, resource, scheduleSchema);
  return found.resource === undefined
    ? found
    : { ...found, problems: [...found.problems, ...checkSchedule(found.resource)] };
}

function checked(
  path: Path,
  { resource, problems }: Pick<Resource, 'resource' | 'problems'>,
  schema: Parameters<typeof checkAgainst>[0],
): FoundResource {
  return {
    path,
    resource,
    problems: resource === undefined ? problems : [...problems, ...checkAgainst(schema, resource)],
  };
}

function nodeOf({ root, aliases }: YamlDocument, path: Path): Node {
  return path.length === 0 ? root : (findNode(root, aliases, path).node ?? root);
}

/** As placesIn, looked up when somebody asks. */
function placesOf(source: Source, document: YamlDocument, node: () => Node): LocatedSchedule['at'] {
  let at: LocatedSchedule['at'] | undefined;
  return (path, part) => {
    at ??= placesIn(source, node(), document.aliases);
    return at(path, part);
  };
}

/** Items of a typed list may leave out apiVersion and kind, as in Kubernetes. */
function classifyItem(item: unknown): Resource {
  const found = classify(isRecord(item) ? { apiVersion: API_VERSION, kind: KIND, ...item } : item);
  if (found.kind !== 'list') return found;
  return {
    kind: 'none',
    resource: undefined,
    problems: [{ path: ['kind'], code: 'wrong-kind', message: 'a list cannot contain another list' }],
  };
}

function nameOf(resource: Record<string, unknown> | undefined): string | undefined {
  const metadata = resource?.metadata;
  const name = isRecord(metadata) ? metadata.name : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/** A problem as a diagnostic; none if a syntax error contains it or may have caused it. */
function locateProblem(source: Source, document: YamlDocument, node: Node, problem: Problem): Diagnostic[] {
  const { path, part, within, severity = 'error', ...rest } = problem;
  let [start, end] = locate(node, document.aliases, path, part);
  if (document.brokenFrom !== undefined && (start >= document.brokenFrom || INCOMPLETE.has(rest.code)))
    return [];
  const written = findNode(node, document.aliases, path).node;
  const target = (written && document.aliases.get(written)) ?? written;
  if (rest.code === LITERAL_SECRET) {
    // To hide a secret, all of its lines and the target of an alias are needed.
    if (target?.range) [start, end] = target.range;
    return [{ ...rest, severity, file: source.file, ...source.span(start), length: end - start }];
  }
  if (within && isScalar(target) && typeof target.value === 'string' && target.range) {
    const {
      value,
      range: [from],
    } = target;
    // Offsets into the value are valid in the file only for plain and simply quoted texts.
    const base = [from, from + 1].find((offset) => source.text.startsWith(value, offset));
    if (value !== '' && base !== undefined) [start, end] = [base + within[0], base + within[1]];
  }
  return [{ ...rest, severity, file: source.file, ...source.span(start, end) }];
}

/** Problems of missing values, which a syntax error may have hidden. */
const INCOMPLETE = new Set(['missing-key', 'empty-value', 'no-target', 'no-channels', 'not-a-schedule']);

/** Whether an error stands on a line of a node. */
function lineLookup(diagnostics: readonly Diagnostic[]): (source: Source, node: () => Node) => boolean {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const lines = new Set(errors.map(({ line }) => line));
  return (source, node) => {
    if (lines.size === 0) return false;
    const { range } = node();
    if (!range) return true;
    const last = source.span(range[2]).line;
    for (let { line } = source.span(range[0]); line <= last; line++) if (lines.has(line)) return true;
    return false;
  };
}

/** One diagnostic per mistake: drops a secret or control character in the text that its field has reported too. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const kept = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, line, column } = diagnostic;
    const merges = code === LITERAL_SECRET || code === 'control-character';
    const key = merges ? `${code} ${line}` : `${code} ${line} ${column} ${diagnostic.message}`;
    const earlier = kept.get(key);
    // The later one comes from the field and covers its whole text.
    if (!earlier || (merges && diagnostic.length >= earlier.length)) kept.set(key, diagnostic);
  }
  return [...kept.values()];
}
