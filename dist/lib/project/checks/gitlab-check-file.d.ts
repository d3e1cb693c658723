import type { GeneratedFile } from '../../backends/types.js';
import type { ScanSchedule } from '../../schedule/types.js';
/** The merge-request check that `init` writes in a GitLab project. */
export declare const GITLAB_CHECK = ".gitlab/jmo-schedule-check.gitlab-ci.yml";
/** That file for a resource file, with the image that its schedules choose for our program. */
export declare function gitlabCheckFile(source: string, schedules: readonly ScanSchedule[]): GeneratedFile;
/** The same where such a file of this source is there: `render` keeps it up to date, and makes none. */
export declare function checkFileThere(directory: string, source: string, schedules: readonly ScanSchedule[]): GeneratedFile[];
