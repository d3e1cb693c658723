// What a platform's API may answer to a request that reads. By docs.github.com ("Rate limits for the REST API", "Using
// pagination", "Best practices"), docs.gitlab.com ("Rate limits", "REST API: pagination") and RFC 9110.

/** What stands for the true answer. */
export const TRUTH = 'the true answer';
const PAGE = '<!DOCTYPE html><title>Log in to the network</title>';

/**
 * @typedef {object} Row
 * @property {string} id
 * @property {unknown[]} answers  one a request, the last one from then on; a function is given what `playFault` has
 * @property {'heard' | 'unheard' | 'none'} ends  the guard knows of the older run; or it does not; or it knows that there is none
 * @property {[number, number]} requests  fewest and most to the place that answers so
 * @property {RegExp} [why]       what the reason says where it is unheard
 * @property {number} [gap]       ms between the first request and the second
 * @property {number} [seconds]   that the run may take, beyond what a machine needs
 */
const once = (id, answer, more) => ({ id, answers: [answer], ends: 'unheard', requests: [1, 1], ...more });
const twice = (id, answer, more) => once(id, answer, { requests: [2, 2], ...more });
const then = (id, answer, more) => ({
  id: `${id}, then the truth`,
  answers: [answer, TRUTH],
  ends: 'heard',
  requests: [2, 2],
  ...more,
});
const limit = (status, seconds) => ({
  status,
  headers: { 'retry-after': seconds },
  body: '{"message":"You have exceeded a secondary rate limit"}',
});
const inSeconds = (seconds) => new Date(Date.now() + seconds * 1000).toUTCString();
const PAST = 'Sun, 06 Nov 1994 08:49:37 GMT';

/** Answers as a platform documents them, and as networks make them. */
export function readFaults(host) {
  const github = host === 'github';
  return [
    ...[400, 401, 403, 404, 405, 410, 418, 422, 451].map((status) =>
      once(`${status}`, { status, body: '{"message":"No"}' }, { why: new RegExp(`\\b${status}\\b`) }),
    ),
    ...[500, 502, 503, 504, 520].flatMap((status) => [
      twice(`${status}`, { status, body: PAGE }, { why: new RegExp(`\\b${status}\\b`) }),
      then(`${status}`, { status, body: PAGE }),
    ]),
    // "Otherwise, wait for at least one minute": longer than a guard does. GitLab's limits are counted by the minute.
    once('429 without a time', { status: 429 }, { requests: github ? [1, 1] : [1, 2], why: /rate limit/ }),
    then('429 for a second', limit(429, '1'), { gap: 1000 }),
    twice('429 for a second, always', limit(429, '1'), { why: /rate limit/ }),
    ...['60', '3600', '99999999999', '9'.repeat(400)].map((text) =>
      once(`429 for ${text.slice(0, 12)} s`, limit(429, text), { why: /rate limit/ }),
    ),
    once('429 until tomorrow', () => limit(429, inSeconds(86_400)), { why: /rate limit/ }),
    ...['0', PAST].map((text) => twice(`429 for ${text}`, limit(429, text), { why: /rate limit/ })),
    ...['soon', '-1', '1.5'].map((text) => once(`429 for ${text}`, limit(429, text), { requests: [1, 2] })),
    ...(github
      ? [
          then('a secondary limit', limit(403, '1'), { gap: 1000 }),
          once('a secondary limit of a minute', limit(403, '60'), { why: /rate limit/ }),
          once(
            'a used-up limit',
            { status: 403, headers: { 'x-ratelimit-remaining': '0' } },
            { why: /rate limit/ },
          ),
        ]
      : []),
    ...['reset', 'close'].flatMap((instead) => [twice(instead, { instead }), then(instead, { instead })]),
    twice('no HTTP', { raw: '220 smtp.example.com ESMTP\r\n' }),
    twice('half a status line', { raw: 'HTTP/1.1 20' }),
    once('an empty body', { body: '' }, { requests: [1, 2] }),
    ...[PAGE, '{"id":', '[{"id":1', '\u0000'].map((body) => twice(`200 ${JSON.stringify(body)}`, { body })),
    ...['null', '"x"', '0', 'true', '[null]', '["x"]', '[[]]', '[{}]'].map((body) =>
      once(`200 ${body}`, { body }, { requests: [1, 2] }),
    ),
    once('{}', { body: '{}' }, { why: /does not match its documentation/ }),
    once('204', { status: 204 }, { requests: [1, 2] }),
    twice('an answer that breaks off', ({ truth }) => ({
      body: JSON.stringify(truth).slice(0, 9),
      length: 999,
    })),
    then('an answer that breaks off', ({ truth }) => ({
      body: JSON.stringify(truth).slice(0, 9),
      length: 999,
    })),
    once('a megabyte of an error', { status: 400, body: JSON.stringify({ message: 'x'.repeat(1 << 20) }) }),
    once('an echo', ({ token }) => ({ status: 400, body: JSON.stringify({ message: `no ${token} here` }) })),
    once('an echo of another shape', ({ token }) => ({
      status: 422,
      body: JSON.stringify({ error: [token] }),
    })),
    once('commands', {
      status: 400,
      body: '{"message":"a\\n::error::EVIL\\n##[error]EVIL\\r::stop-commands::x"}',
    }),
    once('a redirect elsewhere', ({ other }) => ({ status: 302, headers: { location: other } }), {
      requests: [1, 2],
    }),
    once('redirects in a circle', ({ here }) => ({ status: 307, headers: { location: here } }), {
      requests: [1, 50],
    }),
    // "You should always follow redirects", of a repository that was renamed. GitLab's would carry the token along.
    ...[301, 302, 307, 308].map((status) => {
      const moved = ({ here, truth }) =>
        here.includes('moved=1')
          ? { body: JSON.stringify(truth) }
          : { status, headers: { location: `${here}${here.includes('?') ? '&' : '?'}moved=1` } };
      return github
        ? { id: `${status}`, answers: [moved], ends: 'heard', requests: [2, 2] }
        : once(`${status}`, moved, { requests: [1, 2] });
    }),
    {
      id: 'the truth at last',
      answers: [({ truth }) => ({ body: JSON.stringify(truth), after: 2000 })],
      ends: 'heard',
      requests: [1, 1],
    },
  ];
}

