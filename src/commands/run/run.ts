import { START_VARIABLE } from '../../backends/gitlab-ci/sync/description.js';
import { ownedName } from '../../backends/gitlab-ci/sync/sync-plan.js';
import type { Arguments, CommandRun } from '../../cli/command.js';
import { fileChoiceOf } from '../../cli/flags.js';
import { CliError, EXIT, type ExitCode, type Io } from '../../cli/io.js';
import { findSchedule, stopOnErrors } from '../../cli/select.js';
import type { SeenRun, StartApi } from '../../hosts/run-starts.js';
import { loadSchedules } from '../../project/load.js';
import type { Loaded } from '../../project/schedule-file.js';
import { reasonOf, resultOf } from '../../run/history/platform-history.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { connectGithub, connectGitlab, type PlaceFlags, placeFlagsOf } from '../connect.js';
import { type Asked, type Conclusion, tellRun } from './tell.js';
import type { Seen } from './watch.js';

/** As long as GitHub lets a job run. */
const PATIENCE_MINUTES = 360;

/** Starts a run of a schedule now, where its backend runs. */
export const run: CommandRun = async (args, io) => {
  const asked = readFlags(args);
  const places = placeFlagsOf(args);
  const loaded = loadSchedules(fileChoiceOf(args), io);
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const { resource } = findSchedule(loaded, args.positionals[0] ?? '');
  if (resource.spec.backend.type !== 'local-cron')
    return runThere(await openStarts(resource, loaded, places, io), resource, asked, io);
  const { runHere } = await import('./local.js');
  return runHere(resource, loaded, asked, io);
};

function readFlags(args: Arguments): Asked {
  const timeout = args.text('timeout');
  const wait = args.on('wait');
  if (timeout !== undefined && !wait) throw new CliError('--timeout needs --wait');
  if (timeout !== undefined && !/^\d{1,6}$/.test(timeout))
    throw new CliError('--timeout must be a whole number of minutes');
  const minutes = timeout === undefined ? PATIENCE_MINUTES : Number(timeout);
  return { ref: args.text('ref'), wait, minutes, json: args.text('output') === 'json' };
}

async function openStarts(
  { spec }: ScanSchedule,
  loaded: Loaded,
  places: PlaceFlags,
  io: Io,
): Promise<StartApi> {
  if (spec.backend.type === 'github-actions') {
    const wanted =
      'there is no GitHub token: store one that may start workflows (`actions: write`) as GITHUB_TOKEN or GH_TOKEN';
    const { place, env } = connectGithub(loaded, places, io, wanted);
    const { openGithubStarts } = await import('../../hosts/github/starts.js');
    return openGithubStarts({ ...io, env }, place, io.now());
  }
  const target = connectGitlab(loaded, places, io);
  const { openGitlabStarts } = await import('../../hosts/gitlab/starts.js');
  const { ref } = spec.backend.config;
  // GitLab does not tell jobs who played a schedule, so the guard would judge a played one as started by the time.
  const late = spec.startingDeadlineSeconds === null ? undefined : 'a schedule with a starting deadline';
  return openGitlabStarts(target, io, {
    nameOf: ownedName,
    variable: START_VARIABLE,
    notPlayed: spec.suspend ? 'a suspended schedule' : late,
    ref: typeof ref === 'string' ? ref : undefined,
  });
}

async function runThere(
  api: StartApi,
  { metadata: { name }, spec }: ScanSchedule,
  asked: Asked,
  io: Io,
): Promise<ExitCode> {
  const { id, url } = await api.start({ name, ref: asked.ref });
  const words = new Map<string, string>();
  const look = async () => {
    const seen = await api.look({ id, url }, name);
    return seen === undefined
      ? undefined
      : { ...seen, over: seen.state !== 'active', news: news(seen, words) };
  };
  return tellRun({ name, backend: spec.backend.type, id, link: url }, asked, { look, conclude }, io);
}

/** A line for each job whose state is new. */
function news({ jobs }: SeenRun, words: Map<string, string>): string[] {
  return jobs.flatMap(({ name, word, url }) => {
    // Two jobs may have one name.
    const key = `${name} ${url}`;
    if (words.get(key) === word) return [];
    words.set(key, word);
    return [`${name}: ${word.replaceAll('_', ' ')}`];
  });
}

function conclude(ended: SeenRun & Seen): Conclusion {
  const skipped = ended.state === 'skipped';
  const failedJobs = ended.jobs.filter(({ failed }) => failed).map(({ name, url }) => ({ name, url }));
  const names = failedJobs.map(({ name }) => name);
  const guard = ended.jobs.find(({ name }) => /(?:^|\/ )Guard$|:guard$/.test(name));
  const why = skipped && guard !== undefined ? `, and says why in ${guard.url}` : '';
  return {
    result: resultOf(ended, skipped),
    reason: `${reasonOf(ended, skipped, names)}${why}`,
    failedJobs,
  };
}
