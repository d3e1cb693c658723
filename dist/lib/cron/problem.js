import { visible } from '../text/log.js';
import { redactSecrets } from '../text/secrets.js';
/** What was written, short enough for one line, without secrets and with nothing in it that a terminal would act on. */
export function clip(text) {
    const seen = redactSecrets(text.slice(0, 2_000));
    return visible(seen.length > 32 ? `${seen.slice(0, 32)}…` : seen);
}
