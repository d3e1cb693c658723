#!/usr/bin/env node
import { appendFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import type { Io, StepSurface } from '../commands/io.js';
import { isTerminal, writeOut } from './standard-output.js';

const { env } = process;

// Node 22.8 and later keep compiled code between runs; the commands are loaded after this.
(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();

/** In a `run:` step GitHub names files to write outputs and the summary to; elsewhere there is nothing to do. */
const step: StepSurface = {
  isAction: false,
  setOutput(name, value) {
    if (env.GITHUB_OUTPUT === undefined || env.GITHUB_OUTPUT === '') return;
    // A delimiter that the value does not hold, so that the value can't add an output of its own.
    let delimiter = 'end';
    while (value.includes(delimiter)) delimiter += '_';
    appendFileSync(env.GITHUB_OUTPUT, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  },
  async addSummary(markdown) {
    if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, markdown);
  },
  annotate() {},
};

const io: Io = {
  directory: process.cwd(),
  env,
  now: () => new Date(),
  color: wantsColor(),
  // Only where it is asked: opening standard input takes longer than reading a small file.
  get interactive() {
    return process.stdin.isTTY === true && isTerminal();
  },
  out: writeOut,
  err: (text) => void process.stderr.write(text),
  step,
};

// Loaded here, so that the compiled code is kept.
const { main } = await import('../commands/main.js');
process.exitCode = await main(process.argv.slice(2), io);

/** https://no-color.org: any non-empty NO_COLOR turns colour off; FORCE_COLOR turns it on. */
function wantsColor(): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return env.TERM !== 'dumb' && isTerminal();
}
