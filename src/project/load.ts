import { sourceFlag } from '../backends/shared/header.js';
import type { RenderContext } from '../backends/types.js';
import type { Diagnostic } from '../schedule/diagnostic.js';
import { visible } from '../text/log.js';
import { quoteWord } from '../text/shell.js';
import { openResourceFile } from './resource-file.js';
import type { Loaded, ScheduleFile } from './schedule-file.js';
import { type FileChoice, shownPath, type World } from './world.js';

/** The file that `--store`, or `--file` in `--directory`, names. */
export async function openScheduleFile(
  { store, ...choice }: FileChoice,
  world: World,
): Promise<ScheduleFile> {
  if (store === undefined) return openResourceFile(choice, world);
  const { openStoreFile } = await import('./store-file.js');
  return openStoreFile({ ...choice, store }, world);
}

/** The resource file, for what is not done with a store. Throws ProjectError where it can't be read. */
export function loadSchedules(choice: FileChoice, world: World): Loaded {
  return openResourceFile(choice, world).load();
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** A call of this program on the same file, as it is typed where this one was started. */
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
