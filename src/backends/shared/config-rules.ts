import * as z from 'zod/mini';
import { choice, either, list, text, wholeNumber } from '../../schedule/schema/fields.js';
import type { TextRule } from '../../schedule/schema/text-rules.js';
import type { Targets } from '../../schedule/types.js';
import { parseDuration } from './duration.js';

/** What several backends' `config` have in common. */

export const matches =
  (pattern: RegExp, message: string): TextRule =>
  (value) =>
    pattern.test(value) ? undefined : { code: 'bad-config', message };

export const duration: TextRule = (value) =>
  parseDuration(value) === undefined
    ? { code: 'bad-duration', message: 'must be a duration such as 90m or 1h 30m' }
    : undefined;

// What `git check-ref-format` accepts, narrowed to characters that need no quoting.
const REF = /^(?!\/|.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9._/-]*(?<![/.])$/;
export const gitRef = (what: string) => matches(REF, `must be the name of ${what}`);

/** `retry: 2`, or `retry: {max: 2}` with reasons in GitLab's form, where the platform knows of none. */
export function retryField() {
  const attempts = wholeNumber('How often a scan that could not be completed is started again.', 0, 5);
  const when = z.optional(z.union([text('A reason.'), list('Reasons.', text('A reason.'))]));
  const description = 'How often a scan that could not be completed is started again; never where left out.';
  return z.optional(either(description, [attempts, z.strictObject({ max: attempts, when })]));
}

/** How many more times a scan is started after one that could not be completed. */
export function retries({
  retry,
}: {
  readonly retry?: number | { readonly max: number } | undefined;
}): number {
  return typeof retry === 'number' ? retry : (retry?.max ?? 0);
}

/** Minutes a platform's scan job may take. */
export function timeoutMinutes({ timeout }: { readonly timeout?: number | string | undefined }): number {
  if (timeout === undefined) return 120;
  return typeof timeout === 'number' ? timeout : Math.ceil((parseDuration(timeout) ?? 0) / 60);
}

/** What of a scan's results the platform keeps. Found secrets stand in clear in all of them but the reports. */
export function artifactsField() {
  return z.optional(
    choice(
      'What is kept of the results. reports: the reports, in which found secrets are hidden. all: what the scanners wrote, too. none: nothing.',
      ['reports', 'all', 'none'],
    ),
  );
}

/** The warning about `all`. */
export const RAW_ARTIFACTS = {
  severity: 'warning',
  code: 'raw-artifacts',
  message:
    'artifacts: all keeps the files that scanners wrote, which hold found secrets in clear: everyone who can download artifacts can read them',
  hint: 'artifacts: reports keeps the reports, in which the secrets are hidden',
} as const;

/** A schema that is built when it is first asked for: most files use one backend, and building takes a millisecond. */
export function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

/** What the check that `init` writes is called behind `jmo-`: a schedule of that name would take its place. */
export const CHECK_NAME = 'schedule-check';

/** Targets that name a file or folder where the scan runs. */
export const PATH_TARGETS = [
  'repo',
  'repos_dir',
  'targets',
  'images_file',
  'urls_file',
  'terraform_state',
  'cloudformation',
  'k8s_manifest',
] as const satisfies readonly (keyof Targets)[];
