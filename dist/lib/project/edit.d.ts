/** Edits of schedules as the commands and the library make them, in a resource file or in JMo's own store. */
import { type Edit } from '../schedule/edit/edit.js';
import { type ScheduleEdit } from '../schedule/edit/edit-schedule.js';
import type { Editable } from './change-file.js';
/** What a file that is not there yet begins with. */
export declare function startOf(place: Editable, now: Date): string;
/** Adds a resource as `newResource` makes it, to a file or to JMo's store. */
export declare function addNew(place: Editable, text: string, name: string, value: Record<string, unknown>, now: Date): ScheduleEdit;
/** JMo's cron library knows no bare `H`. */
export declare function plainCron(text: string, name: string): string;
/** As `editSchedule`, in a file or in JMo's store. */
export declare function editPlace(place: Editable, text: string, name: string, edits: readonly Edit[], now: Date): ScheduleEdit;
/** Where nothing is written about it, the schedule runs already. */
export declare function resumeEdits(text: string, name: string): readonly Edit[];
