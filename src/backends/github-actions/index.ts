import type { ScanSchedule } from '../../schedule/types.js';
import type { Backend, GeneratedFile, RenderContext } from '../types.js';
import { checkGithub } from './check.js';
import { FOLDER, planWorkflow, uploadMajors, workflowPath } from './plan.js';
import { renderWorkflow } from './workflow.js';

/** GitHub Actions: one workflow per schedule. */
export const githubActions: Backend = {
  type: 'github-actions',
  platformOf: () => 'github',
  isGuarded: (schedule) => planWorkflow(schedule).guarded,
  check: checkGithub,
  render: (schedules, context) => schedules.map((schedule) => workflowFile(schedule, context)),
  exportOne: workflowFile,
  majorsOf: (schedule) => [uploadMajors(planWorkflow(schedule).ghes)],
  owned: [{ folder: FOLDER, pattern: /^jmo-.*\.yml$/ }],
};

function workflowFile(schedule: ScanSchedule, context: RenderContext): GeneratedFile {
  const plan = planWorkflow(schedule);
  return {
    path: workflowPath(plan.id),
    content: renderWorkflow(plan, context),
    executable: false,
    schedules: [plan.name],
  };
}
