import { checkAgainst } from '../schedule/issues.js';
import { diagnose } from '../schedule/located.js';
/** `spec.backend.config` read by a backend's own schema; `config` is undefined where it has errors. */
export function checkConfig(schedule, schema) {
    const value = schedule.resource.spec.backend.config;
    if (isEmpty(value))
        return { problems: [], config: value };
    const problems = checkAgainst(schema(), value).map(({ path, severity = 'error', code, message, hint, part }) => diagnose(schedule, ['spec', 'backend', 'config', ...path], {
        severity,
        code,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(part === undefined ? {} : { part }),
    }));
    return { problems, config: problems.length === 0 ? value : undefined };
}
/** `spec.backend.config` of a schedule that was checked; throws on one that `checkConfig` would refuse. */
export function configOf({ spec }, schema) {
    const value = spec.backend.config;
    return isEmpty(value) ? value : schema().parse(value);
}
/** Most schedules write no config at all: then the schema, which takes a millisecond to build, is not needed. */
function isEmpty(value) {
    return Object.keys(value).length === 0;
}
