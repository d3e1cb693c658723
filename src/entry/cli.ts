#!/usr/bin/env node
import { appendFileSync } from 'node:fs';
import type { Io, StepSurface } from '../cli/io.js';
import { readInput } from './standard-input.js';
import { isFile, isTerminal, writeError, writeOut } from './standard-output.js';

const { env } = process;

keepCompiledCode();

/** In a `run:` step, GitHub names files for outputs and the summary; elsewhere these calls do nothing. */
const step: StepSurface = {
  isAction: false,
  setOutput(name, value) {
    if (env.GITHUB_OUTPUT === undefined || env.GITHUB_OUTPUT === '') return;
    // The value must not contain the delimiter: it could add outputs otherwise.
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
  // A getter: opening standard input takes longer than reading a small file.
  get interactive() {
    return process.stdin.isTTY === true && isTerminal();
  },
  uuid: async () => (await import('node:crypto')).randomUUID(),
  readInput: () => readInput(),
  ask: async (question) => (await import('./ask.js')).ask(question),
  out: (text) => writeOut(text),
  get outIsFile() {
    return isFile();
  },
  err: writeError,
  onInterrupt(stop) {
    // Once: a second interruption ends the program.
    process.once('SIGINT', stop);
    return () => process.off('SIGINT', stop);
  },
  step,
};

// Loaded here, so that the compile cache keeps its code too.
const { main } = await import('./dispatch.js');
process.exitCode = await main(process.argv.slice(2), io);

/** https://no-color.org: any non-empty NO_COLOR turns colour off; FORCE_COLOR turns it on. */
function wantsColor(): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return env.TERM !== 'dumb' && isTerminal();
}

/**
 * Keeps compiled code between runs (Node 22.8 and later). V8 caches only functions that are compiled when the file is loaded,
 * so all are compiled eagerly. Saves 10 of 60 ms for a check; a CI job's fresh machine has no cache to gain from.
 */
function keepCompiledCode(): void {
  // Early versions of Node 20 lack both.
  const builtin = (process as Partial<typeof process>).getBuiltinModule;
  const { enableCompileCache }: Partial<typeof import('node:module')> = builtin?.('node:module') ?? {};
  if (env.CI || builtin === undefined || enableCompileCache === undefined) return;
  builtin('node:v8').setFlagsFromString('--no-lazy');
  enableCompileCache();
}
