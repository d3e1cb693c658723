import * as nodeFs from 'node:fs';
import { resolve } from 'node:path';
import { type FindingsFile, readFindings } from '../run/findings.js';
import type { Checkout } from '../run/findings-path.js';
import { logText } from '../text/log.js';
import { readOpened } from '../workspace/read-inside.js';
import type { Arguments } from './command.js';
import { Failure, type Io } from './io.js';
import { FINDINGS_LIMIT, openNamed } from './read-named-file.js';

/** Reads a findings.json; undefined where there is no such file. Throws Failure where it can't be read or is none. */
export function loadFindings(file: string, io: Io): FindingsFile | undefined {
  const bytes = readBytes(file, io);
  if (bytes === undefined) return undefined;
  const read = readFindings(bytes);
  if ('problem' in read) throw new Failure(`${logText(file, 500)}: ${read.problem}`);
  return read;
}

export function missingFindings(file: string): Failure {
  return new Failure(`${logText(file, 500)} does not exist: the scan wrote no findings, its log says why`);
}

function readBytes(file: string, io: Io): Uint8Array | undefined {
  const opened = openNamed(resolve(io.directory, file), io, { limit: FINDINGS_LIMIT });
  if ('problem' in opened) {
    const { kind, message } = opened.problem;
    if (kind === 'missing') return undefined;
    throw new Failure(
      `${logText(file, 500)} ${message}${kind === 'directory' ? ', not a findings.json' : ''}`,
    );
  }
  try {
    const read = readOpened(opened, FINDINGS_LIMIT, nodeFs);
    if ('bytes' in read) return read.bytes;
    throw new Failure(`${logText(file, 500)} ${read.problem.message}`);
  } finally {
    nodeFs.closeSync(opened.fd);
  }
}

/** GitHub and GitLab name their checkout; elsewhere it is where we run. */
export function checkoutOf(io: Io): Checkout {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR, GITHUB_REPOSITORY, CI_PROJECT_PATH } = io.env;
  const roots = [GITHUB_WORKSPACE, CI_PROJECT_DIR, io.directory].filter((root) => root !== undefined);
  const project = GITHUB_REPOSITORY ?? CI_PROJECT_PATH;
  return { roots, ...(project === undefined ? {} : { project }) };
}

/** The value of a flag that `command` can't do without. Throws Failure. */
export function required(args: Arguments, flag: string, command: string): string {
  const value = args.text(flag)?.trim() ?? '';
  if (value === '') throw new Failure(`--${flag} is missing; see 'jmo-schedule ${command} --help'`);
  return value;
}
