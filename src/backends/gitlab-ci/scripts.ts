import type { ScanSchedule } from '../../schedule/types.js';
import {
  quoteWithVariables,
  quoteWord,
  type ShellWord,
  trustedWord,
  withShellcheckDirective,
} from '../../text/shell.js';
import { channelLine } from '../shared/channels.js';
import { folded, pathChecks, removeOldFindings, trustCheckout, writeList } from '../shared/ci-script.js';
import {
  buildScanCommand,
  type ScanCommand,
  type ScanCommandOptions,
  targetLines,
  type ValueList,
} from '../shared/scan-command.js';
import { literal } from '../shared/yaml-value.js';
import type { Job, JobPlan } from './plan.js';
import { TOKEN_VARIABLE } from './published.js';

/**
 * The folder in which jobs leave their status for later ones: GitLab does not pass a job's result on, and local runs have no
 * API to ask.
 */
export const STATUS_FOLDER = '.jmo-schedule';

/**
 * The commands before the scan; undefined if there are none. They share the script's shell: if the guard skips the run, neither
 * is run. If one of them fails, nobody takes older findings for those of this scan.
 */
export function beforeScan(plan: JobPlan): readonly unknown[] | undefined {
  const { before_script } = plan.config;
  if (before_script === undefined) return undefined;
  return [literal(`${[...skipLines(plan), ...removeOld(plan)].join('\n')}\n`), ...before_script];
}

/** A job's script: POSIX shell under `set -e`, as GitLab runs it, with a final newline. */
export function scriptOf(plan: JobPlan, job: Job): string {
  return `${SCRIPTS[job](plan).join('\n')}\n`;
}

const SCRIPTS: Readonly<Record<Job, (plan: JobPlan) => string[]>> = {
  guard: guardScript,
  scan: scanScript,
  report: reportScript,
  gate: gateScript,
  notify: notifyScript,
};

/** For requests to GitLab: Node does not know the runner's certificate authority. An empty value means none. */
const TRUST = [
  '# Let Node trust the certificate authority that the runner uses for this server.',
  'export NODE_EXTRA_CA_CERTS="${NODE_EXTRA_CA_CERTS:-${CI_SERVER_TLS_CA_FILE:-}}"',
];

function guardScript(plan: JobPlan): string[] {
  const { concurrencyPolicy, startingDeadlineSeconds } = plan.schedule.spec;
  const deadline =
    startingDeadlineSeconds === null ? [] : [`--starting-deadline-seconds ${startingDeadlineSeconds}`];
  return [
    ...TRUST,
    ...folded([
      'jmo-schedule guard',
      ...timing(plan),
      `--concurrency-policy ${concurrencyPolicy}`,
      ...deadline,
      '--dotenv jmo-guard.env',
    ]),
  ];
}

/** The call of JMo; the job's shell expands variables in images. */
export function scanCommand(
  schedule: ScanSchedule,
  where: Pick<ScanCommandOptions, 'listFolder' | 'resultsDir'>,
): ScanCommand {
  return buildScanCommand(schedule, {
    ...where,
    // The gate job applies the threshold, so that exceeding it differs from a failed scan.
    failOn: false,
    imageWord: quoteWithVariables,
  });
}

/** The values of a list as words of the job's shell. */
export function listWords({ flag, values }: ValueList): ShellWord[] {
  return values.map(flag === '--images-file' ? quoteWithVariables : quoteWord);
}

function scanScript(plan: JobPlan): string[] {
  const command = scanCommand(plan.schedule, {
    listFolder: STATUS_FOLDER,
    resultsDir: quoteWord(plan.results),
  });
  const token = command.gitlabToken;
  const hidden = [TOKEN_VARIABLE, ...plan.webhooks];
  const isFirst = plan.config.before_script === undefined;
  return [
    ...(isFirst ? skipLines(plan) : []),
    ...(token === undefined || token === 'GITLAB_TOKEN' ? [] : [`export GITLAB_TOKEN="\${${token}:-}"`]),
    '# GitLab passes every CI/CD variable to every job: hide these from JMo and its scanners.',
    `unset ${hidden.join(' ')}`,
    'git_config=$(mktemp)',
    ...trustCheckout(trustedWord('"$git_config"')),
    ...(isFirst ? removeOld(plan) : []),
    `mkdir -p ${STATUS_FOLDER}`,
    ...pathChecks(plan.schedule),
    ...command.lists.flatMap((list) => writeList(list.path, listWords(list))),
    `# What notify reads if the time runs out while the scan is going.`,
    `echo timed-out > ${STATUS_FOLDER}/scan`,
    'status=0',
    ...withShellcheckDirective(folded(command.lines, ' || status=$?')),
    'rm -f "$git_config"',
    'scan=failure',
    "# JMo's exit code is the same for a target that could not be scanned and for a policy that was violated.",
    ...withShellcheckDirective([
      `if grep -qs '"severity"' ${quoteWord(plan.findings)}; then scan=incomplete; fi`,
    ]),
    'if [ "$status" -eq 0 ]; then scan=success; fi',
    `echo "$scan" > ${STATUS_FOLDER}/scan`,
    'exit "$status"',
  ];
}

