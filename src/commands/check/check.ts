import type { CommandRun } from '../../cli/command.js';
import { fileChoiceOf } from '../../cli/flags.js';
import { EXIT } from '../../cli/io.js';
import { jsonText, visible } from '../../text/log.js';
import { type CheckResult, checkProject } from './result.js';
import { checkAsText } from './text.js';

export const run: CommandRun = async (args, io) => {
  const options = { file: fileChoiceOf(args), updatePins: args.on('update-pins') };
  const [asJson, comment] = [args.text('output') === 'json', args.on('comment')];

  const result = await checkProject(options, io);
  for (const message of result.unread) io.err(`jmo-schedule: warning: ${visible(message)}\n`);
  io.out(asJson ? checkAsJson(result) : checkAsText(result, io.color));
  if (io.step.isAction) {
    const { publishCheck } = await import('./publish.js');
    await publishCheck(result, { comment }, io);
  }
  return result.passed ? EXIT.fine : EXIT.no;
};

function checkAsJson({ drift, changes, problems, keptPins, diagnostics, live }: CheckResult): string {
  return jsonText({ drift, changes, problems, keptPins, diagnostics, live });
}
