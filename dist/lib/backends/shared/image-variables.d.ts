import type { Diagnostic } from '../../schedule/diagnostic.js';
import { type LocatedSchedule } from '../../schedule/located.js';
/** Images with variables in them, which GitLab's jobs fill in and nobody else does. */
export declare function checkImageVariables(schedule: LocatedSchedule): Diagnostic[];
