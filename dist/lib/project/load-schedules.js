import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { backendOf } from '../backends/index.js';
import { compareDiagnostics } from '../schedule/diagnostic.js';
import { diagnose } from '../schedule/located.js';
import { parseSchedules } from '../schedule/parse.js';
import { DEFAULT_FILE } from '../schedule/types.js';
import { ProjectError } from './errors.js';
import { readNamed } from './read-named-file.js';
/** Reads `--file` in `--directory`. Throws ProjectError where it can't be read; what is wrong inside is in `diagnostics`. */
export function loadSchedules(choice, world) {
    const directory = resolve(world.directory, choice.directory ?? '.');
    const path = resolve(directory, choice.file ?? DEFAULT_FILE);
    const file = shownPath(world.directory, path);
    const bytes = readResource(path, file, world, directory);
    const { schedules, mended, diagnostics } = readSchedules(bytes, file);
    return {
        directory,
        source: shownPath(directory, path),
        file,
        text: bytes.toString('utf8'),
        schedules,
        mended,
        diagnostics,
    };
}
/** The schedules of a text, checked by the schema and by every schedule's backend. */
export function readSchedules(text, file) {
    const parsed = parseSchedules(text, file);
    // A diagnostic without a place is about a stand-in.
    const found = [...parsed.schedules, ...parsed.mended].flatMap(checkBackend).filter(({ line }) => line > 0);
    return { ...parsed, diagnostics: [...parsed.diagnostics, ...found].sort(compareDiagnostics) };
}
export function hasErrors(diagnostics) {
    return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
export function checkBackend(schedule) {
    const { type } = schedule.resource.spec.backend;
    const backend = backendOf(type);
    if (backend !== undefined)
        return backend.check(schedule);
    return [
        diagnose(schedule, ['spec', 'backend', 'type'], {
            severity: 'warning',
            code: 'backend-unavailable',
            message: `nothing is rendered for ${type} by this version`,
        }),
    ];
}
function readResource(path, file, world, directory) {
    const read = readNamed(path, world, { directory });
    if ('bytes' in read)
        return read.bytes;
    const { kind, message } = read.problem;
    throw new ProjectError(`${file}: ${message}${kind === 'missing' ? "; 'jmo-schedule init' writes a starter" : ''}`);
}
/** `path` as seen from `directory`, with `/`; absolute where it lies outside. */
export function shownPath(directory, path) {
    const inside = relative(directory, path);
    const outside = inside === '' || isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`);
    return (outside ? path : join('.', inside)).split(sep).join('/');
}
