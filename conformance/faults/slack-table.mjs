// What Slack may answer, and what has to come of it. By Slack's pages on incoming webhooks, workflow triggers,
// chat.postMessage and rate limits, by RFC 9110, and by the promise of docs/slack.md: a message arrives once or is reported.

/** For one attempt, and for all of them, in seconds. */
export const TIMEOUT = 2;
export const DEADLINE = 5;
/** More requests than backoff from 0.5 s on makes in that time: a client that does not wait makes hundreds. */
const MANY = 30;

/** Errors of chat.postMessage that stay, whoever tries again: its page lists them. */
const FINAL_ERRORS =
  'access_denied accesslimited account_inactive as_user_not_supported cannot_reply_to_message channel_not_found deprecated_endpoint duplicate_channel_not_found duplicate_message_not_found ekm_access_denied enterprise_is_restricted external_channel_migrating invalid_arg_name invalid_arguments invalid_array_arg invalid_auth invalid_blocks invalid_blocks_format invalid_charset invalid_form_data invalid_metadata_format invalid_metadata_schema invalid_post_type is_archived is_inactive markdown_text_conflict message_limit_exceeded messages_tab_disabled metadata_must_be_sent_from_app metadata_too_large method_deprecated missing_post_type missing_scope msg_blocks_too_long msg_too_long no_permission no_text not_allowed_token_type not_authed not_in_channel org_login_required restricted_action restricted_action_non_threadable_channel restricted_action_read_only_channel restricted_action_thread_locked restricted_action_thread_only_channel slack_connect_canvas_sharing_blocked slack_connect_file_link_sharing_blocked slack_connect_lists_sharing_blocked team_access_not_granted team_added_to_org team_not_found token_expired token_revoked too_many_attachments two_factor_setup_required'.split(
    ' ',
  );
/** "It's possible some aspect of the operation succeeded before the error was raised." */
const UNCERTAIN_ERRORS = ['fatal_error', 'internal_error'];
/** "The service is temporarily unavailable", "The request has been ratelimited", "the POST data was missing or truncated". */
const PASSING_ERRORS = ['ratelimited', 'rate_limited', 'request_timeout', 'service_unavailable'];

/** Words of incoming webhooks with their status. */
const HOOK_ERRORS = [
  [400, 'invalid_payload'],
  [400, 'invalid_token'],
  [400, 'no_text'],
  [400, 'too_many_attachments'],
  [400, 'user_not_found'],
  [403, 'action_prohibited'],
  [403, 'no_team'],
  [403, 'posting_to_general_channel_denied'],
  [403, 'team_disabled'],
  [404, 'channel_not_found'],
  [404, 'no_active_hooks'],
  [404, 'no_service'],
  [404, 'no_service_id'],
  [410, 'channel_is_archived'],
];

const ALL = ['webhook', 'workflow', 'bot'];
const HOOKS = ['webhook', 'workflow'];
const refused = (error) => ({ body: JSON.stringify({ ok: false, error }) });
const OK = 'what Slack answers to a message that it takes';
const LOGIN_PAGE = '<!DOCTYPE html><html><title>Log in to the network</title></html>';
const MAYBE = /may have been delivered/;

/**
 * @typedef {object} Row
 * @property {string} id
 * @property {string[]} [kinds]   of channels; all unless said
 * @property {(import('./play-answer.mjs').Answer | string)[]} answers  one a request; the last one from then on
 * @property {boolean} delivered  whether the run must say that the message arrived
 * @property {boolean} [maybe]    a failure after which it must say that it may have
 * @property {[number, number]} requests  fewest and most
 * @property {RegExp} [why]       what it must say of a failure
 * @property {boolean} [mayEndLate]  whether the deadline may end the last attempt before its answer
 * @property {number} [gap]       ms that must be between the first request and the second
 */
