import type { Diagnostic } from '../../schedule/diagnostic.js';
import { diagnose, type LocatedSchedule } from '../../schedule/located.js';
import { namesVariable } from '../../schedule/schema/text-rules.js';

/** Images with variables in them, which GitLab's jobs fill in and nobody else does. */
export function checkImageVariables(schedule: LocatedSchedule): Diagnostic[] {
  const images = schedule.resource.spec.jobTemplate.targets.images ?? [];
  return images.flatMap((image, index) => {
    if (!namesVariable(image)) return [];
    return [
      diagnose(schedule, ['spec', 'jobTemplate', 'targets', 'images', index], {
        severity: 'error',
        code: 'bad-image',
        message: `${image} names a variable, which only gitlab-ci replaces by its value`,
        hint: 'write the image itself, or set backend.type: gitlab-ci',
      }),
    ];
  });
}
