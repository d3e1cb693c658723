import type { Cron } from '../../cron/cron.js';
import type { ScanSchedule } from '../../schedule/types.js';
import type { Fill } from '../shared/template.js';
import type { MajorRange } from '../types.js';
import type { GithubConfig } from './config.js';
/** Everybody who can read the repository can read what is kept: no more than the reports, unless more is asked for. */
export declare function keepStep(plan: {
    readonly schedule: ScanSchedule;
    readonly name: string;
    readonly cron: Cron;
    readonly config: GithubConfig;
}): Fill[];
/** The versions of that action which the server takes: github.com has turned off those before 4. */
export declare function uploadMajors({ server }: GithubConfig): MajorRange;
