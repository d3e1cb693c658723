import type { Backend } from '../types.js';
/** GitLab CI: the jobs of all schedules in one file that the project's own pipeline includes. */
export declare const gitlabCi: Backend;
