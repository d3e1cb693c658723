// What must fail in a container: if it does not, the container is open, and what ran in it proves nothing.
import { join } from 'node:path';
import { eachOf } from '../each-of.mjs';
import { SCENARIOS } from './cases.mjs';
import { runWorkflow } from './github-run.mjs';
import { runPipelineJobs } from './gitlab-run.mjs';

/** Each a script in place of the scan's, and what is said when it is refused. */
const REFUSED = [
  { id: 'writes into the image', script: 'touch /usr/local/left-behind', says: 'Read-only file system' },
  {
    id: 'writes into the home of the image',
    script: 'touch /root/left',
    says: /Read-only file system|Permission denied/,
  },
  { id: 'calls a server', script: 'exec 3<>/dev/tcp/192.0.2.1/443', says: 'Network is unreachable' },
  { id: 'mounts', script: '/.engine/busybox umount /tmp', says: 'Operation not permitted' },
  { id: 'trusts no checkout', script: 'jmo ci --repo .', says: 'dubious ownership' },
];
/** On loopback nobody listens, but it is there. */
const LOOPBACK = { id: 'calls itself', script: 'exec 3<>/dev/tcp/127.0.0.1/9', says: 'Connection refused' };

/** Each control that was let through. */
export async function controlProblems(
  context,
  world,
  { workflow, pipelines: [{ id: _, ...pipeline }] },
  folder,
) {
  const [scenario] = SCENARIOS;
  const scripts = [...REFUSED, LOOPBACK];
  const controls = [
    ...scripts.map((control) => ({ ...control, platform: 'GitHub', run: onGithub })),
    ...scripts.map((control) => ({ ...control, platform: 'GitLab', run: onGitlab })),
    { id: 'is not root', platform: 'GitHub', run: asImageUser, says: 'EACCES' },
    { id: 'wants bash', platform: "GitLab's second job", run: wantsBash, says: 'bash: not found' },
  ];
  const problems = await eachOf(controls, async ({ id, platform, run, script, says }, index) => {
    const log = await run({ script, folder: join(folder, String(index)) });
    const refused = log !== undefined && (typeof says === 'string' ? log.includes(says) : says.test(log));
    return refused ? [] : [`the control that ${id} was let through on ${platform}: ${log}`];
  });
  return problems.flat();

  /** What a job with this script says; undefined if it succeeds. */
  async function onGithub({ script, folder: own }) {
    const steps = workflow.job.steps.map((step) => (step.id === 'scan' ? { ...step, run: script } : step));
    return job({ ...workflow.job, steps }, 'Scan', own);
  }

  async function asImageUser({ folder: own }) {
    const { image } = workflow.job.container;
    return job({ ...workflow.job, container: { image } }, 'actions/checkout', own);
  }

  async function job(changed, step, own) {
    const run = await runWorkflow(context, world, { ...workflow, job: changed, scenario, folder: own });
    return run.steps[step] === 'failure' ? run.log : undefined;
  }

  async function onGitlab({ script, folder: own }) {
    const jobs = { scan: { ...pipeline.jobs.scan, script: [script] } };
    const { scan } = await runPipelineJobs(context, world, { ...pipeline, jobs, scenario, folder: own });
    return scan.status === 0 ? undefined : scan.log;
  }

  async function wantsBash({ folder: own }) {
    const jobs = { report: { ...pipeline.jobs.report, script: ['bash -c true'] } };
    const { report } = await runPipelineJobs(context, world, { ...pipeline, jobs, scenario, folder: own });
    return report.status === 0 ? undefined : report.log;
  }
}
