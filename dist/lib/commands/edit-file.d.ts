import type { ScheduleEdit } from '../schedule/edit-schedule.js';
import { type Contents, type Editable, type Edited, type EditOptions } from './change-file.js';
import type { Arguments } from './command.js';
import { type ExitCode, type Io } from './io.js';
export type { Contents, Editable };
/** The file that `--store`, or `--file` in `--directory`, names. */
export declare function editableOf(args: Arguments, io: Io): Editable;
/** As `changeFile`; what is refused is printed, and 1 returned. */
export declare function editFile(place: Editable, io: Io, edit: (text: string) => ScheduleEdit, options: Omit<EditOptions, 'warn'>): Promise<Edited | ExitCode>;
