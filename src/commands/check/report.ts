import type { Io } from '../../cli/io.js';
import { formatInZone } from '../../cron/zone/zone.js';
import { PlatformError } from '../../hosts/types.js';
import { type Loaded, shownPath } from '../../project/load-schedules.js';
import { ownCall } from '../../project/own-call.js';
import { type FilePlan, hasDrift } from '../../project/plan-files.js';
import { upcomingRuns } from '../../project/upcoming-runs.js';
import { DEFAULT_FILE } from '../../schedule/types.js';
import { unifiedDiff } from '../../workspace/diff.js';
import { type CheckResult, checkSummary, type PageLimit } from './summary.js';

/** GitHub refuses a summary over 1 MiB, or a comment over 65,536 characters, whole. */
const SUMMARY_LIMIT: PageLimit = { bytes: 1024 * 1024 - 4096, inWords: 'this page may hold 1 MiB' };
const COMMENT_LIMIT: PageLimit = { bytes: 60_000, inWords: 'this comment may hold 60,000 bytes' };
const MARKER = 'jmo-schedule check';

/** The action's side of `check`: outputs and the summary page. Needs no token, so it works on pull requests of forks. */
export async function reportCheck(
  loaded: Loaded,
  plan: FilePlan | undefined,
  wanted: { readonly comment: boolean },
  io: Io,
): Promise<void> {
  const result = await checkResult(loaded, plan, io);
  const now = io.now();
  io.step.setOutput('drift', plan === undefined ? '' : String(hasDrift(plan)));
  io.step.setOutput('changed-files', JSON.stringify((plan?.changes ?? []).map((change) => change.path)));
  io.step.setOutput('schedules', String(loaded.schedules.length));
  const active = result.schedules.filter((schedule) => !schedule.spec.suspend);
  const [next] = upcomingRuns(active, { from: now, until: undefined, count: 1 });
  io.step.setOutput('next-run', next === undefined ? '' : formatInZone(next.at, next.zone));
  await io.step.addSummary(checkSummary(result, now, SUMMARY_LIMIT));
  if (wanted.comment) await keepComment(markerOf(loaded, io), checkSummary(result, now, COMMENT_LIMIT), io);
}

/** What a comment is known by: one for each file and folder. That of the usual file is as old as this program, and stays. */
function markerOf({ directory, source }: Loaded, io: Io): string {
  const file = source === DEFAULT_FILE ? '' : ` ${encoded(source)}`;
  const place = directory === io.directory ? '' : ` in ${encoded(shownPath(io.directory, directory))}`;
  return `${MARKER}${file}${place}`;
}

/** In a comment of HTML no `--` may stand. */
function encoded(path: string): string {
  return encodeURI(path.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('--', '%2D%2D');
}

/** The comment is a courtesy: whatever keeps it from being written is said, and the verdict stands without it. */
async function keepComment(marker: string, body: string, io: Io): Promise<void> {
  const { upsertComment } = await import('../../hosts/github/comment.js');
  try {
    const done = await upsertComment(io.env, marker, body);
    if (done.outcome === 'none') io.out(`No comment: ${done.reason}\n`);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    io.step.annotate({ severity: 'warning', message: `the comment could not be written: ${error.message}` });
  }
}

async function checkResult(loaded: Loaded, plan: FilePlan | undefined, io: Io): Promise<CheckResult> {
  const changes = await Promise.all(
    (plan?.changes ?? []).map(async (change) => ({
      action: change.action,
      path: change.path,
      diff: await unifiedDiff(change),
    })),
  );
  const paths = new Set(changes.map((change) => change.path));
  return {
    file: loaded.file,
    fix: ownCall('render', loaded, io),
    diagnostics: loaded.diagnostics,
    schedules: loaded.schedules.map((schedule) => schedule.resource),
    changes: plan === undefined ? undefined : changes,
    problems: plan?.problems ?? [],
    keptPins: plan?.keptPins ?? [],
    changed: (plan?.files ?? []).filter((file) => paths.has(file.path)).flatMap((file) => file.schedules),
  };
}
