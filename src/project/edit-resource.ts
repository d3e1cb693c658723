import { addResource } from '../schedule/edit/edit.js';
import { editSchedule, findDuplicate, findValue, type ScheduleEdit } from '../schedule/edit/edit-schedule.js';
import { findDefaults } from '../schedule/find-resources.js';
import type { ReadStream } from '../schedule/yaml/reader.js';
import type { ScheduleEditor } from './schedule-file.js';

const HEADER =
  '# Security scans on a schedule. After a change: jmo-schedule validate, then jmo-schedule render\n\n';

/** Edits of a resource file. */
export function resourceEditor(file: string, read: ReadStream): ScheduleEditor {
  return {
    start: () => HEADER,
    add: (text, name, value) =>
      refuseDuplicate(text, file, name, read) ?? addResource(text, file, value, read),
    edit: (text, name, edits) => editSchedule(text, file, name, edits, read),
    defaults: (text) => findDefaults(read(text, file).documents)?.value,
    written: (text, name) => findValue(text, file, name, read),
  };
}

/** Why a schedule can't be added under a name; undefined if the name is free. */
export function refuseDuplicate(
  text: string,
  file: string,
  name: string,
  read: ReadStream,
): ScheduleEdit | undefined {
  const there = findDuplicate(text, file, name, read);
  if (there === undefined) return undefined;
  return { diagnostics: [{ ...there, hint: `change it with jmo-schedule update ${name}` }] };
}
