/** A problem of one value of a resource, before it is known where in the file that value stands. */

import { visible } from '../text/log.js';
import { redactSecrets } from '../text/secrets.js';
import type { DiagnosticSeverity, Path } from './diagnostic.js';

export interface Problem {
  readonly path: Path;
  /** Which part of the path's last step is wrong; the value unless told. */
  readonly part?: 'value' | 'key';
  /** An error unless told. */
  readonly severity?: DiagnosticSeverity;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** Offsets into the value's text, where only a part of it is wrong. */
  readonly within?: readonly [number, number];
}

/** The problems of a value, as problems of what it stands in. */
export function below(path: Path, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/** A key may be anything that YAML can hold, a secret in the wrong place too. */
function shownKey(key: string): string {
  if (/^[\w./-]{1,100}$/.test(key)) return key;
  const redacted = redactSecrets(key.slice(0, 2_000));
  return visible(redacted.length > LONGEST_KEY ? `${redacted.slice(0, LONGEST_KEY - 1)}…` : redacted);
}
