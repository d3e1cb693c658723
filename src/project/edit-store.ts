import { parseCron } from '../cron/cron.js';
import { WIDEST_RULE } from '../cron/days.js';
import { addResource, type Edit, editResource } from '../schedule/edit/edit.js';
import { editSchedule, type ScheduleEdit } from '../schedule/edit/edit-schedule.js';
import { parseSchedules } from '../schedule/parse.js';
import { storePath } from '../schedule/schema/targets.js';
import { pythonTime, writeEntry } from '../schedule/store/entry.js';
import { emptyStore, parseStore, type StoreEntry } from '../schedule/store/store.js';
import type { ReadStream } from '../schedule/yaml/reader.js';
import { refuseDuplicate } from './edit-resource.js';
import type { ScheduleEditor } from './schedule-file.js';
import { nextRunOf } from './upcoming.js';

/** Edits of JMo's own store, in its format. */
export function storeEditor(file: string, read: ReadStream): ScheduleEditor {
  const place = { file, read };
  return {
    start: emptyStore,
    add: (text, name, value, now) =>
      refuseDuplicate(text, file, name, read) ?? addToStore(text, place, name, value, now),
    edit: (text, name, edits, now) => editStore(text, place, name, edits, now),
    written: (text, name) => entryNamed(text, place, name)?.value,
  };
}

interface Place {
  readonly file: string;
  readonly read: ReadStream;
}

function entryNamed(text: string, { file, read }: Place, name: string): StoreEntry | undefined {
  return parseStore(text, file, read).schedules.find(({ resource }) => resource.metadata.name === name);
}

/** Adds the schedule with its next run, which JMo stores. */
function addToStore(
  text: string,
  { file, read }: Place,
  name: string,
  value: Record<string, unknown>,
  now: Date,
): ScheduleEdit {
  const alone = addResource('', name, value);
  if ('diagnostics' in alone) return alone;
  const { schedules, diagnostics } = parseSchedules(alone.text, `--store ${name}`);
  const schedule = schedules[0]?.resource;
  if (schedule === undefined) return { diagnostics };
  const cron = plainCron(schedule.spec.schedule, schedule.metadata.name);
  const entry = writeEntry(schedule, { cron, next: nextRunOf(schedule, now), now });
  return addResource(text, file, entry, read);
}

/** JMo's cron library does not support a bare `H`. */
function plainCron(text: string, name: string): string {
  if (!/\bH\b/.test(text)) return text;
  const parsed = parseCron(text, name, WIDEST_RULE);
  return 'cron' in parsed ? parsed.cron.text : text;
}

/** Computes the next run anew, as JMo's own `update` does, but in the schedule's zone. */
function editStore(
  text: string,
  place: Place,
  name: string,
  edits: readonly Edit[],
  now: Date,
): ScheduleEdit {
  const { file, read } = place;
  const own = edits.map((edit) => forStore(edit, name));
  const edited = editSchedule(text, file, name, own, read);
  if ('diagnostics' in edited || edited.text === text) return edited;
  const schedule = entryNamed(edited.text, place, name);
  if (schedule === undefined) return edited;
  const next = nextRunOf(schedule.resource, now);
  const value = next === undefined ? null : pythonTime(next);
  const stamp = [{ path: ['status', 'nextScheduleTime'], value }];
  const stamped = editResource(edited.text, file, name, stamp, undefined, read);
  return 'text' in stamped ? { ...edited, text: stamped.text } : stamped;
}

/** Fields that JMo's dataclasses require: removing one sets its default. */
const NEEDED: Readonly<Record<string, unknown>> = {
  'spec.backend': { type: 'github-actions', config: {} },
  'spec.jobTemplate.profile': 'balanced',
  'spec.jobTemplate.targets': {},
  'spec.jobTemplate.results': {},
  'spec.jobTemplate.options': {},
};

function forStore(edit: Edit, name: string): Edit {
  const path = storePath(edit.path);
  const key = path.join('.');
  if ('remove' in edit) return key in NEEDED ? { path, value: NEEDED[key] } : { path, remove: true };
  const { value } = edit;
  return {
    path,
    value: key === 'spec.schedule' && typeof value === 'string' ? plainCron(value, name) : value,
  };
}
