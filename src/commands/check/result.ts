import { join } from 'node:path';
import type { Io } from '../../cli/io.js';
import { strictProblem } from '../../cli/strict.js';
import { unreadWarnings } from '../../cli/warn-unread.js';
import { loadChecked } from '../../project/checks/load-checked.js';
import { hasErrors, ownCall } from '../../project/load.js';
import { type FilePlan, hasDrift, planFiles } from '../../project/render.js';
import type { Loaded } from '../../project/schedule-file.js';
import { type FileChoice, shownPath } from '../../project/world.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { firstDifference, unifiedDiff } from '../../workspace/diff.js';
import type { FileChange } from '../../workspace/plan.js';
import type { LiveDrift } from './live-drift.js';

/** What `check` found, as data; all outputs of `check` are made from it. */
export interface CheckResult
  extends Pick<Loaded, 'directory' | 'source' | 'file' | 'text' | 'diagnostics' | 'ignored'>,
    Pick<FilePlan, 'problems' | 'keptPins'> {
  /** The absolute directory of the call; paths are shown relative to it. */
  readonly calledIn: string;
  readonly schedules: readonly ScanSchedule[];
  /** How many files the schedules render to. */
  readonly fileCount: number;
  readonly changes: readonly (Pick<FileChange, 'action' | 'path'> & {
    /** Its first difference; of a missing file, its schedule in the resource file. */
    readonly at: { readonly file: string; readonly line: number };
    readonly diff: string;
  })[];
  /** Names of the schedules whose files changed. */
  readonly changedSchedules: readonly string[];
  /** Warnings about files in places that the platform does not read. */
  readonly unread: readonly string[];
  /** How GitLab's pipeline schedules differ; undefined if GitLab was not asked. */
  readonly live: LiveDrift | undefined;
  /** The command that brings generated files up to date. */
  readonly fix: string;
  /** Whether generated files differ; null if the file is invalid, so that nothing was compared. */
  readonly drift: boolean | null;
  /** Why `--strict` fails. */
  readonly strictProblem: string | undefined;
  readonly passed: boolean;
}

export interface CheckOptions {
  readonly file: FileChoice;
  readonly updatePins: boolean;
  /** Whether warnings fail too. */
  readonly strict: boolean;
}

/** Reads the project, and in a GitLab job its pipeline schedules; writes nothing. Throws ProjectError. */
export async function checkProject(options: CheckOptions, io: Io): Promise<CheckResult> {
  const loaded = loadChecked(options.file, io);
  const { directory, source, file, text, diagnostics, ignored = [] } = loaded;
  // An invalid schedule would look like a deleted one, so files are compared only if there are no errors.
  const plan = hasErrors(diagnostics) ? undefined : planFiles(loaded, options);
  const { files, changes, problems, keptPins } = plan ?? {
    files: [],
    changes: [],
    problems: [],
    keptPins: [],
  };
  const live = plan === undefined ? undefined : await readLive(loaded, io);
  const drift = plan === undefined ? null : hasDrift(plan);
  const changed = new Set(changes.map(({ path }) => path));
  const unread = unreadWarnings(
    directory,
    files.map(({ path }) => path),
  );
  const strict = options.strict && drift !== null ? strictProblem(diagnostics, unread) : undefined;
  const isLiveFine = live === undefined || live.pending || live.changes.length === 0;
  const located = new Map(loaded.schedules.map((schedule) => [schedule.resource.metadata.name, schedule]));
  const schedulesOf = new Map(files.map(({ path, schedules }) => [path, schedules]));
  const lineOf = (path: string) =>
    located.get(schedulesOf.get(path)?.[0] ?? '')?.at(['metadata', 'name']).line ?? 1;
  return {
    directory,
    source,
    file,
    text,
    diagnostics,
    ignored,
    problems,
    keptPins,
    calledIn: io.directory,
    schedules: loaded.schedules.map(({ resource }) => resource),
    fileCount: files.length,
    changes: await Promise.all(
      changes.map(async (change) => ({
        action: change.action,
        path: change.path,
        at:
          change.action === 'create'
            ? { file, line: lineOf(change.path) }
            : { file: shownPath(io.directory, join(directory, change.path)), line: firstDifference(change) },
        diff: await unifiedDiff(change),
      })),
    ),
    changedSchedules: files.filter(({ path }) => changed.has(path)).flatMap(({ schedules }) => schedules),
    unread,
    live,
    fix: ownCall('render', loaded, io),
    drift,
    strictProblem: strict,
    passed: drift === false && isLiveFine && strict === undefined,
  };
}

/** Loads and asks nothing outside GitLab's pipelines. */
async function readLive(loaded: Loaded, io: Io): Promise<LiveDrift | undefined> {
  if (io.env.GITLAB_CI !== 'true') return undefined;
  const { liveDrift } = await import('./live-drift.js');
  return liveDrift(loaded, io);
}
