import type { ScanSchedule } from '../../schedule/types.js';
import { type Fill } from '../shared/template.js';
import type { GithubConfig } from './config.js';
/** The bash of the scan step, ending in a newline, and the name of the secret that it wants in GITLAB_TOKEN. */
export declare function scanScript(schedule: ScanSchedule, config: GithubConfig): {
    run: string;
    gitlabToken: string | undefined;
};
/** The input of the report step that says what the scan was to look at. */
export declare function reportTargets(schedule: ScanSchedule, at: readonly string[]): Fill;
