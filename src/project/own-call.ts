import { sourceFlag } from '../backends/shared/header.js';
import { visible } from '../text/log.js';
import { quoteWord } from '../text/shell.js';
import { type Loaded, shownPath } from './load-schedules.js';
import type { World } from './world.js';

/** A call of this program on the same file, as it is typed where this one was started. */
export function ownCall(
  command: string,
  loaded: Pick<Loaded, 'directory' | 'source' | 'isStore'>,
  world: Pick<World, 'directory'>,
): string {
  const { directory } = loaded;
  const place =
    directory === world.directory ? '' : ` -C ${quoteWord(shownPath(world.directory, directory))}`;
  return visible(`jmo-schedule ${command}${place}${sourceFlag(loaded)}`);
}
