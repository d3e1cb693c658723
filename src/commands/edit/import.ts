import { resolve } from 'node:path';
import type { CommandRun } from '../../cli/command.js';
import { CliError, EXIT, type Io } from '../../cli/io.js';
import { countDiagnostics, diagnosticsForPeople, plural } from '../../cli/output/diagnostics.js';
import { shownPath } from '../../project/load-schedules.js';
import { storeBoundaryOf } from '../../project/read-named-file.js';
import { expandHome } from '../../project/store-path.js';
import { addResource } from '../../schedule/edit/edit.js';
import { findDuplicate, type ScheduleEdit } from '../../schedule/edit/edit-schedule.js';
import { resourceText } from '../../schedule/edit/text.js';
import { importEntries } from '../../schedule/store/import.js';
import { parseStore } from '../../schedule/store/store.js';
import { jsonText, visible } from '../../text/log.js';
import { redactSecrets } from '../../text/secrets.js';
import { readUserFile } from '../../workspace/write-user-file.js';
import { editableOf, editFile } from './edit-file.js';

const HEADER =
  "# Imported from JMo's own store. After a change: jmo-schedule validate, then jmo-schedule render\n\n";

export const run: CommandRun = async (args, io) => {
  const path = resolve(io.directory, expandHome(args.positionals[0] ?? '~/.jmo/schedules.json', io));
  const from = shownPath(io.directory, path);
  const text = readStoreText(path, from, io);
  const store = parseStore(text, from);
  const { values, diagnostics: renamed } = importEntries(store.schedules);
  const found = [...store.diagnostics, ...renamed];
  io.err(diagnosticsForPeople(found, redactSecrets(text, found), io.color));
  const failed = found.some(({ severity }) => severity === 'error');
  if (!args.on('write')) {
    io.out(show(values, args.text('output') ?? 'yaml'));
    return failed ? EXIT.no : EXIT.fine;
  }
  if (failed) {
    io.err(`${visible(from)}: ${countDiagnostics(found)}; nothing was written\n`);
    return EXIT.no;
  }
  const place = editableOf(args, io);
  const edited = await editFile(place, io, (file) => addAll(file, place.file, values), {
    dryRun: args.on('dry-run'),
    start: HEADER,
    valid: 'all',
  });
  if (typeof edited === 'number') return edited;
  const dry = args.on('dry-run') ? ' (dry run)' : '';
  for (const value of values)
    io.out(`scanschedule/${nameOf(value)} created in ${visible(place.file)}${dry}\n`);
  io.out(`${plural(values.length, 'schedule')} imported${dry}\n`);
  return EXIT.fine;
};

function readStoreText(path: string, shown: string, io: Io): string {
  const found = readUserFile(path, storeBoundaryOf(path, io));
  if ('problem' in found) throw new CliError(`${shown}: ${found.problem}`);
  if (found.bytes === undefined) throw new CliError(`${shown}: no such file`);
  return found.bytes.toString('utf8');
}

function show(values: readonly Record<string, unknown>[], format: string): string {
  if (format === 'json') {
    const list = { apiVersion: 'jmo.security/v1alpha1', kind: 'ScanScheduleList', items: values };
    return jsonText(list);
  }
  return values.map(resourceText).join('---\n');
}

function nameOf(value: Record<string, unknown>): string {
  return String((value.metadata as Record<string, unknown>).name);
}

function addAll(text: string, file: string, values: readonly Record<string, unknown>[]): ScheduleEdit {
  let result = text;
  for (const value of values) {
    const name = nameOf(value);
    const there = findDuplicate(result, file, name);
    if (there !== undefined)
      return { diagnostics: [{ ...there, hint: 'delete or rename it first; nothing was imported' }] };
    const added = addResource(result, file, value);
    if ('diagnostics' in added) return added;
    result = added.text;
  }
  return { text: result };
}
