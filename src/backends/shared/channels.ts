import type { Channel, ScanSchedule } from '../../schedule/types.js';
import { oneLine } from '../../text/comment.js';
import { variableName } from './scan-command.js';

/** The channels that get messages about a schedule's runs. */
export function channelsOf({ spec }: ScanSchedule): readonly Channel[] {
  const { enabled, channels } = spec.jobTemplate.notifications;
  return enabled ? channels : [];
}

/** The environment variable with a channel's webhook URL or token. */
export function channelVariable(channel: Channel): string {
  return variableName(channel.url ?? channel.token ?? '');
}

/** A channel in the format of `notify --channels`: `NAME event,event [channel=…]`. */
export function channelLine(channel: Channel): string {
  const to = channel.channel === undefined ? '' : ` channel=${oneLine(channel.channel)}`;
  return `${channelVariable(channel)} ${channel.events.join(',')}${to}`;
}
