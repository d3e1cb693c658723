import type { Backend } from '../types.js';
import { checkGitlab } from './check.js';
import { exportPipeline, RENDERED_FILE, renderPipeline } from './pipeline.js';
import { planJobs } from './plan.js';
import { checkProjectPipeline, unreadPipeline } from './project-pipeline.js';

/** GitLab CI: the jobs of all schedules in one file, which the project's pipeline includes. */
export const gitlabCi: Backend = {
  type: 'gitlab-ci',
  platformOf: () => 'gitlab',
  isGuarded: (schedule) => planJobs(schedule).jobs.includes('guard'),
  check: checkGitlab,
  render: (schedules, context) => [
    {
      path: RENDERED_FILE,
      content: renderPipeline(schedules, context),
      executable: false,
      schedules: schedules.map((schedule) => schedule.metadata.name),
      shared: {
        hint: 'on GitLab a project has one resource file (docs/gitlab-sync.md): put the schedules of both into one',
      },
    },
  ],
  exportOne: (schedule, context) => ({
    path: '.gitlab-ci.yml',
    content: exportPipeline(schedule, context),
    executable: false,
    schedules: [schedule.metadata.name],
  }),
  project: { path: '.gitlab-ci.yml', check: checkProjectPipeline, unread: unreadPipeline },
  owned: [{ folder: '.gitlab', pattern: /^jmo-schedules\.gitlab-ci\.yml$/ }],
};
