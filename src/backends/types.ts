import type { Platform } from '../cron/platform-rules.js';
import type { Diagnostic } from '../schedule/diagnostic.js';
import type { LocatedSchedule } from '../schedule/located.js';
import type { BackendType, ScanSchedule } from '../schedule/types.js';

/** The major versions of an action that the server accepts. */
export interface MajorRange {
  /** `owner/name`. */
  readonly action: string;
  readonly from: number;
  readonly to: number;
}

/** A generated file as it should be on disk. */
export interface GeneratedFile {
  /** Relative to the project's directory, with `/`. */
  readonly path: string;
  /** UTF-8, ends with a newline. */
  readonly content: string;
  readonly executable: boolean;
  /** Names of the schedules it serves. */
  readonly schedules: readonly string[];
  /** For a file with all schedules of a project: the hint if it came from another resource file. */
  readonly shared?: { readonly hint: string };
}

export interface RenderContext {
  /** The resource file, relative to the project's directory, as headers and commands name it. */
  readonly source: string;
  /** The flag that names the source in a command, after a blank; by default `--file`, if needed. */
  readonly sourceFlag?: string;
}

/** A platform. All functions are pure and take schedules without error diagnostics. */
export interface Backend {
  readonly type: BackendType;
  /** The platform whose clock-change rules a preview follows. */
  platformOf(schedule: ScanSchedule): Platform;
  /** Whether a guard may skip scans, so that a run with conclusion `success` may be a skipped one. */
  isGuarded(schedule: ScanSchedule): boolean;
  /** Problems of `spec.backend.config`, and everything the platform can't do as written, with what happens instead. */
  check(schedule: LocatedSchedule): Diagnostic[];
  /** All files of all schedules of this backend. */
  render(schedules: readonly ScanSchedule[], context: RenderContext): GeneratedFile[];
  /** One schedule as a standalone file. */
  exportOne(schedule: ScanSchedule, context: RenderContext): GeneratedFile;
  /** Actions of which the server accepts some major versions only: moved pins of others are not kept. */
  majorsOf?(schedule: ScanSchedule): readonly MajorRange[];
  /**
   * The project's own file that can keep generated files from running, and its check. `below` is the folder of the generated
   * files relative to it, ending in `/`; empty for its own folder.
   */
  readonly project?: {
    readonly path: string;
    check(text: string, schedules: readonly LocatedSchedule[], below: string): Diagnostic[];
    /** The diagnostics if the file cannot be read; `why` follows its name. */
    unread(why: string, schedules: readonly LocatedSchedule[]): Diagnostic[];
  };
  /** The folders (with `/`) and name patterns of our files, to find those of removed schedules. */
  readonly owned: readonly { readonly folder: string; readonly pattern: RegExp }[];
}
