// The sync component: what may come to it, and what must come of it in GitLab.
import { BY_HAND, MERGE_REQUEST, PUSH, PUSH_TO_BRANCH, resources } from './component-project.mjs';
import { ALICE, BOT, pipelineSchedule } from './project-schedules.mjs';

const FILE = 'jmo-schedules.yaml';
const PROJECT = { path: FILE, text: resources(['nightly', '1 1 * * *']) };
const WANTED = resources(
  ['nightly', '17 2 * * *', '  timezone: Europe/Berlin\n'],
  ['paused', '17 2 * * *', '  suspend: true\n'],
  ['weekly', '30 3 * * 0'],
);
const EDIT = { path: FILE, text: WANTED };
const LIST = '/projects/42/pipeline_schedules';
/** What a plan reads; changes read what they change once more. */
const READS = ['GET /projects/42', `GET ${LIST}`, 'QUERY /api/graphql'];
/** Without a schedule that stays, nobody asks for variables. */
const READS_NOTHING_STAYS = ['GET /projects/42', `GET ${LIST}`, 'GET /user'];

/** Of another person and not ours, to take over, to switch off, to delete; `nightly` is missing. */
const LIVE = [
  pipelineSchedule(1, 'weekly', { cron: '0 3 * * 0', owner: ALICE }),
  pipelineSchedule(2, 'paused'),
  pipelineSchedule(3, 'gone'),
  pipelineSchedule(4, '', { description: 'Nightly build', owner: ALICE }),
];
const AFTER = [
  pipelineSchedule(1, 'weekly', { cron: '30 3 * * 0', owner: BOT }),
  pipelineSchedule(2, 'paused', { active: false }),
  LIVE[3],
  pipelineSchedule(5, 'nightly', { cron_timezone: 'Europe/Berlin' }),
];
const CREATED = {
  description: 'jmo-schedule: nightly',
  ref: 'refs/heads/main',
  cron: '17 2 * * *',
  cron_timezone: 'Europe/Berlin',
  active: true,
};
const WRITES = [
  `PUT ${LIST}/2 {"active":false}`,
  `POST ${LIST}/1/take_ownership`,
  `PUT ${LIST}/1 {"cron":"30 3 * * 0"}`,
  `DELETE ${LIST}/3`,
  `POST ${LIST} ${JSON.stringify(CREATED)}`,
];
/** Ours are three of which the file names none. */
const RENAMED = ['a', 'b', 'c'].map((name, index) => pipelineSchedule(index + 1, name));
const ONLY_NIGHTLY = { path: FILE, text: resources(['nightly', '17 2 * * *']) };

/**
 * @typedef {import('./check-situations.mjs').Situation & {writes?: string[], after?: object[], maintainer?: boolean}} Situation
 *   `writes`: the requests that change something, in their order; `after`: what GitLab has then, if that is something else
 *   than before; `maintainer: false`: the token's user is only a Developer
 */
