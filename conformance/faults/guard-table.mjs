// What GitHub and GitLab may answer a guard, place by place, and what has to come of it: docs/guard.md.

import { replaces } from './cancel-table.mjs';
import { known } from './known-table.mjs';
import { githubJob, githubRun, gitlabJob } from './platforms.mjs';
import {
  harmless,
  heard,
  json,
  readFaults,
  slowFaults,
  TRUTH,
  WRONG_IDS,
  WRONG_TIMES,
  wrongFields,
} from './read-faults.mjs';

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
const RUNS = 'runs in_progress';

const github = () => [
  unheard('pages that take their time', linked(nextNumber('page'), { after: 4000 }), [20, 40], {
    place: RUNS,
    why: /in time/,
    seconds: 130,
  }),
  heard(
    'an older guard that never decides',
    [json({ jobs: [githubJob('Guard', 'in_progress')] })],
    [10, 20],
    {
      place: 'jobs',
      seconds: 70,
    },
  ),
  {
    ...heard(
      'an older guard that turns its run away',
      [json({ jobs: [githubJob('Guard', 'in_progress')] }), json({ jobs: [githubJob('Scan', 'completed')] })],
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
      { why: /pages repeat/ },
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
      { why: /pages repeat/ },
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

/** The rows that wait longest come first. */
export const rows = () =>
  [
    ...github().map((row) => ({ host: 'github', ...row })),
    ...gitlab().map((row) => ({ host: 'gitlab', ...row })),
    ...known('github', 'self').map((row) => ({ host: 'github', ...row })),
    ...known('gitlab', 'list').map((row) => ({ host: 'gitlab', ...row })),
  ].sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0));
