import { isAbsolute, resolve } from 'node:path';
import { compareDiagnostics, type Diagnostic } from '../schedule/diagnostic.js';
import { scheduleName } from '../schedule/kubernetes-names.js';
import { diagnose, type LocatedSchedule } from '../schedule/located.js';
import { quote, redactSecrets } from '../schedule/secrets.js';
import { NOT_A_STORE, type ParsedStore, parseStore, type StoreEntry } from '../schedule/store.js';
import { withAllowedName } from '../schedule/store-import.js';
import { readUserFile } from '../workspace/write-user-file.js';
import { repairMode } from './change-file.js';
import type { Arguments } from './command.js';
import { Failure, type Io } from './io.js';
import { checkBackend, type Loaded, loadSchedules, shownPath } from './load-schedules.js';
import { diagnosticsForPeople } from './print-diagnostics.js';
import { storeBoundaryOf } from './read-named-file.js';
import { homeOf, storePathOf } from './store-path.js';

/** The schedules of `--store`, or of `--file` where that is not given. */
export function loadEither(args: Arguments, io: Io): Loaded {
  const store = readStore(args, io);
  if (store === undefined) return loadSchedules(args, io);
  const { loaded, parsed } = store;
  const broken = parsed.diagnostics.filter(({ code }) => code === NOT_A_STORE);
  // One entry that we cannot read must not hide the others.
  const entries = parsed.diagnostics.filter(
    ({ severity, code }) => severity === 'error' && code !== NOT_A_STORE,
  );
  if (entries.length > 0) io.err(diagnosticsForPeople(entries, loaded.text, io.color));
  return { ...loaded, schedules: parsed.schedules, diagnostics: broken };
}

/** The schedules of `--store` as files are made of them, all or none; of `--file` where that is not given. */
export function loadForFiles(args: Arguments, io: Io): Loaded {
  const store = readStore(args, io);
  if (store === undefined) return loadSchedules(args, io);
  const { loaded, parsed } = store;
  const diagnostics = parsed.diagnostics.filter(({ severity }) => severity === 'error');
  const names = new Set<string>();
  const schedules = parsed.schedules.map((entry) => {
    const { schedule, diagnostics: own } = forFiles(entry);
    const { name } = schedule.resource.metadata;
    diagnostics.push(...own, ...checkBackend(schedule));
    if (names.has(name)) {
      const message = `there is a schedule named ${quote(name)} already`;
      diagnostics.push(
        diagnose(schedule, ['metadata', 'name'], { severity: 'error', code: 'duplicate-name', message }),
      );
    }
    names.add(name);
    return schedule;
  });
  return { ...loaded, schedules, diagnostics: diagnostics.sort(compareDiagnostics) };
}

/** An entry of a store under a name that files may have, and what is lost or changed on the way. */
export function forFiles(entry: StoreEntry): {
  readonly schedule: LocatedSchedule;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { resource, diagnostics: renamed } = withAllowedName(entry);
  const complaint = scheduleName(resource.metadata.name);
  const schedule = { ...entry, resource };
  const diagnostics = [...entry.diagnostics, ...renamed];
  if (complaint !== undefined)
    diagnostics.push(
      diagnose(schedule, ['metadata', 'name'], {
        severity: 'error',
        ...complaint,
        message: `metadata.name ${complaint.message}`,
      }),
    );
  return { schedule, diagnostics };
}

function readStore(
  args: Arguments,
  io: Io,
): { readonly loaded: Omit<Loaded, 'schedules' | 'diagnostics'>; readonly parsed: ParsedStore } | undefined {
  const path = storePathOf(args, io);
  if (path === undefined) return undefined;
  const file = shownPath(io.directory, path);
  const found = readUserFile(path, storeBoundaryOf(path, io));
  if ('problem' in found) throw new Failure(`${file}: ${found.problem}`);
  if (found.bytes === undefined)
    throw new Failure(`${file}: no such file; JMo's own commands and ours make it with the first schedule`);
  const text = found.bytes.toString('utf8');
  const parsed = parseStore(text, file);
  // Only a store is ours to make private: --store may name any file by mistake.
  if (!parsed.diagnostics.some(({ code }) => code === NOT_A_STORE))
    repairMode({ path, file, isStore: true, boundary: undefined }, found, io.err, false);
  const directory = resolve(io.directory, args.text('directory') ?? '.');
  const source = storeSource(directory, path, io);
  // Lines of it are shown under diagnostics of all kinds, which do not say where its secrets stand.
  const redacted = redactSecrets(text, parsed.diagnostics);
  return { loaded: { directory, source, isStore: true, file, text: redacted }, parsed };
}

/** The store as generated files name it: the same on every machine where it is in the project or in the home. */
function storeSource(directory: string, path: string, io: Io): string {
  const inProject = shownPath(directory, path);
  if (!isAbsolute(inProject)) return inProject;
  const inHome = shownPath(homeOf(io), path);
  return isAbsolute(inHome) ? inProject : `~/${inHome}`;
}
