import type { CommandRun } from '../../cli/command.js';
import { EXIT } from '../../cli/io.js';
import { countDiagnostics, diagnosticsForPeople } from '../../cli/output/diagnostics.js';
import { readContents } from '../../project/edit.js';
import { hasErrors, openScheduleFile } from '../../project/load.js';
import type { ScheduleFile } from '../../project/schedule-file.js';
import { openStoreFile } from '../../project/store-file.js';
import { addResource } from '../../schedule/edit/edit.js';
import { findDuplicate, type ScheduleEdit } from '../../schedule/edit/edit-schedule.js';
import { errorAt } from '../../schedule/edit/find.js';
import { resourceText } from '../../schedule/edit/text.js';
import { findDefaults } from '../../schedule/find-resources.js';
import { DEFAULTS_KIND } from '../../schedule/schema/resource.js';
import { importEntries } from '../../schedule/store/import.js';
import { API_VERSION, DEFAULT_STORE } from '../../schedule/types.js';
import { locate } from '../../schedule/yaml/positions.js';
import { jsonText, visible } from '../../text/log.js';
import { plural } from '../../text/plain.js';
import { redactSecrets } from '../../text/secrets.js';
import { editFile, readEditCall } from './edit-file.js';

const HEADER =
  "# Imported from JMo's own store. After a change: jmo-schedule validate, then jmo-schedule render\n\n";

export const run: CommandRun = async (args, io) => {
  const { choice, dryRun, format = 'yaml' } = readEditCall(args);
  const from = openStoreFile({ store: args.positionals[0] ?? DEFAULT_STORE }, io);
  const writes = args.on('write');
  const { text, schedules, diagnostics } = readContents(from);
  const { values, diagnostics: renamed } = importEntries(schedules);
  const found = [...diagnostics, ...renamed];
  io.err(diagnosticsForPeople(found, redactSecrets(text, found), io.color));
  const failed = hasErrors(found);
  if (!writes) {
    io.out(show(values, format));
    return failed ? EXIT.no : EXIT.fine;
  }
  if (failed) {
    io.err(`${visible(from.file)}: ${countDiagnostics(found)}; nothing was written\n`);
    return EXIT.no;
  }
  const to = await openScheduleFile(choice, io);
  const add = (before: string) => addAll(before, to, values);
  const edited = await editFile(to, io, add, { dryRun, start: HEADER, valid: 'all' });
  if (typeof edited === 'number') return edited;
  const dry = dryRun ? ' (dry run)' : '';
  for (const value of values) io.out(`scanschedule/${nameOf(value)} created in ${visible(to.file)}${dry}\n`);
  io.out(`${plural(values.length, 'schedule')} imported${dry}\n`);
  return EXIT.fine;
};

function show(values: readonly Record<string, unknown>[], format: string): string {
  if (format === 'json') {
    const list = { apiVersion: API_VERSION, kind: 'ScanScheduleList', items: values };
    return jsonText(list);
  }
  return values.map(resourceText).join('---\n');
}

function nameOf(value: Record<string, unknown>): string {
  return String((value.metadata as Record<string, unknown>).name);
}

function addAll(
  text: string,
  { file, read }: ScheduleFile,
  values: readonly Record<string, unknown>[],
): ScheduleEdit {
  const stream = read(text, file);
  const defaults = findDefaults(stream.documents);
  if (defaults !== undefined)
    return errorAt(stream, locate(defaults.document.root, defaults.document.aliases, ['kind']), {
      code: 'would-inherit',
      message: `the imported schedules would inherit from this ${DEFAULTS_KIND}, which JMo's store does not know`,
      hint: 'import into another file with --file; nothing was imported',
    });
  let result = text;
  for (const value of values) {
    const name = nameOf(value);
    const there = findDuplicate(result, file, name, read);
    if (there !== undefined)
      return { diagnostics: [{ ...there, hint: 'delete or rename it first; nothing was imported' }] };
    const added = addResource(result, file, value, read);
    if ('diagnostics' in added) return added;
    result = added.text;
  }
  return { text: result };
}
