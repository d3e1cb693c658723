import type { CommandRun } from '../cli/command.js';
import { fileChoiceOf } from '../cli/flags.js';
import { EXIT } from '../cli/io.js';
import { countDiagnostics, diagnosticsForPeople, plural } from '../cli/output/diagnostics.js';
import { stopOnErrors } from '../cli/select.js';
import { warnOfUnread } from '../cli/warn-unread.js';
import { loadForFiles } from '../project/load-store.js';
import { ownCall } from '../project/own-call.js';
import { ownedPlaces, planFiles, refuseProblems } from '../project/plan-files.js';
import { jsonText, visible } from '../text/log.js';
import { applyChanges } from '../workspace/write.js';

const DONE = { create: 'created', update: 'updated', delete: 'deleted' } as const;
const PLANNED = { create: 'would create', update: 'would update', delete: 'would delete' } as const;

export const run: CommandRun = async (args, io) => {
  const loaded = loadForFiles(fileChoiceOf(args), io);
  for (const found of loaded.diagnostics) io.step.annotate(found);
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const warnings = loaded.diagnostics.filter((found) => found.severity === 'warning');
  // Nothing else shows what a store loses on its way into a file.
  if (loaded.isStore) io.err(diagnosticsForPeople(warnings, loaded.text, io.color));
  else if (warnings.length > 0)
    io.err(
      `${visible(loaded.file)}: ${countDiagnostics(warnings)}; to see ${warnings.length === 1 ? 'it' : 'them'} run: ${ownCall('validate', loaded, io)}\n`,
    );
  const dryRun = args.on('dry-run');
  const plan = planFiles(loaded, { updatePins: args.on('update-pins') });
  const paths = plan.files.map((file) => file.path);
  warnOfUnread(loaded.directory, paths, io);
  refuseProblems(plan.problems);
  if (!dryRun) refuseProblems(applyChanges(loaded.directory, plan.changes, { owned: ownedPlaces() }));

  const words = dryRun ? PLANNED : DONE;
  const changed = new Set(plan.changes.map((change) => change.path));
  const unchanged = plan.files.filter((file) => !changed.has(file.path)).length;
  if (args.text('output') === 'json') {
    const changes = plan.changes.map(({ action, path }) => ({ action, path }));
    io.out(jsonText({ dryRun, changes, unchanged }));
  } else {
    for (const { action, path } of plan.changes) io.out(`${words[action]} ${visible(path)}\n`);
    io.out(
      `${plural(loaded.schedules.length, 'schedule')}: ${plural(plan.changes.length, 'file')} changed, ${unchanged} unchanged\n`,
    );
  }
  io.step.setOutput('changed-files', JSON.stringify(plan.changes.map((change) => change.path)));
  io.step.setOutput('schedules', String(loaded.schedules.length));
  return EXIT.fine;
};
