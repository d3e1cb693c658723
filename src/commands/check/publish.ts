import { join } from 'node:path';
import type { Io } from '../../cli/io.js';
import type { Annotation } from '../../cli/output/annotations.js';
import { formatInZone } from '../../cron/zone/zone.js';
import { PlatformError } from '../../hosts/types.js';
import { upcomingRuns } from '../../project/upcoming.js';
import { shownPath } from '../../project/world.js';
import { DEFAULT_FILE } from '../../schedule/types.js';
import { keptPinNotices } from './kept-pins.js';
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
  for (const annotation of annotationsOf(result)) step.annotate(annotation);
  step.setOutput('drift', result.drift === null ? '' : String(result.drift));
  step.setOutput('changed-files', JSON.stringify(result.changes.map(({ path }) => path)));
  step.setOutput('schedules', String(result.schedules.length));
  const active = result.schedules.filter((schedule) => !schedule.spec.suspend);
  const [next] = upcomingRuns(active, { from: now, until: undefined, count: 1 });
  step.setOutput('next-run', next === undefined ? '' : formatInZone(next.at, next.zone));
  await step.addSummary(checkSummary(result, now, SUMMARY_LIMIT));
  if (wanted.comment) await keepComment(markerOf(result), checkSummary(result, now, COMMENT_LIMIT), io);
}

const CHANGES = { create: 'is missing', delete: 'no longer belongs to a schedule' };

function annotationsOf(result: CheckResult): Annotation[] {
  const { calledIn, directory, file, fix } = result;
  // GitHub wants paths from the repository's root.
  const seen = (path: string) => shownPath(calledIn, join(directory, path));
  const error = (code: string, message: string, at: string): Annotation => ({
    severity: 'error',
    code,
    message,
    file: at,
    line: 1,
  });
  return [
    // Before the file's hints, which have the same level: GitHub shows only the first of many.
    ...keptPinNotices(result.keptPins).map(({ path, line, message }) => ({
      severity: 'hint' as const,
      code: 'kept-pin',
      message,
      file: seen(path),
      line,
    })),
    ...result.diagnostics,
    ...result.unread.map((message) => ({ severity: 'warning' as const, message })),
    ...result.changes.map(({ action, path }) => {
      const what = action === 'update' ? `differs from what ${file} says` : CHANGES[action];
      return error('drift', `${seen(path)} ${what}; run: ${fix}`, action === 'create' ? file : seen(path));
    }),
    ...result.problems.map(({ code, path, message }) => error(code, message, seen(path))),
  ];
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
async function keepComment(marker: string, body: string, io: Io): Promise<void> {
  const { upsertComment } = await import('../../hosts/github/comment.js');
  try {
    const done = await upsertComment(io, marker, body);
    if (done.outcome === 'none') io.out(`No comment: ${done.reason}\n`);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    io.step.annotate({ severity: 'warning', message: `the comment could not be written: ${error.message}` });
  }
}
