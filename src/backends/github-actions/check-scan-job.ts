import type { Path } from '../../schedule/diagnostic.js';
import type { LocatedSchedule } from '../../schedule/located.js';
import { checkDepth, checkPinned, checkVariables, inConfig, type Report } from '../shared/checks.js';
import { secretsByVariable } from '../shared/variable-fields.js';
import type { StepBefore } from './config.js';
import type { WorkflowPlan } from './plan.js';

/** What the config adds to the scan job. */
export function checkScanJob(report: Report, schedule: LocatedSchedule, plan: WorkflowPlan): void {
  const { config, container } = plan;
  checkDepth(report, schedule, config);
  checkVariables(report, variablesIn(config), schedule);
  if (container.image !== undefined && config.image !== undefined)
    report.error('exclusive-config', inConfig('image'), {
      message: 'image says the same as container.image; keep one of them',
      part: 'key',
    });
  checkPinned(report, container.image, 'container', 'image');
  for (const [index, step] of (config.steps_before ?? []).entries()) {
    checkVariables(report, variablesIn(step, 'steps_before', index));
    checkStep(report, step, ['steps_before', index]);
  }
  checkEnvironment(report, plan);
}

function checkEnvironment(report: Report, { config, scanUsesSecrets, channels }: WorkflowPlan): void {
  if (config.environment === undefined) return;
  const waiting = [...(scanUsesSecrets ? ['the scan'] : []), ...(channels.length > 0 ? ['the message'] : [])];
  if (waiting.length === 0)
    report.warning('unused-config', inConfig('environment'), {
      message: 'environment is only used by jobs with secrets, and this schedule has no secrets',
      part: 'key',
    });
  else
    report.hint('environment-may-wait', inConfig('environment'), {
      message: `the environment's reviewers or wait timer, if it has any, delay ${waiting.join(' and then ')}`,
      hint: 'use an environment that protects its secrets only by branch',
    });
}

function variablesIn({ env = {}, secrets }: Pick<StepBefore, 'env' | 'secrets'>, ...path: Path) {
  return [
    [[...path, 'env'], Object.keys(env)],
    [[...path, 'secrets'], Object.keys(secretsByVariable(secrets))],
  ] as const;
}

/** GitHub's rules between the keys of a step, and its advice to pin actions by commit. */
function checkStep(report: Report, step: StepBefore, path: Path): void {
  const { uses, run } = step;
  if (uses === undefined && run === undefined)
    report.error('missing-key', inConfig(...path), {
      message: 'a step needs the key uses or run',
      part: 'key',
    });
  const wrong = (key: keyof StepBefore, message: string) => {
    if (step[key] !== undefined)
      report.error('exclusive-config', inConfig(...path, key), { message, part: 'key' });
  };
  if (uses !== undefined) {
    wrong('run', 'a step has either uses or run; write two steps');
    wrong('shell', 'shell belongs to a step with run');
  } else wrong('with', 'with belongs to a step with uses');
  if (uses === undefined || /^\.\/|@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/.test(uses)) return;
  report.warning('unpinned-action', inConfig(...path, 'uses'), {
    message: `${uses} can be moved to other code, which would run in the job of the scan and could read its secrets`,
    hint: 'write the 40 digits of the commit that you reviewed after the @',
  });
}
