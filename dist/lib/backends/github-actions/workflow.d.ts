import type { ScanSchedule } from '../../schedule/types.js';
import type { RenderContext } from '../types.js';
/** The workflow of one valid schedule, header and all. Template: templates/github-actions/workflow.yml. */
export declare function renderWorkflow(schedule: ScanSchedule, context: RenderContext): string;
