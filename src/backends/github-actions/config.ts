import * as z from 'zod/mini';
import { choice, either, flag, list, text, wholeNumber } from '../../schedule/schema/fields.js';
import { imageReference } from '../../schedule/schema/text-rules.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { artifactsField, duration, gitRef, matches, once, retryField } from '../shared/config-rules.js';

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
    image: z.optional(
      text("The job container's image; JMo's own for the profile where left out.", [imageReference]),
    ),
    container: z.optional(flag('false: run the jmo that is installed on the runner.')),
    runner: z.optional(either('The labels of the runner.', [label, list('Labels of the runner.', label)])),
    tags: z.optional(
      either('The same as runner, under its GitLab name.', [label, list('Labels of the runner.', label)]),
    ),
    timeout: z.optional(
      either('How long the scan job may take; two hours where left out.', [
        wholeNumber('Minutes the scan job may take.', 1, 21_600),
        text('How long the scan job may take, such as 1h 30m.', [duration]),
      ]),
    ),
    retry: retryField(),
    environment: z.optional(
      text('The deployment environment of the scan and notify jobs, for secrets kept there.', [environment]),
    ),
    branch: z.optional(text('The branch to scan; the default branch where left out.', [gitRef('a branch')])),
    code_scanning: z.optional(flag('false: do not upload findings to GitHub code scanning.')),
    artifacts: artifactsField(),
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

/** Whether the trigger starts more often than is meant, because the server cannot be told the zone. */
export function isSuperset({ spec }: ScanSchedule, config: GithubConfig): boolean {
  const native = config.native_timezone ?? config.server !== 'ghes';
  return !native && spec.timezone !== 'UTC';
}
