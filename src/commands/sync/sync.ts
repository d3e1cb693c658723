import type { CommandRun } from '../../cli/command.js';
import { fileChoiceOf } from '../../cli/flags.js';
import { CliError, EXIT, type ExitCode, type Io } from '../../cli/io.js';
import { stopOnErrors } from '../../cli/select.js';
import { WANTED_TOKEN } from '../../hosts/github/sync-token.js';
import type { GitlabSchedules } from '../../hosts/gitlab/schedules.js';
import { loadSchedules } from '../../project/load.js';
import type { Loaded } from '../../project/schedule-file.js';
import { jsonText, visible } from '../../text/log.js';
import { plural } from '../../text/plain.js';
import { connectGithub, connectGitlab } from '../connect.js';
import { applySync } from './apply.js';
import { changeAsText, type SyncReport, summaryAsText, syncAsJson, syncAsMarkdown } from './format.js';
import { choosePlatforms, elsewhereNotes, flagsOf, type SyncFlags } from './platforms.js';
import { readSync } from './read.js';
import { settleSync } from './settle.js';

/** A plan exits with 0, with or without changes, unless `--detailed-exitcode` asks for more; `check` reports drift. */
export const run: CommandRun = async (args, io) => {
  const flags = flagsOf(args);
  if (flags.apply && flags.detailedExitcode)
    throw new CliError('--detailed-exitcode is about a plan: leave out --apply');
  const loaded = loadSchedules(fileChoiceOf(args), io);
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const { gitlab, github } = choosePlatforms(loaded, flags, io);
  if (gitlab && github && flags.format === 'json')
    throw new CliError(
      '-o json is for one platform at a time: pass --project for GitLab, or --repository for GitHub',
    );
  const elsewhere = elsewhereNotes(loaded, { gitlab, github });
  if (!gitlab && !github) return nothingToSync(loaded, elsewhere, flags, io);
  const codes: ExitCode[] = [];
  if (gitlab) codes.push(await syncGitlab(loaded, elsewhere, flags, io));
  if (github) codes.push(await syncGithub(loaded, elsewhere, flags, io));
  return codes.includes(EXIT.failed) ? EXIT.failed : codes.includes(EXIT.no) ? EXIT.no : EXIT.fine;
};

/** Each platform's code is loaded only where it is asked. */
async function syncGithub(
  loaded: Loaded,
  elsewhere: readonly string[],
  flags: SyncFlags,
  io: Io,
): Promise<ExitCode> {
  const wanted = `there is no GitHub token in GITHUB_TOKEN or GH_TOKEN: ${WANTED_TOKEN}`;
  const { place, env } = connectGithub(loaded, flags, io, wanted);
  const { syncRepository } = await import('./github/sync.js');
  return syncRepository(loaded, { place, env, elsewhere }, flags, io);
}

async function syncGitlab(
  loaded: Loaded,
  elsewhere: readonly string[],
  flags: SyncFlags,
  io: Io,
): Promise<ExitCode> {
  const target = connectGitlab(loaded, flags, io);
  const { openGitlabSchedules } = await import('../../hosts/gitlab/schedules.js');
  return syncWith(openGitlabSchedules(target, io), loaded, elsewhere, flags, io);
}

async function syncWith(
  api: GitlabSchedules,
  loaded: Loaded,
  elsewhere: readonly string[],
  flags: SyncFlags,
  io: Io,
): Promise<ExitCode> {
  const state = await readSync(loaded, api, { details: true });
  const { plan } = state;
  const { apply, format } = flags;
  const people = format === undefined;
  const planned: SyncReport = { ...state, file: loaded.file, elsewhere };
  const blocked = plan.massDelete && !flags.allowMassChange;
  if (!apply || blocked) {
    const refused = blocked
      ? massWords(plan.changes.filter(({ action }) => action === 'delete').length)
      : undefined;
    if (people) for (const change of plan.changes) io.out(changeAsText(change, undefined, io.color));
    await show({ ...planned, refused: apply ? `refused: ${refused}` : refused }, format, io);
    if (people && !apply && plan.changes.length > 0) io.out(`${nextStep(refused)}\n`);
    if (apply) io.err(`jmo-schedule: refused: ${refused}\n`);
    return apply || (flags.detailedExitcode && plan.changes.length > 0) ? EXIT.no : EXIT.fine;
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

function nothingToSync(loaded: Loaded, notes: readonly string[], { format }: SyncFlags, io: Io): ExitCode {
  const message = `nothing to sync: no schedule in ${loaded.file} has the backend gitlab-ci or github-actions`;
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
