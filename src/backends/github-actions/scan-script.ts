import type { ScanSchedule } from '../../schedule/types.js';
import { quoteWord, type ShellWord, trustedWord, withShellcheckDirective } from '../../text/shell.js';
import { trustCheckout } from '../shared/checkout-trust.js';
import { retries } from '../shared/config-rules.js';
import { pathChecks } from '../shared/declared-paths.js';
import { buildScanCommand, targetLines, variableName } from '../shared/scan-command.js';
import { type Fill, literal } from '../shared/template.js';
import type { GithubConfig } from './config.js';

/** The bash of the scan step, ending in a newline, and the name of the secret that it wants in GITLAB_TOKEN. */
export function scanScript(
  schedule: ScanSchedule,
  config: GithubConfig,
): { run: string; gitlabToken: string | undefined } {
  const command = buildScanCommand(schedule, {
    listFolder: '$RUNNER_TEMP',
    resultsDir: quoteWord(schedule.spec.jobTemplate.results.dir),
    // The gate step applies the threshold, so that a scan over it can be told from one that broke.
    failOn: false,
  });
  const findings = quoteWord(`${schedule.spec.jobTemplate.results.dir}/summaries/findings.json`);
  // Without a container the scan runs as the user that checked out.
  const lines = config.container === false ? [] : trustCheckout(trustedWord('"$RUNNER_TEMP/jmo-gitconfig"'));
  for (const list of command.lists)
    lines.push(
      ...withShellcheckDirective([
        `printf '%s\\n' \\`,
        ...list.values.map((value) => `  ${quoteWord(value)} \\`),
        `  > ${list.path}`,
      ]),
    );
  const call = withShellcheckDirective(folded(command.lines));
  const scan = [
    '# Findings that are there already must not pass for those of this scan.',
    ...withShellcheckDirective([`rm -f ${findings}`]),
    ...pathChecks(schedule, annotation),
    ...call,
  ];
  const more = retries(config);
  lines.push(...(more === 0 ? scan : repeated(scan, findings, more + 1)));
  return {
    run: `${lines.join('\n')}\n`,
    gitlabToken: command.gitlabToken === undefined ? undefined : variableName(command.gitlabToken),
  };
}

/** The input of the report step that says what the scan was to look at. */
export function reportTargets(schedule: ScanSchedule, at: readonly string[]): Fill {
  // GitHub would replace an expression in an input.
  const lines = targetLines(schedule).filter((line) => !line.includes('${{'));
  const [first] = lines;
  if (first === undefined) return { remove: at };
  return { set: at, to: lines.length === 1 ? first : literal(`${lines.join('\n')}\n`) };
}

/** An error of the step. The runner decodes `%25`, and obeys `##[…]` in the middle of a line. */
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

function folded(parts: readonly string[]): string[] {
  return parts.map(
    (part, index) => `${index === 0 ? '' : '  '}${part}${index === parts.length - 1 ? '' : ' \\'}`,
  );
}
