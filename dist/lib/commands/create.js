import { randomUUID } from 'node:crypto';
import { parseCron } from '../schedule/cron.js';
import { WIDEST_RULE } from '../schedule/cron-days.js';
import { addResource } from '../schedule/edit.js';
import { findDuplicate, newResource } from '../schedule/edit-schedule.js';
import { parseSchedules } from '../schedule/parse.js';
import { emptyStore } from '../schedule/store.js';
import { writeEntry } from '../schedule/store-entry.js';
import { visible } from '../text/log.js';
import { readNewSchedule } from './create-spec.js';
import { editableOf, editFile } from './edit-file.js';
import { EXIT } from './io.js';
import { nextRunLine, nextStepLine, scheduleNamed, showResource } from './show-edit.js';
import { upcomingRuns } from './upcoming-runs.js';
const HEADER = '# Security scans on a schedule. After a change: jmo-schedule validate, then jmo-schedule render\n\n';
export const run = (args, io) => create(args, io, { uuid: randomUUID });
/** As `run`, with a source of UUIDs handed in. */
export async function create(args, io, world) {
    const name = args.positionals[0] ?? '';
    const place = editableOf(args, io);
    const now = io.now();
    const value = newResource(readNewSchedule(name, args), { uid: world.uuid(), now });
    const dryRun = args.on('dry-run');
    const edit = (text) => addNew(place, text, name, value, now);
    const edited = await editFile(place, io, edit, { dryRun, start: startOf(place, now), valid: 'all' });
    if (typeof edited === 'number')
        return edited;
    // What JMo's own command takes for a name; its manager takes any.
    if (place.isStore && !/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name))
        io.err(`warning: JMo's cron installer takes no name like ${name}: letters, digits and '-', a letter first\n`);
    const format = args.text('output');
    io.out(showResource(place, edited.after, name, format ?? 'yaml'));
    if (format !== undefined)
        return EXIT.fine;
    io.out(`\nscanschedule/${name} created in ${visible(place.file)}${dryRun ? ' (dry run)' : ''}\n`);
    const schedule = scheduleNamed(edited.after, name)?.resource;
    if (schedule === undefined)
        throw new Error('a valid schedule is not there');
    io.out(nextRunLine(schedule, now));
    if (!dryRun)
        io.out(nextStepLine(place, schedule, args));
    return EXIT.fine;
}
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
