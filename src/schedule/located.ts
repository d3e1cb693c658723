import type { Node } from 'yaml';
import type { Diagnostic, DiagnosticSeverity, Path, Span } from './diagnostic.js';
import type { Problem } from './problem.js';
import { otherPlaces } from './schema/targets.js';
import type { ScanSchedule } from './types.js';
import { type AliasTargets, findNode, locate, type Source } from './yaml/positions.js';

/** A schedule with the places of its values in its file. */
export interface LocatedSchedule {
  readonly resource: ScanSchedule;
  readonly file: string;
  /**
   * The span of the value at `path` (from the resource's root, e.g. `['spec', 'schedule']`), or with `'key'` of its key. If the
   * text lacks the path (a default), the nearest parent's key.
   */
  at(path: Path, part?: 'value' | 'key'): Span;
}

/** The `ScanDefaults` of a file, as written, with the places of its values; see LocatedSchedule. */
export interface LocatedDefaults extends Pick<LocatedSchedule, 'file' | 'at'> {
  readonly value: Readonly<Record<string, unknown>>;
}

/** `at` for the schedule in a node. Paths are those of the flat form of targets, whichever form the file uses. */
export function placesIn(source: Source, node: Node, aliases: AliasTargets): LocatedSchedule['at'] {
  const isThere = (path: Path) => findNode(node, aliases, path).node !== undefined;
  return (path, part) => {
    const written = isThere(path) ? path : (otherPlaces(path).find(isThere) ?? path);
    return source.span(...locate(node, aliases, written, part));
  };
}

/** Diagnostics for problems of the value at a path. */
export function diagnoseBelow(
  owner: Pick<LocatedSchedule, 'file' | 'at'>,
  start: Path,
  problems: readonly Problem[],
): Diagnostic[] {
  return problems.map(({ path, severity = 'error', ...words }) =>
    diagnose(owner, [...start, ...path], { severity, ...words }),
  );
}

/** A diagnostic on a value of a located schedule. */
export function diagnose(
  schedule: Pick<LocatedSchedule, 'file' | 'at'>,
  path: Path,
  problem: {
    readonly severity: DiagnosticSeverity;
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
    readonly part?: 'value' | 'key';
  },
): Diagnostic {
  const { part, ...rest } = problem;
  return { ...rest, file: schedule.file, ...schedule.at(path, part) };
}
