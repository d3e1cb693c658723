/** Wrong answers of a server: for each field, one wrong value at a time. */

export interface BadAnswer {
  readonly what: string;
  readonly body: unknown;
}

const NO_LIST: readonly [string, unknown][] = [
  ['an object', {}],
  ['a text', 'none'],
  ['a number', 3],
  ['null', null],
  ['true', true],
  ['a list in a list', [[]]],
  ['a null entry', [null]],
  ['a text as entry', ['run']],
  ['a number as entry', [990]],
  ['an empty entry', [{}]],
];
const NO_ID = ['990', 'x', null, 9.5, -1, 1e300, true, {}, [990]];
const NO_MOMENT = [
  '',
  'yesterday',
  'null',
  0,
  1773109200,
  null,
  {},
  [],
  '2026-13-45T99:99:99Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '2026-03-10',
];
const NO_TEXT = [null, 7, {}, ['schedule']];

/** `entry` with one field replaced, or removed. */
function broken(
  entry: Readonly<Record<string, unknown>>,
  field: string,
  values: readonly unknown[],
): BadAnswer[] {
  const { [field]: _, ...without } = entry;
  return [
    { what: `${field} missing`, body: without },
    ...values.map((value) => ({
      what: `${field} as ${JSON.stringify(value)}`,
      body: { ...entry, [field]: value },
    })),
  ];
}

const RUN = {
  id: 990,
  workflow_id: 77,
  path: '.github/workflows/jmo-nightly.yml',
  html_url: 'https://github.com/octo/shop/actions/runs/990',
  created_at: '2026-03-09T02:20:00Z',
  run_started_at: '2026-03-09T02:20:00Z',
  updated_at: '2026-03-09T02:21:00Z',
  event: 'schedule',
  status: 'in_progress',
  conclusion: null,
};

const badRuns = (run: typeof RUN): BadAnswer[] => [
  ...broken(run, 'id', NO_ID),
  ...broken(run, 'workflow_id', [...NO_ID, 78]),
  ...broken(run, 'created_at', NO_MOMENT),
  ...broken(run, 'event', NO_TEXT),
  ...broken(run, 'html_url', [7, null, 'no address', 'file:///etc/passwd']),
];

export const SELF = {
  ...RUN,
  id: 1000,
  created_at: '2026-03-10T02:20:00Z',
  run_started_at: '2026-03-10T02:20:00Z',
};

/** For the run itself. */
export const BAD_SELF: readonly BadAnswer[] = [
  ...NO_LIST.map(([what, body]) => ({ what, body })),
  ...badRuns(SELF).filter(({ what }) => what !== 'workflow_id as 78'),
  ...NO_MOMENT.filter((value) => value !== null).map((value) => ({
    what: `run_started_at as ${JSON.stringify(value)}`,
    body: { ...SELF, run_started_at: value },
  })),
  { what: 'another run', body: { ...SELF, id: 999 } },
];

/** For the runs in progress. */
export const BAD_RUNS: readonly BadAnswer[] = [
  { what: 'no list', body: {} },
  { what: 'a bare list', body: [RUN] },
  ...NO_LIST.map(([what, list]) => ({ what, body: { total_count: 1, workflow_runs: list } })),
  ...[...badRuns(RUN)].map(({ what, body }) => ({ what, body: { total_count: 1, workflow_runs: [body] } })),
  ...NO_MOMENT.filter((value) => value !== null).map((value) => ({
    what: `run_started_at as ${JSON.stringify(value)}`,
    body: { total_count: 1, workflow_runs: [{ ...RUN, run_started_at: value }] },
  })),
];

const JOB = {
  id: 8901,
  name: 'jmo-nightly:scan',
  status: 'running',
  allow_failure: false,
  web_url: 'https://gitlab.example.com/team/shop/-/jobs/8901',
};
const PIPELINE = {
  id: 890,
  source: 'schedule',
  created_at: '2026-03-09T02:20:00.000Z',
  web_url: 'https://gitlab.example.com/team/shop/-/pipelines/890',
};

/** For the project's jobs on GitLab. */
export const BAD_JOBS: readonly BadAnswer[] = [
  ...NO_LIST.map(([what, body]) => ({ what, body })),
  ...[
    ...broken({ ...JOB, pipeline: PIPELINE }, 'id', NO_ID),
    ...broken({ ...JOB, pipeline: PIPELINE }, 'name', NO_TEXT),
    ...broken({ ...JOB, pipeline: PIPELINE }, 'status', NO_TEXT),
    ...broken({ ...JOB, pipeline: PIPELINE }, 'pipeline', [null, 890, '890', [], {}]),
    ...broken({ ...JOB, pipeline: PIPELINE }, 'web_url', [7, null, 'no address', 'file:///etc/passwd']),
    ...broken({ ...JOB, pipeline: PIPELINE }, 'artifacts', ['x', [null], [{}]]).slice(1),
    ...broken(PIPELINE, 'id', NO_ID).map(inJob),
    ...broken(PIPELINE, 'created_at', NO_MOMENT).map(inJob),
    ...broken(PIPELINE, 'web_url', [7, null, 'no address']).map(inJob),
    ...broken(PIPELINE, 'source', [7, {}, ['schedule']])
      .slice(1)
      .map(inJob),
  ].map(({ what, body }) => ({ what, body: [body] })),
];

function inJob({ what, body }: BadAnswer): BadAnswer {
  return { what: `pipeline's ${what}`, body: { ...JOB, pipeline: body } };
}
