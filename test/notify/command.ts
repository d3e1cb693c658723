import { parseArguments } from '../../src/cli/arguments.js';
import type { CommandSpec } from '../../src/cli/command.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/commands/notify/notify.js';
import { COMMANDS } from '../../src/entry/specs/registry.js';

/** `notify …` in this process, as the action runs it. */
export async function notifyHere(
  words: string[],
  env: Record<string, string | undefined> = {},
  now?: () => Date,
) {
  const spec = COMMANDS.find(({ name }) => name === 'notify') as CommandSpec;
  const seen = {
    out: '',
    err: '',
    summary: '',
    outputs: {} as Record<string, string>,
    annotations: [] as string[],
  };
  const io: Io = {
    directory: process.cwd(),
    env,
    now: now ?? (() => new Date()),
    sleep: async () => {},
    color: false,
    interactive: false,
    uuid: async () => crypto.randomUUID(),
    ask: async () => '',
    out: (text) => {
      seen.out += text;
    },
    err: (text) => {
      seen.err += text;
    },
    step: {
      isAction: true,
      setOutput: (name, value) => {
        seen.outputs[name] = value;
      },
      addSummary: async (markdown) => {
        seen.summary += markdown;
      },
      annotate: ({ severity, message }) => {
        seen.annotations.push(`${severity}: ${message}`);
      },
    },
  };
  const code = await run(parseArguments(spec, words), io);
  return { code, ...seen };
}
