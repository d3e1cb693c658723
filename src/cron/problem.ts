import { visible } from '../text/log.js';
import { redactSecrets } from '../text/secrets.js';

export interface CronProblem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** Offsets into the user's text, `[start, end)`, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A problem without a place yet. */
export type Fault = Omit<CronProblem, 'start' | 'end'>;

/** The user's text for a message: short, on one line, without secrets or terminal codes. */
export function clip(text: string): string {
  const seen = redactSecrets(text.slice(0, 2_000));
  return visible(seen.length > 32 ? `${seen.slice(0, 32)}…` : seen);
}
