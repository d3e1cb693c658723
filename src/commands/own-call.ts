import { sourceFlag } from '../backends/header.js';
import { visible } from '../text/log.js';
import { quoteWord } from '../text/shell.js';
import type { Io } from './io.js';
import { type Loaded, shownPath } from './load-schedules.js';

/** A call of this program on the same file, as it is typed where this one was started. */
export function ownCall(
  command: string,
  loaded: Pick<Loaded, 'directory' | 'source' | 'isStore'>,
  io: Io,
): string {
  const { directory } = loaded;
  const place = directory === io.directory ? '' : ` -C ${quoteWord(shownPath(io.directory, directory))}`;
  return visible(`jmo-schedule ${command}${place}${sourceFlag(loaded)}`);
}
