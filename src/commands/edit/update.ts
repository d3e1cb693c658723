import type { Arguments, CommandRun } from '../../cli/command.js';
import { CliError, EXIT, type ExitCode, type Io } from '../../cli/io.js';
import { resumeEdits } from '../../project/edit.js';
import { openScheduleFile } from '../../project/load.js';
import type { ScheduleFile } from '../../project/schedule-file.js';
import type { Edit } from '../../schedule/edit/edit.js';
import { type EditCall, editFile, readEditCall, scheduleNamed, showNext, showResource } from './edit-file.js';
import { readPairs, readSettings } from './settings.js';

export const run: CommandRun = async (args, io) => {
  const call = readEditCall(args);
  const edits = readEdits(args);
  if (edits.length === 0) throw new CliError("nothing to change; see 'jmo-schedule update --help'");
  return change(call, io, { edits: () => edits, done: 'updated' });
};

export const suspend: CommandRun = async (args, io) => {
  const edits = [{ path: ['spec', 'suspend'], value: true }];
  return change(readEditCall(args), io, { edits: () => edits, done: 'suspended' });
};

export const resume: CommandRun = async (args, io) => {
  const call = readEditCall(args);
  return change(call, io, { edits: (text, file) => resumeEdits(file, text, call.name), done: 'resumed' });
};

const FIELDS: readonly (readonly [string, readonly string[]])[] = [
  ['cron', ['spec', 'schedule']],
  ['timezone', ['spec', 'timezone']],
  ['suspend', ['spec', 'suspend']],
  ['profile', ['spec', 'jobTemplate', 'profile']],
];

function readEdits(args: Arguments): Edit[] {
  const edits = FIELDS.flatMap(([flag, path]): Edit[] => {
    const text = args.text(flag);
    return text === undefined ? [] : [{ path, value: flag === 'suspend' ? text === 'true' : text }];
  });
  for (const flag of ['label', 'annotation']) {
    for (const [name, value] of readPairs(flag, args.texts(flag), true)) {
      const path = ['metadata', `${flag}s`, name];
      edits.push(value === undefined ? { path, remove: true } : { path, value });
    }
  }
  // Additions before removals: a map that is never empty keeps its style.
  const all = [...edits, ...readSettings(args.texts('set'), args.texts('unset'))];
  return [...all.filter((edit) => !('remove' in edit)), ...all.filter((edit) => 'remove' in edit)];
}

/** What `update`, `suspend` and `resume` share; `edits` may depend on the current schedule. */
async function change(
  { name, choice, dryRun, format }: EditCall,
  io: Io,
  how: { readonly edits: (text: string, file: ScheduleFile) => readonly Edit[]; readonly done: string },
): Promise<ExitCode> {
  const file = await openScheduleFile(choice, io);
  const now = io.now();
  const editor = await file.editor();
  const edit = (text: string) => editor.edit(text, name, how.edits(text, file), now);
  const edited = await editFile(file, io, edit, { dryRun, valid: 'all' });
  if (typeof edited === 'number') return edited;

  if (format !== undefined) {
    io.out(showResource(editor, edited.after, name, format));
    return EXIT.fine;
  }
  const schedule = scheduleNamed(edited.after, name);
  const generation = edited.generation === undefined ? '' : ` (generation ${edited.generation})`;
  const done = edited.changed ? `${how.done} in ${file.file}${generation}` : `unchanged in ${file.file}`;
  io.out(`scanschedule/${name} ${done}${dryRun ? ' (dry run)' : ''}\n`);
  if (schedule !== undefined) io.out(showNext(file, schedule, now, edited.changed && !dryRun));
  return EXIT.fine;
}
