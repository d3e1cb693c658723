/** Rules of a schedule beyond the shape of single values: cron, zone, what JMo knows, what contradicts itself. */
import { type Problem } from './problem.js';
/** The problems of a value that need not have the shape of a schedule: every part that has is checked. */
export declare function checkSchedule(resource: Record<string, unknown>): Problem[];
