import { fstatSync, writeSync } from 'node:fs';
import { EXIT } from '../cli/io.js';

/**
 * Writes to standard output. Never throws: a command that changes things must not stop half way because nobody reads of it.
 * A reader that has gone (`| head`) is no error of ours; anything else ends with a line on standard error and exit code 2.
 */
export const writeOut = writer(
  1,
  () => process.stdout,
  (code) => {
    if (code === 'EPIPE') return;
    writeError(`jmo-schedule: standard output can't be written (${code})\n`);
    process.once('exit', () => {
      process.exitCode = EXIT.failed;
    });
  },
);

/** As `writeOut`, to standard error. Where that is lost, the exit code is all there is left to say. */
export const writeError = writer(
  2,
  () => process.stderr,
  () => {},
);

/** Whether standard output is a terminal; files and pipes are told apart without loading its stream. */
export function isTerminal(): boolean {
  return fstatSync(1).isCharacterDevice() && process.stdout.isTTY === true;
}

/** Whether standard output is a file on a disk, as after `>`. */
export function isFile(): boolean {
  return fstatSync(1).isFile();
}

/**
 * By a system call where that does it: Node's stream for a pipe takes longer to load than ten schedules take to check. A
 * pipe that is full and does not block is left to the stream. After `lost`, called once with the system's code, nothing
 * more is written.
 */
function writer(
  fd: number,
  stream: () => NodeJS.WriteStream,
  lost: (code: string) => void,
): (text: string) => void {
  let way: 'calls' | 'stream' | 'none' = 'calls';
  const giveUp = (error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error;
    if (way !== 'none') lost(error.code);
    way = 'none';
  };
  return (text) => {
    const bytes = Buffer.from(text, 'utf8');
    let written = 0;
    try {
      while (way === 'calls' && written < bytes.length) written += writeSync(fd, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return giveUp(error as NodeJS.ErrnoException);
      way = 'stream';
      stream().on('error', giveUp);
    }
    if (way === 'stream') stream().write(bytes.subarray(written));
  };
}
