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

/** Refuses expressions: text of the resource is data. */
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
    runner: oneOrMore(
      label,
      'The labels of the runner; ubuntu-24.04 by default, self-hosted and linux on ghes.',
    ),
    tags: oneOrMore(label, "The same as runner, by GitLab's name."),
    timeout: timeoutField('the scan job', 1, 21_600),
    retry: retryField(),
    environment: z.optional(
      text('The deployment environment of the scan and notify jobs, for secrets kept there.', [environment]),
    ),
    branch: refField('a branch', 'The branch to scan; the default branch by default.'),
    code_scanning: z.optional(flag('false: do not upload findings to GitHub code scanning.')),
    artifacts: artifactsField(
      'What the run keeps. reports: the reports, which hide found secrets. all: also what the scanners wrote. none: nothing.',
    ),
    server: z.optional(
      choice(
        "The server. ghes: GitHub Enterprise Server, which has no hosted runners and refuses github.com's artifact actions.",
        ['github.com', 'ghes'],
      ),
    ),
    native_timezone: z.optional(
      flag(
        'Whether the server supports timezone beside cron. By default true on github.com and false on ghes, which supports it since 3.22.',
      ),
    ),
  }),
);

export type GithubConfig = z.infer<ReturnType<typeof githubConfigSchema>>;

/** GHES has only self-hosted runners; they have these labels by default. */
const GHES_LABELS = ['self-hosted', 'linux'];

/** The labels of the chosen runner; empty for GitHub's default one. */
export function runnerLabels({ runner, tags, server }: GithubConfig): readonly string[] {
  const labels = runner ?? tags ?? (server === 'ghes' ? GHES_LABELS : []);
  return typeof labels === 'string' ? [labels] : labels;
}
