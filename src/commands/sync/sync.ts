import type { CommandRun } from '../../cli/command.js';
import { fileChoiceOf } from '../../cli/flags.js';
import { EXIT, type ExitCode, type Io } from '../../cli/io.js';
import { stopOnErrors } from '../../cli/select.js';
import type { GitlabSchedules } from '../../hosts/gitlab/schedules.js';
import { gitlabAccessToken, gitlabTarget, namesGitlabProject } from '../../hosts/gitlab/target.js';
import { loadSchedules } from '../../project/load.js';
import type { Loaded } from '../../project/schedule-file.js';
import { jsonText, visible } from '../../text/log.js';
import { plural } from '../../text/plain.js';
import { applySync } from './apply.js';
import { changeAsText, type SyncReport, summaryAsText, syncAsJson, syncAsMarkdown } from './format.js';
import { readSync } from './read.js';
import { settleSync } from './settle.js';

/** The parsed flags, without those that choose the file and the project. */
interface Flags {
  readonly apply: boolean;
  readonly allowMassChange: boolean;
  /** Undefined means text for people. */
  readonly format: string | undefined;
}

/** A plan exits with 0, with or without changes; `check` reports drift. */
export const run: CommandRun = async (args, io) => {
  const choice = fileChoiceOf(args);
  const given = { project: args.text('project'), url: args.text('gitlab-url') };
  const flags = {
    apply: args.on('apply'),
    allowMassChange: args.on('allow-mass-change'),
    format: args.text('output'),
  };
  const loaded = loadSchedules(choice, io);
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const mine = loaded.schedules.some(({ resource }) => resource.spec.backend.type === 'gitlab-ci');
  // With a project's token, there may still be schedules of ours that left the file.
  const canLook = namesGitlabProject(io.env, given) && gitlabAccessToken(io.env) !== undefined;
  if (!mine && !canLook) return nothingToSync(loaded, flags, io);
  const target = gitlabTarget(io.env, given);
  // Loaded only now: `sync` may have nothing to ask.
  const { openGitlabSchedules } = await import('../../hosts/gitlab/schedules.js');
  return syncWith(openGitlabSchedules(target, io), loaded, flags, io);
};

async function syncWith(api: GitlabSchedules, loaded: Loaded, flags: Flags, io: Io): Promise<ExitCode> {
  const state = await readSync(loaded, api, { details: true });
  const { plan } = state;
  const { apply, format } = flags;
  const people = format === undefined;
  const planned: SyncReport = { ...state, file: loaded.file, elsewhere: elsewhereNotes(loaded) };
  const blocked = plan.massDelete && !flags.allowMassChange;
  if (!apply || blocked) {
    const refused = blocked
      ? massWords(plan.changes.filter(({ action }) => action === 'delete').length)
      : undefined;
    if (people) for (const change of plan.changes) io.out(changeAsText(change, undefined, io.color));
    await show({ ...planned, refused: apply ? `refused: ${refused}` : refused }, format, io);
    if (people && !apply && plan.changes.length > 0) io.out(`${nextStep(refused)}\n`);
    if (apply) io.err(`jmo-schedule: refused: ${refused}\n`);
    return apply ? EXIT.no : EXIT.fine;
  }
  const fail = (message: string) => {
    io.err(`jmo-schedule: ${visible(message)}\n`);
    io.step.annotate({ severity: 'error', code: 'sync', message });
  };
  const outcomes = await applySync(plan.changes, api, (change, outcome) => {
    if (people) io.out(changeAsText(change, outcome, io.color));
    if (outcome.status === 'failed') fail(`${change.name}: ${outcome.error}`);
  });
  const { notes, problem } = await settleSync(state, outcomes, api);
  await show({ ...planned, outcomes, settled: notes }, format, io);
  if (problem !== undefined) fail(problem);
  const isDone = problem === undefined && outcomes.every((outcome) => outcome.status === 'done');
  return isDone ? EXIT.fine : EXIT.failed;
}

async function show(report: SyncReport, format: string | undefined, io: Io): Promise<void> {
  if (format === 'json') io.out(syncAsJson(report));
  else io.out(format === 'markdown' ? syncAsMarkdown(report) : summaryAsText(report));
  if (io.step.isAction) await io.step.addSummary(syncAsMarkdown(report));
}

function massWords(count: number): string {
  return `the plan deletes ${plural(count, 'pipeline schedule')}, more than half of those that are ours; if that is meant, add --allow-mass-change`;
}

function nextStep(refused: string | undefined): string {
  return refused === undefined
    ? 'To make these changes, add --apply.'
    : `--apply would be refused: ${refused}`;
}

/** Notes on other backends' schedules, which consist of files alone: `sync` has nothing to do for them. */
function elsewhereNotes(loaded: Loaded): string[] {
  const count = loaded.schedules.filter(
    ({ resource }) => resource.spec.backend.type === 'github-actions',
  ).length;
  return count === 0
    ? []
    : [
        `${plural(count, 'schedule')} of GitHub Actions: GitHub reads them from the rendered workflow files; commit what 'jmo-schedule render' writes, sync opens no pull request`,
      ];
}

function nothingToSync(loaded: Loaded, { format }: Flags, io: Io): ExitCode {
  const notes = elsewhereNotes(loaded);
  const message = `nothing to sync with GitLab: no schedule in ${loaded.file} has the backend gitlab-ci`;
  if (format === 'json') {
    const none = {
      project: null,
      file: loaded.file,
      applied: false,
      changes: [],
      unchanged: [],
      unmanaged: 0,
    };
    io.out(jsonText({ ...none, notes: [message, ...notes], refused: null }));
  } else io.out([message, ...notes.map((note) => `note: ${note}`), ''].join('\n'));
  return EXIT.fine;
}
