import type { Arguments } from '../../cli/command.js';
import { fileChoiceOf } from '../../cli/flags.js';
import { EXIT, type ExitCode, type Io } from '../../cli/io.js';
import { countDiagnostics, diagnosticsForPeople } from '../../cli/output/diagnostics.js';
import { formatInZone } from '../../cron/zone/zone.js';
import { changeFile, type Edited, type EditOptions } from '../../project/edit.js';
import type { Contents, ScheduleEditor, ScheduleFile } from '../../project/schedule-file.js';
import { nextRunOf } from '../../project/upcoming.js';
import type { FileChoice } from '../../project/world.js';
import { type ScheduleEdit, timestamp } from '../../schedule/edit/edit-schedule.js';
import { resourceText } from '../../schedule/edit/text.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { jsonText, visible } from '../../text/log.js';

/** What all commands that edit a schedule need. */
export interface EditCall {
  readonly name: string;
  readonly choice: FileChoice;
  readonly dryRun: boolean;
  /** The format to print the resource in; undefined prints the usual output. */
  readonly format: string | undefined;
}

export function readEditCall(args: Arguments): EditCall {
  return {
    name: args.positionals[0] ?? '',
    choice: fileChoiceOf(args),
    dryRun: args.on('dry-run'),
    format: args.text('output'),
  };
}

/** Like `changeFile`, but prints the diagnostics of a refusal and returns exit code 1. */
export async function editFile(
  to: ScheduleFile,
  io: Io,
  edit: (text: string) => ScheduleEdit,
  options: EditOptions,
): Promise<Edited | ExitCode> {
  const edited = await changeFile(to, edit, options);
  if (!('refused' in edited)) return edited;
  const { refused, text, isResult } = edited;
  io.err(diagnosticsForPeople(refused, text, io.color));
  if (isResult)
    io.err(`${visible(to.file)}: would be invalid (${countDiagnostics(refused)}); nothing was written\n`);
  return EXIT.no;
}

export function scheduleNamed({ schedules }: Contents, name: string): ScanSchedule | undefined {
  return schedules.find(({ resource }) => resource.metadata.name === name)?.resource;
}

/** One resource as the file has it; from JMo's store without secrets. */
export function showResource(
  editor: ScheduleEditor,
  { text }: Contents,
  name: string,
  format: string,
): string {
  if (format === 'name') return `scanschedule/${name}\n`;
  const value = editor.written(text, name);
  if (value === undefined) throw new Error(`no resource ${name} to show`);
  return format === 'json' ? jsonText(value) : resourceText(value);
}

/** The next run of a written schedule, in its zone and in UTC; with `step`, also the next step to take. */
export function showNext(file: ScheduleFile, schedule: ScanSchedule, now: Date, step: boolean): string {
  const next = `next run: ${nextRun(schedule, now)}\n`;
  const { metadata, spec } = schedule;
  return step ? `${next}${showStep(file, 'written', metadata.name, spec.backend.type)}` : next;
}

/** `next step: …`, or an empty text if nothing is left to do. */
export function showStep(file: ScheduleFile, ...change: Parameters<ScheduleFile['nextStep']>): string {
  const step = file.nextStep(...change);
  return step === undefined ? '' : `next step: ${step}\n`;
}

function nextRun(schedule: ScanSchedule, now: Date): string {
  if (schedule.spec.suspend) return 'none, it is suspended';
  const next = nextRunOf(schedule, now);
  if (next === undefined) return 'none';
  const utc = timestamp(next);
  const local = formatInZone(next, schedule.spec.timezone);
  return /[+]00:00$/.test(local) ? utc : `${local} (${utc})`;
}
