import type { Diagnostic } from '../../schedule/diagnostic.js';
import { type LocatedSchedule } from '../../schedule/located.js';
/**
 * What in the project's own `.gitlab-ci.yml` keeps the jobs of schedules from running. Only what is certain: of what an
 * include may bring, or what cannot be read, nothing is said. `schedules` are those of gitlab-ci, without errors; their
 * file stands in the folder `below`, which ends in `/`.
 */
export declare function checkProjectPipeline(text: string, schedules: readonly LocatedSchedule[], below?: string): Diagnostic[];
/** Whether GitLab runs the schedules is not known then. */
export declare function unreadPipeline(why: string, schedules: readonly LocatedSchedule[]): Diagnostic[];
