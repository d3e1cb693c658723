import { DEFAULT_FILE } from '../schedule/types.js';
/** The commands' work for programs: on texts without any effect, and on files with locks and atomic writes. */
import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { backendOf } from '../backends/index.js';
import { cronOf } from '../backends/shared/schedule-cron.js';
import { nextRuns as runsOf } from '../cron/next-runs.js';
import { changeFile, readContentsOf } from '../project/change-file.js';
import { addNew, editPlace, resumeEdits, startOf } from '../project/edit.js';
import { renderAll } from '../project/plan-files.js';
import { boundaryOf, storeBoundaryOf } from '../project/read-named-file.js';
import { platformOf } from '../project/upcoming-runs.js';
import { removeResource } from '../schedule/edit/edit.js';
import { newResource } from '../schedule/edit/edit-schedule.js';
import { isRecord } from '../schedule/problem.js';
import { parseSelector } from '../schedule/selector.js';
/** A change was refused, or its result would be invalid; nothing was written. */
export class ScheduleError extends Error {
    diagnostics;
    name = 'ScheduleError';
    constructor(diagnostics) {
        super(diagnostics
            .map(({ message, hint }) => (hint === undefined ? message : `${message} (${hint})`))
            .join('; '));
        this.diagnostics = diagnostics;
    }
}
/** A file of schedules; `jmo-schedules.yaml` by default. */
export function openSchedules(path = DEFAULT_FILE, world = {}) {
    const full = resolve(path);
    const boundary = boundaryOf(full, { directory: process.cwd(), env: process.env });
    return openPlace({ path: full, file: path, isStore: false, boundary }, world);
}
/** JMo's own store; `~/.jmo/schedules.json` by default. */
export function openStore(path = join(homedir(), '.jmo', 'schedules.json'), world = {}) {
    const full = resolve(path);
    const boundary = storeBoundaryOf(full, process);
    return openPlace({ path: full, file: path, isStore: true, boundary }, world);
}
function openPlace(place, { now = () => new Date(), uuid = randomUUID }) {
    const find = (contents, name) => contents.schedules.find(({ resource }) => resource.metadata.name === name)?.resource;
    const warn = (text) => {
        process.emitWarning(text.replace(/^warning: /, '').trimEnd());
    };
    const change = async (name, edit, start) => {
        const options = { dryRun: false, valid: 'all', warn, ...(start === undefined ? {} : { start }) };
        const edited = await changeFile(place, edit, options);
        if ('refused' in edited)
            throw new ScheduleError(edited.refused);
        const found = find(edited.after, name);
        if (found === undefined)
            throw new ScheduleError(edited.after.diagnostics);
        return found;
    };
    const edit = (name, edits) => change(name, (text) => editPlace(place, text, name, edits(text), now()));
    return {
        list: ({ selector } = {}) => {
            const test = selector === undefined ? () => true : parseSelector(selector);
            if (typeof test !== 'function')
                throw new Error(test.problem);
            return readContentsOf(place)
                .schedules.map(({ resource }) => resource)
                .filter(({ metadata }) => test(metadata.labels));
        },
        get: (name) => find(readContentsOf(place), name),
        check: () => readContentsOf(place).diagnostics,
        create: (schedule) => {
            const at = now();
            const value = newResource(schedule, { uid: uuid(), now: at });
            return change(schedule.name, (text) => addNew(place, text, schedule.name, value, at), startOf(place, at));
        },
        update: (name, patch) => edit(name, () => patchEdits(patch)),
        suspend: (name) => edit(name, () => [{ path: ['spec', 'suspend'], value: true }]),
        resume: (name) => edit(name, (text) => resumeEdits(text, name)),
        delete: async (name) => {
            if (find(readContentsOf(place), name) === undefined)
                return false;
            const edited = await changeFile(place, (text) => removeResource(text, place.file, name), {
                dryRun: false,
                valid: 'new',
                warn,
            });
            if ('refused' in edited)
                throw new ScheduleError(edited.refused);
            return true;
        },
    };
}
/** A merge patch as the edits that make it. */
export function patchEdits({ labels, annotations, spec }) {
    const edits = [];
    const walk = (path, value) => {
        if (value === null)
            edits.push({ path, remove: true });
        else if (isRecord(value) && Object.keys(value).length > 0)
            for (const [key, inner] of Object.entries(value))
                walk([...path, key], inner);
        else if (value !== undefined)
            edits.push({ path, value });
    };
    walk(['metadata', 'labels'], labels);
    walk(['metadata', 'annotations'], annotations);
    walk(['spec'], spec);
    return edits;
}
/** The next runs after `from` (now, unless told), by the rules of the platform that runs the schedule. */
export function nextRuns(schedule, options = {}) {
    const { from = new Date(), count = 5, until } = options;
    const limit = until === undefined ? { count } : { count, until };
    return runsOf(cronOf(schedule), schedule.spec.timezone, platformOf(schedule), from, limit);
}
/** One schedule as a file that stands alone, for its own backend or another one with that one's defaults. */
export function renderSchedule(schedule, options = {}) {
    const { backend: type = schedule.spec.backend.type, source = DEFAULT_FILE } = options;
    const backend = backendOf(type);
    if (backend === undefined)
        throw new Error(`no backend ${type}`);
    const own = type === schedule.spec.backend.type;
    const resource = own
        ? schedule
        : { ...schedule, spec: { ...schedule.spec, backend: { type, config: {} } } };
    return backend.exportOne(resource, { source });
}
/** All files of all schedules, as the `render` command writes them. */
export function renderSchedules(schedules, source = DEFAULT_FILE) {
    return renderAll(schedules, { source });
}
