import type { Cron } from '../../cron/cron.js';
import type { DayRule } from '../../cron/days.js';
import type { ScanSchedule } from '../../schedule/types.js';
import type { RenderContext } from '../types.js';
/** The comment on top of a file for one schedule: where it comes from, what it does, how to change it. No timestamp. */
export declare function fileHeader(schedule: ScanSchedule, cron: Cron, context: RenderContext, days?: DayRule): string;
/** The first lines of every file of ours: where it comes from, how to change it. */
export declare function sourceLines(context: RenderContext): string[];
/** The command that writes all files of a source again. */
export declare function regenerateCommand(context: RenderContext): string;
export declare const USUAL_STORE = "~/.jmo/schedules.json";
/** The flag that names a source, with a blank before it; empty for the usual file. */
export declare function sourceFlag({ source, isStore }: RenderContext): string;
/** `At 02:17 on Monday, Europe/Berlin (17 2 * * 1)`. */
export declare function whenItRuns(schedule: ScanSchedule, cron: Cron, days?: DayRule): string;
