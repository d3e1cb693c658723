import type { CommandRun } from '../../cli/command.js';
import { CliError, EXIT } from '../../cli/io.js';
import { openScheduleFile } from '../../project/load.js';
import { removeResource } from '../../schedule/edit/edit.js';
import { visible } from '../../text/log.js';
import { editFile, readEditCall, scheduleNamed, showStep } from './edit-file.js';

export const run: CommandRun = async (args, io) => {
  const { name, choice, dryRun, format } = readEditCall(args);
  const isSure = args.on('yes');
  const file = await openScheduleFile(choice, io);
  const edit = (text: string) => removeResource(text, file.file, name, file.read);
  if (!dryRun && !isSure) {
    if (!io.interactive)
      throw new CliError('this is not a terminal, so nothing can be confirmed; pass --yes to delete');
    // A dry run first: nobody confirms a deletion that is impossible.
    const look = await editFile(file, io, edit, { dryRun: true, valid: 'new' });
    if (typeof look === 'number') return look;
    const answer = await io.ask(`Delete scanschedule/${name} from ${file.file}? [y/N] `);
    if (!/^y(?:es)?$/i.test(answer.trim())) {
      io.out('nothing was deleted\n');
      return EXIT.no;
    }
  }
  const edited = await editFile(file, io, edit, { dryRun, valid: 'new' });
  if (typeof edited === 'number') return edited;
  if (format === 'name') {
    io.out(`scanschedule/${name}\n`);
    return EXIT.fine;
  }
  io.out(`scanschedule/${name} deleted from ${visible(file.file)}${dryRun ? ' (dry run)' : ''}\n`);
  if (dryRun) return EXIT.fine;
  const backend = scheduleNamed(edited.before(), name)?.spec.backend.type;
  io.out(showStep(file, 'deleted', name, backend));
  return EXIT.fine;
};
