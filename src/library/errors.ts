/** The errors that the library throws for its caller to catch, besides ProjectError. */

import type { Diagnostic } from '../schedule/diagnostic.js';

/** A change was refused, or a schedule is invalid; nothing was written. */
export class ScheduleError extends Error {
  override readonly name = 'ScheduleError';
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(
      diagnostics
        .map(({ message, hint }) => (hint === undefined ? message : `${message} (${hint})`))
        .join('; '),
    );
  }
}

/** An argument is invalid, such as a selector or the name of a backend. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}
