import { ask } from '../../cli/ask.js';
import type { Arguments, CommandRun } from '../../cli/command.js';
import { CliError, EXIT, type ExitCode, type Io } from '../../cli/io.js';
import { removeResource } from '../../schedule/edit/edit.js';
import { visible } from '../../text/log.js';
import { editableOf, editFile } from './edit-file.js';
import { sameFile, scheduleNamed } from './show-edit.js';

export const run: CommandRun = (args, io) => deleteSchedule(args, io, { ask });

/** As `run`, with somebody to ask handed in. */
export async function deleteSchedule(
  args: Arguments,
  io: Io,
  world: { readonly ask: (question: string) => Promise<string> },
): Promise<ExitCode> {
  const name = args.positionals[0] ?? '';
  const place = editableOf(args, io);
  const edit = (text: string) => removeResource(text, place.file, name);
  const dryRun = args.on('dry-run');
  if (!dryRun && !args.on('yes')) {
    if (!io.interactive)
      throw new CliError('this is not a terminal, so nothing can be confirmed; pass --yes to delete');
    // Nobody is asked about what is not there, or cannot be done.
    const look = await editFile(place, io, edit, { dryRun: true, valid: 'new' });
    if (typeof look === 'number') return look;
    const answer = await world.ask(`Delete scanschedule/${name} from ${place.file}? [y/N] `);
    if (!/^y(?:es)?$/i.test(answer.trim())) {
      io.out('nothing was deleted\n');
      return EXIT.no;
    }
  }
  const edited = await editFile(place, io, edit, { dryRun, valid: 'new' });
  if (typeof edited === 'number') return edited;
  if (args.text('output') === 'name') {
    io.out(`scanschedule/${name}\n`);
    return EXIT.fine;
  }
  io.out(`scanschedule/${name} deleted from ${visible(place.file)}${dryRun ? ' (dry run)' : ''}\n`);
  if (!place.isStore && !dryRun) {
    const backend = scheduleNamed(edited.before(), name)?.resource.spec.backend.type;
    if (backend === 'local-cron') io.out(`next step: jmo-schedule uninstall ${name}${sameFile(args)}\n`);
    else
      io.out(
        `next step: jmo-schedule render${sameFile(args)}${backend === 'gitlab-ci' ? ', then jmo-schedule sync' : ''}\n`,
      );
  }
  return EXIT.fine;
}
