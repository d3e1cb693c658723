import type { Channel } from '../../schedule/types.js';
import { oneLine } from '../../text/comment.js';
import { variableName } from './scan-command.js';

/** The environment variable that holds a channel's webhook URL or token. */
export function channelVariable(channel: Channel): string {
  return variableName(channel.url ?? channel.token ?? '');
}

/** A channel as `notify --channels` reads it: `NAME event,event [channel=…]`. */
export function channelLine(channel: Channel): string {
  const to = channel.channel === undefined ? '' : ` channel=${oneLine(channel.channel)}`;
  return `${channelVariable(channel)} ${channel.events.join(',')}${to}`;
}
