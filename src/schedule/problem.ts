/** A problem with a value of a resource, before its place in the file is known. */

import { visible } from '../text/log.js';
import { redactSecrets } from '../text/secrets.js';
import type { DiagnosticSeverity, Path } from './diagnostic.js';

export interface Problem {
  readonly path: Path;
  /** The wrong part of the path's last step; the value by default. */
  readonly part?: 'value' | 'key';
  /** An error by default. */
  readonly severity?: DiagnosticSeverity;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** Offsets into the value's text, if only a part of it is wrong. */
  readonly within?: readonly [number, number];
}

/** Prefixes the paths of problems with the path of their parent. */
export function below(path: Path, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a map or list has no entries, or is missing. */
export function isEmpty(entries: object | undefined): boolean {
  return entries === undefined || Object.keys(entries).length === 0;
}

export function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<string, unknown>)[step]
        : undefined,
    value,
  );
}

/** `spec.backend.tags[1]`, on one line whatever the keys are. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? shownKey(step) : `${text}.${shownKey(step)}`;
  }, '');
}

const LONGEST_KEY = 100;

/** A key may be any text, also a misplaced secret. */
function shownKey(key: string): string {
  if (/^[\w./-]{1,100}$/.test(key)) return key;
  const redacted = redactSecrets(key.slice(0, 2_000));
  return visible(redacted.length > LONGEST_KEY ? `${redacted.slice(0, LONGEST_KEY - 1)}…` : redacted);
}
