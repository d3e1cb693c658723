import { fstatSync, writeSync } from 'node:fs';
import { EXIT } from '../cli/io.js';

/**
 * Writes to standard output. Never throws: a lost reader must not stop a command half way through its changes. A closed pipe
 * (`| head`) is fine; any other error ends with a line on standard error and exit code 2.
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

/** Like `writeOut`, to standard error; if that is lost, only the exit code is left. */
export const writeError = writer(
  2,
  () => process.stderr,
  () => {},
);

/** Whether standard output is a terminal; does not load the stream of a file or pipe. */
export function isTerminal(): boolean {
  return fstatSync(1).isCharacterDevice() && process.stdout.isTTY === true;
}

/** Whether standard output is a file on disk, as after `>`. */
export function isFile(): boolean {
  return fstatSync(1).isFile();
}

/**
 * Writes with system calls if possible: loading Node's stream for a pipe takes longer than checking ten schedules. The stream
 * takes over when a non-blocking pipe is full. After `lost`, called once with the error code, nothing more is written.
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