/** Those for which a client waits until its time is over. */
export const slowFaults = [
  twice('silence', { instead: 'silence' }, { why: /in time/, seconds: 25 }),
  twice('headers too late', { body: '{}', after: 12_000 }, { why: /in time/, seconds: 25 }),
  twice('half a body', { body: '[', stalls: true }, { seconds: 25 }),
  twice('a body by the byte', { body: `[${' '.repeat(900)}]`, drip: 50 }, { seconds: 25 }),
  then('silence', { instead: 'silence' }, { seconds: 15 }),
];

/** The truth, changed at a path. */
const changed =
  (path, value) =>
  ({ truth }) => {
    const copy = structuredClone(truth);
    const steps = [...path];
    const last = steps.pop();
    const at = steps.reduce((found, step) => found[step], copy);
    if (value === undefined) delete at[last];
    else at[last] = value;
    return { body: JSON.stringify(copy) };
  };

/** Wrong values in the fields that a guard reads: one wrong entry makes the whole answer unknown. */
export const wrongFields = (entry, fields) =>
  Object.entries(fields).flatMap(([field, values]) =>
    values.map((value) =>
      once(
        `${field} is ${value === undefined ? 'missing' : JSON.stringify(value).slice(0, 40)}`,
        changed([...entry, ...field.split('.')], value),
        {
          why: /documentation|than was asked for/,
        },
      ),
    ),
  );

/** Values that a guard does without, or that say nothing against the answer. */
export const harmless = (entry, fields) =>
  Object.entries(fields).map(([field, value]) => ({
    id: `${field} is ${value === undefined ? 'missing' : JSON.stringify(value)}`,
    answers: [changed([...entry, ...field.split('.')], value)],
    ends: 'heard',
    requests: [1, 1],
  }));

export const WRONG_IDS = ['100', -1, 1.5, null, 1e300, [100]];
export const WRONG_TIMES = [
  'yesterday',
  '1969-12-31T00:00:00Z',
  '9999-01-01T00:00:00Z',
  '2026-13-01T00:00:00Z',
  7,
];
export const heard = (id, answers, requests, more) => ({ id, answers, ends: 'heard', requests, ...more });
export const json = (value) => ({ body: JSON.stringify(value) });
