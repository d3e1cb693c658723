import type { ScanSchedule } from '../../schedule/types.js';
/** The bash of the scan step, ending in a newline, and the name of the secret that it wants in GITLAB_TOKEN. */
export declare function scanScript(schedule: ScanSchedule, retries: number): {
    run: string;
    gitlabToken: string | undefined;
};
