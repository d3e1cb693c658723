import { fstatSync, writeSync } from 'node:fs';

let waiting = false;

/**
 * Writes to standard output, by a system call where that does it: Node's stream for a pipe takes longer to load than
 * ten schedules take to check. A pipe that is full and does not block is left to the stream. Ends the process where
 * the reader has gone (`| head`): that is no error of ours.
 */
export function writeOut(text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  try {
    while (!waiting && written < bytes.length) written += writeSync(1, bytes, written);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') process.exit(0);
    if (code !== 'EAGAIN') throw error;
    waiting = true;
    process.stdout.on('error', endIfClosed);
  }
  if (waiting) process.stdout.write(bytes.subarray(written));
}

/** Whether standard output is a terminal; files and pipes are told apart without loading its stream. */
export function isTerminal(): boolean {
  return fstatSync(1).isCharacterDevice() && process.stdout.isTTY === true;
}

function endIfClosed(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
