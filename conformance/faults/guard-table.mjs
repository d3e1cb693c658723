// What GitHub and GitLab may answer a guard, place by place, and what has to come of it: docs/guard.md.
import { githubRun, gitlabJob } from './platforms.mjs';
import { harmless, readFaults, slowFaults, TRUTH, wrongFields } from './read-faults.mjs';

const WRONG_IDS = ['100', -1, 1.5, null, 1e300, [100]];
const WRONG_TIMES = ['yesterday', '1969-12-31T00:00:00Z', '9999-01-01T00:00:00Z', '2026-13-01T00:00:00Z', 7];
const soon = (seconds) => new Date(Date.now() + seconds * 1000).toISOString();
const at = (place, rows) => rows.map((row) => ({ ...row, place }));

/** Every page leads to another; `next` makes its address. */
const linked =
  (next, more = {}) =>
  ({ here, truth }) => ({
    body: JSON.stringify(truth),
    headers: { link: `<${next(new URL(here))}>; rel="next"` },
    ...more,
  });
const nextNumber = (name) => (url) => {
  url.searchParams.set(name, String(Number(url.searchParams.get(name) ?? '1') + 1));
  return url.href;
};
const unheard = (id, answer, requests, more) => ({
  id,
  answers: [answer],
  ends: 'unheard',
  requests,
  ...more,
});
const heard = (id, answers, requests, more) => ({ id, answers, ends: 'heard', requests, ...more });
const json = (value) => ({ body: JSON.stringify(value) });

const RUNS = 'runs in_progress';

const github = () => [
  unheard('pages that take their time', linked(nextNumber('page'), { after: 4000 }), [20, 40], {
    place: RUNS,
    why: /in time/,
    seconds: 130,
  }),
  heard('an older guard that never decides', [json({ jobs: [job('Guard', 'in_progress')] })], [10, 20], {
    place: 'jobs',
    seconds: 70,
  }),
  {
    ...heard(
      'an older guard that turns its run away',
      [json({ jobs: [job('Guard', 'in_progress')] }), json({ jobs: [job('Scan', 'completed')] })],
      [2, 2],
      { place: 'jobs', seconds: 10 },
    ),
    ends: 'none',
  },
  ...['self', 'jobs'].flatMap((place) => at(place, slowFaults)),
  ...['self', RUNS, 'jobs'].flatMap((place) => at(place, readFaults('github'))),
  ...['self', RUNS, 'jobs'].flatMap((place) => at(place, [unheard('[]', { body: '[]' }, [1, 2])])),
  ...at('self', [
    ...wrongFields([], {
      id: [...WRONG_IDS, 101],
      workflow_id: [undefined, '7', null],
      created_at: [undefined, null, ...WRONG_TIMES],
      run_started_at: [5],
      html_url: [undefined, 'javascript:alert(1)'],
      event: [null, undefined],
      status: [7],
    }),
    ...harmless([], { path: undefined, run_started_at: null, extra: { a: [] }, created_at: soon(20) }),
  ]),
  ...at(RUNS, [
    ...wrongFields(['workflow_runs', 0], {
      id: WRONG_IDS,
      workflow_id: [8, null],
      created_at: [null, ...WRONG_TIMES],
      event: [null],
      html_url: ['data:x'],
    }),
    ...wrongFields([], { workflow_runs: [null, {}, undefined, 'x'] }),
    ...harmless([], { total_count: 1e9, extra: 1 }),
    { ...heard('no run', [json({ total_count: 0, workflow_runs: [] })], [1, 1]), ends: 'none' },
    unheard(
      'pages in a circle',
      linked((url) => url.href),
      [1, 2],
      { why: /circle/ },
    ),
    unheard('pages without an end', linked(nextNumber('page')), [100, 100], { why: /does not end/ }),
    heard(
      'two pages',
      [
        ({ here }) => ({
          ...json({ workflow_runs: [githubRun(100)] }),
          headers: { link: `<${nextNumber('page')(new URL(here))}>; rel="next"` },
        }),
        TRUTH,
      ],
      [2, 2],
    ),
    heard(
      'a next page that has no address',
      [({ truth }) => ({ ...json(truth), headers: { link: '<:::>; rel="next"' } }), TRUTH],
      [1, 2],
    ),
    heard(
      'a next page elsewhere',
      [({ other, truth }) => ({ ...json(truth), headers: { link: `<${other}?page=2>; rel="next"` } }), TRUTH],
      [1, 2],
    ),
  ]),
  ...at('jobs', wrongFields(['jobs', 0], { name: [undefined, null, 5], status: [undefined, null, 1] })),
  ...at('jobs', wrongFields([], { jobs: [null, {}, undefined] })),
];

