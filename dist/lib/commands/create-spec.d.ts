import type { NewSchedule } from '../schedule/edit-schedule.js';
import type { Arguments } from './command.js';
/** The schedule that the words of `create` ask for. Throws Failure on a word that can't be read; rules are checked later. */
export declare function readNewSchedule(name: string, args: Arguments): NewSchedule;
