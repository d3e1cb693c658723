import { lineText } from '../text/plain.js';
import { redactSecrets } from '../text/secrets.js';

/** A server's or program's message for ours: on one line, without secrets. */
export function saidText(text: string, longest: number): string {
  return lineText(redactSecrets(text.slice(0, 4 * longest)), longest);
}
