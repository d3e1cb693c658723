#!/usr/bin/env node
import { appendFileSync } from 'node:fs';
import type { Io, StepSurface } from '../cli/io.js';
import { isFile, isTerminal, writeError, writeOut } from './standard-output.js';

const { env } = process;

keepCompiledCode();

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
  uuid: async () => (await import('node:crypto')).randomUUID(),
  ask: async (question) => (await import('./ask.js')).ask(question),
  out: (text) => writeOut(text),
  get outIsFile() {
    return isFile();
  },
  err: writeError,
  step,
};

// Loaded here, so that its compiled code is kept too.
const { main } = await import('./dispatch.js');
process.exitCode = await main(process.argv.slice(2), io);

/** https://no-color.org: any non-empty NO_COLOR turns colour off; FORCE_COLOR turns it on. */
function wantsColor(): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return env.TERM !== 'dumb' && isTerminal();
}

/**
 * Keeps compiled code between runs, where Node can (22.8 and later). V8 hands over what is compiled once a file is
 * loaded, which is no function that waits for its first call: so all are compiled. Of 60 ms for a check it saves 10. The
 * fresh machine of a CI job has no run before to gain from.
 */
function keepCompiledCode(): void {
  // Both are missing in the earliest versions that we run on.
  const builtin = (process as Partial<typeof process>).getBuiltinModule;
  const { enableCompileCache }: Partial<typeof import('node:module')> = builtin?.('node:module') ?? {};
  if (env.CI || builtin === undefined || enableCompileCache === undefined) return;
  builtin('node:v8').setFlagsFromString('--no-lazy');
  enableCompileCache();
}
