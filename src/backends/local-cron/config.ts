import * as z from 'zod/mini';
import { either, text, wholeNumber } from '../../schedule/schema/fields.js';
import { noDash, type TextRule, trimmed } from '../../schedule/schema/text-rules.js';
import { duration, once, retries, retryField } from '../shared/config-rules.js';
import { parseDuration } from '../shared/duration.js';

// cron reads % as a line break, and no shell opens ~ in quotes.
const folder: TextRule = (value) => {
  if (value.includes('%'))
    return { code: 'bad-folder', message: 'must not hold "%": in a crontab it ends the line' };
  if (!value.startsWith('~')) return undefined;
  const hint = 'write the whole path, or one relative to the project';
  return { code: 'bad-folder', message: 'must not begin with "~"', hint };
};

/** `spec.backend.config` of `local-cron`. */
export const cronConfigSchema = once(() =>
  z.strictObject({
    script_dir: z.optional(
      text('Where install puts the script that cron runs; .jmo/cron of the project where left out.', [
        trimmed,
        noDash,
        folder,
      ]),
    ),
    log_dir: z.optional(
      text('Where the log of all runs is; beside the results where left out.', [trimmed, noDash, folder]),
    ),
    timeout: z.optional(
      either('How long a run may take; six hours where left out.', [
        wholeNumber('Minutes a run may take, 0 for no end; six hours where left out.', 0, 21_600),
        text('How long a run may take, such as 1h 30m.', [duration]),
      ]),
    ),
    retry: retryField(),
  }),
);

export type CronConfig = z.infer<ReturnType<typeof cronConfigSchema>>;

/** What GitHub's own limit of a job is; without any, one scan that hangs would keep Forbid from ever running another. */
const DEFAULT_SECONDS = 6 * 3600;

/** Seconds a run may take with all its attempts; 0 for as long as it takes. */
export function timeoutSeconds(config: CronConfig): number {
  if (config.timeout === undefined) return DEFAULT_SECONDS;
  return typeof config.timeout === 'number' ? config.timeout * 60 : (parseDuration(config.timeout) ?? 0);
}

/** How many times a scan is started at most. */
export function attemptsOf(config: CronConfig): number {
  return 1 + retries(config);
}
