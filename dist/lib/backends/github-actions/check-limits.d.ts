import type { Diagnostic } from '../../schedule/diagnostic.js';
import { type LocatedSchedule } from '../../schedule/located.js';
import { type GithubConfig } from './config.js';
/** What GitHub does otherwise than a CronJob would: names, suspension, what is kept. */
export declare function checkResource(schedule: LocatedSchedule): Diagnostic[];
/** What the runner that was chosen can't do. */
export declare function checkRunner(schedule: LocatedSchedule, config: GithubConfig, unsure?: ReadonlySet<string>): Diagnostic[];
