// A project that includes components: its files, and what may start its pipeline.
import { stringify } from 'yaml';
import { readmePipelines } from './components.mjs';

export const MERGE_REQUEST = {
  CI_PIPELINE_SOURCE: 'merge_request_event',
  CI_MERGE_REQUEST_IID: '7',
  CI_COMMIT_BRANCH: null,
};
export const PUSH = { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'main' };
export const PUSH_TO_BRANCH = { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'feature' };
export const BY_HAND = { CI_PIPELINE_SOURCE: 'web', CI_COMMIT_BRANCH: 'main' };

/** The file that a job leaves which the project's `default:` reached. */
export const INHERITED = 'inherited';

/** The job of the project itself. */
export const OWN_JOB = { build: 'PASS' };

/** `.gitlab-ci.yml` with jobs and a `default:` of its own, which must not reach ours; `included` beside the rendered file. */
export function includingPipeline(included) {
  return stringify({
    stages: ['build', 'test', 'deploy'],
    default: { before_script: ['exit 9'], after_script: [`touch ${INHERITED}`] },
    build: { stage: 'build', before_script: ['true'], script: ['true'], after_script: ['true'] },
    include: [{ local: '.gitlab/jmo-schedules.gitlab-ci.yml' }, included],
  });
}

/** The address of a component at the version that the components' README names. */
export function componentAddress(context, name) {
  const [, project, version] = /component: (\S+)\/scan@(\S+)/.exec(pipelineOfReadme(context)) ?? [];
  return `${project}/${name}@${version}`;
}

/** The pipeline that the README shows for setting up by hand. */
export function pipelineOfReadme(context) {
  const found = readmePipelines(context.root).filter((text) => text.startsWith('include:\n'));
  if (found.length !== 1) throw new Error(`the components' README shows ${found.length} pipelines`);
  return found[0];
}

/** A resource file; each schedule by its name, its cron and further lines of its spec. */
export function resources(...schedules) {
  return schedules
    .map(
      ([name, cron, more = '']) => `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: ${name}
spec:
  schedule: "${cron}"
${more}  backend:
    type: gitlab-ci
  jobTemplate:
    targets:
      repo: .
`,
    )
    .join('---\n');
}
