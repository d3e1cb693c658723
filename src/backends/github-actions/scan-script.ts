import type { ScanSchedule } from '../../schedule/types.js';
import { quoteWord, type ShellWord, trustedWord, withShellcheckDirective } from '../../text/shell.js';
import { folded, pathChecks, removeOldFindings, trustCheckout, writeList } from '../shared/ci-script.js';
import { retries } from '../shared/config-fields.js';
import { buildScanCommand, targetLines } from '../shared/scan-command.js';
import { literal } from '../shared/template.js';
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
  const scan = [
    ...removeOldFindings('-f', findings),
    ...pathChecks(schedule, annotation),
    ...withShellcheckDirective(folded(command.lines)),
  ];
  const more = retries(config);
  const lines = [
    // Without a container, the scan runs as the user who checked out.
    ...(plan.image === undefined ? [] : trustCheckout(trustedWord('"$RUNNER_TEMP/jmo-gitconfig"'))),
    ...command.lists.flatMap(({ path, values }) => writeList(path, values.map(quoteWord))),
    ...(more === 0 ? scan : repeated(scan, findings, more + 1)),
  ];
  return { run: `${lines.join('\n')}\n`, gitlabToken: command.gitlabToken };
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

function repeated(command: readonly string[], findings: ShellWord, attempts: number): string[] {
  const numbers = Array.from({ length: attempts }, (_, index) => index + 1);
  return [
    'scan() {',
    ...command.map((line) => `  ${line}`),
    '}',
    `for attempt in ${numbers.join(' ')}; do`,
    '  status=0',
    '  scan || status=$?',
    '  # A scan with findings is done, and its exit code may be a verdict on them.',
    ...withShellcheckDirective([
      `if [ "$status" -eq 0 ] || grep -qs '"severity"' ${findings}; then break; fi`,
    ]).map((line) => `  ${line}`),
    `  echo "::warning::Scan attempt $attempt of ${attempts} ended with exit code $status"`,
    'done',
    'exit "$status"',
  ];
}
