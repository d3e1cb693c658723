import { diagnose } from '../../schedule/located.js';
import { checkAgainst } from '../../schedule/schema/issues.js';
/** `spec.backend.config` read by a backend's own schema: without the keys that have errors, which are `unsure`. */
export function checkConfig(schedule, schema) {
    const value = schedule.resource.spec.backend.config;
    if (isEmpty(value))
        return { problems: [], config: value };
    const complaints = checkAgainst(schema(), value);
    const problems = complaints.map(({ path, severity = 'error', code, message, hint, part }) => diagnose(schedule, ['spec', 'backend', 'config', ...path], {
        severity,
        code,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(part === undefined ? {} : { part }),
    }));
    if (problems.length === 0)
        return { problems, config: value };
    const unsure = new Set(complaints.map(({ path }) => String(path[0])));
    const sound = Object.entries(value).filter(([key]) => !unsure.has(key));
    return { problems, config: Object.fromEntries(sound), unsure };
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
