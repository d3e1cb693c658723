import { breakCommands, visible, visibleLines } from '../../text/log.js';
import type { Io, OutKind } from '../io.js';
import { unpainted } from './colors.js';

/**
 * `io` for commands: foreign text that they print is escaped, so that neither a terminal nor GitHub's runner, which reads
 * workflow commands from standard output and standard error, acts on it.
 */
export function guardOutput(io: Io): Io {
  const isLog = io.step.isAction || io.env.GITHUB_ACTIONS === 'true';
  const words = (text: string) => {
    const shown = unpainted(text, io.color, visibleLines);
    return isLog ? breakCommands(shown) : shown;
  };
  const data = (text: string) => (isLog && io.outIsFile !== true ? breakCommands(text) : text);
  const ways: Readonly<Record<OutKind, (text: string) => string>> = { words, data, commands: (text) => text };
  return {
    directory: io.directory,
    env: io.env,
    now: io.now,
    color: io.color,
    uuid: io.uuid,
    readInput: io.readInput,
    ask: io.ask,
    // A getter, because the entry has to open a stream to answer.
    get interactive() {
      return io.interactive;
    },
    out: (text, kind = 'words') => io.out(ways[kind](text), kind),
    err: (text) => io.err(words(text)),
    fetch: io.fetch,
    sleep: io.sleep,
    runProgram: io.runProgram,
    onInterrupt: io.onInterrupt,
    step: {
      isAction: io.step.isAction,
      setOutput: (name, value) => io.step.setOutput(name, value),
      addSummary: (markdown) => io.step.addSummary(markdown),
      annotate: (found) =>
        io.step.annotate({
          ...found,
          message: visible(found.message),
          ...(found.hint === undefined ? {} : { hint: visible(found.hint) }),
        }),
    },
  };
}
