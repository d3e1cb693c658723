import { isRecord } from '../../schedule/problem.js';
import { lineText } from '../../text/plain.js';
import { type Fill, fillFrom } from './bytes.js';
import { readFinding } from './fields.js';
import type { Finding } from './finding.js';
import { kindOf, ownField } from './json.js';
import { shareTexts } from './share.js';
import { endsInside, walkList } from './walk.js';

export interface FindingsMeta {
  readonly jmoVersion?: string | undefined;
  /** The time of the scan, as written. */
  readonly timestamp?: string | undefined;
  readonly profile?: string | undefined;
  /** The requested scanners; see scan-record.ts for those that ran. */
  readonly tools: readonly string[];
  /** The number of scanned repositories, images and so on; 0 if all were refused. */
  readonly targetCount?: number | undefined;
}

export interface FindingsFile {
  readonly findings: readonly Finding[];
  readonly meta: FindingsMeta;
}

export interface FindingsProblem {
  readonly problem: string;
}

// V8's limit for one string is 2^29 - 24 characters.
const LARGEST = 2 ** 29 - 1024;
const TOO_LARGE = { problem: 'the file is over 512 MB: too large to read' };
const CUT = 'the JSON ends in the middle: the file was cut off, or is still being written';

/** A findings file to read in parts, and as a whole if it has an error. */
export interface FindingsSource {
  /** In bytes. */
  readonly size: number;
  readonly fill: Fill;
  readonly whole: () => Uint8Array;
}

/**
 * Reads JMo's `findings.json`: `{meta, findings}`, or a bare list. Never throws; an invalid file yields one `problem` (without
 * its path or text). Drops `raw` and `compliance`, which are nine tenths of the file.
 */
export function readFindings(source: string | Uint8Array): FindingsFile | FindingsProblem {
  // Checked before encoding, which needs memory.
  if (source.length > LARGEST) return TOO_LARGE;
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return readFindingsFrom({ size: bytes.length, fill: fillFrom(bytes), whole: () => bytes });
}

/** Like readFindings, with at most one finding of the file in memory. */
export function readFindingsFrom({ size, fill, whole }: FindingsSource): FindingsFile | FindingsProblem {
  if (size > LARGEST) return TOO_LARGE;
  const findings: Finding[] = [];
  const share = shareTexts();
  let problem: string | undefined;
  const walked = walkList(fill, 'findings', (entry) => {
    const finding = readFinding(entry, findings.length);
    if (typeof finding === 'string') problem = finding;
    else findings.push(share(finding));
    return problem !== undefined;
  });
  if (problem !== undefined) return { problem };
  if (walked.fields !== undefined) return { findings, meta: readMeta(walked.fields.get('meta')) };
  return walked.cut ? { problem: CUT } : readWhole(new TextDecoder().decode(whole()));
}

/** Parses the whole text after the walk failed: its error names a place. */
function readWhole(text: string): FindingsFile | FindingsProblem {
  if (/^\s*$/.test(text)) return { problem: 'the file is empty' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: jsonProblem(error, text) };
  }
  const list = Array.isArray(value) ? (value as readonly unknown[]) : ownField(value, 'findings');
  if (!Array.isArray(list)) return { problem: shapeProblem(value, list) };
  const findings: Finding[] = [];
  for (const [index, entry] of list.entries()) {
    const finding = readFinding(entry, index);
    if (typeof finding === 'string') return { problem: finding };
    findings.push(finding);
  }
  return { findings, meta: readMeta(ownField(value, 'meta')) };
}

function jsonProblem(error: unknown, text: string): string {
  const message = String(error);
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  if (endsInside(error, text)) return CUT;
  if (Number.isNaN(position)) return 'the file is not JSON';
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  return `the file is not JSON: something is wrong at line ${line}, column ${position - before.lastIndexOf('\n')}`;
}

function shapeProblem(value: unknown, list: unknown): string {
  const wanted = "JMo's findings.json is an object with a list `findings`, or a list";
  if (!isRecord(value)) return `${wanted}; this is ${kindOf(value)}`;
  return list === undefined
    ? `${wanted}; this object has no \`findings\``
    : `${wanted}; here \`findings\` is ${kindOf(list)}`;
}

function readMeta(meta: unknown): FindingsMeta {
  const text = (key: string) => lineText(ownField(meta, key), 100) || undefined;
  const tools = ownField(meta, 'tools');
  const names = (Array.isArray(tools) ? tools : [])
    .slice(0, 200)
    .map((tool) => lineText(isRecord(tool) ? ownField(tool, 'name') : tool, 100))
    .filter((name) => name !== '');
  const targetCount = ownField(meta, 'target_count');
  return {
    jmoVersion: text('jmo_version'),
    timestamp: text('timestamp'),
    profile: text('profile'),
    targetCount: typeof targetCount === 'number' ? targetCount : undefined,
    tools: [...new Set(names)],
  };
}
