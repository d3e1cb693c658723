import { resolve } from 'node:path';
import type { Arguments } from '../../cli/command.js';
import { fileChoiceOf } from '../../cli/flags.js';
import { EXIT, type ExitCode, type Io } from '../../cli/io.js';
import { countDiagnostics, diagnosticsForPeople } from '../../cli/output/diagnostics.js';
import {
  type Contents,
  changeFile,
  type Editable,
  type Edited,
  type EditOptions,
} from '../../project/change-file.js';
import { shownPath } from '../../project/load-schedules.js';
import { boundaryOf, storeBoundaryOf } from '../../project/read-named-file.js';
import { storePathOf } from '../../project/store-path.js';
import type { ScheduleEdit } from '../../schedule/edit/edit-schedule.js';
import { DEFAULT_FILE } from '../../schedule/types.js';
import { visible } from '../../text/log.js';

export type { Contents, Editable };

/** The file that `--store`, or `--file` in `--directory`, names. */
export function editableOf(args: Arguments, io: Io): Editable {
  const store = storePathOf(fileChoiceOf(args), io);
  if (store !== undefined) {
    const file = shownPath(io.directory, store);
    return { path: store, file, isStore: true, boundary: storeBoundaryOf(store, io) };
  }
  const directory = resolve(io.directory, args.text('directory') ?? '.');
  const path = resolve(directory, args.text('file') ?? DEFAULT_FILE);
  const boundary = boundaryOf(path, io, directory);
  return { path, file: shownPath(io.directory, path), isStore: false, boundary };
}

/** As `changeFile`; what is refused is printed, and 1 returned. */
export async function editFile(
  place: Editable,
  io: Io,
  edit: (text: string) => ScheduleEdit,
  options: Omit<EditOptions, 'warn'>,
): Promise<Edited | ExitCode> {
  const edited = await changeFile(place, edit, { ...options, warn: io.err });
  if (!('refused' in edited)) return edited;
  const { refused, text, isResult } = edited;
  io.err(diagnosticsForPeople(refused, text, io.color));
  if (isResult)
    io.err(`${visible(place.file)}: would be invalid (${countDiagnostics(refused)}); nothing was written\n`);
  return EXIT.no;
}
