/** Parses a resource file into its schedules and all of its problems. */

import { isScalar, type Node } from 'yaml';
import { LITERAL_SECRET, quote } from '../text/secrets.js';
import { compareDiagnostics, type Diagnostic, type Path } from './diagnostic.js';
import {
  type Defaults,
  type FoundResource,
  findDefaults,
  findResources,
  MAX_VALUES,
} from './find-resources.js';
import { inheritedFrom } from './inherit.js';
import { type LocatedDefaults, type LocatedSchedule, placesIn } from './located.js';
import { mendSchedule, NOWHERE } from './mend.js';
import { isRecord, type Problem, startsWith } from './problem.js';
import { joinInherited, withoutRepeats } from './repeats.js';
import { DEFAULTS_KIND, fillDefaults, type ScheduleInput } from './schema/resource.js';
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
  /** The file's `ScanDefaults` as written, if it can be read; the schedules have inherited from it. */
  readonly defaults?: LocatedDefaults;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses a stream of `ScanSchedule`, `ScanScheduleList` and `ScanDefaults` documents. Bytes must be UTF-8. Never throws;
 * returns all problems at once, in the file's order.
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
  const defaults = findDefaults(documents);
  const isBroken =
    defaults !== undefined && (defaults.isTooLarge || defaults.document.brokenFrom !== undefined);
  const isUnsound = isBroken || (defaults !== undefined && isBadLine(source, () => defaults.document.root));
  let resources = 0;

  for (const document of documents) {
    for (const found of findResources(document, defaults?.isTooLarge ? undefined : defaults?.value)) {
      const node = () => nodeOf(document, found.path);
      const { problems } = found;
      if (found.resource !== undefined) resources++;
      const name = nameOf(found.resource);
      const at = placesOf(source, document, node);
      const located = problems.flatMap((problem) => {
        const from = sourceOf(found, defaults, problem.path);
        if (defaults === undefined || from === undefined)
          return locateProblem(source, document, node(), problem, isBroken);
        const inherited = { ...problem, path: from };
        return locateProblem(source, defaults.document, defaults.document.root, inherited).map(heirOf(name));
      });
      const failed = isUnsound || located.some(({ severity }) => severity === 'error');
      if (name !== undefined) {
        const path = ['metadata', 'name'];
        const lineOfFirst = names.get(name);
        if (lineOfFirst === undefined) names.set(name, () => at(path).line);
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
      if (found.isDefaults && defaults !== undefined)
        for (const problem of problemsAsDefaults(source, document, defaults))
          located.push(...locateProblem(source, document, node(), problem));
      diagnostics.push(...located);
      if (found.resource === undefined || document.brokenFrom !== undefined || isBroken) continue;
      const atOrigin = withOrigins(source, at, found, defaults, name);
      if (!failed && !isBadLine(source, node) && !holdsUnreadable(found.resource)) {
        found.filled ??= fillDefaults(found.resource as ScheduleInput);
        schedules.push({ resource: found.filled, file, at: atOrigin });
        continue;
      }
      const whole = mendSchedule(found.resource, problems);
      if (whole === undefined) continue;
      const isUnsure = (path: Path) => whole.unsure.some((start) => startsWith(path, start));
      mended.push({
        resource: whole.resource,
        file,
        at: (path, part) => (isUnsure(path) ? NOWHERE : atOrigin(path, part)),
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
  return {
    file,
    schedules,
    mended,
    ...(defaults === undefined || isBroken ? {} : { defaults: locatedDefaults(source, defaults) }),
    diagnostics: withoutRepeats(joinInherited(diagnostics)).sort(compareDiagnostics),
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

function locatedDefaults(source: Source, { document, value }: Defaults): LocatedDefaults {
  return { value, file: source.file, at: placesOf(source, document, () => document.root) };
}

/** As `at`; what a schedule inherits is where the defaults have it. */
function withOrigins(
  source: Source,
  at: LocatedSchedule['at'],
  found: FoundResource,
  defaults: Defaults | undefined,
  name: string | undefined,
): LocatedSchedule['at'] {
  if (defaults === undefined) return at;
  const origin = locatedDefaults(source, defaults);
  return (path, part) => {
    const from = sourceOf(found, defaults, path);
    return from === undefined ? at(path, part) : heirOf(name)(origin.at(from, part));
  };
}

function sourceOf({ own }: FoundResource, defaults: Defaults | undefined, path: Path): Path | undefined {
  return own === undefined || defaults === undefined ? undefined : inheritedFrom(own, defaults.value, path);
}

function heirOf(name = 'a schedule without a name'): <Place extends object>(place: Place) => Place {
  return (place) => ({ ...place, inheritedBy: name });
}

/** The problems of a `ScanDefaults` as one in its file. */
function problemsAsDefaults(source: Source, document: YamlDocument, defaults: Defaults): Problem[] {
  const path = ['kind'];
  if (document !== defaults.document) {
    const [start] = locate(defaults.document.root, defaults.document.aliases, path);
    const message = `the file has ${DEFAULTS_KIND} on line ${source.span(start).line} already`;
    return [{ path, code: 'duplicate-defaults', message, hint: 'write all defaults into one document' }];
  }
  if (!defaults.isTooLarge) return [];
  const message = `${DEFAULTS_KIND} has more than ${MAX_VALUES} values, and every schedule would inherit them`;
  return [
    { path, code: 'too-many-defaults', message, hint: 'write into the schedules what few of them need' },
  ];
}

function nameOf(resource: Record<string, unknown> | undefined): string | undefined {
  const metadata = resource?.metadata;
  const name = isRecord(metadata) ? metadata.name : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/**
 * A problem as a diagnostic; none if a syntax error contains it or may have caused it.
 * @param lacks whether values may be missing because of an error elsewhere
 */
function locateProblem(
  source: Source,
  document: YamlDocument,
  node: Node,
  problem: Problem,
  lacks = false,
): Diagnostic[] {
  const { path, part, within, severity = 'error', ...rest } = problem;
  let [start, end] = locate(node, document.aliases, path, part);
  if (document.brokenFrom !== undefined && start >= document.brokenFrom) return [];
  if ((lacks || document.brokenFrom !== undefined) && INCOMPLETE.has(rest.code)) return [];
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
