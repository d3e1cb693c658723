import * as core from '@actions/core';
import type { Io, StepSurface } from '../cli/io.js';
import { EXIT } from '../cli/io.js';
import { limitAnnotations } from '../cli/output/annotations.js';
import { wordsFromInputs } from './action-inputs.js';
import { main } from './dispatch.js';

const annotations = limitAnnotations({
  error: (message, where) => core.error(message, where),
  warning: (message, where) => core.warning(message, where),
  hint: (message, where) => core.notice(message, where),
});

const step: StepSurface = {
  isAction: true,
  setOutput: core.setOutput,
  async addSummary(markdown) {
    if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write();
  },
  annotate: annotations.add,
};

const io: Io = {
  directory: process.cwd(),
  env: process.env,
  now: () => new Date(),
  color: false,
  interactive: false,
  uuid: async () => (await import('node:crypto')).randomUUID(),
  ask: async () => '',
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  step,
};

const words = () => wordsFromInputs((name) => core.getInput(name, { trimWhitespace: false }));
const code = await main(words, io);
annotations.close();
// A run that the guard skips exits with 0, so it does not fail the step.
process.exitCode = code === EXIT.fine ? 0 : 1;
