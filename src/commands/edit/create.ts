import { randomUUID } from 'node:crypto';
import type { Arguments, CommandRun } from '../../cli/command.js';
import { EXIT, type ExitCode, type Io } from '../../cli/io.js';
import { addNew, startOf } from '../../project/edit.js';
import { newResource } from '../../schedule/edit/edit-schedule.js';
import { visible } from '../../text/log.js';
import { readNewSchedule } from './create-spec.js';
import { editableOf, editFile } from './edit-file.js';
import { nextRunLine, nextStepLine, scheduleNamed, showResource } from './show-edit.js';

export const run: CommandRun = (args, io) => create(args, io, { uuid: randomUUID });

/** As `run`, with a source of UUIDs handed in. */
export async function create(
  args: Arguments,
  io: Io,
  world: { readonly uuid: () => string },
): Promise<ExitCode> {
  const name = args.positionals[0] ?? '';
  const place = editableOf(args, io);
  const now = io.now();
  const value = newResource(readNewSchedule(name, args), { uid: world.uuid(), now });
  const dryRun = args.on('dry-run');
  const edit = (text: string) => addNew(place, text, name, value, now);
  const edited = await editFile(place, io, edit, { dryRun, start: startOf(place, now), valid: 'all' });
  if (typeof edited === 'number') return edited;

  // What JMo's own command takes for a name; its manager takes any.
  if (place.isStore && !/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name))
    io.err(
      `warning: JMo's cron installer takes no name like ${name}: letters, digits and '-', a letter first\n`,
    );
  const format = args.text('output');
  io.out(showResource(place, edited.after, name, format ?? 'yaml'));
  if (format !== undefined) return EXIT.fine;
  io.out(`\nscanschedule/${name} created in ${visible(place.file)}${dryRun ? ' (dry run)' : ''}\n`);
  const schedule = scheduleNamed(edited.after, name)?.resource;
  if (schedule === undefined) throw new Error('a valid schedule is not there');
  io.out(nextRunLine(schedule, now));
  if (!dryRun) io.out(nextStepLine(place, schedule, args));
  return EXIT.fine;
}
