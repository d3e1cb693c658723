import { type ShellWord } from '../../text/shell.js';
import { type ScanCommand, type ValueList } from '../shared/scan-command.js';
import type { JobPlan } from './job-plan.js';
/**
 * The folder in which jobs leave for later ones how they ended: GitLab hands no job's result to another, and the API
 * that could be asked is not there for a run on one's own machine.
 */
export declare const STATUS_FOLDER = ".jmo-schedule";
export declare function guardScript({ schedule, cron }: JobPlan): string;
/** The call of JMo, with variables in images: the job's shell puts their values in. */
export declare function scanCommand({ schedule, results }: JobPlan): ScanCommand;
/** The values of a list as words of the job's shell. */
export declare function listWords({ flag, values }: ValueList): ShellWord[];
export declare function scanScript(plan: JobPlan): string;
export declare function reportScript(plan: JobPlan): string;
export declare function gateScript(plan: JobPlan): string;
export declare function notifyScript(plan: JobPlan): string;
