import * as nodeFs from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CliError } from '../../cli/io.js';
import type { FindingsMeta } from '../../run/findings/findings.js';
import type { PlacedFinding } from '../../run/findings/place.js';
import type { Piece } from '../../run/reports/report.js';
import { SARIF_ZIPPED_BYTES, type SarifText, toSarif } from '../../run/reports/sarif.js';
import { removeLeftovers, spareName } from '../../workspace/write-spare.js';

const CHUNK = 1 << 20;

/**
 * Writes `pieces` one after the other, a megabyte at a time: the whole text never exists in memory. They go beside the file
 * and are moved over it when all are there: a killed run or a full disk leaves the old report or the new one.
 */
export function writePieces(path: string, pieces: readonly Piece[]): void {
  try {
    nodeFs.mkdirSync(dirname(path), { recursive: true });
    removeLeftovers(dirname(path), nodeFs);
    const spare = spareName(path);
    const file = nodeFs.openSync(spare, 'wx');
    try {
      fill(file, pieces);
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

/** Writes to a file that is open, and closes it. */
function fill(file: number, pieces: readonly Piece[]): void {
  try {
    for (const chunk of chunks(pieces)) {
      for (let at = 0; at < chunk.length; ) at += nodeFs.writeSync(file, chunk, at);
    }
  } finally {
    nodeFs.closeSync(file);
  }
}

function* chunks(pieces: readonly Piece[]): Generator<Buffer> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield Buffer.from(waiting.join(''));
      yield piece;
      waiting = [];
      length = 0;
      continue;
    }
    waiting.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    yield Buffer.from(waiting.join(''));
    waiting = [];
    length = 0;
  }
  yield Buffer.from(waiting.join(''));
}

/** SARIF that GitHub takes: as many of the worst findings as stay under its limit after gzip. */
export function sarifThatFits(
  findings: readonly PlacedFinding[],
  meta: FindingsMeta,
  limit: number = SARIF_ZIPPED_BYTES,
): SarifText {
  for (let most = findings.length; ; ) {
    const sarif = toSarif(findings, meta, most);
    const size = zippedBytes(sarif.pieces, limit);
    if (size <= limit || sarif.included === 0) return sarif;
    // In proportion, and a little less: the worst findings are not the smallest.
    most = Math.min(sarif.included - 1, Math.floor((sarif.included * limit * 0.95) / size));
  }
}

/** An upper bound: chunks zipped one by one, and not at all where the text is small enough as it is. */
function zippedBytes(pieces: readonly Piece[], limit: number): number {
  const plain = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
  if (plain <= limit) return plain;
  let size = 0;
  for (const chunk of chunks(pieces)) size += gzipSync(chunk, { level: 1 }).length;
  return size;
}
