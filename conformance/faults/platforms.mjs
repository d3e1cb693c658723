// GitHub and GitLab as a guard sees them, on this machine: an older run of the schedule still scans.

/** The run that asks, the one before it, and the workflow of both. */
const SELF = 100;
const OLDER = 90;
const WORKFLOW = 7;

const ago = (seconds) => new Date(Date.now() - seconds * 1000).toISOString();

export const githubRun = (id, status = 'in_progress', more = {}) => ({
  id,
  run_number: id,
  workflow_id: WORKFLOW,
  path: '.github/workflows/jmo-nightly.yml',
  event: 'schedule',
  status,
  conclusion: null,
  html_url: `https://github.com/acme/shop/actions/runs/${id}`,
  created_at: ago(id === SELF ? 60 : 3600),
  run_started_at: ago(id === SELF ? 60 : 3600),
  updated_at: ago(30),
  ...more,
});
export const githubJob = (name, status) => ({
  id: 1,
  name,
  status,
  conclusion: null,
  html_url: null,
  started_at: ago(30),
});

/** Which of GitHub's answers a request wants: its place in the table, and the true answer. */
export function githubPlace({ pathname, searchParams }) {
  const at = /^\/repos\/acme\/r-\d+\/actions\/(.+)$/.exec(pathname)?.[1];
  if (at === `runs/${SELF}`) return { place: 'self', truth: githubRun(SELF) };
  if (at === `runs/${OLDER}/jobs`)
    return { place: 'jobs', truth: { total_count: 1, jobs: [githubJob('Scan', 'in_progress')] } };
  if (at !== `workflows/${WORKFLOW}/runs`) return undefined;
  const status = searchParams.get('status');
  const found = status === 'in_progress' ? [githubRun(OLDER), githubRun(SELF)] : [];
  return { place: `runs ${status}`, truth: { total_count: found.length, workflow_runs: found } };
}

export const githubEnv = (api, index, token, event) => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: api,
  GITHUB_REPOSITORY: `acme/r-${index}`,
  GITHUB_RUN_ID: String(SELF),
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_EVENT_NAME: event,
  GITHUB_TOKEN: token,
});

export const gitlabJob = (id, name, more = {}) => ({
  id,
  name: `jmo-nightly:${name}`,
  status: 'running',
  allow_failure: false,
  web_url: `https://gitlab.example.com/acme/shop/-/jobs/${id}`,
  pipeline: {
    id: OLDER,
    source: 'schedule',
    created_at: ago(3600),
    web_url: `https://gitlab.example.com/acme/shop/-/pipelines/${OLDER}`,
  },
  ...more,
});

/** The jobs of the older pipeline by id, in the order in which Replace ends them. */
const JOBS = { 903: 'notify', 901: 'scan' };

/** As `githubPlace`; `canceled` holds the ids of jobs that were. */
export function gitlabPlace({ pathname }, method, canceled) {
  const at = /^\/api\/v4\/projects\/\d+\/(.+)$/.exec(pathname)?.[1];
  const left = Object.entries(JOBS).filter(([id]) => !canceled.has(id));
  const jobs = left.map(([id, name]) => gitlabJob(Number(id), name));
  if (method === 'GET' && at === 'jobs') return { place: 'list', truth: jobs };
  if (method === 'GET' && at === `pipelines/${OLDER}/jobs`) return { place: 'pipeline', truth: jobs };
  const job = /^jobs\/(\d+)\/cancel$/.exec(at ?? '')?.[1];
  if (method !== 'POST' || JOBS[job] === undefined) return undefined;
  return {
    place: `cancel ${JOBS[job]}`,
    job,
    truth: gitlabJob(Number(job), JOBS[job], { status: 'canceled' }),
  };
}

export const gitlabEnv = (api, index, tokens, event) => ({
  GITLAB_CI: 'true',
  CI_API_V4_URL: `${api}/api/v4`,
  CI_PROJECT_PATH: 'acme/shop',
  CI_PROJECT_ID: String(index),
  CI_PIPELINE_ID: String(SELF),
  CI_PIPELINE_SOURCE: event,
  CI_PIPELINE_CREATED_AT: ago(60),
  CI_JOB_NAME: 'jmo-nightly:guard',
  CI_JOB_TOKEN: tokens.job,
  ...(tokens.access === undefined ? {} : { JMO_GITLAB_TOKEN: tokens.access }),
});
