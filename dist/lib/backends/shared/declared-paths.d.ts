import type { ScanSchedule } from '../../schedule/types.js';
/**
 * POSIX shell that ends a scan before it starts where a path that the resource names is not there: JMo passes over it,
 * and a scan of nothing would end well. No lines where nothing but the checkout itself is named.
 * @param say makes an error of the platform's log out of a message
 */
export declare function pathChecks(schedule: ScanSchedule, say?: (message: string) => string): string[];
