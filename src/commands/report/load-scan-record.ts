import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Io } from '../../cli/io.js';
import { readNamed } from '../../project/read-named-file.js';
import { parseJson } from '../../run/findings/json.js';
import { readScanRecord, readTargetRecords } from '../../run/scan-record.js';

/** Far above the size that JMo writes per target. */
const LARGEST = 1 << 20;

/**
 * JMo's record of its scanners (undefined if missing) and targets (empty if missing) in the results folder of `findings`, its
 * `summaries/findings.json`. Never throws: findings count without it.
 */
export function loadScanRecord(findings: string, io: Io) {
  const results = dirname(dirname(resolve(io.directory, findings)));
  const folders = foldersIn(results).flatMap((path) => {
    const kind = /^individual-(.*)$/.exec(basename(path))?.[1];
    if (kind === undefined) return [];
    return foldersIn(path).map((target) => ({
      kind,
      folder: basename(target),
      timings: readJson(join(target, 'scan-timings.json'), io),
    }));
  });
  const metadata = readJson(join(results, '.scan_metadata.json'), io);
  const timings = folders.map((folder) => folder.timings);
  return { scan: readScanRecord(metadata, timings), targets: readTargetRecords(folders) };
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}

function readJson(path: string, io: Io): unknown {
  const read = readNamed(path, io, { limit: LARGEST });
  return 'bytes' in read ? parseJson(read.bytes.toString('utf8')) : undefined;
}
