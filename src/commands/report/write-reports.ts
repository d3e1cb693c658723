import * as nodeFs from 'node:fs';
import { dirname } from 'node:path';
import { CliError } from '../../cli/io.js';
import { chunks, type Piece } from '../../run/reports/report.js';
import { removeLeftovers, spareName } from '../../workspace/write-spare.js';

/**
 * Writes `pieces` one after the other, a megabyte at a time, so that the whole text is never in memory. A complete temporary
 * file replaces the old report: a killed run or full disk leaves the old report or the new one.
 */
export function writePieces(path: string, pieces: readonly Piece[]): void {
  try {
    nodeFs.mkdirSync(dirname(path), { recursive: true });
    removeLeftovers(dirname(path), nodeFs);
    const spare = spareName(path);
    const file = nodeFs.openSync(spare, 'wx');
    try {
      try {
        for (const chunk of chunks(pieces)) nodeFs.writeFileSync(file, chunk);
      } finally {
        nodeFs.closeSync(file);
      }
      nodeFs.renameSync(spare, path);
    } catch (error) {
      nodeFs.rmSync(spare, { force: true });
      throw error;
    }
  } catch (error) {
    throw new CliError(
      `${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`,
    );
  }
}
