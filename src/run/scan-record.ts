import { isRecord } from '../schedule/problem.js';
import { logText } from '../text/log.js';
import { ownField } from './findings/json.js';

/** What JMo 1.1 writes beside its findings of which scanners ran; no findings of a scanner that did not run mean nothing. */
export interface ScanRecord {
  /** Targets with a record of their own. */
  readonly targets: number;
  readonly runs: readonly ScannerRun[];
  /** Targets given up before any scanner ran, such as a repository that could not be cloned. */
  readonly abandoned: readonly string[];
  /** Scanners that were not installed, and so passed over. */
  readonly missing: readonly string[];
}

/** One folder of results, `individual-KIND/FOLDER`, which JMo names after its target. */
export interface TargetFolder {
  readonly kind: string;
  readonly folder: string;
  /** Its `scan-timings.json`, parsed; undefined where it has none. */
  readonly timings: unknown;
}

/** `unseen`: JMo came to the target, and no scanner looked at it. */
export interface TargetRecord {
  readonly kind: string;
  readonly folder: string;
  readonly state: 'seen' | 'unseen' | 'abandoned';
}

interface ScannerRun {
  readonly scanner: string;
  readonly target: string;
  readonly end: ScannerEnd;
}

type ScannerEnd = 'ran' | 'failed' | 'timed out';

const LONGEST = 100;
const MOST = { targets: 10_000, scanners: 100, named: 10 };

/**
 * Reads `.scan_metadata.json` and every target's `scan-timings.json` (schema versions 1 and 2), parsed; any value may be
 * among them. Undefined where they say nothing of scanners, as those of JMo 1.0.
 */
export function readScanRecord(metadata: unknown, timings: readonly unknown[]): ScanRecord | undefined {
  const stubbed = ownField(metadata, 'stubbed_tools');
  const targets = timings.filter((one) => Array.isArray(ownField(one, 'tools'))).slice(0, MOST.targets);
  if (!isRecord(stubbed) && targets.length === 0) return undefined;
  const lists = isRecord(stubbed) ? Object.values(stubbed).slice(0, MOST.targets) : [];
  return {
    targets: targets.length,
    runs: targets.flatMap(readRuns),
    abandoned: targets.filter((one) => ownField(one, 'outcome') === 'failed-before-tools').map(targetName),
    missing: unique(lists.flatMap((list) => names(list))),
  };
}

/** How JMo fared with each target it came to. JMo 1.0 writes no timings: there the folder is all there is. */
export function readTargetRecords(folders: readonly TargetFolder[]): TargetRecord[] {
  const timed = folders.filter(({ timings }) => Array.isArray(ownField(timings, 'tools')));
  return (timed.length === 0 ? folders : timed).map(({ kind, folder, timings }) => {
    const abandoned = ownField(timings, 'outcome') === 'failed-before-tools';
    const unseen = timed.length > 0 && readRuns(timings).length === 0;
    return { kind, folder, state: abandoned ? 'abandoned' : unseen ? 'unseen' : 'seen' };
  });
}

/** Whether nothing looked at anything because no scanner was there. */
export function nothingLooked({ runs, missing }: ScanRecord): boolean {
  return missing.length > 0 && runs.every(({ end }) => end !== 'ran');
}

/** How a scanner ended on the targets it came to; `missing` where it was not installed, undefined where it had none. */
export function scannerEnd(record: ScanRecord, scanner: string): ScannerEnd | 'missing' | undefined {
  const ends = record.runs.filter((run) => run.scanner === scanner).map(({ end }) => end);
  if (ends.includes('ran')) return 'ran';
  return ends[0] ?? (record.missing.includes(scanner) ? 'missing' : undefined);
}

/**
 * What was not looked at, a plain sentence each; empty where every scanner that was there did its work, and nothing that
 * was declared was `missed`. Few enough for an argument or a variable, as which they travel between jobs.
 */
export function gapsOf(record: ScanRecord | undefined, missed: readonly string[] = []): string[] {
  return [...few(missed), ...(record === undefined ? [] : scannerGaps(record))];
}

function scannerGaps(record: ScanRecord): string[] {
  const { runs, abandoned, missing, targets } = record;
  const bad = runs.filter(({ end }) => end !== 'ran');
  const failures = unique(bad.map(({ scanner }) => scanner)).map((scanner) => {
    const own = bad.filter((run) => run.scanner === scanner);
    const verb = own.every(({ end }) => end === 'timed out') ? 'timed out' : 'failed';
    const where = unique(own.map(({ target }) => target));
    if (targets === 1) return `${scanner} ${verb}`;
    return `${scanner} ${verb} on ${where.length === 1 ? where[0] : `${where.length} of ${targets} targets`}`;
  });
  return [
    ...few(failures),
    ...few(abandoned.map((target) => `${target} was not scanned at all`)),
    ...(missing.length === 0 ? [] : [`not installed, so passed over: ${listed(missing)}`]),
  ];
}

function readRuns(timings: unknown): ScannerRun[] {
  const tools = ownField(timings, 'tools');
  const target = targetName(timings);
  return (Array.isArray(tools) ? tools.slice(0, MOST.scanners) : []).flatMap((tool: unknown) => {
    const scanner = scannerName(ownField(tool, 'tool'));
    const late = ownField(tool, 'timed_out') === true;
    const end = ownField(tool, 'status') === 'success' ? 'ran' : late ? 'timed out' : 'failed';
    return scanner === '' ? [] : [{ scanner, target, end }];
  });
}

/** JMo runs Nosey Parker in two steps, each with an entry of its own. */
function scannerName(value: unknown): string {
  return nameFrom(value).replace(/^noseyparker-.*/, 'noseyparker');
}

function targetName(timings: unknown): string {
  return nameFrom(ownField(timings, 'target')) || 'a target without a name';
}

/** One line, and in a job's log no command. */
function nameFrom(value: unknown): string {
  return logText(value, LONGEST);
}

function names(list: unknown): string[] {
  return (Array.isArray(list) ? list.slice(0, MOST.scanners) : []).map(scannerName).filter(Boolean);
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}

function few(sentences: readonly string[]): string[] {
  const more = sentences.length - MOST.named;
  return [...sentences.slice(0, MOST.named), ...(more > 0 ? [`${more} more of that kind`] : [])];
}

function listed(list: readonly string[]): string {
  const more = list.length - MOST.named;
  return `${list.slice(0, MOST.named).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