const once = (id, answer, more) => ({ id, answers: [answer], delivered: false, requests: [1, 1], ...more });
const again = (id, answer, more) => ({
  id: `${id}, then ok`,
  answers: [answer, OK],
  delivered: true,
  requests: [2, 2],
  ...more,
});
const always = (id, answer, more) => ({
  id: `${id}, always`,
  answers: [answer],
  delivered: false,
  requests: [2, MANY],
  mayEndLate: true,
  ...more,
});
const limited = (seconds) => ({ status: 429, headers: { 'retry-after': seconds }, body: 'rate_limited' });
const inSeconds = (seconds) => new Date(Date.now() + seconds * 1000).toUTCString();

/** The rows that wait longest come first. */
export const rows = () => [
  always('no answer that ends a 503', { status: 503, body: 'x', stalls: true }, { why: /503/ }),
  ...[500, 503].map((status) => always(`${status}`, { status, body: 'rollup_error' }, { why: /given up/ })),
  always('429 without a time', { status: 429, body: 'rate_limited' }, { why: /429/ }),
  always('429 for no time', limited('0'), { why: /429/ }),
  always('429 until a time that is over', limited('Sun, 06 Nov 1994 08:49:37 GMT'), { why: /429/ }),
  once('silence', { instead: 'silence' }, { maybe: true, why: MAYBE }),
  once('headers too late', { body: 'ok', after: 3000 }, { maybe: true, why: MAYBE }),
  once('half of a body', { body: '{"ok":tr', stalls: true }, { kinds: ['bot'], maybe: true, why: MAYBE }),
  once('a body by the byte', { body: '{"ok":true,"ts":"1.2"}', drip: 300 }, { kinds: ['bot'], maybe: true }),
  once('half of a page', { body: LOGIN_PAGE.slice(0, 40), stalls: true }, { maybe: true }),
  ...[500, 503].map((status) => again(`${status}`, { status, body: 'rollup_error' })),
  again('a 503 that breaks off', { status: 503, body: 'x', length: 99 }),
  again('503 with a page', { status: 503, body: LOGIN_PAGE, headers: { 'content-type': 'text/html' } }),
  again('503 for a second', { status: 503, headers: { 'retry-after': '1' } }, { gap: 1000 }),
  again('429 without a time', { status: 429, body: 'rate_limited' }),
  again('429 for a second', limited('1'), { gap: 1000 }),
  again('429 until a time', () => limited(inSeconds(3)), { gap: 1500 }),
  ...['soon', '-1', '1.5', '1, 2'].map((text) => again(`429 for "${text}"`, limited(text))),
  ...['60', '3600', '99999999999', '9'.repeat(400)].map((text) =>
    once(`429 for ${text.slice(0, 12)} s`, limited(text), { why: /429.*given up/ }),
  ),
  once('429 until tomorrow', () => limited(inSeconds(86_400)), { why: /given up/ }),
  // RFC 9110, 15.6.5: the gateway has handed the request on, and has heard nothing.
  once('504', { status: 504, body: 'upstream request timeout' }, { maybe: true, why: MAYBE }),
  ...[301, 302, 303, 307, 308].map((status) =>
    once(`${status}`, ({ url }) => ({ status, headers: { location: `${url}/elsewhere` } }), {
      why: /redirect/,
    }),
  ),
  ...[304, 400, 401, 403, 404, 405, 407, 410, 413, 418, 451].map((status) =>
    once(`${status} without a word`, { status, body: '' }, { why: new RegExp(`\\b${status}\\b`) }),
  ),
  ...HOOK_ERRORS.map(([status, word]) =>
    once(
      `${status} ${word}`,
      { status, body: word },
      { kinds: ['webhook'], why: new RegExp(`${status} ${word}\\b`) },
    ),
  ),
  once(
    'a workflow that refuses',
    { status: 400, ...refused('parameter_validation_failed') },
    { kinds: ['workflow'], why: /parameter_validation_failed/ },
  ),
  ...FINAL_ERRORS.map((error) =>
    once(error, refused(error), { kinds: ['bot'], why: new RegExp(`\\b${error}\\b`) }),
  ),
  ...UNCERTAIN_ERRORS.map((error) =>
    once(error, refused(error), { kinds: ['bot'], maybe: true, why: new RegExp(error) }),
  ),
  ...PASSING_ERRORS.map((error) => again(error, refused(error), { kinds: ['bot'] })),
  again(
    'a sequence of all that passes',
    { status: 503 },
    {
      answers: [{ status: 503 }, { status: 429, headers: { 'retry-after': '0' } }, OK],
      requests: [3, 3],
    },
  ),
  ...['reset', 'close'].map((instead) =>
    once(`${instead} behind the request`, { instead }, { maybe: true, why: MAYBE }),
  ),
  once('no HTTP', { raw: '220 smtp.example.com ESMTP\r\n' }, { maybe: true, why: MAYBE }),
  once('half a status line', { raw: 'HTTP/1.1 20' }, { maybe: true, why: MAYBE }),
  once(
    'two lengths',
    { raw: 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok' },
    { maybe: true },
  ),
  once(
    'a page',
    { body: LOGIN_PAGE, headers: { 'content-type': 'text/html' } },
    { maybe: true, why: /proxy/ },
  ),
  once('a page of a megabyte', { body: LOGIN_PAGE + 'x'.repeat(1 << 20) }, { maybe: true }),
  once('a page that breaks off', { body: LOGIN_PAGE, length: 9999 }, { maybe: true }),
  once('a refusal that breaks off', { body: '{"ok":false,"err', length: 99 }, { maybe: true }),
  once('a megabyte of an error', { status: 400, body: 'x'.repeat(1 << 20) }, { why: /400/ }),
  ...['', 'ok', 'null', '[]', '{}', '{"ok":"true"}', '{"ok":1}', '{"ok":true', '\ufeff{}'].map((body) =>
    once(`200 ${JSON.stringify(body)}`, { body }, { kinds: ['bot'], maybe: true }),
  ),
  ...['null', '[]', '"no"', 'OK?', '0'].map((body) =>
    once(`200 ${body}`, { body }, { kinds: HOOKS, maybe: true }),
  ),
  once('a refusal with a status of success', refused('no_such_thing'), { why: /no_such_thing/ }),
  // Nothing of an answer but Slack's own words is repeated, least of all what it repeats of us.
  once('an echo', ({ secret }) => ({ status: 400, body: secret }), { why: /400/ }),
  once('an echo in JSON', ({ secret }) => refused(secret), {}),
  once('an echo in a header', ({ secret, url }) => ({
    status: 302,
    headers: { location: `${url}/${secret}` },
  })),
  once('commands', { status: 400, body: '::error::EVIL\n##[error]EVIL' }, { why: /400/ }),
  { id: 'ok', answers: [OK], delivered: true, requests: [1, 1] },
  {
    id: 'ok at last',
    answers: [{ body: '{"ok":true,"ts":"1.2"}', after: 1000 }],
    delivered: true,
    requests: [1, 1],
  },
  ...['ok\n', ' OK ', ''].map((body) => ({
    id: `ok as ${JSON.stringify(body)}`,
    kinds: HOOKS,
    answers: [{ body }],
    delivered: true,
    requests: [1, 1],
  })),
  {
    id: 'an ok that breaks off',
    kinds: ['webhook'],
    answers: [{ body: 'o', length: 2 }],
    delivered: true,
    requests: [1, 1],
  },
  {
    id: 'more than ok',
    kinds: ['bot'],
    answers: [{ body: '{"ok":true,"warning":"x","ts":"1.2","message":{}}' }],
    delivered: true,
    requests: [1, 1],
  },
];

/** Slack's own answer to a message that it takes. */
export const taken = (kind) => ({
  body: {
    webhook: 'ok',
    workflow: '{"ok":true}',
    bot: '{"ok":true,"channel":"C1","ts":"1503435956.000247"}',
  }[kind],
});

export const kindsOf = ({ kinds = ALL }) => kinds;