function job(name, status) {
  return { id: 1, name, status, conclusion: null, html_url: null, started_at: soon(-30) };
}

const gitlab = () => [
  unheard('pages that take their time', linked(nextNumber('id_after'), { after: 4000 }), [20, 40], {
    place: 'list',
    why: /in time/,
    seconds: 130,
  }),
  ...at('list', slowFaults),
  ...at('list', readFaults('gitlab')),
  ...at('list', [
    ...wrongFields([0], {
      id: WRONG_IDS,
      name: [null, 5],
      status: [undefined],
      'pipeline.id': WRONG_IDS,
      'pipeline.created_at': [null, ...WRONG_TIMES],
      pipeline: [null, undefined, 'x'],
      web_url: ['javascript:x'],
    }),
    ...harmless([0], { artifacts: null, extra: { a: 1 }, 'pipeline.source': null }),
    { ...heard('no job', [json([])], [1, 1]), ends: 'none' },
    {
      ...heard(
        'a younger pipeline',
        [({ truth }) => json(truth.map((one) => ({ ...one, pipeline: { ...one.pipeline, id: 101 } })))],
        [1, 1],
      ),
      ends: 'none',
    },
    unheard(
      'pages in a circle',
      linked((url) => url.href),
      [1, 2],
      { why: /circle/ },
    ),
    unheard('pages without an end', linked(nextNumber('id_after')), [100, 100], { why: /does not end/ }),
    unheard(
      'numbered pages without an end',
      ({ here, truth }) => ({
        ...json(truth),
        headers: { 'x-next-page': String(Number(new URL(here).searchParams.get('page') ?? '1') + 1) },
      }),
      [100, 100],
      { why: /does not end/ },
    ),
    heard(
      'two pages',
      [
        ({ here }) => ({
          ...json([gitlabJob(1, 'other')]),
          headers: { link: `<${nextNumber('id_after')(new URL(here))}>; rel="next"` },
        }),
        TRUTH,
      ],
      [2, 2],
    ),
    heard(
      'a next page elsewhere',
      [
        ({ other, truth }) => ({ ...json(truth), headers: { link: `<${other}?id_after=2>; rel="next"` } }),
        TRUTH,
      ],
      [2, 2],
    ),
    // Before 18.0 no job token reads jobs.
    ...[401, 403, 404].map((status) => ({
      ...heard(`${status} to a job token`, [{ status }], [2, 2]),
      only: 'job-token',
      access: true,
    })),
    ...[401, 403, 404].map((status) => ({
      ...unheard(`${status} to both tokens`, { status, body: '{"message":"401 Unauthorized"}' }, [2, 2]),
      access: true,
    })),
  ]),
  ...replaces().map((row) => ({ ...row, policy: 'Replace', access: true })),
];

const BOTH = ['cancel notify', 'cancel scan'];

/** Replace ends the message's job first, then the scan. `canceled`: the requests for it, in their order. */
function replaces() {
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

/** What a guard knows without asking, whatever the platform says. */
const known = (host, place) => [
  {
    id: 'suspended',
    place,
    answers: [{ status: 500 }],
    ends: 'skip',
    requests: [0, 0],
    flags: [['suspend', 'true']],
    reason: /suspended/,
  },
  {
    id: 'past its deadline',
    place,
    answers: [{ status: 500 }],
    ends: 'skip',
    requests: [0, 2],
    flags: [['starting-deadline-seconds', '0']],
    reason: /deadline/,
  },
  ...(host === 'github'
    ? [
        {
          id: 'Replace, which the workflow does',
          place: RUNS,
          answers: [{ status: 500 }],
          ends: 'none',
          requests: [0, 0],
          policy: 'Replace',
        },
      ]
    : []),
  {
    id: 'Allow',
    place: host === 'github' ? RUNS : 'list',
    answers: [{ status: 500 }],
    ends: 'none',
    requests: [0, 0],
    policy: 'Allow',
  },
  { id: 'no token', place, answers: [TRUTH], ends: 'unheard', requests: [0, 0], noToken: true, why: /token/ },
  { id: 'all is well', place, answers: [TRUTH], ends: 'heard', requests: [1, 1] },
  { id: 'by hand', place, answers: [TRUTH], ends: 'heard', requests: [1, 1], byHand: true },
];

/** The rows that wait longest come first. */
export const rows = () =>
  [
    ...github().map((row) => ({ host: 'github', ...row })),
    ...gitlab().map((row) => ({ host: 'gitlab', ...row })),
    ...known('github', 'self').map((row) => ({ host: 'github', ...row })),
    ...known('gitlab', 'list').map((row) => ({ host: 'gitlab', ...row })),
  ].sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0));
