import { type ScheduleEdit } from '../schedule/edit-schedule.js';
import type { Arguments, CommandRun } from './command.js';
import { type Editable } from './edit-file.js';
import { type ExitCode, type Io } from './io.js';
export declare const run: CommandRun;
/** As `run`, with a source of UUIDs handed in. */
export declare function create(args: Arguments, io: Io, world: {
    readonly uuid: () => string;
}): Promise<ExitCode>;
/** What a file that is not there yet begins with. */
export declare function startOf(place: Editable, now: Date): string;
/** Adds a resource as `newResource` makes it, to a file or to JMo's store. */
export declare function addNew(place: Editable, text: string, name: string, value: Record<string, unknown>, now: Date): ScheduleEdit;
/** JMo's cron library knows no bare `H`. */
export declare function plainCron(text: string, name: string): string;
