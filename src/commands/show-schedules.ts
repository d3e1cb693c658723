import { cronOf } from '../backends/shared/schedule-cron.js';
import { formatTable } from '../cli/output/table.js';
import { yamlText } from '../cli/output/yaml.js';
import { nextRuns } from '../cron/next-runs.js';
import { formatInZone } from '../cron/zone/zone.js';
import { platformOf } from '../project/upcoming.js';
import type { ScanSchedule } from '../schedule/types.js';
import { jsonText } from '../text/log.js';

/** Schedules as kubectl prints resources: `table`, `wide`, `name`, `yaml` or `json` (one resource, or a ScanScheduleList). */
export function showSchedules(
  schedules: readonly ScanSchedule[],
  format: string,
  options: { readonly now: Date; readonly single: boolean },
): string {
  if (format === 'name')
    return schedules.map((schedule) => `scanschedule/${schedule.metadata.name}\n`).join('');
  if (format === 'json' || format === 'yaml') {
    const [first] = schedules;
    const value =
      options.single && first !== undefined
        ? first
        : { apiVersion: 'jmo.security/v1alpha1', kind: 'ScanScheduleList', items: schedules };
    return format === 'json' ? jsonText(value) : yamlText(value, { lineWidth: 0 });
  }
  if (schedules.length === 0) return 'No schedules found.\n';
  const wide = format === 'wide';
  const head = ['NAME', 'SCHEDULE', 'TIMEZONE', 'SUSPEND', 'PROFILE', 'BACKEND', 'NEXT RUN'];
  const rows = schedules.map((schedule) => row(schedule, options.now, wide));
  return formatTable([wide ? [...head, 'POLICY', 'TARGETS', 'LABELS'] : head, ...rows]);
}

function row(schedule: ScanSchedule, now: Date, wide: boolean): string[] {
  const { metadata, spec } = schedule;
  const cells = [
    metadata.name,
    spec.schedule,
    spec.timezone,
    spec.suspend ? 'True' : 'False',
    spec.jobTemplate.profile,
    spec.backend.type,
    nextRun(schedule, now),
  ];
  if (!wide) return cells;
  const labels = Object.entries(metadata.labels).map(([key, value]) => `${key}=${value}`);
  return [
    ...cells,
    spec.concurrencyPolicy,
    Object.keys(spec.jobTemplate.targets).join(','),
    labels.join(',') || '<none>',
  ];
}

function nextRun(schedule: ScanSchedule, now: Date): string {
  if (schedule.spec.suspend) return '<suspended>';
  const { timezone } = schedule.spec;
  const [next] = nextRuns(cronOf(schedule), timezone, platformOf(schedule), now, { count: 1 });
  return next === undefined ? '<none>' : formatInZone(next, timezone);
}
