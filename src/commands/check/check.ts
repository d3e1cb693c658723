import { join } from 'node:path';
import type { CommandRun } from '../../cli/command.js';
import { fileChoiceOf } from '../../cli/flags.js';
import { EXIT, type Io } from '../../cli/io.js';
import { paint } from '../../cli/output/colors.js';
import {
  countDiagnostics,
  diagnosticsForPeople,
  messageWithHint,
  plural,
} from '../../cli/output/diagnostics.js';
import { warnOfUnread } from '../../cli/warn-unread.js';
import { withProjectProblems } from '../../project/checks/check-project.js';
import { withMissingPaths } from '../../project/checks/missing-paths.js';
import { hasErrors, type Loaded, loadSchedules, shownPath } from '../../project/load-schedules.js';
import { ownCall } from '../../project/own-call.js';
import { type FilePlan, hasDrift, planFiles } from '../../project/plan-files.js';
import { jsonText, visible, visibleLines } from '../../text/log.js';
import { unifiedDiff } from '../../workspace/diff.js';
import { keptPinNotices, keptPinsAsText } from './kept-pins.js';
import type { LiveDrift } from './live-drift.js';

export const run: CommandRun = async (args, io) => {
  const loaded = withProjectProblems(withMissingPaths(loadSchedules(fileChoiceOf(args), io)), io);
  // Files are only compared when the source can be trusted: a broken schedule would look like a deleted one.
  const plan = hasErrors(loaded.diagnostics)
    ? undefined
    : planFiles(loaded, { updatePins: args.on('update-pins') });
  // Before the hints of the file, which are of the same level: of many only the first are shown.
  annotateKeptPins(loaded, plan, io);
  for (const found of loaded.diagnostics) io.step.annotate(found);
  warnOfUnread(loaded.directory, plan?.files.map((file) => file.path) ?? [], io);
  const clean = plan !== undefined && !hasDrift(plan);
  const live = plan === undefined ? undefined : await readLive(loaded, io);
  if (args.text('output') === 'json') io.out(await asJson(loaded, plan, live));
  else {
    await printForPeople(loaded, plan, io);
    if (live !== undefined) io.out((await import('./live-drift.js')).liveDriftAsText(live));
  }
  if (plan !== undefined) annotateDrift(loaded, plan, io);
  if (io.step.isAction) {
    const { reportCheck } = await import('./report.js');
    await reportCheck(loaded, plan, { comment: args.on('comment') }, io);
  }
  const liveClean = live === undefined || live.pending || live.changes.length === 0;
  return clean && liveClean ? EXIT.fine : EXIT.no;
};

/** GitLab's pipeline schedules beside the files, in its pipelines only: nothing is loaded or asked elsewhere. */
async function readLive(loaded: Loaded, io: Io): Promise<LiveDrift | undefined> {
  if (io.env.GITLAB_CI !== 'true' || !io.env.JMO_GITLAB_TOKEN) return undefined;
  const { liveDrift } = await import('./live-drift.js');
  return liveDrift(loaded, io);
}

async function printForPeople(loaded: Loaded, plan: FilePlan | undefined, io: Io): Promise<void> {
  io.out(diagnosticsForPeople(loaded.diagnostics, loaded.text, io.color));
  if (plan === undefined) {
    io.out(`${visible(loaded.file)}: invalid (${countDiagnostics(loaded.diagnostics)})\n`);
    return;
  }
  for (const problem of plan.problems) io.out(`${visible(messageWithHint(problem))}\n`);
  for (const change of plan.changes) io.out(colorDiff(visibleLines(await unifiedDiff(change)), io.color));
  io.out(keptPinsAsText(plan.keptPins));
  const schedules = plural(loaded.schedules.length, 'schedule');
  if (plan.changes.length > 0) {
    const fix = ownCall('render', loaded, io);
    const differ = plan.changes.length === 1 ? '1 file differs' : `${plan.changes.length} files differ`;
    io.out(`${differ} from what ${visible(loaded.file)} says; to fix it run: ${fix}\n`);
  } else if (plan.problems.length === 0) {
    io.out(
      `${visible(loaded.file)}: ${schedules}, ${plural(plan.files.length, 'generated file')}, no drift\n`,
    );
  }
}

function annotateDrift(loaded: Loaded, plan: FilePlan, io: Io): void {
  const fix = ownCall('render', loaded, io);
  const words = {
    create: 'is missing',
    update: `differs from what ${loaded.file} says`,
    delete: 'belongs to no schedule any more',
  };
  for (const { action, path } of plan.changes) {
    const seen = seenFrom(io, loaded, path);
    io.step.annotate({
      severity: 'error',
      code: 'drift',
      message: `${seen} ${words[action]}; run: ${fix}`,
      file: action === 'create' ? loaded.file : seen,
      line: 1,
    });
  }
  for (const { code, path, message } of plan.problems)
    io.step.annotate({ severity: 'error', code, message, file: seenFrom(io, loaded, path), line: 1 });
}

function annotateKeptPins(loaded: Loaded, plan: FilePlan | undefined, io: Io): void {
  for (const { path, line, message } of keptPinNotices(plan?.keptPins ?? []))
    io.step.annotate({
      severity: 'hint',
      code: 'kept-pin',
      message,
      file: seenFrom(io, loaded, path),
      line,
    });
}

/** A path of the project as seen from where we were started: in an action from the repository's root, as GitHub wants it. */
function seenFrom(io: Io, loaded: Loaded, path: string): string {
  return shownPath(io.directory, join(loaded.directory, path));
}

function colorDiff(diff: string, color: boolean): string {
  if (!color) return diff;
  return diff
    .split('\n')
    .map((line) => {
      if (line.startsWith('+')) return paint(line, 'green', true);
      return line.startsWith('-') ? paint(line, 'red', true) : line;
    })
    .join('\n');
}

async function asJson(
  loaded: Loaded,
  plan: FilePlan | undefined,
  live: LiveDrift | undefined,
): Promise<string> {
  const changes = [];
  for (const change of plan?.changes ?? []) {
    changes.push({ action: change.action, path: change.path, diff: await unifiedDiff(change) });
  }
  const { diagnostics } = loaded;
  const drift = plan === undefined ? null : hasDrift(plan);
  const problems = plan?.problems ?? [];
  const keptPins = plan?.keptPins ?? [];
  const body = { drift, changes, problems, keptPins, diagnostics, ...(live && { live }) };
  return jsonText(body);
}
