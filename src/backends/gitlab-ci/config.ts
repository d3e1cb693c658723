import * as z from 'zod/mini';
import {
  choice,
  either,
  lines,
  list,
  mapOf,
  script,
  text,
  wholeNumber,
} from '../../schedule/schema/fields.js';
import { imageWithVariables } from '../../schedule/schema/text-rules.js';
import {
  artifactsField,
  depthField,
  imageField,
  matches,
  once,
  oneOrMore,
  refField,
  retryWith,
  timeoutField,
  timeoutMinutes,
} from '../shared/config-fields.js';
import { firstOf, setBy, variableName, variablesField } from '../shared/variable-fields.js';

/** GitLab would expand variables in a tag; text of the resource is data. */
const tag = text('A tag of the runner.', [
  matches(
    /^[A-Za-z0-9][A-Za-z0-9 ._:/@+-]{0,254}$/,
    'must be a runner tag: letters, digits, blanks and . _ : / @ + -',
  ),
]);

const stage = matches(
  /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,254}$/,
  'must be the name of a stage of your .gitlab-ci.yml',
);

const componentProject = matches(
  /^(?:\$CI_SERVER_FQDN|\$CI_SERVER_HOST|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?)(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)+$/,
  'must be the path of the component project, such as $CI_SERVER_FQDN/group/project',
);

/** `CI_DEBUG_TRACE` and the like are settings, but would print every secret into the log. */
const reserved = firstOf(
  setBy('GitLab', /^(?:CI|CI_.*|GITLAB_(?!TOKEN$).*)$/),
  setBy('the pipeline', /^(?:JMO_GUARD_.*|JMO_GITLAB_TOKEN|JMO_SCHEDULE|RUNNER_SCRIPT_TIMEOUT)$/),
  setBy("the scan's script", /^(?:git_config|checkout|missing|status|scan)$/),
  setBy('fetch_depth', /^GIT_DEPTH$/, 'write fetch_depth'),
);

const isReference = (value: string) =>
  /^\$(?:\{[A-Za-z_][A-Za-z0-9_]*\}|[A-Za-z_][A-Za-z0-9_]*)$/.test(value);

const variables = (description: string) =>
  variablesField(description, {
    reserved,
    isReference,
    hint: 'store it as a masked CI/CD variable, which every job gets under its name',
  });

const serviceImage = () => text('The image of a service.', [imageWithVariables]);

const alias = matches(
  /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62})(?:[ ,]+[A-Za-z0-9][A-Za-z0-9._-]{0,62}){0,9}$/,
  'must be a host name, or several between blanks or commas',
);

const audience = () => text('An audience.');

/** GitLab's values for `retry:when`, from its editor's schema of `.gitlab-ci.yml`. */
export const RETRY_WHEN = [
  'always',
  'unknown_failure',
  'script_failure',
  'api_failure',
  'stuck_or_timeout_failure',
  'stuck_pending_with_matching_runners',
  'stuck_pending_no_matching_runners',
  'no_updates_running',
  'no_updates_canceling',
  'runner_system_failure',
  'runner_configuration_error',
  'runner_external_dependency_failure',
  'runner_interrupted',
  'runner_unsupported',
  'stale_schedule',
  'job_execution_timeout',
  'server_timeout_running',
  'server_timeout_canceling',
  'archived_failure',
  'unmet_prerequisites',
  'scheduler_failure',
  'data_integrity_failure',
] as const;

const attempts = wholeNumber('How often GitLab starts a failed scan again.', 0, 2);
const reason = choice('A kind of failure.', RETRY_WHEN);

/** `spec.backend.config` of `gitlab-ci`. */
export const gitlabConfigSchema = once(() =>
  z.strictObject({
    image: imageField("The scan job's", imageWithVariables),
    cli_image: z.optional(
      text('The image of the guard, report, gate and notify jobs, which carries jmo-schedule.', [
        imageWithVariables,
      ]),
    ),
    tags: oneOrMore(tag, 'The tags of the runner.'),
    timeout: timeoutField('the scan job', 1, 43_200),
    retry: retryWith(
      attempts,
      reason,
      'The kinds of failure after which the scan starts again; all by default.',
    ),
    style: z.optional(
      choice(
        'standalone: the pipeline holds every job. component: the pipeline includes the CI/CD component and sets its inputs.',
        ['standalone', 'component'],
      ),
    ),
    reports: z.optional(
      choice('The report for the security pages of GitLab. sast and sarif come with a code quality report.', [
        'sast',
        'sarif',
        'none',
      ]),
    ),
    artifacts: artifactsField(
      'What people can download. reports: the reports, which hide found secrets. all: also what the scanners wrote. none: nothing, GitLab alone reads the reports.',
    ),
    ref: refField('a branch or tag', 'The branch or tag to scan; the default branch by default.'),
    stage: z.optional(
      text('The stage of the scan, report and gate jobs, as your .gitlab-ci.yml names it.', [stage]),
    ),
    variables: variables(
      'Variables of the scan job. GitLab replaces $NAME in a value by the variable NAME; write $$ for a dollar sign.',
    ),
    id_tokens: z.optional(
      mapOf(
        'ID tokens (JWT) of the scan job, each under the name of its variable, for services that trust GitLab.',
        z.strictObject({
          aud: either('Who accepts the token.', [audience(), list('Who accepts the token.', audience())]),
        }),
        variableName(reserved),
      ),
    ),
    services: z.optional(
      list(
        'Containers that run beside the scan: images, or images with settings.',
        either('A service.', [
          serviceImage(),
          z.strictObject({
            name: serviceImage(),
            alias: z.optional(text('The host name of the service.', [alias])),
            entrypoint: z.optional(
              list("The service's entrypoint instead of the image's.", lines('A word.')),
            ),
            command: z.optional(list("The service's command instead of the image's.", lines('A word.'))),
            variables: variables('Variables of the service alone.'),
          }),
        ]),
      ),
    ),
    before_script: z.optional(
      list(
        'Commands before the scan, in its shell; not run if the guard skips the scan.',
        script('Commands, one a line.'),
      ),
    ),
    fetch_depth: depthField(),
    component: z.optional(text('The component project, for a copy on your own server.', [componentProject])),
  }),
);

export type GitlabConfig = z.infer<ReturnType<typeof gitlabConfigSchema>>;

/** The time limit of the scan's script: 10% less than the job's, at most five minutes, to save what was found. */
export function scriptSeconds(config: GitlabConfig): number {
  const seconds = timeoutMinutes(config) * 60;
  return seconds - Math.min(300, Math.floor(seconds / 10));
}

/** GitLab's `retry`; undefined if failed scans are not repeated. */
export function retryRule(
  config: GitlabConfig,
): { readonly max: number; readonly when?: readonly string[] } | undefined {
  const { max, when } = typeof config.retry === 'object' ? config.retry : { max: config.retry ?? 0 };
  if (max === 0) return undefined;
  return when === undefined ? { max } : { max, when: typeof when === 'string' ? [when] : when };
}

export function tagList(config: GitlabConfig): readonly string[] | undefined {
  return typeof config.tags === 'string' ? [config.tags] : config.tags;
}
