import type { Io } from '../../cli/io.js';
import { formatInZone } from '../../cron/zone/zone.js';
import type { upsertComment as UpsertComment } from '../../hosts/github/comment.js';
import { PlatformError } from '../../hosts/types.js';
import { upcomingRuns } from '../../project/upcoming.js';
import { shownPath } from '../../project/world.js';
import { DEFAULT_FILE } from '../../schedule/types.js';
import { findingsOf } from './findings.js';
import type { CheckResult } from './result.js';
import { checkSummary, type PageLimit } from './summary.js';

/** GitHub refuses summaries over 1 MiB and comments over 65,536 characters. */
const SUMMARY_LIMIT: PageLimit = { bytes: 1024 * 1024 - 4096, inWords: 'this page may hold 1 MiB' };
const COMMENT_LIMIT: PageLimit = { bytes: 60_000, inWords: 'this comment may hold 60,000 bytes' };
const MARKER = 'jmo-schedule check';

/** What `check` does in the action: annotations, outputs and the summary page. Needs no token, so it works for forks. */
export async function publishCheck(
  result: CheckResult,
  wanted: { readonly comment: boolean },
  io: Io,
): Promise<void> {
  const { step } = io;
  const now = io.now();
  for (const finding of findingsOf(result)) step.annotate(finding);
  step.setOutput('drift', result.drift === null ? '' : String(result.drift));
  step.setOutput('changed-files', JSON.stringify(result.changes.map(({ path }) => path)));
  step.setOutput('schedules', String(result.schedules.length));
  const active = result.schedules.filter((schedule) => !schedule.spec.suspend);
  const [next] = upcomingRuns(active, { from: now, until: undefined, count: 1 });
  step.setOutput('next-run', next === undefined ? '' : formatInZone(next.at, next.zone));
  await step.addSummary(checkSummary(result, now, SUMMARY_LIMIT));
  if (!wanted.comment) return;
  const body = checkSummary(result, now, COMMENT_LIMIT);
  await keepComment({ marker: markerOf(result), body, isNews: !result.passed }, io);
}

/** Identifies the comment of one file and folder. The marker of the usual file must never change: old comments have it. */
function markerOf({ directory, source, calledIn }: CheckResult): string {
  const file = source === DEFAULT_FILE ? '' : ` ${encoded(source)}`;
  const place = directory === calledIn ? '' : ` in ${encoded(shownPath(calledIn, directory))}`;
  return `${MARKER}${file}${place}`;
}

/** An HTML comment must not contain `--`. */
function encoded(path: string): string {
  return encodeURI(path.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('--', '%2D%2D');
}

/** The comment is optional: if it cannot be written, a warning says why, and the verdict stays. */
async function keepComment(comment: Parameters<typeof UpsertComment>[1], io: Io): Promise<void> {
  const { upsertComment } = await import('../../hosts/github/comment.js');
  try {
    const done = await upsertComment(io, comment);
    if (done.outcome === 'none') io.out(`No comment: ${done.reason}\n`);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    io.step.annotate({ severity: 'warning', message: `the comment could not be written: ${error.message}` });
  }
}
