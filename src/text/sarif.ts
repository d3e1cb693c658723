import { cutText } from './plain.js';

/**
 * `text` in a SARIF message. `[words](target)` would be a link and `{0}` a placeholder for a missing argument (SARIF 2.1.0,
 * 3.11.5 and 3.11.6), so a blank goes in between.
 */
export function sarifText(text: string, longest = 4_000): string {
  return cutText(text.replace(/\]\(/g, '] (').replace(/\{(?=\d+\})/g, '{ '), longest);
}
