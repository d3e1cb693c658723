import type { ScanSchedule } from '../../schedule/types.js';
import type { RenderContext } from '../types.js';
/** Where the jobs of all schedules stand, to be included by the project's own `.gitlab-ci.yml`. */
export declare const RENDERED_FILE = ".gitlab/jmo-schedules.gitlab-ci.yml";
/** The stage that a project has unless it says otherwise; GitLab's own security templates use it too. */
export declare const USUAL_STAGE = "test";
/** All schedules in one file, each chosen by the description of its pipeline schedule. */
export declare function renderPipeline(schedules: readonly ScanSchedule[], context: RenderContext): string;
/** One schedule as a whole `.gitlab-ci.yml`: every pipeline schedule of the project starts it. */
export declare function exportPipeline(schedule: ScanSchedule, context: RenderContext): string;
