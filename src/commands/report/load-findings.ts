import * as nodeFs from 'node:fs';
import { resolve } from 'node:path';
import { missingFlag } from '../../cli/arguments.js';
import type { Arguments } from '../../cli/command.js';
import { CliError, type Io } from '../../cli/io.js';
import { FINDINGS_LIMIT, openNamed } from '../../project/read-named-file.js';
import type { Fill } from '../../run/findings/bytes.js';
import {
  type FindingsFile,
  type FindingsMeta,
  type FindingsSource,
  readFindingsFrom,
} from '../../run/findings/findings.js';
import type { Checkout } from '../../run/findings/path.js';
import { type PlacedFinding, placeFindings } from '../../run/findings/place.js';
import { logText } from '../../text/log.js';
import { type OpenedFile, readOpened } from '../../workspace/read-inside.js';

/** Reads a findings.json; undefined if it does not exist. Throws CliError if it is unreadable or invalid. */
export function loadFindings(file: string, io: Io): FindingsFile | undefined {
  const opened = openNamed(resolve(io.directory, file), io, { limit: FINDINGS_LIMIT });
  if ('problem' in opened) {
    const { kind, message } = opened.problem;
    if (kind === 'missing') return undefined;
    throw new CliError(
      `${logText(file, 500)} ${message}${kind === 'directory' ? ', not a findings.json' : ''}`,
    );
  }
  try {
    const read = readFindingsFrom(sourceOf(opened, file));
    if ('problem' in read) throw new CliError(`${logText(file, 500)}: ${read.problem}`);
    return read;
  } finally {
    nodeFs.closeSync(opened.fd);
  }
}

/** The findings with their places; the parsed file is freed before reports are written. Throws CliError. */
export function loadPlacedFindings(
  file: string,
  io: Io,
  known?: ReadonlySet<string>,
): { readonly findings: readonly PlacedFinding[]; readonly meta: FindingsMeta } {
  const read = loadFindings(file, io);
  if (read === undefined)
    throw new CliError(`${logText(file, 500)} does not exist: the scan wrote no findings, its log says why`);
  return { findings: placeFindings(read.findings, checkoutOf(io), known), meta: read.meta };
}

/** Reads up to the size at opening: a file that is still being written ends in the middle. */
function sourceOf(opened: OpenedFile, file: string): FindingsSource {
  const { fd, stat } = opened;
  let at = 0;
  const whole = () => {
    const read = readOpened(opened, FINDINGS_LIMIT, nodeFs);
    if ('bytes' in read) return read.bytes;
    throw new CliError(`${logText(file, 500)} ${read.problem.message}`);
  };
  const fill: Fill = (target) => {
    const count = nodeFs.readSync(fd, target, 0, Math.min(target.length, stat.size - at), at);
    at += count;
    return count;
  };
  return { size: stat.size, fill, whole };
}

/** GitHub and GitLab name their checkout in a variable; elsewhere it is the current folder. */
function checkoutOf(io: Io): Checkout {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR, GITHUB_REPOSITORY, CI_PROJECT_PATH } = io.env;
  const roots = [GITHUB_WORKSPACE, CI_PROJECT_DIR, io.directory].filter((root) => root !== undefined);
  const project = GITHUB_REPOSITORY ?? CI_PROJECT_PATH;
  return { roots, ...(project === undefined ? {} : { project }) };
}

/** The path of findings.json: `--findings`, by default where JMo writes it. */
export function findingsFile(args: Arguments): string {
  return args.text('findings')?.trim() || 'results/summaries/findings.json';
}

/** The value of a required flag. Throws CliError if it is missing. */
export function required(args: Arguments, flag: string, command: string): string {
  const value = args.text(flag)?.trim() ?? '';
  if (value === '') throw missingFlag(flag, command);
  return value;
}
