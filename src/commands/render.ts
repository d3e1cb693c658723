import type { CommandRun } from '../cli/command.js';
import { fileChoiceOf } from '../cli/flags.js';
import { EXIT } from '../cli/io.js';
import { countDiagnostics } from '../cli/output/diagnostics.js';
import { stopOnErrors } from '../cli/select.js';
import { warnOfUnread } from '../cli/warn-unread.js';
import { openScheduleFile, ownCall } from '../project/load.js';
import { ownedPlaces, planFiles, refuseProblems } from '../project/render.js';
import { compareDiagnostics } from '../schedule/diagnostic.js';
import { jsonText, visible } from '../text/log.js';
import { plural } from '../text/plain.js';
import { applyChanges } from '../workspace/write.js';

const DONE = { create: 'created', update: 'updated', delete: 'deleted' } as const;
const PLANNED = { create: 'would create', update: 'would update', delete: 'would delete' } as const;

export const run: CommandRun = async (args, io) => {
  const choice = fileChoiceOf(args);
  const dryRun = args.on('dry-run');
  const updatePins = args.on('update-pins');
  const json = args.text('output') === 'json';
  const loaded = (await openScheduleFile(choice, io)).loadForFiles();
  const all = [...loaded.diagnostics, ...(loaded.shown ?? [])].sort(compareDiagnostics);
  for (const found of all) io.step.annotate(found);
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const warnings = loaded.diagnostics.filter((found) => found.severity === 'warning');
  if (warnings.length > 0)
    io.err(
      `${visible(loaded.file)}: ${countDiagnostics(warnings)}; to see ${warnings.length === 1 ? 'it' : 'them'} run: ${ownCall('validate', loaded, io)}\n`,
    );
  const plan = planFiles(loaded, { updatePins });
  const paths = plan.files.map((file) => file.path);
  warnOfUnread(loaded.directory, paths, io);
  refuseProblems(plan.problems);
  if (!dryRun) refuseProblems(applyChanges(loaded.directory, plan.changes, { owned: ownedPlaces() }));

  const words = dryRun ? PLANNED : DONE;
  const changed = new Set(plan.changes.map((change) => change.path));
  const unchanged = plan.files.filter((file) => !changed.has(file.path)).length;
  if (json) {
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
