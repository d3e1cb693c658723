/** A problem of one value of a resource, before it is known where in the file that value stands. */
import { visible } from '../text/log.js';
import { redactSecrets } from '../text/secrets.js';
/** The problems of a value, as problems of what it stands in. */
export function below(path, problems) {
    return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}
export function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** `spec.backend.tags[1]`, on one line whatever the keys are. */
export function formatPath(path) {
    return path.reduce((text, step) => {
        if (typeof step === 'number')
            return `${text}[${step}]`;
        return text === '' ? shownKey(step) : `${text}.${shownKey(step)}`;
    }, '');
}
const LONGEST_KEY = 100;
/** A key may be anything that YAML can hold, a secret in the wrong place too. */
function shownKey(key) {
    if (/^[\w./-]{1,100}$/.test(key))
        return key;
    const redacted = redactSecrets(key.slice(0, 2_000));
    return visible(redacted.length > LONGEST_KEY ? `${redacted.slice(0, LONGEST_KEY - 1)}…` : redacted);
}
