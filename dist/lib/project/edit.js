/** Edits of schedules as the commands and the library make them, in a resource file or in JMo's own store. */
import { parseCron } from '../cron/cron.js';
import { WIDEST_RULE } from '../cron/days.js';
import { addResource, editResource } from '../schedule/edit/edit.js';
import { editSchedule, findDuplicate, findValue } from '../schedule/edit/edit-schedule.js';
import { valueAt } from '../schedule/edit/value.js';
import { parseSchedules } from '../schedule/parse.js';
import { pythonTime, storePath, writeEntry } from '../schedule/store/entry.js';
import { emptyStore, parseStore } from '../schedule/store/store.js';
import { upcomingRuns } from './upcoming-runs.js';
const HEADER = '# Security scans on a schedule. After a change: jmo-schedule validate, then jmo-schedule render\n\n';
/** What a file that is not there yet begins with. */
export function startOf(place, now) {
    return place.isStore ? emptyStore(now) : HEADER;
}
/** Adds a resource as `newResource` makes it, to a file or to JMo's store. */
export function addNew(place, text, name, value, now) {
    const there = findDuplicate(text, place.file, name);
    if (there !== undefined)
        return { diagnostics: [{ ...there, hint: `change it with jmo-schedule update ${name}` }] };
    if (!place.isStore)
        return addResource(text, place.file, value);
    const alone = addResource('', name, value);
    if ('diagnostics' in alone)
        return alone;
    const { schedules, diagnostics } = parseSchedules(alone.text, `--store ${name}`);
    const [schedule] = schedules;
    if (schedule === undefined)
        return { diagnostics };
    return addResource(text, place.file, storeEntry(schedule.resource, now));
}
function storeEntry(schedule, now) {
    const next = upcomingRuns([schedule], { from: now, until: undefined, count: 1 })[0]?.at;
    return writeEntry(schedule, { cron: plainCron(schedule.spec.schedule, schedule.metadata.name), next, now });
}
/** JMo's cron library knows no bare `H`. */
export function plainCron(text, name) {
    if (!/\bH\b/.test(text))
        return text;
    const parsed = parseCron(text, name, WIDEST_RULE);
    return 'cron' in parsed ? parsed.cron.text : text;
}
/** As `editSchedule`, in a file or in JMo's store. */
export function editPlace(place, text, name, edits, now) {
    return place.isStore
        ? editStore(place, text, name, edits, now)
        : editSchedule(text, place.file, name, edits);
}
/** Where nothing is written about it, the schedule runs already. */
export function resumeEdits(text, name) {
    const path = ['spec', 'suspend'];
    const value = findValue(text, '', name);
    return value !== undefined && valueAt(value, path) == null ? [] : [{ path, value: false }];
}
/** As JMo's own `update`: the next run is computed anew, here in the schedule's zone. */
function editStore(place, text, name, edits, now) {
    const edited = editSchedule(text, place.file, name, edits.map((edit) => forStore(edit, name)));
    if ('diagnostics' in edited || edited.text === text)
        return edited;
    const schedule = parseStore(edited.text, place.file).schedules.find(({ resource }) => resource.metadata.name === name);
    if (schedule === undefined)
        return edited;
    const next = upcomingRuns([schedule.resource], { from: now, until: undefined, count: 1 })[0]?.at;
    const value = next === undefined ? null : pythonTime(next);
    const stamped = editResource(edited.text, place.file, name, [
        { path: ['status', 'nextScheduleTime'], value },
    ]);
    return 'text' in stamped ? { ...edited, text: stamped.text } : stamped;
}
/** What JMo's dataclasses cannot do without: taking it away means its default. */
const NEEDED = {
    'spec.backend': { type: 'github-actions', config: {} },
    'spec.jobTemplate.profile': 'balanced',
    'spec.jobTemplate.targets': {},
    'spec.jobTemplate.results': {},
    'spec.jobTemplate.options': {},
};
function forStore(edit, name) {
    const path = storePath(edit.path);
    const key = path.join('.');
    if ('remove' in edit)
        return key in NEEDED ? { path, value: NEEDED[key] } : { path, remove: true };
    const { value } = edit;
    return {
        path,
        value: key === 'spec.schedule' && typeof value === 'string' ? plainCron(value, name) : value,
    };
}