/** @type {readonly Situation[]} */
export const syncSituations = [
  {
    id: 'a push with changes of every kind',
    event: PUSH,
    project: PROJECT,
    edit: EDIT,
    token: 'right',
    live: LIVE,
    jobs: { '': 'PASS' },
    says: [
      /GitLab project acme\/shop: 1 created, 2 updated, 1 deleted, 0 unchanged; 1 schedule of others left alone/,
    ],
    reads: [...READS, `GET ${LIST}/1`, `GET ${LIST}/2`, `GET ${LIST}/3`],
    writes: WRITES,
    after: AFTER,
  },
  {
    id: 'everything is as the file says',
    event: BY_HAND,
    project: PROJECT,
    edit: EDIT,
    token: 'right',
    live: AFTER,
    jobs: { '': 'PASS' },
    says: [/GitLab project acme\/shop: nothing to do, 3 unchanged; 1 schedule of others left alone/],
    reads: READS,
  },
  {
    id: 'with apply: false only a plan',
    event: PUSH,
    project: PROJECT,
    edit: EDIT,
    inputs: { apply: false },
    token: 'right',
    live: LIVE,
    jobs: { '': 'PASS' },
    says: [
      /\+ create {6}nightly: 17 2 \* \* \*, Europe\/Berlin, on refs\/heads\/main/,
      /GitLab project acme\/shop: 1 to create, 2 to update, 1 to delete/,
      /To make these changes, add --apply\./,
    ],
    reads: READS,
  },
  {
    id: 'no access token',
    event: PUSH,
    project: PROJECT,
    edit: EDIT,
    live: LIVE,
    jobs: { '': 'FAIL' },
    says: [
      /there is only CI_JOB_TOKEN, which GitLab does not accept for pipeline schedules: store a .*JMO_GITLAB_TOKEN/,
    ],
  },
  {
    id: 'a token that GitLab does not know',
    event: PUSH,
    project: PROJECT,
    edit: EDIT,
    token: 'wrong',
    live: LIVE,
    jobs: { '': 'FAIL' },
    says: [/GitLab does not know the token \(401, "401 Unauthorized"\)/],
    reads: ['GET /projects/42'],
  },
  {
    id: 'a token with too small a role',
    event: PUSH,
    project: PROJECT,
    edit: ONLY_NIGHTLY,
    token: 'right',
    maintainer: false,
    live: [],
    jobs: { '': 'FAIL' },
    says: [/nightly: the token's user may not create a pipeline schedule .*it needs the role Maintainer/],
    reads: READS_NOTHING_STAYS,
    writes: [`POST ${LIST} ${JSON.stringify({ ...CREATED, cron_timezone: 'UTC' })}`],
  },
  {
    id: 'the file names other schedules',
    event: PUSH,
    project: PROJECT,
    edit: ONLY_NIGHTLY,
    token: 'right',
    live: RENAMED,
    jobs: { '': 'FAIL' },
    says: [/refused: the plan deletes 3 pipeline schedules, more than half of those that are ours/],
    reads: READS_NOTHING_STAYS,
  },
  {
    id: 'the file names other schedules, and that is meant',
    event: PUSH,
    project: PROJECT,
    edit: ONLY_NIGHTLY,
    inputs: { allow_mass_change: true },
    token: 'right',
    live: RENAMED,
    jobs: { '': 'PASS' },
    says: [/1 created, 3 deleted, 0 unchanged/],
    reads: [...READS_NOTHING_STAYS, ...RENAMED.map(({ id }) => `GET ${LIST}/${id}`)],
    writes: [
      ...RENAMED.map(({ id }) => `DELETE ${LIST}/${id}`),
      `POST ${LIST} ${JSON.stringify({ ...CREATED, cron_timezone: 'UTC' })}`,
    ],
    after: [pipelineSchedule(1, 'nightly')],
  },
  {
    id: 'inputs of its own',
    event: PUSH,
    project: { path: 'security/scans.yaml', text: PROJECT.text },
    edit: { path: 'security/scans.yaml', text: ONLY_NIGHTLY.text },
    inputs: { file: 'security/scans.yaml', job_name: 'times', stage: 'test' },
    token: 'right',
    live: [pipelineSchedule(1, 'nightly', { cron: '1 1 * * *' })],
    jobs: { '': 'PASS' },
    says: [/1 updated, 0 unchanged/],
    reads: [...READS, `GET ${LIST}/1`],
    writes: [`PUT ${LIST}/1 {"cron":"17 2 * * *"}`],
    after: [pipelineSchedule(1, 'nightly')],
  },
  ...[
    ['a push of other files', PUSH, { path: 'README.md', text: 'changed\n' }],
    ['a push to another branch', PUSH_TO_BRANCH, EDIT],
    ['a merge request', MERGE_REQUEST, EDIT],
  ].map(([id, event, edit]) => ({ id, event, project: PROJECT, edit, token: 'right', live: LIVE, jobs: {} })),
];
