import { isRecord } from '../schedule/problem.js';
import { logText } from '../text/log.js';
import { ownField } from './findings/json.js';

/** JMo 1.1's record of the scanners that ran; a scanner that did not run says nothing by its lack of findings. */
export interface ScanRecord {
  /** Targets with their own record. */
  readonly targets: number;
  readonly runs: readonly ScannerRun[];
  /** Targets given up before any scanner ran, such as a repository that could not be cloned. */
  readonly abandoned: readonly string[];
  /** Scanners that were not installed, and so were skipped. */
  readonly missing: readonly string[];
}

/** A results folder, `individual-KIND/FOLDER`, which JMo names after its target. */
export interface TargetFolder {
  readonly kind: string;
  readonly folder: string;
  /** Its parsed `scan-timings.json`; undefined if there is none. */
  readonly timings: unknown;
}

/** `unseen`: JMo reached the target, but no scanner looked at it. */
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
 * Reads the parsed `.scan_metadata.json` and every target's `scan-timings.json` (schema versions 1 and 2); they may contain any
 * value. Undefined if they say nothing about scanners, as in JMo 1.0.
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

/** The result of each target that JMo reached. JMo 1.0 writes no timings, only the folder. */
export function readTargetRecords(folders: readonly TargetFolder[]): TargetRecord[] {
  const timed = folders.filter(({ timings }) => Array.isArray(ownField(timings, 'tools')));
  return (timed.length === 0 ? folders : timed).map(({ kind, folder, timings }) => {
    const abandoned = ownField(timings, 'outcome') === 'failed-before-tools';
    const unseen = timed.length > 0 && readRuns(timings).length === 0;
    return { kind, folder, state: abandoned ? 'abandoned' : unseen ? 'unseen' : 'seen' };
  });
}

/** Whether nothing was scanned because no scanner was installed. */
export function nothingLooked({ runs, missing }: ScanRecord): boolean {
  return missing.length > 0 && runs.every(({ end }) => end !== 'ran');
}

/** A scanner's result over its targets; `missing` if it was not installed, undefined if it had no targets. */
export function scannerEnd(record: ScanRecord, scanner: string): ScannerEnd | 'missing' | undefined {
  const ends = record.runs.filter((run) => run.scanner === scanner).map(({ end }) => end);
  if (ends.includes('ran')) return 'ran';
  return ends[0] ?? (record.missing.includes(scanner) ? 'missing' : undefined);
}

/**
 * A sentence for each thing that was not scanned; empty if every installed scanner did its work, and no declared target was
 * `missed`. Limited in number, since they travel between jobs in an argument or variable.
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

/** JMo runs Nosey Parker in two steps with separate entries. */
function scannerName(value: unknown): string {
  return nameFrom(value).replace(/^noseyparker-.*/, 'noseyparker');
}

function targetName(timings: unknown): string {
  return nameFrom(ownField(timings, 'target')) || 'a target without a name';
}

/** One line, without workflow commands. */
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
