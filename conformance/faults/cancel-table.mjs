// What GitLab may answer where Replace ends the jobs of an older pipeline.
import { heard, json, readFaults, TRUTH, WRONG_IDS, wrongFields } from './read-faults.mjs';

const BOTH = ['cancel notify', 'cancel scan'];

/** Replace ends the message's job first, then the scan. `canceled`: the requests for it, in their order. */
export function replaces() {
  const cancel = (id, answers, canceled, more) => ({
    ...heard(id, answers, [1, 9], { canceled }),
    place: 'cancel notify',
    ...more,
  });
  const failing = (id, answer, more) => cancel(id, [answer], ['cancel notify'], { ends: 'unheard', ...more });
  // The job has ended meanwhile, by itself or by the request.
  const ended = (answer) => ({ ...answer, ends: true });
  return [
    cancel('all is well', [TRUTH], BOTH),
    ...[200, 201, 202, 204].map((status) =>
      cancel(`a cancel with ${status}`, [({ truth }) => ended({ status, ...json(truth) })], BOTH),
    ),
    ...[400, 401, 403, 404, 405, 409, 422].flatMap((status) => [
      failing(
        `a cancel refused with ${status}`,
        { status, body: '{"message":"No"}' },
        { why: new RegExp(String(status)) },
      ),
      cancel(
        `a job that ended before its cancel, ${status}`,
        [ended({ status, body: '{"message":"Job is not cancelable"}' })],
        BOTH,
      ),
      cancel(`a scan that cannot be ended, ${status}`, [{ status }], BOTH, {
        place: 'cancel scan',
        ends: 'unheard',
      }),
    ]),
    // A request that may have been carried out is not repeated.
    ...[500, 502, 503, 504].map((status) =>
      failing(`a cancel that ends with ${status}`, { status }, { why: new RegExp(String(status)) }),
    ),
    ...['reset', 'close'].map((instead) => failing(`a cancel with ${instead}`, { instead })),
    failing('a cancel without an answer', { instead: 'silence' }, { seconds: 15, why: /in time/ }),
    failing('a cancel with a page', { body: '<!DOCTYPE html>' }),
    failing('a cancel with a redirect', ({ other }) => ({ status: 307, headers: { location: other } })),
    failing('a cancel with an echo', ({ token }) => ({
      status: 400,
      body: JSON.stringify({ message: token }),
    })),
    cancel(
      'a cancel put off for a second',
      [{ status: 429, headers: { 'retry-after': '1' } }, TRUTH],
      ['cancel notify', ...BOTH],
      { gap: 1000 },
    ),
    failing(
      'a cancel put off for an hour',
      { status: 429, headers: { 'retry-after': '3600' } },
      { why: /rate limit/ },
    ),
    {
      ...cancel('no access token', [TRUTH], [], {
        ends: 'unheard',
        requests: [0, 0],
        why: /CI_JOB_TOKEN can't cancel/,
      }),
      noAccess: true,
    },
    ...[
      ...readFaults('gitlab'),
      ...wrongFields([0], { 'pipeline.id': [91, null], id: WRONG_IDS, name: [null] }),
    ].map((row) => ({
      ...row,
      id: `the pipeline's jobs: ${row.id}`,
      place: 'pipeline',
      // Two tokens may be tried, and the list is asked for once more where a job could not be ended.
      requests: [row.requests[0], row.requests[1] + 1],
      canceled: row.ends === 'heard' ? BOTH : [],
    })),
  ];
}
