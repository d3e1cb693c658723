import type { Cron } from '../../cron/cron.js';
import type { ScanSchedule } from '../../schedule/types.js';
/** How long artifacts are kept, as `expire_in`: so that as many runs as the larger history limit asks for have theirs. */
export declare function expireIn(schedule: ScanSchedule, cron: Cron): string;
