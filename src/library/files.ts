/** The commands' work on files, with locks and atomic writes. */

import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { changeFile, readContents, resumeEdits } from '../project/edit.js';
import { openResourceFile } from '../project/resource-file.js';
import type { Contents, ScheduleEditor, ScheduleFile } from '../project/schedule-file.js';
import { openStoreFile } from '../project/store-file.js';
import type { Diagnostic } from '../schedule/diagnostic.js';
import { type Edit, removeResource } from '../schedule/edit/edit.js';
import { newResource, type ScheduleEdit } from '../schedule/edit/edit-schedule.js';
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
  /** Appends all of them in one write, or none. @throws ScheduleError */
  createMany(schedules: readonly NewSchedule[]): Promise<ScanSchedule[]>;
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
  const change = async (names: readonly string[], edit: Parameters<typeof changeFile>[1], start?: string) => {
    const options = { dryRun: false, valid: 'all', ...(start === undefined ? {} : { start }) } as const;
    const edited = await changeFile(file, edit, options);
    if ('refused' in edited) throw new ScheduleError(edited.refused);
    const { schedules, diagnostics } = edited.after;
    const found = new Map(schedules.map(({ resource }) => [resource.metadata.name, resource]));
    return names.map((name) => {
      const schedule = found.get(name);
      if (schedule === undefined) throw new ScheduleError(diagnostics);
      return structuredClone(schedule);
    });
  };
  const edit = async (name: string, edits: (text: string) => readonly Edit[]) => {
    const editor = await file.editor();
    const [edited] = await change([name], (text) => editor.edit(text, name, edits(text), now()));
    return edited as ScanSchedule;
  };
  const createMany = async (schedules: readonly NewSchedule[]) => {
    if (schedules.length === 0) return [];
    const at = now();
    const values = schedules.map((schedule) => newResource(schedule, { uid: uuid(), now: at }));
    const editor = await file.editor();
    const names = schedules.map(({ name }) => name);
    return change(names, (text) => addAll(editor, text, { names, values, at }), editor.start(at));
  };
  return {
    list: ({ selector } = {}) => {
      const test = selector === undefined ? () => true : parseSelector(selector);
      if (typeof test !== 'function') throw new ArgumentError(test.problem);
      const found = readContents(file).schedules.map(({ resource }) => resource);
      return structuredClone(found.filter(({ metadata }) => test(metadata.labels)));
    },
    get: (name) => structuredClone(find(readContents(file), name)),
    check: () => readContents(file).diagnostics,
    create: async (schedule) => (await createMany([schedule]))[0] as ScanSchedule,
    createMany,
    update: (name, patch) => edit(name, () => patchEdits(patch)),
    suspend: (name) => edit(name, () => [{ path: ['spec', 'suspend'], value: true }]),
    resume: (name) => edit(name, (text) => resumeEdits(file, text, name)),
    delete: async (name) => {
      if (find(readContents(file), name) === undefined) return false;
      const edited = await changeFile(file, (text) => removeResource(text, file.file, name, file.read), {
        dryRun: false,
        valid: 'new',
      });
      if ('refused' in edited) throw new ScheduleError(edited.refused);
      return true;
    },
  };
}

function addAll(
  editor: ScheduleEditor,
  text: string,
  added: {
    readonly names: readonly string[];
    readonly values: readonly Record<string, unknown>[];
    readonly at: Date;
  },
): ScheduleEdit {
  let result = text;
  for (const [index, value] of added.values.entries()) {
    const edited = editor.add(result, added.names[index] ?? '', value, added.at);
    if ('diagnostics' in edited) return edited;
    result = edited.text;
  }
  return { text: result };
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
