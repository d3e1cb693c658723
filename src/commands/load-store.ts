import { redactSecrets } from '../schedule/secrets.js';
import { parseStore } from '../schedule/store.js';
import { readUserFile } from '../workspace/write-user-file.js';
import { repairMode } from './change-file.js';
import type { Arguments } from './command.js';
import { Failure, type Io } from './io.js';
import { type Loaded, loadSchedules, shownPath } from './load-schedules.js';
import { diagnosticsForPeople } from './print-diagnostics.js';
import { storePathOf } from './store-path.js';

/** The schedules of `--store`, or of `--file` where that is not given. */
export function loadEither(args: Arguments, io: Io): Loaded {
  const path = storePathOf(args, io);
  if (path === undefined) return loadSchedules(args, io);
  const file = shownPath(io.directory, path);
  const found = readUserFile(path);
  if ('problem' in found) throw new Failure(`${file}: ${found.problem}`);
  if (found.bytes === undefined)
    throw new Failure(`${file}: no such file; JMo's own commands and ours make it with the first schedule`);
  repairMode({ path, file, isStore: true }, found, io.err, false);
  const text = found.bytes.toString('utf8');
  const { schedules, diagnostics } = parseStore(text, file);
  const broken = diagnostics.filter(({ code }) => code === 'not-a-store');
  // One entry that we cannot read must not hide the others.
  const entries = diagnostics.filter(({ severity, code }) => severity === 'error' && code !== 'not-a-store');
  if (entries.length > 0) io.err(diagnosticsForPeople(entries, redactSecrets(text, diagnostics), io.color));
  return { directory: io.directory, source: file, file, text, schedules, diagnostics: broken };
}
