import { CliError, EXIT, type ExitCode, type Io } from '../../../cli/io.js';
import { type GithubRepository, openGithubRepository } from '../../../hosts/github/repository/repository.js';
import type { GithubTarget } from '../../../hosts/github/target.js';
import type { Environment } from '../../../hosts/types.js';
import type { Loaded } from '../../../project/schedule-file.js';
import { shownPath } from '../../../project/world.js';
import { visible } from '../../../text/log.js';
import { readPlaceInRepository } from '../../../workspace/read-repository.js';
import type { SyncFlags } from '../platforms.js';
import { applyGithubSync } from './apply.js';
import {
  type GithubReport,
  githubSyncAsJson,
  githubSyncAsMarkdown,
  pinNotes,
  planAsText,
  pullAsText,
} from './format.js';
import { readGithubSync } from './read.js';

interface Where {
  readonly place: GithubTarget;
  /** With the server's addresses. */
  readonly env: Environment;
  readonly elsewhere: readonly string[];
}

/** Plans, and with `--apply` makes, the pull request that brings the repository's workflows in line with the file. */
export async function syncRepository(
  loaded: Loaded,
  { place, env, elsewhere }: Where,
  flags: SyncFlags,
  io: Io,
): Promise<ExitCode> {
  refuseSubfolder(loaded, io);
  return syncWith(await openGithubRepository({ ...io, env }, place), loaded, elsewhere, flags, io);
}

async function syncWith(
  api: GithubRepository,
  loaded: Loaded,
  elsewhere: readonly string[],
  { apply, format, detailedExitcode }: SyncFlags,
  io: Io,
): Promise<ExitCode> {
  const sync = await readGithubSync(loaded, api);
  const { refused, pull } = sync;
  const planned = { ...sync, file: loaded.file, applied: false, notes: [...pinNotes(sync), ...elsewhere] };
  const people = format === undefined;
  if (people) io.out(planAsText(planned, io.color));
  if (apply && refused === undefined) {
    const done = { ...planned, applied: true, result: await applyGithubSync(sync, loaded.source, api) };
    io.step.setOutput('pull-request', done.result?.url ?? '');
    await show(done, format, io);
    return EXIT.fine;
  }
  await show(planned, format, io);
  if (apply) io.err(`jmo-schedule: refused: ${visible(refused ?? '')}\n`);
  else if (people && refused !== undefined) io.out(`--apply would be refused: ${visible(refused)}\n`);
  else if (people && pull.action !== 'none') io.out('To make these changes, add --apply.\n');
  if (apply) io.step.annotate({ severity: 'error', code: 'sync', message: `refused: ${refused ?? ''}` });
  const isPending = refused !== undefined || pull.action !== 'none';
  return apply || (detailedExitcode && isPending) ? EXIT.no : EXIT.fine;
}

async function show(report: GithubReport, format: string | undefined, io: Io): Promise<void> {
  if (format === 'json') io.out(githubSyncAsJson(report));
  else io.out(format === 'markdown' ? githubSyncAsMarkdown(report) : `${pullAsText(report)}\n`);
  if (io.step.isAction) await io.step.addSummary(githubSyncAsMarkdown(report));
}

/** A pull request with workflows that GitHub never reads would help nobody. */
function refuseSubfolder({ directory }: Loaded, io: Io): void {
  if (readPlaceInRepository(directory) === '') return;
  throw new CliError(
    `${shownPath(io.directory, directory)} is a subfolder of its repository, where GitHub reads no workflows: sync from the repository's root`,
  );
}
