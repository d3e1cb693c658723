import { CHANNEL_EVENTS, type ChannelEvent } from '../../schedule/types.js';
import { oneLine } from '../../text/mrkdwn.js';
import { quote } from '../../text/secrets.js';

/** One line of `--channels`: `VARIABLE event,event [channel=…]`. */
export interface ChannelLine {
  /** The environment variable with a webhook URL or a bot token. */
  readonly variable: string;
  /** The channel that a bot token posts to. */
  readonly channel?: string;
  readonly events: readonly ChannelEvent[];
}

const DEFAULT_EVENTS: readonly ChannelEvent[] = ['success', 'failure'];

/** Parses the lines, without blank ones and comments. `problems` never quote what might be a secret. */
export function parseChannels(text: string): { lines: ChannelLine[]; problems: string[] } {
  const lines: ChannelLine[] = [];
  const problems: string[] = [];
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const parsed = parseLine(line);
    if (typeof parsed === 'string') problems.push(`channels, line ${index + 1}: ${parsed}`);
    else lines.push(parsed);
  }
  return { lines, problems };
}

function parseLine(line: string): ChannelLine | string {
  const [variable = '', ...rest] = line.split(/\s+/);
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable)) {
    // Probably the address itself, so it is not quoted.
    return 'it must start with the name of the environment variable that holds the webhook URL or token, not with its value';
  }
  // A channel's name is the rest of the line.
  const channel = /\schannel=(.*)/.exec(line)?.[1]?.trim();
  const words = rest.length > 0 && !rest[0]?.startsWith('channel=') ? (rest[0] ?? '') : '';
  const events: ChannelEvent[] = [];
  for (const word of words.split(',').filter((part) => part !== '')) {
    const event = CHANNEL_EVENTS.find((known) => known === word);
    if (event === undefined)
      return `no event is called ${quote(word)}; there are ${CHANNEL_EVENTS.join(', ')}`;
    events.push(event);
  }
  const extra = rest.slice(words === '' ? 0 : 1).find((word, at) => at === 0 && !word.startsWith('channel='));
  if (extra !== undefined) return `after the events only channel=… may follow, separated by a blank`;
  if (channel === '') return 'channel= has no value';
  return {
    variable,
    ...(channel === undefined ? {} : { channel }),
    events: events.length === 0 ? DEFAULT_EVENTS : [...new Set(events)],
  };
}

/** A channel's name in logs, annotations and summaries; never the value of its variable. */
export function channelLabel(line: Pick<ChannelLine, 'variable' | 'channel'>): string {
  return line.channel === undefined ? line.variable : `${line.variable} (${oneLine(line.channel)})`;
}
