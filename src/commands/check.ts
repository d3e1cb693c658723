import { regenerateCommand } from '../backends/header.js';
import { unifiedDiff } from '../workspace/diff.js';
import type { CommandRun } from './command.js';
import { EXIT, type Io } from './io.js';
import type { LiveDrift } from './live-drift.js';
import { hasErrors, type Loaded, loadSchedules } from './load-schedules.js';
import { paint } from './paint.js';
import { type FilePlan, planFiles } from './plan-files.js';
import { countDiagnostics, diagnosticsForPeople, plural } from './print-diagnostics.js';

export const run: CommandRun = async (args, io) => {
  const loaded = loadSchedules(args, io);
  for (const found of loaded.diagnostics) io.step.annotate(found);
  // Files are only compared when the source can be trusted: a broken schedule would look like a deleted one.
  const plan = hasErrors(loaded.diagnostics)
    ? undefined
    : planFiles(loaded, { updatePins: args.on('update-pins') });
  const clean = plan !== undefined && plan.changes.length === 0 && plan.problems.length === 0;
  const live = plan === undefined ? undefined : await readLive(loaded, io);
  if (args.text('output') === 'json') io.out(await asJson(loaded, plan, live));
  else {
    await printForPeople(loaded, plan, io);
    if (live !== undefined) io.out((await import('./live-drift.js')).liveDriftAsText(live));
  }
  if (plan !== undefined) annotateDrift(loaded, plan, io);
  if (io.step.isAction) {
    const { reportCheck } = await import('./check-report.js');
    await reportCheck(loaded, plan, { comment: args.on('comment') }, io);
  }
  const liveClean = live === undefined || live.pending || live.changes.length === 0;
  return clean && liveClean ? EXIT.fine : EXIT.no;
};

/** GitLab's pipeline schedules beside the files, in its pipelines only: nothing is loaded or asked elsewhere. */
async function readLive(loaded: Loaded, io: Io): Promise<LiveDrift | undefined> {
  if (io.env.GITLAB_CI !== 'true' || !(io.env.JMO_GITLAB_TOKEN || io.env.GITLAB_TOKEN)) return undefined;
  const { liveDrift } = await import('./live-drift.js');
  return liveDrift(loaded, io);
}

async function printForPeople(loaded: Loaded, plan: FilePlan | undefined, io: Io): Promise<void> {
  io.out(diagnosticsForPeople(loaded.diagnostics, loaded.text, io.color));
  if (plan === undefined) {
    io.out(`${loaded.file}: invalid (${countDiagnostics(loaded.diagnostics)})\n`);
    return;
  }
  for (const problem of plan.problems)
    io.out(`${problem.message}${problem.hint === undefined ? '' : ` (${problem.hint})`}\n`);
  for (const change of plan.changes) io.out(colorDiff(await unifiedDiff(change), io.color));
  const schedules = plural(loaded.schedules.length, 'schedule');
  if (plan.changes.length > 0) {
    const fix = regenerateCommand({ source: loaded.source });
    const differ = plan.changes.length === 1 ? '1 file differs' : `${plan.changes.length} files differ`;
    io.out(`${differ} from what ${loaded.file} says; to fix it run: ${fix}\n`);
  } else if (plan.problems.length === 0) {
    io.out(`${loaded.file}: ${schedules}, ${plural(plan.files.length, 'generated file')}, no drift\n`);
  }
}

function annotateDrift(loaded: Loaded, plan: FilePlan, io: Io): void {
  const fix = regenerateCommand({ source: loaded.source });
  const words = {
    create: 'is missing',
    update: `differs from what ${loaded.file} says`,
    delete: 'belongs to no schedule any more',
  };
  for (const { action, path } of plan.changes) {
    io.step.annotate({
      severity: 'error',
      code: 'drift',
      message: `${path} ${words[action]}; run: ${fix}`,
      file: action === 'create' ? loaded.file : path,
      line: 1,
    });
  }
  for (const { code, path, message } of plan.problems)
    io.step.annotate({ severity: 'error', code, message, file: path, line: 1 });
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
  const drift = plan === undefined ? null : changes.length > 0;
  const body = { drift, changes, problems: plan?.problems ?? [], diagnostics, ...(live && { live }) };
  return `${JSON.stringify(body, null, 2)}\n`;
}
