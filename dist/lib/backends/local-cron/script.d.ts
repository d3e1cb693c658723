import type { Cron } from '../../schedule/cron.js';
import type { ScanSchedule } from '../../schedule/types.js';
import type { RenderContext } from '../types.js';
/** The bash script of one valid schedule. Template: templates/local-cron/run.sh. */
export declare function renderScript(schedule: ScanSchedule, context: RenderContext): string;
/** Whether cron(8) takes it for a job that follows the clocks, and not for one at fixed times: `*` in minute or hour. */
export declare function isInterval(cron: Cron): boolean;
