import { EXIT, type ExitCode, type Io } from '../../cli/io.js';
import type { RunResult } from '../../run/history/past-run.js';
import type { BackendType } from '../../schedule/types.js';
import { jsonText, visible } from '../../text/log.js';
import { type Patience, type Seen, watchRun } from './watch.js';

/** What the flags ask for. */
export interface Asked {
  readonly ref: string | undefined;
  readonly wait: boolean;
  /** How long to wait. */
  readonly minutes: number;
  readonly json: boolean;
}

/** A run that was started. */
export interface Told {
  readonly name: string;
  readonly backend: BackendType;
  /** The platform's id, or that of the script's process. */
  readonly id: string;
  /** The page of the run, or the path of its log. */
  readonly link: string;
}

/** How a run ended, in the terms of `status`. */
export interface Conclusion {
  readonly result: RunResult;
  /** Why it did not succeed, on one line. */
  readonly reason: string;
  readonly failedJobs: readonly { readonly name: string; readonly url: string }[];
}

const UNKNOWN: Conclusion = { result: 'running', reason: '', failedJobs: [] };

/** Tells that a run was started; with `--wait`, follows it to its end. A skipped run has not scanned, so it is no success. */
export async function tellRun<One extends Seen>(
  told: Told,
  asked: Asked & Pick<Patience, 'stepMs'>,
  {
    look,
    conclude,
  }: { readonly look: () => Promise<One | undefined>; readonly conclude: (ended: One) => Conclusion },
  io: Io,
): Promise<ExitCode> {
  const { name, backend, id, link } = told;
  const say = (line: string) => (asked.json ? io.err : io.out)(`${visible(line)}\n`);
  const end = (conclusion: Conclusion) => {
    if (asked.json) io.out(jsonText({ name, backend, id, link, ...conclusion }));
  };
  say(`${name}: started, see ${link}`);
  if (!asked.wait) {
    end(UNKNOWN);
    return EXIT.fine;
  }
  const watched = await watchRun(look, asked, say, io);
  if ('left' in watched) {
    end({ ...UNKNOWN, reason: watched.left });
    io.err(`jmo-schedule: ${visible(`${watched.left}; see ${link}`)}\n`);
    return EXIT.failed;
  }
  const conclusion = conclude(watched.ended);
  end(conclusion);
  const { result, reason } = conclusion;
  say(`${name}: ${result}${reason === '' ? '' : `: ${reason}`}`);
  return result === 'success' ? EXIT.fine : EXIT.no;
}
