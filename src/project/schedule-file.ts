import type { RenderContext } from '../backends/types.js';
import type { Diagnostic } from '../schedule/diagnostic.js';
import type { Edit } from '../schedule/edit/edit.js';
import type { ScheduleEdit } from '../schedule/edit/edit-schedule.js';
import type { LocatedSchedule } from '../schedule/located.js';
import type { BackendType } from '../schedule/types.js';
import type { UserFile } from '../workspace/write-user-file.js';

/** A text and what stands in it. */
export interface Contents<S extends LocatedSchedule = LocatedSchedule> {
  readonly text: string;
  readonly schedules: readonly S[];
  readonly diagnostics: readonly Diagnostic[];
  /** Schedules with errors, for checks that these must not hide; see parseSchedules. */
  readonly mended?: readonly LocatedSchedule[];
}

/** A file of schedules as it was read, checked by the schema and by every schedule's backend. */
export interface Loaded<S extends LocatedSchedule = LocatedSchedule> extends Contents<S>, RenderContext {
  readonly origin: ScheduleFile<S>;
  /** Absolute. */
  readonly directory: string;
  /** As people see it, from where they stand. */
  readonly file: string;
  /** What no other command shows: entries that are left out of `schedules`, what is lost on the way into a file. */
  readonly shown?: readonly Diagnostic[];
}

/** A file that holds schedules: a resource file (resource-file.ts), or JMo's own store (store-file.ts). */
export interface ScheduleFile<S extends LocatedSchedule = LocatedSchedule> {
  /** Absolute. */
  readonly path: string;
  /** As people see it, from where they stand. */
  readonly file: string;
  /** The folder that it must not leave through links; undefined: anywhere. */
  readonly boundary: string | undefined;
  /** Takes warnings for people, whole lines. */
  readonly warn: (text: string) => void;

  /** Reads it for people to look at. Throws ProjectError where it can't be read; what is wrong inside is in `diagnostics`. */
  load(): Loaded<S>;
  /** As `load`, for files to be made of all schedules or of none. */
  loadForFiles(): Loaded<S>;
  /** One schedule as a file is made of it, with what is wrong with it or lost on the way. */
  forFile(
    loaded: Loaded<S>,
    schedule: S,
  ): { readonly schedule: S; readonly diagnostics: readonly Diagnostic[] };
  /** Whether `check` reads it, for which `init` writes a file of its own. */
  readonly hasCheck?: boolean;
  parse(text: string | Buffer): Contents<S>;
  /** Loaded when it is asked for: what only reads starts faster without. */
  editor(): Promise<ScheduleEditor>;
  /** Whether errors that were there before an edit are somebody else's to mend. */
  readonly keepsErrors?: boolean;
  /** The mode of a file that is written; the one it has, or the usual one, unless told. */
  readonly mode?: number;
  makeFolder?(): void;
  /** Takes the permissions of others away, and warns of them; with `dryRun` it only warns. */
  makePrivate?(found: UserFile, contents: Contents<S>, dryRun: boolean): void;
  /** A warning about the name of a new schedule; undefined where it is as good as any. */
  warningOf?(name: string): string | undefined;
  /** What has to be done for the platform to know of a change; undefined where nothing has. */
  nextStep(change: 'written' | 'deleted', name: string, backend: BackendType | undefined): string | undefined;
}

/** The edits of such a file's text. */
export interface ScheduleEditor {
  /** What a new file begins with. */
  start(now: Date): string;
  /** Adds a resource as `newResource` makes it. */
  add(text: string, name: string, value: Record<string, unknown>, now: Date): ScheduleEdit;
  /** As `editSchedule`. */
  edit(text: string, name: string, edits: readonly Edit[], now: Date): ScheduleEdit;
  /** What is written about the schedule of that name, without secrets. */
  written(text: string, name: string): object | undefined;
}
