import { regenerateCommand } from '../backends/header.js';
import { HostError } from '../hosts/types.js';
import { formatInZone } from '../schedule/zone.js';
import { unifiedDiff } from '../workspace/diff.js';
import { type CheckResult, checkSummary } from './check-summary.js';
import type { Io } from './io.js';
import type { Loaded } from './load-schedules.js';
import type { FilePlan } from './plan-files.js';
import { upcomingRuns } from './upcoming-runs.js';

/** GitHub refuses a summary over 1 MiB, or a comment over 65,536 characters, whole. */
const SUMMARY_LIMIT = 1024 * 1024 - 4096;
const COMMENT_LIMIT = 60_000;
const MARKER = 'jmo-schedule check';

/** The action's side of `check`: outputs and the summary page. Needs no token, so it works on pull requests of forks. */
export async function reportCheck(
  loaded: Loaded,
  plan: FilePlan | undefined,
  wanted: { readonly comment: boolean },
  io: Io,
): Promise<void> {
  const result = await checkResult(loaded, plan);
  const now = io.now();
  io.step.setOutput('drift', String((plan?.changes.length ?? 0) > 0));
  io.step.setOutput('changed-files', JSON.stringify((plan?.changes ?? []).map((change) => change.path)));
  io.step.setOutput('schedules', String(loaded.schedules.length));
  const active = result.schedules.filter((schedule) => !schedule.spec.suspend);
  const [next] = upcomingRuns(active, { from: now, until: undefined, count: 1 });
  io.step.setOutput('next-run', next === undefined ? '' : formatInZone(next.at, next.zone));
  await io.step.addSummary(checkSummary(result, now, SUMMARY_LIMIT));
  if (wanted.comment) await keepComment(checkSummary(result, now, COMMENT_LIMIT), io);
}

/** The comment is a courtesy: whatever keeps it from being written is said, and the verdict stands without it. */
async function keepComment(body: string, io: Io): Promise<void> {
  const { upsertComment } = await import('../hosts/github-comment.js');
  try {
    const done = await upsertComment(io.env, MARKER, body);
    if (done.outcome === 'none') io.out(`No comment: ${done.reason}\n`);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    io.step.annotate({ severity: 'warning', message: `the comment could not be written: ${error.message}` });
  }
}

async function checkResult(loaded: Loaded, plan: FilePlan | undefined): Promise<CheckResult> {
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
    fix: regenerateCommand({ source: loaded.source }),
    diagnostics: loaded.diagnostics,
    schedules: loaded.schedules.map((schedule) => schedule.resource),
    changes: plan === undefined ? undefined : changes,
    problems: plan?.problems ?? [],
    changed: (plan?.files ?? []).filter((file) => paths.has(file.path)).flatMap((file) => file.schedules),
  };
}
