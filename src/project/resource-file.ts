import { resolve } from 'node:path';
import { readSchedules } from '../backends/read-schedules.js';
import type { Diagnostic } from '../schedule/diagnostic.js';
import type { LocatedSchedule } from '../schedule/located.js';
import { parseSchedules } from '../schedule/parse.js';
import { DEFAULT_FILE } from '../schedule/types.js';
import { createReader } from '../schedule/yaml/reader.js';
import { visible } from '../text/log.js';
import { quoteWord } from '../text/shell.js';
import { readInside } from '../workspace/read-inside.js';
import { ProjectError } from './errors.js';
import { boundaryOf } from './read-named-file.js';
import type { Loaded, ScheduleFile } from './schedule-file.js';
import { type FileChoice, shownPath, type World } from './world.js';

/** The resource file of `--file` in `--directory`. `shown` is its name in messages. */
export function openResourceFile(choice: FileChoice, world: World, shown?: string): ScheduleFile {
  const directory = resolve(world.directory, choice.directory ?? '.');
  const input = choice.file === '-' ? world.readInput : undefined;
  // Standard input stands for the usual file, in headers and in the comparison with generated files.
  const path = resolve(directory, input === undefined ? (choice.file ?? DEFAULT_FILE) : DEFAULT_FILE);
  const file = shown ?? (input === undefined ? shownPath(world.directory, path) : '<stdin>');
  const boundary = boundaryOf(path, world, directory);
  const reader = createReader();
  const load = (): Loaded => {
    const read = input === undefined ? readInside(path, boundary) : { bytes: input() };
    if ('bytes' in read)
      return { ...self.parse(read.bytes), origin: self, directory, source: shownPath(directory, path), file };
    const { kind, message } = read.problem;
    throw new ProjectError(
      `${file}: ${message}${kind === 'missing' ? "; 'jmo-schedule init' writes a starter" : ''}`,
    );
  };
  const self: ScheduleFile = {
    path,
    file,
    boundary,
    warn: world.err,
    load,
    loadForFiles: load,
    forFile: withOwnDiagnostics,
    hasCheck: true,
    parse: (text) => ({ ...readSchedules(text, file, reader), text: text.toString() }),
    read: reader,
    editor: async () => (await import('./edit-resource.js')).resourceEditor(file, reader),
    nextStep: (change, name, backend) => {
      const where = flagsOf(choice);
      if (backend === 'local-cron')
        return `jmo-schedule ${change === 'deleted' ? 'uninstall' : 'install'} ${name}${where}`;
      return `jmo-schedule render${where}${backend === 'gitlab-ci' ? ', then jmo-schedule sync' : ''}`;
    },
  };
  return self;
}

/** The flags that choose the same file in the next command. */
function flagsOf({ directory, file }: FileChoice): string {
  return Object.entries({ directory, file })
    .map(([flag, value]) => (value === undefined ? '' : ` --${flag} ${quoteWord(visible(value))}`))
    .join('');
}

/** Adds the schema's diagnostics about this schedule, and about the defaults of the file. */
function withOwnDiagnostics({ text, file }: Loaded, schedule: LocatedSchedule) {
  const { schedules, defaults, diagnostics } = parseSchedules(text, file);
  const others = defaults === undefined ? [] : [defaults];
  const starts = [...schedules, ...others].map(({ at }) => at([]).line);
  const parts = [schedule, ...others].map(({ at }) => {
    const first = at([]).line;
    return { first, next: Math.min(...starts.filter((line) => line > first)) };
  });
  const isOwn = ({ line }: Diagnostic) => parts.some(({ first, next }) => line >= first && line < next);
  return { schedule, diagnostics: diagnostics.filter(isOwn) };
}
