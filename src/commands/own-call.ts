import { visible } from '../text/log.js';
import { quoteWord } from '../text/shell.js';
import type { Io } from './io.js';
import { DEFAULT_FILE, type Loaded, shownPath } from './load-schedules.js';

/** A call of this program on the same file, as it is typed where this one was started. */
export function ownCall(command: string, loaded: Pick<Loaded, 'directory' | 'source'>, io: Io): string {
  const { directory, source } = loaded;
  const place =
    directory === io.directory ? '' : ` -C ${quoteWord(visible(shownPath(io.directory, directory)))}`;
  const file = source === DEFAULT_FILE ? '' : ` --file ${quoteWord(visible(source))}`;
  return `jmo-schedule ${command}${place}${file}`;
}
