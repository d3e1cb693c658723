/** The commands' work on files, with locks and atomic writes. */

import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { changeFile, readContents, resumeEdits } from '../project/edit.js';
import { openResourceFile } from '../project/resource-file.js';
import type { Contents, ScheduleFile } from '../project/schedule-file.js';
import { openStoreFile } from '../project/store-file.js';
import type { Diagnostic } from '../schedule/diagnostic.js';
import { type Edit, removeResource } from '../schedule/edit/edit.js';
import { newResource } from '../schedule/edit/edit-schedule.js';
import { isRecord } from '../schedule/problem.js';
import { parseSelector } from '../schedule/selector.js';
import { DEFAULT_FILE, type ScanSchedule } from '../schedule/types.js';
import { ArgumentError, ScheduleError } from './errors.js';
import type { NewSchedule, Patch } from './spec.js';

/**
 * The schedules of one file. Every change is checked, then written whole or not at all. All methods throw a ProjectError
 * if the file can't be read or written.
 */
export interface Schedules {
  /** The valid ones, in the file's order. @throws ArgumentError if the selector is invalid */
  list(options?: { readonly selector?: string }): ScanSchedule[];
  get(name: string): ScanSchedule | undefined;
  /** All diagnostics of the file. */
  check(): readonly Diagnostic[];
  /** Appends a schedule; creates the file if it is missing. @throws ScheduleError */
  create(schedule: NewSchedule): Promise<ScanSchedule>;
  /** Changes only what the patch names. @throws ScheduleError */
  update(name: string, patch: Patch): Promise<ScanSchedule>;
  /** @throws ScheduleError */
  suspend(name: string): Promise<ScanSchedule>;
  /** @throws ScheduleError */
  resume(name: string): Promise<ScanSchedule>;
  /** False if there is no schedule with that name. @throws ScheduleError */
  delete(name: string): Promise<boolean>;
}

/** The clock and the source of UUIDs for new schedules. */
export interface World {
  readonly now?: () => Date;
  readonly uuid?: () => string;
}

/** A file of schedules; `jmo-schedules.yaml` by default. */
export function openSchedules(path = DEFAULT_FILE, world: World = {}): Schedules {
  return schedulesIn(openResourceFile({ file: path }, here(), path), world);
}

/** JMo's own store; `~/.jmo/schedules.json` by default. */
export function openStore(path = join(homedir(), '.jmo', 'schedules.json'), world: World = {}): Schedules {
  return schedulesIn(openStoreFile({ store: resolve(path) }, here(), path), world);
}

/** The running process as a `World` for the project's files. */
function here() {
  const err = (text: string) => process.emitWarning(text.replace(/^warning: /, '').trimEnd());
  return { directory: process.cwd(), env: process.env, err };
}

function schedulesIn(file: ScheduleFile, { now = () => new Date(), uuid = randomUUID }: World): Schedules {
  const find = (contents: Contents, name: string) =>
    contents.schedules.find(({ resource }) => resource.metadata.name === name)?.resource;
  const change = async (name: string, edit: Parameters<typeof changeFile>[1], start?: string) => {
    const options = { dryRun: false, valid: 'all', ...(start === undefined ? {} : { start }) } as const;
    const edited = await changeFile(file, edit, options);
    if ('refused' in edited) throw new ScheduleError(edited.refused);
    const found = find(edited.after, name);
    if (found === undefined) throw new ScheduleError(edited.after.diagnostics);
    return found;
  };
  const edit = async (name: string, edits: (text: string) => readonly Edit[]) => {
    const editor = await file.editor();
    return change(name, (text) => editor.edit(text, name, edits(text), now()));
  };
  return {
    list: ({ selector } = {}) => {
      const test = selector === undefined ? () => true : parseSelector(selector);
      if (typeof test !== 'function') throw new ArgumentError(test.problem);
      return readContents(file)
        .schedules.map(({ resource }) => resource)
        .filter(({ metadata }) => test(metadata.labels));
    },
    get: (name) => find(readContents(file), name),
    check: () => readContents(file).diagnostics,
    create: async (schedule) => {
      const { name } = schedule;
      const at = now();
      const value = newResource(schedule, { uid: uuid(), now: at });
      const editor = await file.editor();
      return change(name, (text) => editor.add(text, name, value, at), editor.start(at));
    },
    update: (name, patch) => edit(name, () => patchEdits(patch)),
    suspend: (name) => edit(name, () => [{ path: ['spec', 'suspend'], value: true }]),
    resume: (name) => edit(name, (text) => resumeEdits(text, name)),
    delete: async (name) => {
      if (find(readContents(file), name) === undefined) return false;
      const edited = await changeFile(file, (text) => removeResource(text, file.file, name), {
        dryRun: false,
        valid: 'new',
      });
      if ('refused' in edited) throw new ScheduleError(edited.refused);
      return true;
    },
  };
}

/** The edits that apply a merge patch. */
function patchEdits({ labels, annotations, spec }: Patch): Edit[] {
  const edits: Edit[] = [];
  const walk = (path: readonly string[], value: unknown) => {
    if (value === null) edits.push({ path, remove: true });
    else if (isRecord(value) && Object.keys(value).length > 0)
      for (const [key, inner] of Object.entries(value)) walk([...path, key], inner);
    else if (value !== undefined) edits.push({ path, value });
  };
  walk(['metadata', 'labels'], labels);
  walk(['metadata', 'annotations'], annotations);
  walk(['spec'], spec);
  return edits;
}
