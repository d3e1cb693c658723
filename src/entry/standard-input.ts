import { readSync } from 'node:fs';
import { ProjectError } from '../project/errors.js';
import { MAX_FILE_SIZE } from '../schedule/yaml/limits.js';

/** Reads some bytes into the buffer, and returns how many; 0 at the end. */
type Read = (part: Buffer) => number;

/** All of standard input. One byte more than a resource file may have is enough to refuse it. */
export function readInput(read: Read = (part) => readSync(0, part)): Buffer {
  const parts: Buffer[] = [];
  for (let size = 0; size <= MAX_FILE_SIZE; ) {
    const part = readPart(read);
    if (part.length === 0) break;
    parts.push(part);
    size += part.length;
  }
  return Buffer.concat(parts).subarray(0, MAX_FILE_SIZE + 1);
}

function readPart(read: Read): Buffer {
  const part = Buffer.alloc(65_536);
  for (;;) {
    try {
      return part.subarray(0, read(part));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // On Windows, the end of a closed pipe.
      if (code === 'EOF') return part.subarray(0, 0);
      if (code !== 'EAGAIN') throw new ProjectError(`<stdin>: can't be read (${code})`);
      // Somebody made the pipe non-blocking: wait for more.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
