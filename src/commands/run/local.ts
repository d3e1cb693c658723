import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { cronConfigSchema } from '../../backends/local-cron/config.js';
import { localCron } from '../../backends/local-cron/index.js';
import { configOf } from '../../backends/shared/check-config.js';
import { CliError, type ExitCode, type Io } from '../../cli/io.js';
import { readLogTail } from '../../hosts/crontab/results.js';
import { ownCall } from '../../project/load.js';
import { refuseProblems } from '../../project/render.js';
import type { Loaded } from '../../project/schedule-file.js';
import { shownPath } from '../../project/world.js';
import { parseRunLog } from '../../run/history/cron-log.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { planChanges } from '../../workspace/plan.js';
import { readOwned } from '../../workspace/read.js';
import { placesOf } from '../history/run-sources.js';
import { scriptPlace } from '../install/crontab-lines.js';
import { type Asked, type Conclusion, tellRun } from './tell.js';

const STEP_MS = 1_000;

/** Starts the schedule's script as cron does, as a session of its own: it goes on when this program ends. */
export async function runHere(
  schedule: ScanSchedule,
  loaded: Loaded,
  asked: Asked,
  io: Io,
): Promise<ExitCode> {
  const { name } = schedule.metadata;
  if (asked.ref !== undefined)
    throw new CliError('--ref is not for local cron, which scans the project as it is');
  const script = scriptOf(schedule, loaded, io);
  const { log } = placesOf(schedule, loaded.directory);
  const before = sizeOf(log);
  const child = spawn(script, ['--directory', loaded.directory], {
    cwd: loaded.directory,
    env: io.env,
    detached: true,
    stdio: 'ignore',
  });
  let code: number | undefined;
  child.once('exit', (ended) => {
    code = ended ?? 1;
  });
  await hasBegun(child, script);
  child.unref();
  let told = before;
  const look = async () => {
    const over = code !== undefined;
    const text = newLines(log, told);
    told += Buffer.byteLength(text);
    const own = text.split('\n').filter((line) => line.split(' ')[1] === name);
    return { over, news: own };
  };
  return tellRun(
    { name, backend: 'local-cron', id: String(child.pid), link: shownPath(io.directory, log) },
    { ...asked, stepMs: STEP_MS },
    { look, conclude: () => conclude(code ?? 1, newLines(log, before), name) },
    io,
  );
}

/** The script's path. Throws CliError unless it is what `render` would write: anybody may have put another one there. */
function scriptOf(schedule: ScanSchedule, loaded: Loaded, io: Io): string {
  const { folder, name } = scriptPlace(schedule, loaded);
  const wanted = [{ ...localCron.exportOne(schedule, { source: loaded.source }), path: name }];
  const { changes, problems } = planChanges(wanted, readOwned(folder, [], [name]), loaded.source);
  refuseProblems(problems);
  const script = join(folder, name);
  const [change] = changes;
  if (change === undefined) return script;
  const what = change.action === 'create' ? 'does not exist' : `differs from what ${loaded.file} says`;
  const isOutside = configOf(schedule, cronConfigSchema).script_dir !== undefined;
  const mend = isOutside
    ? `${ownCall('install', loaded, io)} ${schedule.metadata.name}`
    : ownCall('render', loaded, io);
  throw new CliError(`${shownPath(io.directory, script)} ${what}; run: ${mend}`);
}

async function hasBegun(child: ChildProcess, script: string): Promise<void> {
  try {
    await once(child, 'spawn');
  } catch (error) {
    throw new CliError(
      `${script} can't be run (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`,
    );
  }
}

function sizeOf(log: string): number {
  return statSync(log, { throwIfNoEntry: false })?.size ?? 0;
}

function newLines(log: string, before: number): string {
  const added = sizeOf(log) - before;
  return added <= 0 ? '' : readLogTail(log, added);
}

/** By the lines that the script added to its log. A skipped run starts nothing, and ends well. */
function conclude(code: number, text: string, name: string): Conclusion {
  const { starts, ended } = parseRunLog(text, name);
  const skipped = starts.length === 0 ? / skipped: (.*)/.exec(text)?.[1] : undefined;
  if (code === 0 && skipped !== undefined) return { result: 'skipped', reason: skipped, failedJobs: [] };
  const last = ended.at(-1);
  const result = code === 0 ? 'success' : last?.result === 'stopped' ? 'stopped' : 'failure';
  return { result, reason: code === 0 ? '' : last?.reason || `exit code ${code}`, failedJobs: [] };
}
