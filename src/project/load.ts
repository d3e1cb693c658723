import { sourceFlag } from '../backends/shared/header.js';
import type { RenderContext } from '../backends/types.js';
import type { Diagnostic } from '../schedule/diagnostic.js';
import { visible } from '../text/log.js';
import { quoteWord } from '../text/shell.js';
import { openResourceFile } from './resource-file.js';
import type { Loaded, ScheduleFile } from './schedule-file.js';
import { type FileChoice, shownPath, type World } from './world.js';

/** The file of `--store`, or of `--file` in `--directory`. */
export async function openScheduleFile(
  { store, ...choice }: FileChoice,
  world: World,
): Promise<ScheduleFile> {
  if (store === undefined) return openResourceFile(choice, world);
  const { openStoreFile } = await import('./store-file.js');
  return openStoreFile({ ...choice, store }, world);
}

/** The resource file, for commands that do not support stores. Throws ProjectError if it can't be read. */
export function loadSchedules(choice: FileChoice, world: World): Loaded {
  return openResourceFile(choice, world).load();
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** A command line of this program for the same file, to be typed in the current folder. */
export function ownCall(
  command: string,
  loaded: RenderContext & Pick<Loaded, 'directory'>,
  world: Pick<World, 'directory'>,
): string {
  const { directory } = loaded;
  const place =
    directory === world.directory ? '' : ` -C ${quoteWord(shownPath(world.directory, directory))}`;
  return visible(`jmo-schedule ${command}${place}${sourceFlag(loaded)}`);
}
