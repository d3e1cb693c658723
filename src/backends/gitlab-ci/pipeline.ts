import { describeCron } from '../../cron/describe.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { oneLine } from '../../text/comment.js';
import { fileHeader, sourceLines } from '../shared/header.js';
import type { RenderContext } from '../types.js';
import { includedComponents } from './component.js';
import { type Placement, renderJobs } from './jobs.js';
import { DAYS, type JobPlan, planJobs } from './plan.js';
import { DESCRIPTION_PREFIX, START_VARIABLE, scheduleDescription } from './sync/description.js';

/** The file with the jobs of all schedules, which the project's `.gitlab-ci.yml` includes. */
export const RENDERED_FILE = '.gitlab/jmo-schedules.gitlab-ci.yml';
/** The stage of a project's pipeline by default; GitLab's own security templates use it too. */
export const USUAL_STAGE = 'test';

/** All schedules in one file; a pipeline schedule's description chooses its jobs. */
export function renderPipeline(schedules: readonly ScanSchedule[], context: RenderContext): string {
  const plans = schedules.map((schedule) => planJobs(schedule, schedules));
  const standalone = plans.filter((plan) => plan.config.style !== 'component');
  const components = plans.filter((plan) => plan.config.style === 'component');
  const parts = standalone.map((plan) => renderJobs(plan, besideOthers(plan)));
  if (components.length > 0) parts.unshift(includedComponents(components));
  return `${pipelineHeader(plans, context)}\n${parts.join('\n')}`;
}

/** One schedule as a whole `.gitlab-ci.yml`: every pipeline schedule of the project starts it. */
export function exportPipeline(schedule: ScanSchedule, context: RenderContext): string {
  const plan = planJobs(schedule);
  const header = fileHeader(schedule, plan.cron, context, DAYS);
  if (plan.config.style === 'component') {
    // The stage is another pipeline's; every pipeline has the component's default.
    const { stage: _, ...config } = plan.config;
    const chosen = `# Its pipeline schedule has the description "${scheduleDescription(plan.name)}".\n`;
    return `${header}${chosen}${includedComponents([{ ...plan, config }])}`;
  }
  const stages = plan.jobs.filter((job) => job in ALONE.stages);
  return `${header}stages:\n${stages.map((stage) => `  - ${stage}\n`).join('')}\n${renderJobs(plan, ALONE)}`;
}

const ALONE: Placement = {
  scheduled: '$CI_PIPELINE_SOURCE == "schedule"',
  byHand: '$CI_PIPELINE_SOURCE == "web"',
  instruction: 'By hand: Build > Pipelines > New pipeline.',
  stages: { scan: 'scan', report: 'report', gate: 'gate' },
};

function besideOthers({ name, config, schedule }: JobPlan): Placement {
  const stage = config.stage ?? USUAL_STAGE;
  const newPipeline = `Build > Pipelines > New pipeline, with the variable ${START_VARIABLE} set to this name`;
  return {
    scheduled: `$CI_PIPELINE_SOURCE == "schedule" && $CI_PIPELINE_SCHEDULE_DESCRIPTION == "${scheduleDescription(name)}"`,
    byHand: `$${START_VARIABLE} == "${name}"`,
    // A suspended schedule has no jobs even if it is played: GitLab does not tell jobs who started them.
    instruction: schedule.spec.suspend
      ? `By hand: ${newPipeline}, where the project lets you set variables.`
      : `By hand: play its pipeline schedule, or ${newPipeline}.`,
    stages: { scan: stage, report: stage, gate: stage },
  };
}

function pipelineHeader(plans: readonly JobPlan[], context: RenderContext): string {
  const lines = [
    ...sourceLines(context),
    '#',
    '# To be included by .gitlab-ci.yml:',
    '#   include:',
    `#     - local: ${RENDERED_FILE}`,
    '#',
    `# Each schedule's jobs run in pipelines of the pipeline schedule whose description is "${DESCRIPTION_PREFIX}NAME".`,
    '# GitLab keeps pipeline schedules outside of git; this writes them:',
    '#   jmo-schedule sync --apply',
    '#',
    ...plans.map(({ schedule, cron }) => {
      const { metadata, spec } = schedule;
      const when = spec.suspend
        ? 'suspended'
        : `${describeCron(cron, DAYS)}, ${spec.timezone} (${cron.text}${/\bH/.test(spec.schedule) ? `, from ${oneLine(spec.schedule)}` : ''})`;
      return `# ${metadata.name}: ${when}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}
