import { type Edit } from '../schedule/edit.js';
import { type ScheduleEdit } from '../schedule/edit-schedule.js';
import type { Arguments, CommandRun } from './command.js';
import { type Editable } from './edit-file.js';
import { type ExitCode, type Io } from './io.js';
export declare const run: CommandRun;
/** What `update`, `suspend` and `resume` share: `edits` may depend on the schedule as it is. */
export declare function change(args: Arguments, io: Io, how: {
    readonly edits: (text: string) => readonly Edit[];
    readonly done: string;
}): Promise<ExitCode>;
/** As `editSchedule`, in a file or in JMo's store. */
export declare function editPlace(place: Editable, text: string, name: string, edits: readonly Edit[], now: Date): ScheduleEdit;
/** Where nothing is written about it, the schedule runs already. */
export declare function resumeEdits(text: string, name: string): readonly Edit[];
