/** `spec.jobTemplate.notifications`: the channels and their events. */

import * as z from 'zod/mini';
import { LITERAL_SECRET, quote } from '../../text/secrets.js';
import { isRecord, type Problem } from '../problem.js';
import { CHANNEL_EVENTS, type Channel, type ChannelEvent } from '../types.js';
import { choice, flag, list, secret, text } from './fields.js';
import type { TextRule } from './text-rules.js';

const DEFAULT_EVENTS: readonly ChannelEvent[] = ['success', 'failure'];

/** Slack's names: letters of any script, digits, `-` and `_`, at most 80; its ids match too. */
const CHANNEL = /^#?[\p{L}\p{M}\p{N}_-]{1,80}$/u;
const channelName: TextRule = (name) =>
  CHANNEL.test(name)
    ? undefined
    : {
        code: 'bad-channel',
        message: 'must be the name or id of a Slack channel',
        hint: 'for example #security or C0123456789',
      };

export const channelSchema = z
  .strictObject({
    type: choice('The kind of channel.', ['slack']),
    url: z.optional(
      secret('The variable or CI secret that holds the webhook URL, as ${NAME}. Never the URL itself.'),
    ),
    token: z.optional(
      secret('The variable or CI secret that holds a bot token, as ${NAME}; needs a channel.'),
    ),
    channel: z.optional(text('The Slack channel (id or name) that a bot token posts to.', [channelName])),
    events: z.optional(
      list(
        'The events to post; success and failure by default. recovered is the first success after a failure.',
        choice('An event.', CHANNEL_EVENTS),
      ),
    ),
  })
  .register(z.globalRegistry, { description: 'One channel: a webhook url, or a bot token with a channel.' });

export const notificationsSchema = z
  .strictObject({
    enabled: z.optional(flag('false: post nothing. true by default if there are channels.')),
    channels: z.optional(
      z.nullable(
        z.array(channelSchema).register(z.globalRegistry, { description: 'The channels to post to.' }),
      ),
    ),
  })
  .register(z.globalRegistry, { description: 'Where the result of a run is posted.' });

const KEYS: ReadonlySet<string> = new Set(Object.keys(channelSchema.shape));

/** The rules between fields: a channel has either a URL or a token. */
export function checkNotifications(notifications: unknown): Problem[] {
  if (!isRecord(notifications)) return [];
  const { enabled, channels } = notifications;
  if (!Array.isArray(channels) || channels.length === 0) {
    if (enabled !== true) return [];
    return [
      {
        path: ['enabled'],
        code: 'no-channels',
        severity: 'warning',
        message: 'notifications are enabled, but there is no channel to tell',
        hint: 'add one under channels, or leave notifications out',
      },
    ];
  }
  return channels.flatMap((channel: unknown, index): Problem[] => {
    if (!isRecord(channel)) return [];
    const has = (key: string) => Object.hasOwn(channel, key);
    const path = ['channels', index];
    const found: Problem[] = [];
    if (has('url') && has('token')) {
      found.push({
        path: [...path, 'token'],
        part: 'key',
        code: 'exclusive-keys',
        message: 'token cannot be combined with url: a channel has one address',
        hint: 'keep url for a webhook, or token and channel for a bot',
      });
    } else if (!has('url') && !has('token')) {
      found.push({
        path,
        part: 'key',
        code: 'missing-key',
        message: 'the channel has neither url nor token',
        hint: 'write url: "${SLACK_WEBHOOK_URL}", the name of a CI secret',
      });
    }
    if (has('token') && !has('channel')) {
      found.push({
        path: [...path, 'token'],
        part: 'key',
        code: 'missing-key',
        message: 'a bot token needs a channel to post to',
        hint: 'write channel: "#security"',
      });
    }
    if (has('channel') && !has('token')) {
      found.push({
        path: [...path, 'channel'],
        part: 'key',
        code: 'unused-key',
        severity: 'warning',
        message: 'a webhook posts to the channel it was made for; channel is used with token only',
        hint: 'leave channel out',
      });
    }
    for (const [key, value] of Object.entries(channel)) {
      if (KEYS.has(key) || typeof value !== 'string' || !/^https?:\/\//i.test(value)) continue;
      found.push({
        path: [...path, key],
        code: LITERAL_SECRET,
        message: 'a channel must never contain a literal URL: whoever knows it can post there',
        hint: 'keep it in a CI secret, and write url: "${NAME}" with its name',
      });
    }
    if (Array.isArray(channel.events)) {
      const events = channel.events;
      for (const [position, event] of events.entries()) {
        if (typeof event !== 'string' || events.indexOf(event) === position) continue;
        found.push({
          path: [...path, 'events', position],
          code: 'repeated-value',
          severity: 'warning',
          message: `the event ${quote(event)} is listed twice`,
        });
      }
    }
    return found;
  });
}

/** Notifications that `notificationsSchema` accepts, with defaults filled in. */
export function normaliseNotifications(
  notifications: z.infer<typeof notificationsSchema> | null | undefined,
): {
  readonly enabled: boolean;
  readonly channels: readonly Channel[];
} {
  const channels = (notifications?.channels ?? []).map((channel): Channel => {
    const { type, url, token, channel: to, events } = channel;
    return {
      type,
      ...(url === undefined ? {} : { url }),
      ...(token === undefined ? {} : { token }),
      ...(to === undefined ? {} : { channel: to }),
      events: events ? [...new Set(events)] : DEFAULT_EVENTS,
    };
  });
  return { enabled: notifications?.enabled ?? channels.length > 0, channels };
}
