import type { Arguments, CommandRun } from '../../cli/command.js';
import { CliError, EXIT, type ExitCode, type Io } from '../../cli/io.js';
import { editPlace } from '../../project/edit.js';
import type { Edit } from '../../schedule/edit/edit.js';
import { editableOf, editFile } from './edit-file.js';
import { readPairs, readSettings } from './flags.js';
import { nextRunLine, nextStepLine, scheduleNamed, showResource } from './show-edit.js';

export const run: CommandRun = async (args, io) => {
  const edits = readEdits(args);
  if (edits.length === 0) throw new CliError("nothing to change; see 'jmo-schedule update --help'");
  return change(args, io, { edits: () => edits, done: 'updated' });
};

function readEdits(args: Arguments): Edit[] {
  const edits: Edit[] = [];
  const given = (flag: string, path: readonly string[], value: unknown = args.text(flag)) => {
    if (args.text(flag) !== undefined) edits.push({ path, value });
  };
  given('cron', ['spec', 'schedule']);
  given('timezone', ['spec', 'timezone']);
  given('suspend', ['spec', 'suspend'], args.text('suspend') === 'true');
  given('profile', ['spec', 'jobTemplate', 'profile']);
  for (const [flag, key] of [
    ['label', 'labels'],
    ['annotation', 'annotations'],
  ] as const) {
    for (const [name, value] of readPairs(flag, args.texts(flag), true)) {
      const path = ['metadata', key, name];
      edits.push(value === undefined ? { path, remove: true } : { path, value });
    }
  }
  // What comes before what goes: a map that is never empty keeps its style.
  const all = [...edits, ...readSettings(args)];
  return [...all.filter((edit) => !('remove' in edit)), ...all.filter((edit) => 'remove' in edit)];
}

/** What `update`, `suspend` and `resume` share: `edits` may depend on the schedule as it is. */
export async function change(
  args: Arguments,
  io: Io,
  how: { readonly edits: (text: string) => readonly Edit[]; readonly done: string },
): Promise<ExitCode> {
  const name = args.positionals[0] ?? '';
  const place = editableOf(args, io);
  const now = io.now();
  const dryRun = args.on('dry-run');
  const edit = (text: string) => editPlace(place, text, name, how.edits(text), now);
  const edited = await editFile(place, io, edit, { dryRun, valid: 'all' });
  if (typeof edited === 'number') return edited;

  const format = args.text('output');
  if (format !== undefined) {
    io.out(showResource(place, edited.after, name, format));
    return EXIT.fine;
  }
  const schedule = scheduleNamed(edited.after, name)?.resource;
  const generation = edited.generation === undefined ? '' : ` (generation ${edited.generation})`;
  const done = edited.changed ? `${how.done} in ${place.file}${generation}` : `unchanged in ${place.file}`;
  io.out(`scanschedule/${name} ${done}${dryRun ? ' (dry run)' : ''}\n`);
  if (schedule === undefined) return EXIT.fine;
  io.out(nextRunLine(schedule, now));
  if (edited.changed && !dryRun) io.out(nextStepLine(place, schedule, args));
  return EXIT.fine;
}
