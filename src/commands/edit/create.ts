import type { CommandRun } from '../../cli/command.js';
import { EXIT } from '../../cli/io.js';
import { openScheduleFile } from '../../project/load.js';
import { newResource } from '../../schedule/edit/edit-schedule.js';
import { visible } from '../../text/log.js';
import { readNewSchedule, withUsual } from './create-spec.js';
import { editFile, readEditCall, scheduleNamed, showNext, showResource } from './edit-file.js';

export const run: CommandRun = async (args, io) => {
  const { name, choice, dryRun, format } = readEditCall(args);
  const wanted = readNewSchedule(name, args);
  const file = await openScheduleFile(choice, io);
  const now = io.now();
  const identity = { uid: await io.uuid(), now };
  const editor = await file.editor();
  const edit = (text: string) =>
    editor.add(text, name, newResource(withUsual(wanted, editor.defaults?.(text)), identity), now);
  const edited = await editFile(file, io, edit, { dryRun, start: editor.start(now), valid: 'all' });
  if (typeof edited === 'number') return edited;

  const warning = file.warningOf?.(name);
  if (warning !== undefined) io.err(`warning: ${warning}\n`);
  io.out(showResource(editor, edited.after, name, format ?? 'yaml'));
  if (format !== undefined) return EXIT.fine;
  io.out(`\nscanschedule/${name} created in ${visible(file.file)}${dryRun ? ' (dry run)' : ''}\n`);
  const schedule = scheduleNamed(edited.after, name);
  if (schedule === undefined) throw new Error('a valid schedule is not there');
  io.out(showNext(file, schedule, now, !dryRun));
  return EXIT.fine;
};
