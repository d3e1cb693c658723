import * as z from 'zod/mini';
import { choice, flag, text } from '../../schedule/schema/fields.js';
import { imageReference } from '../../schedule/schema/text-rules.js';
import {
  artifactsField,
  imageField,
  matches,
  once,
  oneOrMore,
  refField,
  retryField,
  timeoutField,
} from '../shared/config-fields.js';

/** Expressions are refused, since text of the resource is data. */
const label = text('A label of the runner.', [
  matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/, 'must be a runner label: letters, digits, ".", "_" and "-"'),
]);

const environment = matches(
  /^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,254}$/,
  'must be the name of a deployment environment',
);

/** `spec.backend.config` of `github-actions`. */
export const githubConfigSchema = once(() =>
  z.strictObject({
    image: imageField("The job container's", imageReference),
    container: z.optional(flag('false: run the jmo that is installed on the runner.')),
    runner: oneOrMore(label, 'Labels of the runner.'),
    tags: oneOrMore(label, 'The same as runner, under its GitLab name.'),
    timeout: timeoutField('the scan job', 1, 21_600),
    retry: retryField(),
    environment: z.optional(
      text('The deployment environment of the scan and notify jobs, for secrets kept there.', [environment]),
    ),
    branch: refField('a branch', 'The branch to scan; the default branch where left out.'),
    code_scanning: z.optional(flag('false: do not upload findings to GitHub code scanning.')),
    artifacts: artifactsField(
      'What is kept of the results. reports: the reports, in which found secrets are hidden. all: what the scanners wrote, too. none: nothing.',
    ),
    server: z.optional(
      choice(
        'Where the workflow runs. ghes: GitHub Enterprise Server, which has no hosted runners and refuses the artifact actions of github.com.',
        ['github.com', 'ghes'],
      ),
    ),
    native_timezone: z.optional(
      flag(
        'Whether the server knows timezone beside cron. Where left out: true on github.com, false on ghes, which knows it since 3.22.',
      ),
    ),
  }),
);

export type GithubConfig = z.infer<ReturnType<typeof githubConfigSchema>>;

/** GHES has no runners but those that its owner adds; these are the labels that such a runner has unasked. */
const GHES_LABELS = ['self-hosted', 'linux'];

/** The labels of the runner that is asked for; none where GitHub's usual one is. */
export function runnerLabels({ runner, tags, server }: GithubConfig): readonly string[] {
  const labels = runner ?? tags ?? (server === 'ghes' ? GHES_LABELS : []);
  return typeof labels === 'string' ? [labels] : labels;
}
