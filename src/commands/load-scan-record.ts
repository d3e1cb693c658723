import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readScanRecord, type ScanRecord } from '../run/scan-record.js';
import type { Io } from './io.js';
import { readNamed } from './read-named-file.js';

/** Far above what JMo writes for a target. */
const LARGEST = 1 << 20;

/**
 * What JMo wrote of its scanners in the results folder that `findings`, its `summaries/findings.json`, is in. Undefined
 * where there is nothing of the kind. Never throws: it is about the findings, and they count without it.
 */
export function loadScanRecord(findings: string, io: Io): ScanRecord | undefined {
  const results = dirname(dirname(resolve(io.directory, findings)));
  const kinds = foldersIn(results).filter((path) => /[\\/]individual-[^\\/]*$/.test(path));
  const timings = kinds.flatMap(foldersIn).map((target) => readJson(join(target, 'scan-timings.json'), io));
  return readScanRecord(readJson(join(results, '.scan_metadata.json'), io), timings);
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
  try {
    const read = readNamed(path, io, { limit: LARGEST });
    return 'bytes' in read ? JSON.parse(read.bytes.toString('utf8')) : undefined;
  } catch {
    return undefined;
  }
}
