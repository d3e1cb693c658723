import { editResource } from '../schedule/edit.js';
import { editSchedule, findValue } from '../schedule/edit-schedule.js';
import { valueAt } from '../schedule/edit-value.js';
import { parseStore } from '../schedule/store.js';
import { pythonTime, storePath } from '../schedule/store-entry.js';
import { plainCron } from './create.js';
import { editableOf, editFile } from './edit-file.js';
import { readPairs, readSettings } from './edit-words.js';
import { EXIT, Failure } from './io.js';
import { nextRunLine, nextStepLine, scheduleNamed, showResource } from './show-edit.js';
import { upcomingRuns } from './upcoming-runs.js';
export const run = async (args, io) => {
    const edits = readEdits(args);
    if (edits.length === 0)
        throw new Failure("nothing to change; see 'jmo-schedule update --help'");
    return change(args, io, { edits: () => edits, done: 'updated' });
};
function readEdits(args) {
    const edits = [];
    const given = (flag, path, value = args.text(flag)) => {
        if (args.text(flag) !== undefined)
            edits.push({ path, value });
    };
    given('cron', ['spec', 'schedule']);
    given('timezone', ['spec', 'timezone']);
    given('suspend', ['spec', 'suspend'], args.text('suspend') === 'true');
    given('profile', ['spec', 'jobTemplate', 'profile']);
    for (const [flag, key] of [
        ['label', 'labels'],
        ['annotation', 'annotations'],
    ]) {
        for (const [name, value] of readPairs(flag, args.texts(flag), true)) {
            const path = ['metadata', key, name];
            edits.push(value === undefined ? { path, remove: true } : { path, value });
        }
    }
    // What comes before what goes: a map that is never empty keeps its style.
    const all = [...edits, ...readSettings(args)];
    return [...all.filter((edit) => !('remove' in edit)), ...all.filter((edit) => 'remove' in edit)];
}
/** What `update`, `suspend` and `resume` share: `edits` may depend on the schedule as it is. */
export async function change(args, io, how) {
    const name = args.positionals[0] ?? '';
    const place = editableOf(args, io);
    const now = io.now();
    const dryRun = args.on('dry-run');
    const edit = (text) => editPlace(place, text, name, how.edits(text), now);
    const edited = await editFile(place, io, edit, { dryRun, valid: 'all' });
    if (typeof edited === 'number')
        return edited;
    const format = args.text('output');
    if (format !== undefined) {
        io.out(showResource(place, edited.after, name, format));
        return EXIT.fine;
    }
    const schedule = scheduleNamed(edited.after, name)?.resource;
    const generation = edited.generation === undefined ? '' : ` (generation ${edited.generation})`;
    const done = edited.changed ? `${how.done} in ${place.file}${generation}` : `unchanged in ${place.file}`;
    io.out(`scanschedule/${name} ${done}${dryRun ? ' (dry run)' : ''}\n`);
    if (schedule === undefined)
        return EXIT.fine;
    io.out(nextRunLine(schedule, now));
    if (edited.changed && !dryRun)
        io.out(nextStepLine(place, schedule, args));
    return EXIT.fine;
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
