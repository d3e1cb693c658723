import { chmodSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { checkBackend } from '../backends/read-schedules.js';
import { storeFlag } from '../backends/shared/header.js';
import { compareDiagnostics, type Diagnostic } from '../schedule/diagnostic.js';
import { diagnose } from '../schedule/located.js';
import { scheduleName } from '../schedule/schema/kubernetes-names.js';
import { withAllowedName } from '../schedule/store/import.js';
import { NOT_A_STORE, parseStore, type StoreEntry } from '../schedule/store/store.js';
import { createReader } from '../schedule/yaml/reader.js';
import { quote, redactSecrets } from '../text/secrets.js';
import { readUserFile, type UserFile } from '../workspace/write-user-file.js';
import { ProjectError } from './errors.js';
import { storeBoundaryOf } from './read-named-file.js';
import type { Contents, Loaded, ScheduleFile } from './schedule-file.js';
import { type FileChoice, shownPath, type World } from './world.js';

/** JMo's own store, for `--store`. `shown` is its name in messages. */
export function openStoreFile(
  choice: FileChoice & { readonly store: string },
  world: World,
  shown?: string,
): ScheduleFile<StoreEntry> {
  // Expands `~/`, which shells do not expand in `--store=~/…`.
  const inHome = /^~(?=\/|$)/.test(choice.store);
  const path = resolve(world.directory, inHome ? join(homeOf(world), choice.store.slice(1)) : choice.store);
  const file = shown ?? shownPath(world.directory, path);
  const boundary = storeBoundaryOf(path, world);
  const reader = createReader();
  const self: ScheduleFile<StoreEntry> = {
    path,
    file,
    boundary,
    warn: world.err,
    load: () => loadStore(self, choice, world),
    loadForFiles: () => forFiles(loadStore(self, choice, world)),
    forFile: (_, entry) => forFile(entry),
    parse: (text) => ({ ...parseStore(text.toString(), file, reader), text: text.toString() }),
    read: reader,
    editor: async () => (await import('./edit-store.js')).storeEditor(file, reader),
    // JMo's own commands wrote them.
    keepsErrors: true,
    mode: 0o600,
    makeFolder: () => {
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      } catch (error) {
        throw new ProjectError(
          `${file}: its folder can't be made (${(error as NodeJS.ErrnoException).code})`,
        );
      }
    },
    makePrivate: (found, contents, dryRun) => makePrivate(self, found, contents, dryRun),
    // JMo's command accepts these names only; its manager accepts any.
    warningOf: (name) =>
      /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name)
        ? undefined
        : `JMo's cron installer takes no name like ${name}: letters, digits and '-', a letter first`,
    nextStep: (change, name, backend) =>
      change === 'deleted'
        ? undefined
        : `jmo schedule ${backend === 'local-cron' ? 'install' : 'export'} ${name}`,
  };
  return self;
}

const isBroken = ({ code }: Diagnostic) => code === NOT_A_STORE;

function loadStore(self: ScheduleFile<StoreEntry>, choice: FileChoice, world: World): Loaded<StoreEntry> {
  const { path, file, boundary } = self;
  const found = readUserFile(path, boundary);
  if ('problem' in found) throw new ProjectError(`${file}: ${found.problem}`);
  if (found.bytes === undefined)
    throw new ProjectError(
      `${file}: no such file; JMo's own commands and ours make it with the first schedule`,
    );
  const contents = self.parse(found.bytes);
  makePrivate(self, found, contents, false);
  const { text, schedules, diagnostics } = contents;
  const directory = resolve(world.directory, choice.directory ?? '.');
  const source = storeSource(directory, path, world);
  return {
    origin: self,
    directory,
    source,
    sourceFlag: storeFlag(source),
    file,
    // Diagnostics of all kinds show lines of it, and they do not mark secrets.
    text: redactSecrets(text, diagnostics),
    schedules,
    diagnostics: diagnostics.filter(isBroken),
    // One unreadable entry must not hide the others.
    shown: diagnostics.filter((one) => one.severity === 'error' && !isBroken(one)),
  };
}

/** The store's name in generated files: the same on every machine if it is in the project or the home. */
function storeSource(directory: string, path: string, world: World): string {
  const inProject = shownPath(directory, path);
  if (!isAbsolute(inProject)) return inProject;
  const inHome = shownPath(homeOf(world), path);
  return isAbsolute(inHome) ? inProject : `~/${inHome}`;
}

function homeOf({ env }: World): string {
  return env.HOME || homedir();
}

/** For rendering: an error in one entry is an error of the file. */
function forFiles(loaded: Loaded<StoreEntry>): Loaded<StoreEntry> {
  const diagnostics = [...loaded.diagnostics, ...(loaded.shown ?? [])];
  const names = new Set<string>();
  const schedules = loaded.schedules.map((entry) => {
    const { schedule, diagnostics: own } = forFile(entry);
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
  const sorted = diagnostics.sort(compareDiagnostics);
  const isRefused = sorted.some(({ severity }) => severity === 'error');
  const isShown = ({ severity }: Diagnostic) => !isRefused && severity === 'warning';
  return {
    ...loaded,
    schedules,
    diagnostics: sorted.filter((one) => !isShown(one)),
    shown: sorted.filter(isShown),
  };
}

/** An entry under a name that is valid for files. */
function forFile(entry: StoreEntry) {
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

/** The store may contain webhook URLs, so only its owner may read it, as when JMo creates it. */
function makePrivate(
  { file, warn }: ScheduleFile<StoreEntry>,
  { stat, path }: UserFile,
  { diagnostics }: Contents<StoreEntry>,
  dryRun: boolean,
): void {
  // `--store` may name any file by mistake, and only a store should become private.
  if (diagnostics.some(isBroken)) return;
  if (stat === undefined || process.platform === 'win32' || (stat.mode & 0o077) === 0) return;
  const mode = (stat.mode & 0o777).toString(8);
  if (!dryRun) {
    try {
      chmodSync(path, 0o600);
    } catch {
      warn(`warning: ${file} can be read by others (mode ${mode}), and only its owner can change that\n`);
      return;
    }
  }
  warn(`warning: ${file} could be read by others (mode ${mode})${dryRun ? '' : '; it is 600 now'}\n`);
}
