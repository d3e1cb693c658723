import type { Platform } from '../cron/platform-rules.js';
import type { Diagnostic } from '../schedule/diagnostic.js';
import type { LocatedSchedule } from '../schedule/located.js';
import type { BackendType, ScanSchedule } from '../schedule/types.js';

/** The major versions of an action that the server takes. */
export interface MajorRange {
  /** `owner/name`. */
  readonly action: string;
  readonly from: number;
  readonly to: number;
}

/** A file we own, as it should stand on disk. */
export interface GeneratedFile {
  /** Relative to the project's directory, with `/`. */
  readonly path: string;
  /** UTF-8, ends with a newline. */
  readonly content: string;
  readonly executable: boolean;
  /** Names of the schedules it serves. */
  readonly schedules: readonly string[];
  /** Where it holds all schedules of a project: what to say when it came from another resource file. */
  readonly shared?: { readonly hint: string };
}

export interface RenderContext {
  /** The resource file, relative to the project's directory, as it is named in headers and regenerate commands. */
  readonly source: string;
  /** The flag that names the source in a call, with a blank before it; `--file`, where one is needed, unless told. */
  readonly sourceFlag?: string;
}

/** What a platform runs. All functions are pure and take schedules that have no error diagnostics. */
export interface Backend {
  readonly type: BackendType;
  /** Whose daylight-saving rules a preview follows. */
  platformOf(schedule: ScanSchedule): Platform;
  /**
   * Whether something decides before each scan whether it may start, so that a run the platform has on record as a success
   * may be one that was turned away.
   */
  isGuarded(schedule: ScanSchedule): boolean;
  /** Problems of `spec.backend.config`, and everything the platform can't do as written, with what we do instead. */
  check(schedule: LocatedSchedule): Diagnostic[];
  /** All files of all schedules of this backend. */
  render(schedules: readonly ScanSchedule[], context: RenderContext): GeneratedFile[];
  /** One schedule as a file that stands alone. */
  exportOne(schedule: ScanSchedule, context: RenderContext): GeneratedFile;
  /** Actions of which the schedule's server takes some major versions only: a moved pin of another one is not kept. */
  majorsOf?(schedule: ScanSchedule): readonly MajorRange[];
  /**
   * A file of the project's own that can keep generated files from running, and what in it does. `below` is the folder of
   * the generated files as seen from it, ending in `/`; empty for its own.
   */
  readonly project?: {
    readonly path: string;
    check(text: string, schedules: readonly LocatedSchedule[], below: string): Diagnostic[];
    /** What is said where the file cannot be read; `why` comes behind its name. */
    unread(why: string, schedules: readonly LocatedSchedule[]): Diagnostic[];
  };
  /** Folders (with `/`) and the file name pattern in which files of ours may be left behind by a removed schedule. */
  readonly owned: readonly { readonly folder: string; readonly pattern: RegExp }[];
}
