import { lineText } from '../text/plain.js';
import { redactSecrets } from '../text/secrets.js';

/** Shorter texts are not tokens, and might be part of any word. */
const SHORTEST_SECRET = 8;

/**
 * A server's or program's message for ours: on one line, without secrets. `own` are the secrets that we sent it, which
 * need not look like secrets.
 */
export function saidText(text: string, longest: number, own: readonly string[] = []): string {
  const hidden = own.filter((secret) => secret.length >= SHORTEST_SECRET);
  const without = hidden.reduce((left, secret) => left.replaceAll(secret, '***'), text);
  return lineText(redactSecrets(without.slice(0, 4 * longest)), longest);
}
