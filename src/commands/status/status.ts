import { cronOf } from '../../backends/shared/schedule-cron.js';
import type { CommandRun } from '../../cli/command.js';
import { EXIT, type Io } from '../../cli/io.js';
import { readLogTail, readRunFolders } from '../../hosts/crontab/results.js';
import { cronStateLog } from '../../hosts/crontab/state.js';
import type { ScheduleRecord } from '../../hosts/run-records.js';
import { PlatformError } from '../../hosts/types.js';
import { cronHistory } from '../../run/history/cron-history.js';
import { joinLogs, parseRunLog } from '../../run/history/cron-log.js';
import { START_RULES } from '../../run/history/missed-runs.js';
import type { RunHistory } from '../../run/history/past-run.js';
import { statusOf } from '../../run/history/run-status.js';
import { mapConcurrent } from '../../text/map-concurrent.js';
import { type LocalSource, loadRunSources, type RunSource, sourceChoiceOf } from '../history/run-sources.js';
import { readTime } from '../next.js';
import { type Reported, statusAsJson, statusAsText, statusAsYaml } from './format.js';
import { readPlatformStatus } from './read-platform.js';

/** About five thousand runs. */
const LOG_BYTES = 1024 * 1024;
/** Schedules read at the same time. */
const TOGETHER = 4;

/** As in kubectl, exit code 0 means that the status could be read, not that the last run succeeded. */
export const run: CommandRun = async (args, io) => {
  const since = readTime('since', args.text('since'));
  const choice = sourceChoiceOf(args);
  const format = args.text('output');
  const sources = await loadRunSources(choice, io);
  if (sources === undefined) return EXIT.no;
  const now = io.now();
  const asked = { since, now, named: choice.name !== undefined };
  const reports = await mapConcurrent(sources, TOGETHER, (source) => readStatus(source, asked, io));
  if (format === undefined) io.out(statusAsText(reports, now, io.directory));
  else io.out(format === 'json' ? statusAsJson(reports) : statusAsYaml(reports));
  return EXIT.fine;
};

async function readStatus(
  source: RunSource,
  asked: { readonly since: Date | undefined; readonly now: Date; readonly named: boolean },
  io: Io,
): Promise<Reported> {
  const { schedule } = source;
  const { history, record }: { history: RunHistory; record?: ScheduleRecord } =
    source.kind === 'local'
      ? { history: readCronHistory(source, io) }
      : await readPlatformStatus(source, asked);
  const found = statusOf({
    cron: cronOf(schedule),
    zone: schedule.spec.timezone,
    suspend: schedule.spec.suspend,
    rules: START_RULES[schedule.spec.backend.type],
    history,
    now: asked.now,
    since: asked.since,
  });
  return { ...found, source, record };
}

function readCronHistory({ schedule, directory, results, limits, log }: LocalSource, io: Io): RunHistory {
  const { name } = schedule.metadata;
  const aside = cronStateLog(directory, name, io.env);
  const read = (path: string | undefined) =>
    parseRunLog(path === undefined ? '' : readLogTail(path, LOG_BYTES), name);
  const besides = read(aside);
  try {
    return cronHistory({
      limits,
      folders: readRunFolders(results, name, io.env),
      log: joinLogs(read(log), besides),
    });
  } catch (error) {
    // The obstacle to reading also kept the runs from starting, and the script's own log recorded those.
    if (!(error instanceof PlatformError) || besides.ended.length === 0) throw error;
    return cronHistory({ limits, folders: [], log: besides });
  }
}
