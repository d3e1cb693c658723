import type { ScanSchedule } from '../../schedule/types.js';
import { quoteWord, type ShellWord, trustedWord, withShellcheckDirective } from '../../text/shell.js';
import { filled, folded, pathChecks, trustCheckout, writeList } from '../shared/ci-script.js';
import { retries } from '../shared/config-fields.js';
import { buildScanCommand, targetLines } from '../shared/scan-command.js';
import { literal } from '../shared/yaml-value.js';
import type { GithubConfig } from './config.js';
import type { WorkflowPlan } from './plan.js';

/** The bash of the scan step, with a final newline, and the name of the secret for GITLAB_TOKEN. */
export function scanScript({ schedule, config, ...plan }: WorkflowPlan): {
  run: string;
  gitlabToken: string | undefined;
} {
  const command = buildScanCommand(schedule, {
    listFolder: '$RUNNER_TEMP',
    resultsDir: quoteWord(schedule.spec.jobTemplate.results.dir),
    // The gate step applies the threshold, so that exceeding it differs from a failed scan.
    failOn: false,
  });
  const findings = quoteWord(plan.findings);
  const remove = withShellcheckDirective([`rm -f ${findings} # so that only this scan's findings count`]);
  const call = (end = '') => withShellcheckDirective(folded(filled(command.lines), end));
  const more = retries(config);
  const lines = [
    // Without a container, the scan runs as the user who checked out.
    ...(plan.image === undefined ? [] : trust(config)),
    ...command.lists.flatMap(({ path, values }) => writeList(path, values.map(quoteWord), filled)),
    ...remove,
    ...pathChecks(schedule, annotation),
    ...(more === 0 ? call() : repeated(call(' || status=$?'), findings, more + 1)),
  ];
  return { run: `${lines.join('\n')}\n`, gitlabToken: command.gitlabToken };
}

/**
 * Lets git read the runner's checkout, and repositories in it, for this script and its children. A file, since git does not
 * pass `GIT_CONFIG_COUNT` to the process that serves a clone of the checkout. A job container's paths need no escapes, and
 * its home is a new folder, so there are no settings to include.
 */
const TRUST = [
  'export GIT_CONFIG_GLOBAL="$RUNNER_TEMP/jmo-gitconfig" # git refuses another user\'s checkout, even for root: trust this one here',
  `printf '[safe]\\n  directory = "%s"\\n' "$PWD" "$PWD/.git" "$PWD/*" > "$GIT_CONFIG_GLOBAL"`,
];

/** Steps before the scan, or its variables, may have set up git: their settings are included. */
function trust({ steps_before, env = {} }: GithubConfig): readonly string[] {
  if (steps_before === undefined && env.GIT_CONFIG_GLOBAL === undefined) return TRUST;
  return trustCheckout(trustedWord('"$RUNNER_TEMP/jmo-gitconfig"'));
}

/** The report step's input with the scan's targets; undefined if there are none to name. */
export function reportTargets(schedule: ScanSchedule): unknown {
  // GitHub would replace an expression in an input: what begins one stands there as the value of another.
  const lines = targetLines(schedule).map((line) => line.replaceAll('${{', "${{ '${{' }}"));
  return lines.length > 1 ? literal(`${lines.join('\n')}\n`) : lines[0];
}

/** An error annotation. The runner decodes `%25`, and obeys `##[…]` in the middle of a line. */
function annotation(message: string): string {
  return `::error::${message.replaceAll('%', '%25').replace(/##(?=\w*\[)/g, '# #')}`;
}

function repeated(call: readonly string[], findings: ShellWord, attempts: number): string[] {
  const numbers = Array.from({ length: attempts }, (_, index) => index + 1);
  const done = `if [ "$status" -eq 0 ] || grep -qs '"severity"' ${findings}; then break; fi`;
  return [
    `for attempt in ${numbers.join(' ')}; do`,
    ...[
      'status=0',
      ...call,
      '# A scan with findings is done, and its exit code may be a verdict on them.',
      ...withShellcheckDirective([done]),
      `echo "::warning::Scan attempt $attempt of ${attempts} ended with exit code $status"`,
    ].map((line) => `  ${line}`),
    'done',
    'exit "$status"',
  ];
}
