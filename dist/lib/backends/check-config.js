import { checkAgainst } from '../schedule/issues.js';
import { diagnose } from '../schedule/located.js';
/** `spec.backend.config` read by a backend's own schema; `config` is undefined where it has errors. */
export function checkConfig(schedule, schema) {
    const value = schedule.resource.spec.backend.config;
    const problems = checkAgainst(schema, value).map(({ path, severity = 'error', code, message, hint, part }) => diagnose(schedule, ['spec', 'backend', 'config', ...path], {
        severity,
        code,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(part === undefined ? {} : { part }),
    }));
    return { problems, config: problems.length === 0 ? schema.parse(value) : undefined };
}
