import type { LocatedSchedule } from '../schedule/located.js';
import type { ScanSchedule } from '../schedule/types.js';
import type { Arguments } from './command.js';
import type { Contents, Editable } from './edit-file.js';
export declare function scheduleNamed({ schedules }: Contents, name: string): LocatedSchedule | undefined;
/** One resource as it is written in the file; of JMo's store without the secrets it may hold. */
export declare function showResource(place: Editable, contents: Contents, name: string, format: string): string;
/** `next run: …` of one schedule, in its zone and in UTC. */
export declare function nextRunLine(schedule: ScanSchedule, now: Date): string;
/** What has to be done for the platform to know of a change; of JMo's store, what JMo's own command does. */
export declare function nextStepLine(place: Editable, schedule: ScanSchedule, args: Arguments): string;
/** The flags with which the next command finds the same file. */
export declare function sameFile(args: Arguments): string;
