import type { ScanSchedule } from '../../schedule/types.js';
import type { Backend, GeneratedFile, RenderContext } from '../types.js';
import { checkGithub } from './check.js';
import { planWorkflow, uploadMajors } from './plan.js';
import { renderWorkflow } from './workflow.js';

const FOLDER = '.github/workflows';

/** GitHub Actions: one workflow a schedule. */
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
  return {
    path: `${FOLDER}/jmo-${schedule.metadata.name}.yml`,
    content: renderWorkflow(schedule, context),
    executable: false,
    schedules: [schedule.metadata.name],
  };
}
