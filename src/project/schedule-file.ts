import type { RenderContext } from '../backends/types.js';
import type { Diagnostic } from '../schedule/diagnostic.js';
import type { Edit } from '../schedule/edit/edit.js';
import type { ScheduleEdit } from '../schedule/edit/edit-schedule.js';
import type { Ignored } from '../schedule/ignores.js';
import type { LocatedSchedule } from '../schedule/located.js';
import type { BackendType } from '../schedule/types.js';
import type { ReadStream } from '../schedule/yaml/reader.js';
import type { UserFile } from '../workspace/write-user-file.js';

/** A text and its schedules. */
export interface Contents<S extends LocatedSchedule = LocatedSchedule> {
  readonly text: string;
  readonly schedules: readonly S[];
  readonly diagnostics: readonly Diagnostic[];
  /** What comments in the text ignore. */
  readonly ignored?: readonly Ignored[];
  /** Schedules with errors, so that further checks can still look at them; see parseSchedules. */
  readonly mended?: readonly LocatedSchedule[];
}

/** A file of schedules, checked by the schema and by each schedule's backend. */
export interface Loaded<S extends LocatedSchedule = LocatedSchedule> extends Contents<S>, RenderContext {
  readonly origin: ScheduleFile<S>;
  /** Absolute. */
  readonly directory: string;
  /** Its path as shown, from the current folder. */
  readonly file: string;
  /** Diagnostics that every command shows: of entries left out of `schedules`, and of what JMo's format loses. */
  readonly shown?: readonly Diagnostic[];
}

/** A file that holds schedules: a resource file (resource-file.ts), or JMo's own store (store-file.ts). */
export interface ScheduleFile<S extends LocatedSchedule = LocatedSchedule> {
  /** Absolute. */
  readonly path: string;
  /** Its path as shown, from the current folder. */
  readonly file: string;
  /** The folder that links must not leave; undefined: anywhere. */
  readonly boundary: string | undefined;
  /** Prints warnings, whole lines. */
  readonly warn: (text: string) => void;

  /** Loads it for display. Throws ProjectError if it can't be read; problems inside are in `diagnostics`. */
  load(): Loaded<S>;
  /** Like `load`, for rendering all schedules or none. */
  loadForFiles(): Loaded<S>;
  /** One schedule for rendering, with its problems and what is lost. */
  forFile(
    loaded: Loaded<S>,
    schedule: S,
  ): { readonly schedule: S; readonly diagnostics: readonly Diagnostic[] };
  /** Whether `check` reads it, so that `init` writes a check for it. */
  readonly hasCheck?: boolean;
  parse(text: string | Buffer): Contents<S>;
  /** Reads texts of the file as `parse` and `editor` do: what an edit leaves is read once. */
  readonly read: ReadStream;
  /** Loaded on demand, so that reading starts faster. */
  editor(): Promise<ScheduleEditor>;
  /** Whether errors from before an edit are tolerated. */
  readonly keepsErrors?: boolean;
  /** The mode to write with; by default the file's own, or the usual one. */
  readonly mode?: number;
  makeFolder?(): void;
  /** Removes other users' permissions with a warning; with `dryRun` only warns. */
  makePrivate?(found: UserFile, contents: Contents<S>, dryRun: boolean): void;
  /** A warning about the name of a new schedule; undefined if the name is fine. */
  warningOf?(name: string): string | undefined;
  /** What to do so that the platform learns of a change; undefined if nothing. */
  nextStep(change: 'written' | 'deleted', name: string, backend: BackendType | undefined): string | undefined;
}

/** Edits the text of such a file. */
export interface ScheduleEditor {
  /** The beginning of a new file. */
  start(now: Date): string;
  /** Adds a resource from `newResource`. */
  add(text: string, name: string, value: Record<string, unknown>, now: Date): ScheduleEdit;
  /** Like `editSchedule`. */
  edit(text: string, name: string, edits: readonly Edit[], now: Date): ScheduleEdit;
  /** What schedules of the text inherit: its `ScanDefaults`, valid or not. */
  defaults?(text: string): object | undefined;
  /** The schedule of that name as written, without secrets. */
  written(text: string, name: string): object | undefined;
}
