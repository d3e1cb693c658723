/** What Slack's error words mean and what to do, from Slack's pages on incoming webhooks and chat.postMessage. */
const MEANINGS: Readonly<Record<string, string>> = {
  // Incoming webhooks send the word as the body.
  action_prohibited: 'an admin of the workspace forbids posting here; ask them to allow this app',
  channel_is_archived: 'the channel is archived; unarchive it or make a webhook for another',
  channel_not_found:
    'the channel does not exist or the app is not in it; invite the app, or correct the channel',
  invalid_payload: 'Slack could not read the message; please report this bug',
  invalid_token: 'the URL is no longer valid; make a new webhook and store it as the secret',
  no_active_hooks: 'the webhook is disabled; enable it or make a new one',
  no_service: 'the webhook was removed or disabled; make a new one and store it as the secret',
  no_service_id: 'the URL is incomplete; copy it again',
  no_team: 'the workspace in the URL does not exist; copy the URL again',
  no_text: 'Slack found no text: does the URL start a workflow? Those begin with /triggers/',
  posting_to_general_channel_denied: 'posting to the general channel is restricted; use another',
  team_disabled: 'the workspace is disabled',
  too_many_attachments: 'the message has too many attachments; please report this bug',
  user_not_found: 'the person it should go to does not exist',
  rollup_error: 'Slack had an internal error',
  // chat.postMessage sends it in `error`, beside `ok: false`.
  account_inactive: 'the app or its user was removed; install it again and store the new token',
  access_denied: 'the token may not post here',
  as_user_not_supported: 'the token is of a kind that cannot post; use a bot token (xoxb-…)',
  cannot_reply_to_message: 'the message to reply to takes no replies',
  ekm_access_denied: 'an admin has suspended posting',
  fatal_error: 'Slack had an internal error',
  internal_error: 'Slack had an internal error',
  invalid_auth: 'the token is wrong, or Slack refuses this address; store the bot token again',
  invalid_blocks: 'Slack could not read the message; please report this bug',
  is_archived: 'the channel is archived; unarchive it or use another',
  is_inactive: 'the channel is frozen',
  message_limit_exceeded: 'the workspace posts more messages than it may',
  missing_scope: 'the app lacks the permission chat:write; add it and install the app again',
  msg_blocks_too_long: 'Slack finds the message too long; please report this bug',
  msg_too_long: 'Slack finds the message too long; please report this bug',
  no_permission: 'the app lacks the permission chat:write; add it and install the app again',
  not_allowed_token_type: 'the token is of a kind that cannot post; use a bot token (xoxb-…)',
  not_authed: 'no token reached Slack',
  not_in_channel: 'the app is not in the channel; invite it, or give it chat:write.public',
  org_login_required: 'the workspace is being moved; try later',
  rate_limited: 'too many messages in a short time',
  ratelimited: 'too many messages in a short time',
  restricted_action: 'a setting of the workspace forbids the app to post here; ask an admin',
  restricted_action_read_only_channel: 'the channel is read-only for the app',
  restricted_action_thread_locked: 'the thread is locked',
  restricted_action_thread_only_channel: 'the channel takes replies only',
  service_unavailable: 'Slack is unavailable',
  team_access_not_granted: 'the token is not for this workspace',
  token_expired: 'the token has expired; store a new one',
  token_revoked: 'the token was revoked; install the app again and store the new token',
  // Workflows; Slack documents them only for its functions.
  parameter_validation_failed: "the workflow's variables do not match; docs/slack.md lists ours",
};

/** Errors after which, according to Slack, a part may be done. */
const UNCERTAIN = ['fatal_error', 'internal_error'];
const TEMPORARY = ['ratelimited', 'rate_limited', 'service_unavailable', 'request_timeout'];

const STATUSES: Readonly<Record<number, string>> = {
  400: 'Slack could not read the request',
  401: 'the secret is not accepted',
  403: 'posting is forbidden, by Slack or by a proxy on the way',
  404: 'there is nothing at this address: the webhook was removed, or its URL is incomplete',
  410: 'the webhook or its channel is gone',
};

/** The error word in a body: the body itself, or `error` of a JSON object. Undefined if it is not a single word. */
export function errorWord(body: string): string | undefined {
  const text = body.trim();
  const word = text.startsWith('{') ? jsonError(text) : text;
  return word !== undefined && /^[a-z][a-z0-9_]{1,60}$/.test(word) ? word : undefined;
}

function jsonError(text: string): string | undefined {
  try {
    const { error } = JSON.parse(text) as { error?: unknown };
    return typeof error === 'string' ? error : undefined;
  } catch {
    return undefined;
  }
}

/** `404 no_service: the webhook was removed …`. Quotes of the body only a word of Slack's form. */
export function explainRefusal(status: number, body: string): string {
  const word = errorWord(body);
  const meaning =
    (word !== undefined && Object.hasOwn(MEANINGS, word) ? MEANINGS[word] : undefined) ?? STATUSES[status];
  const head = [
    'Slack answered',
    ...(status === 200 ? [] : [String(status)]),
    ...(word === undefined ? [] : [word]),
  ];
  return `${head.join(' ')}${meaning === undefined ? '' : `: ${meaning}`}`;
}

export function isTemporary(word: string | undefined): boolean {
  return word !== undefined && TEMPORARY.includes(word);
}

export function mayHaveWorked(word: string | undefined): boolean {
  return word !== undefined && UNCERTAIN.includes(word);
}
