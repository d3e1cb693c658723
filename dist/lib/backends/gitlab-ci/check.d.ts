import type { Diagnostic } from '../../schedule/diagnostic.js';
import { type LocatedSchedule } from '../../schedule/located.js';
/** What GitLab CI can't do as the schedule says, and what is done instead; see docs/diagnostics.md. */
export declare function checkGitlab(schedule: LocatedSchedule): Diagnostic[];
