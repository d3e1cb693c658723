// The check, as the component brings it and as `init` writes it: what may come to it, and what must come of it.
import { MERGE_REQUEST, PUSH, PUSH_TO_BRANCH, resources } from './component-project.mjs';
import { pipelineSchedule } from './project-schedules.mjs';

const FILE = 'jmo-schedules.yaml';
const NIGHTLY = resources(['nightly', '17 2 * * *']);
const CHANGED = resources(['nightly', '23 4 * * *']);
const PROJECT = { path: FILE, text: NIGHTLY };
// The check that `init` writes is a generated file too.
const NO_DRIFT = /jmo-schedules\.yaml: 1 schedule, (?:1 generated file|2 generated files), no drift/;

// On the first line that the change moves: when the schedule runs.
const DRIFT = [{ path: '.gitlab/jmo-schedules.gitlab-ci.yml', line: 12, severity: 'major' }];

/**
 * @typedef {object} Situation
 * @property {string} id
 * @property {object} event       variables of the pipeline
 * @property {{path: string, text: string}} project   the resource file on the default branch, rendered
 * @property {{path: string, text: string | null}} edit   what the commit changes; null deletes
 * @property {boolean} [renders]  whether the commit brings what `render` writes for it too
 * @property {object} [inputs]    of the component
 * @property {'right' | 'wrong'} [token]   JMO_GITLAB_TOKEN, if there is one
 * @property {object[]} [live]    GitLab's pipeline schedules
 * @property {Record<string, 'PASS' | 'FAIL'>} jobs   the component's, by what stands behind the job's name
 * @property {RegExp[]} [says]    what stands in the log
 * @property {string[]} [reads]   what is asked of GitLab's API, in any order; nothing if left out
 * @property {object[]} [quality] what the code quality report holds; undefined if there is none
 */
/** @type {readonly Situation[]} */
export const checkSituations = [
  {
    id: 'a change with its rendered files',
    event: MERGE_REQUEST,
    project: PROJECT,
    edit: { path: FILE, text: CHANGED },
    renders: true,
    jobs: { '': 'PASS', ':report': 'PASS' },
    says: [NO_DRIFT],
    quality: [],
  },
  {
    id: 'a change that was not rendered',
    event: MERGE_REQUEST,
    project: PROJECT,
    edit: { path: FILE, text: CHANGED },
    jobs: { '': 'FAIL', ':report': 'PASS' },
    says: [/1 file differs from what jmo-schedules\.yaml says; to fix it run: jmo-schedule render/],
    quality: DRIFT,
  },
  {
    id: 'a cron that no platform takes',
    event: MERGE_REQUEST,
    project: PROJECT,
    edit: { path: FILE, text: resources(['nightly', '99 2 * * *']) },
    jobs: { '': 'FAIL', ':report': 'PASS' },
    says: [/jmo-schedules\.yaml: invalid \(1 error\)/],
    quality: [{ path: FILE, line: 6, severity: 'major' }],
  },
  {
    id: 'the resource file is gone',
    event: MERGE_REQUEST,
    project: PROJECT,
    edit: { path: FILE, text: null },
    jobs: { '': 'FAIL', ':report': 'FAIL' },
    says: [/jmo-schedules\.yaml: no such file/],
  },
  {
    id: 'a change of other files',
    event: MERGE_REQUEST,
    project: PROJECT,
    edit: { path: 'README.md', text: 'changed\n' },
    jobs: {},
  },
  {
    id: 'a push to the default branch',
    event: PUSH,
    project: PROJECT,
    edit: { path: FILE, text: CHANGED },
    jobs: { ':report': 'PASS' },
    quality: DRIFT,
  },
  {
    id: 'a push to another branch',
    event: PUSH_TO_BRANCH,
    project: PROJECT,
    edit: { path: FILE, text: CHANGED },
    jobs: {},
  },
  {
    id: 'a token, and another cron in GitLab',
    event: MERGE_REQUEST,
    project: PROJECT,
    edit: { path: FILE, text: CHANGED },
    renders: true,
    token: 'right',
    live: [pipelineSchedule(1, 'nightly')],
    jobs: { '': 'PASS', ':report': 'PASS' },
    says: [
      NO_DRIFT,
      /pipeline schedule nightly: update, cron "17 2 \* \* \*" -> "23 4 \* \* \*"/,
      /once this is merged, 'jmo-schedule sync --apply' makes these changes in GitLab/,
    ],
    reads: ['GET /projects/42', 'GET /projects/42/pipeline_schedules', 'GET /user'],
    quality: [],
  },
  {
    id: 'a token that GitLab does not know',
    event: MERGE_REQUEST,
    project: PROJECT,
    edit: { path: FILE, text: CHANGED },
    renders: true,
    token: 'wrong',
    live: [],
    jobs: { '': 'PASS', ':report': 'PASS' },
    says: [
      NO_DRIFT,
      /GitLab's pipeline schedules could not be compared: GitLab does not know the token \(401/,
    ],
    reads: ['GET /projects/42'],
    quality: [],
  },
  {
    id: 'inputs of its own',
    event: MERGE_REQUEST,
    project: { path: 'security/scans.yaml', text: NIGHTLY },
    edit: { path: 'security/scans.yaml', text: CHANGED },
    inputs: { file: 'security/scans.yaml', job_name: 'scans', stage: 'deploy' },
    jobs: { '': 'FAIL', ':report': 'PASS' },
    says: [/to fix it run: jmo-schedule render --file security\/scans\.yaml/],
    quality: DRIFT,
  },
];
