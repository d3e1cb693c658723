import { isAbsolute, resolve } from 'node:path';
import { checkBackend } from '../backends/read-schedules.js';
import { compareDiagnostics, type Diagnostic } from '../schedule/diagnostic.js';
import { diagnose, type LocatedSchedule } from '../schedule/located.js';
import { scheduleName } from '../schedule/schema/kubernetes-names.js';
import { withAllowedName } from '../schedule/store/import.js';
import { NOT_A_STORE, type ParsedStore, parseStore, type StoreEntry } from '../schedule/store/store.js';
import { quote, redactSecrets } from '../text/secrets.js';
import { readUserFile } from '../workspace/write-user-file.js';
import { repairMode } from './change-file.js';
import { ProjectError } from './errors.js';
import { type Loaded, loadSchedules, shownPath } from './load-schedules.js';
import { storeBoundaryOf } from './read-named-file.js';
import { homeOf, storePathOf } from './store-path.js';
import type { FileChoice, World } from './world.js';

/** The schedules of `--store`, or of `--file` where that is not given. */
export function loadEither(choice: FileChoice, world: World): Loaded {
  const store = readStore(choice, world);
  if (store === undefined) return loadSchedules(choice, world);
  const { loaded, parsed } = store;
  const broken = parsed.diagnostics.filter(({ code }) => code === NOT_A_STORE);
  // One entry that we cannot read must not hide the others.
  const entries = parsed.diagnostics.filter(
    ({ severity, code }) => severity === 'error' && code !== NOT_A_STORE,
  );
  return { ...loaded, schedules: parsed.schedules, diagnostics: broken, skipped: entries };
}

/** The schedules of `--store` as files are made of them, all or none; of `--file` where that is not given. */
export function loadForFiles(choice: FileChoice, world: World): Loaded {
  const store = readStore(choice, world);
  if (store === undefined) return loadSchedules(choice, world);
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
  choice: FileChoice,
  world: World,
): { readonly loaded: Omit<Loaded, 'schedules' | 'diagnostics'>; readonly parsed: ParsedStore } | undefined {
  const path = storePathOf(choice, world);
  if (path === undefined) return undefined;
  const file = shownPath(world.directory, path);
  const found = readUserFile(path, storeBoundaryOf(path, world));
  if ('problem' in found) throw new ProjectError(`${file}: ${found.problem}`);
  if (found.bytes === undefined)
    throw new ProjectError(
      `${file}: no such file; JMo's own commands and ours make it with the first schedule`,
    );
  const text = found.bytes.toString('utf8');
  const parsed = parseStore(text, file);
  // Only a store is ours to make private: --store may name any file by mistake.
  if (!parsed.diagnostics.some(({ code }) => code === NOT_A_STORE))
    repairMode({ path, file, isStore: true, boundary: undefined }, found, world.err, false);
  const directory = resolve(world.directory, choice.directory ?? '.');
  const source = storeSource(directory, path, world);
  // Lines of it are shown under diagnostics of all kinds, which do not say where its secrets stand.
  const redacted = redactSecrets(text, parsed.diagnostics);
  return { loaded: { directory, source, isStore: true, file, text: redacted }, parsed };
}

/** The store as generated files name it: the same on every machine where it is in the project or in the home. */
function storeSource(directory: string, path: string, world: World): string {
  const inProject = shownPath(directory, path);
  if (!isAbsolute(inProject)) return inProject;
  const inHome = shownPath(homeOf(world), path);
  return isAbsolute(inHome) ? inProject : `~/${inHome}`;
}
