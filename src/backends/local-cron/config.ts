import * as z from 'zod/mini';
import { text } from '../../schedule/schema/fields.js';
import { noDash, type TextRule, trimmed } from '../../schedule/schema/text-rules.js';
import { once, retries, retryField, timeoutField, timeoutSeconds } from '../shared/config-fields.js';
import { variablesField } from '../shared/variable-fields.js';

// cron reads % as a line break, and shells do not expand a quoted ~.
const folder: TextRule = (value) => {
  if (value.includes('%'))
    return { code: 'bad-folder', message: 'must not contain "%": in a crontab it ends the line' };
  if (!value.startsWith('~')) return undefined;
  const hint = 'write the whole path, or one relative to the project';
  return { code: 'bad-folder', message: 'must not begin with "~"', hint };
};

/** `spec.backend.config` of `local-cron`. */
export const cronConfigSchema = once(() =>
  z.strictObject({
    script_dir: z.optional(
      text('The folder in which install puts the script that cron runs.', [trimmed, noDash, folder]),
    ),
    log_dir: z.optional(
      text('The folder for the log of all runs; beside the results by default.', [trimmed, noDash, folder]),
    ),
    timeout: timeoutField('a run', 0, 21_600, '; 0 for no limit, six hours by default'),
    retry: retryField(),
    env: variablesField('Variables of the scan, as they are written: no shell expands them.', {
      reserved: () => undefined,
      hint: "keep it out of the file: jmo reads the token of a GitLab server from targets.gitlab_token's file",
    }),
  }),
);

export type CronConfig = z.infer<ReturnType<typeof cronConfigSchema>>;

/** GitHub's own limit for a job; without a limit, one scan that hangs would stop all later runs under Forbid. */
const DEFAULT_SECONDS = 6 * 3600;

/** The time limit of a run with all its attempts, in seconds; 0 means none. */
export function runSeconds(config: CronConfig): number {
  return timeoutSeconds(config, DEFAULT_SECONDS);
}

/** The maximum number of attempts per scan. */
export function attemptsOf(config: CronConfig): number {
  return 1 + retries(config);
}
