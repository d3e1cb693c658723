import { lineText } from '../text/plain.js';
import { redactSecrets } from '../text/secrets.js';

/** What a server or program said, to stand in a message of ours: on one line, without what it repeats of a secret. */
export function saidText(text: string, longest: number): string {
  return lineText(redactSecrets(text.slice(0, 4 * longest)), longest);
}
