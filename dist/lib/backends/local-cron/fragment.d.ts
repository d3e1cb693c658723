import type { ScanSchedule } from '../../schedule/types.js';
import type { RenderContext } from '../types.js';
/** Where the scripts and the fragment are, relative to the project. */
export declare const CRON_FOLDER = ".jmo/cron";
export declare function scriptName(schedule: ScanSchedule): string;
/**
 * Crontab lines of all schedules for whoever keeps a crontab by hand. They are the same on every machine, so they are
 * right for a cron in any zone, and the project's place is a variable.
 */
export declare function renderFragment(schedules: readonly ScanSchedule[], context: RenderContext): string;
