import type { ChannelLine } from './channels.js';

/** The address of one channel. `url` and `token` are secrets, so destinations are never printed. */
export type Destination =
  | { readonly kind: 'webhook' | 'workflow'; readonly url: URL }
  | { readonly kind: 'bot'; readonly url: URL; readonly token: string; readonly channel: string };

export interface DestinationRules {
  /** `host` or `host:port`, in addition to Slack's own. */
  readonly allowedHosts: readonly string[];
  /** Slack's Web API, for bot tokens. */
  readonly slackApi: string;
}

export const SLACK_API = 'https://slack.com/api';

const HOOK_HOSTS = ['hooks.slack.com', 'hooks.slack-gov.com'];
const API_HOSTS = ['slack.com', 'slack-gov.com'];
const BOT_TOKEN = /^xox[a-z](?:\.xox[a-z])?-[\w-]+$/;

/**
 * The destination in a channel's variable, or a problem (without any part of the value). The path of a Slack URL says whether
 * it posts a message (`/services/`) or starts a workflow (`/triggers/`, formerly `/workflows/`).
 */
export function destinationOf(
  line: ChannelLine,
  value: string | undefined,
  rules: DestinationRules,
): Destination | string {
  if (value === undefined) {
    return `the variable ${line.variable} is not set; pass the secret to this step: env: ${line.variable}: …`;
  }
  const text = value.trim();
  if (text === '')
    return `the variable ${line.variable} is set but empty: no secret of that name reaches this run`;
  if (/^(["'<]).*["'>]$/s.test(text))
    return `${line.variable} is wrapped in quotes or brackets: store the bare value as the secret`;
  if (/[\s\p{Cc}]/u.test(text))
    return `${line.variable} contains more than one word: it must be one webhook URL or one bot token`;
  if (text.startsWith('xox')) return botDestination(line, text, rules);
  if (text.startsWith('xapp-'))
    return `${line.variable} holds an app-level token, which cannot post; use the bot token of the app (xoxb-…)`;
  if (!URL.canParse(text)) return `${line.variable} is neither a webhook URL nor a bot token`;
  return hookDestination(line, new URL(text), rules);
}

function botDestination(line: ChannelLine, token: string, rules: DestinationRules): Destination | string {
  if (!BOT_TOKEN.test(token)) return `${line.variable} starts like a bot token but is not one`;
  if (line.channel === undefined)
    return `${line.variable} holds a bot token, which needs a channel: write channel=… behind its events`;
  if (!URL.canParse(rules.slackApi)) return 'the address of the Slack API is not a URL';
  const base = new URL(rules.slackApi);
  const refused = refuseUrl(base, API_HOSTS, rules.allowedHosts);
  if (refused !== undefined) return `the address of the Slack API ${refused}`;
  const url = new URL(base.href.replace(/(?<!\/)\/*$/, '/chat.postMessage'));
  return { kind: 'bot', url, token, channel: line.channel };
}

function hookDestination(line: ChannelLine, url: URL, rules: DestinationRules): Destination | string {
  const refused = refuseUrl(url, HOOK_HOSTS, rules.allowedHosts);
  if (refused !== undefined) return `the URL in ${line.variable} ${refused}`;
  if (/^\/(?:triggers|workflows)\/./.test(url.pathname)) return { kind: 'workflow', url };
  if (HOOK_HOSTS.includes(url.host) && !/^\/services\/./.test(url.pathname))
    return `the URL in ${line.variable} is neither a webhook (/services/…) nor a workflow trigger (/triggers/…)`;
  return { kind: 'webhook', url };
}

/** Accepts only https to known hosts on their usual port; http for loopback hosts that are allowed by name, for tests. */
function refuseUrl(url: URL, own: readonly string[], allowed: readonly string[]): string | undefined {
  const isAllowed = allowed.some((host) => host.trim().toLowerCase() === url.host);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isAllowed && isLoopback(url.hostname)))
    return 'is not https, and is not used';
  if (url.username !== '' || url.password !== '') return 'holds a login, and is not used';
  if (own.includes(url.host) || isAllowed) return undefined;
  return "leads to a host that is not Slack's; where that is meant, allow it with --allow-host";
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}