function removeOld(plan: JobPlan): string[] {
  return removeOldFindings('-rf', STATUS_FOLDER, quoteWord(plan.findings));
}

function reportScript(plan: JobPlan): string[] {
  return [
    ...skipLines(plan),
    ...withoutFindings('There is nothing to report: the scan broke before it had findings.'),
    `mkdir -p ${STATUS_FOLDER}`,
    ...withShellcheckDirective(
      folded([
        'jmo-schedule report',
        `--name ${quoteWord(plan.name)}`,
        `--findings ${quoteWord(plan.findings)}`,
        `--out ${quoteWord(plan.reports)}`,
        '--scan-step "$scan"',
        // The declared targets; variables in images have the same values in both jobs.
        ...targetLines(plan.schedule).map(
          (line) => `--target ${line.startsWith('image=') ? quoteWithVariables(line) : quoteWord(line)}`,
        ),
        '--output json',
        `> ${STATUS_FOLDER}/findings.json`,
      ]),
    ),
    `cat ${STATUS_FOLDER}/findings.json`,
    `echo success > ${STATUS_FOLDER}/report`,
  ];
}

function gateScript(plan: JobPlan): string[] {
  const { fail_on } = plan.schedule.spec.jobTemplate.options;
  return [
    ...skipLines(plan),
    ...withoutFindings('There is nothing to check: the scan broke before it had findings.'),
    `mkdir -p ${STATUS_FOLDER}`,
    'status=0',
    ...folded(
      ['jmo-schedule gate', `--findings ${quoteWord(plan.findings)}`, `--fail-on ${fail_on}`],
      ' || status=$?',
    ),
    `if [ "$status" -eq 0 ]; then echo success > ${STATUS_FOLDER}/gate; fi`,
    `if [ "$status" -eq 1 ]; then echo failure > ${STATUS_FOLDER}/gate; fi`,
    'exit "$status"',
  ];
}

function notifyScript(plan: JobPlan): string[] {
  const { schedule, channels, jobs } = plan;
  return [
    ...TRUST,
    '# A scan job that lost its runner leaves no result.',
    'missing=failure',
    ...(jobs.includes('guard') ? ['if [ "${JMO_GUARD_RUN:-}" != true ]; then missing=skipped; fi'] : []),
    `outcome() { cat "${STATUS_FOLDER}/$1" 2>/dev/null || echo "$2"; }`,
    'scan=$(outcome scan "$missing")',
    'result=$scan',
    ...['report', ...(jobs.includes('gate') ? ['gate'] : [])].map(
      (job) => `if [ "$result" = success ]; then result=$(outcome ${job} failure); fi`,
    ),
    `findings=$(cat ${STATUS_FOLDER}/findings.json 2>/dev/null || true)`,
    ...folded([
      'jmo-schedule notify',
      ...timing(plan),
      `--profile ${quoteWord(schedule.spec.jobTemplate.profile)}`,
      `--channels "$(printf '%s\\n' ${channels.map((channel) => quoteWord(channelLine(channel))).join(' ')})"`,
      ...(jobs.includes('guard')
        ? [
            '--guard-result "$(if [ -n "${JMO_GUARD_RUN:-}" ]; then echo success; else echo failure; fi)"',
            '--guard-run "${JMO_GUARD_RUN:-}"',
            '--guard-reason "${JMO_GUARD_REASON:-}"',
          ]
        : []),
      '--scan-result "$result"',
      '--scan-step "$scan"',
      ...(jobs.includes('gate') ? ['--gate-step "$(outcome gate skipped)"'] : []),
      '${findings:+--findings-summary "$findings"}',
    ]),
  ];
}

/** The flags with the schedule's name and times. */
function timing({ name, cron, schedule }: JobPlan): string[] {
  const { timezone } = schedule.spec;
  const zone = timezone === 'UTC' ? [] : [`--timezone ${quoteWord(timezone)}`];
  return [`--name ${quoteWord(name)}`, `--cron ${quoteWord(cron.text)}`, ...zone];
}

/** Ends a job if the guard skipped the run. */
function skipLines({ jobs }: JobPlan): string[] {
  if (!jobs.includes('guard')) return [];
  return [
    'if [ "${JMO_GUARD_RUN:-true}" = false ]; then',
    '  echo "Skipped: ${JMO_GUARD_REASON:-the guard job said so}"',
    '  exit 0',
    'fi',
  ];
}

/** Ends a job if the scan was broken off: a findings file may then come from the checkout. */
function withoutFindings(message: string): string[] {
  return [
    `scan=$(cat ${STATUS_FOLDER}/scan 2>/dev/null || true)`,
    'if [ "$scan" != success ] && [ "$scan" != incomplete ]; then',
    `  echo '${message}'`,
    '  exit 0',
    'fi',
  ];
}
