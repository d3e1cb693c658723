import type { CommandRun } from '../cli/command.js';
import { fileChoiceOf } from '../cli/flags.js';
import { CliError, EXIT } from '../cli/io.js';
import { formatTable } from '../cli/output/table.js';
import { yamlText } from '../cli/output/yaml.js';
import { findSchedule, stopOnErrors } from '../cli/select.js';
import { formatInZone } from '../cron/zone/zone.js';
import { openScheduleFile } from '../project/load.js';
import { nextRunOf } from '../project/upcoming.js';
import { parseSelector } from '../schedule/selector.js';
import { API_VERSION, type ScanSchedule } from '../schedule/types.js';
import { jsonText } from '../text/log.js';

export const run: CommandRun = async (args, io) => {
  const choice = fileChoiceOf(args);
  const selector = parseSelector(args.text('selector') ?? '');
  const backend = args.text('backend');
  const format = args.text('output') ?? 'table';
  if (typeof selector !== 'function') throw new CliError(`--selector: ${selector.problem}`);
  const loaded = (await openScheduleFile(choice, io)).load();
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const schedules = loaded.schedules
    .map(({ resource }) => resource)
    .filter(({ metadata }) => selector(metadata.labels))
    .filter(({ spec }) => backend === undefined || spec.backend.type === backend);
  io.out(showSchedules(schedules, format, { now: io.now(), single: false }));
  return EXIT.fine;
};

export const get: CommandRun = async (args, io) => {
  const choice = fileChoiceOf(args);
  const [name = ''] = args.positionals;
  const format = args.text('output') ?? 'table';
  const loaded = (await openScheduleFile(choice, io)).load();
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const { resource } = findSchedule(loaded, name);
  io.out(showSchedules([resource], format, { now: io.now(), single: true }));
  return EXIT.fine;
};

/** Prints schedules as kubectl does: `table`, `wide`, `name`, `yaml` or `json` (one resource, or a ScanScheduleList). */
function showSchedules(
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
        : { apiVersion: API_VERSION, kind: 'ScanScheduleList', items: schedules };
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
  const next = nextRunOf(schedule, now);
  return next === undefined ? '<none>' : formatInZone(next, schedule.spec.timezone);
}
