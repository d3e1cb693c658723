import type { Cron } from '../../cron/cron.js';
import type { ScanSchedule } from '../../schedule/types.js';
import type { RenderContext } from '../types.js';
/** The bash script of one valid schedule. Template: templates/local-cron/run.sh. */
export declare function renderScript(schedule: ScanSchedule, context: RenderContext): string;
/** What a crontab line with `--if-due` is for: the script tells by it that the line is out of date. Without `%`. */
export declare function whenText(cron: Cron, zone: string): string;
/** Whether cron(8) takes it for a job that follows the clocks, and not for one at fixed times: `*` in minute or hour. */
export declare function isInterval(cron: Cron): boolean;
