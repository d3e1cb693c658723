import type { CommandSpec } from '../../cli/command.js';
import { boolean, json, oneOf, text, texts, timing, toggle } from '../../cli/flags.js';
import { CONCURRENCY_POLICIES, SEVERITIES } from '../../schedule/types.js';

const job = text('NAME', 'the job that scans (default Scan on GitHub, jmo-NAME:scan on GitLab)');
const findings = text('FILE', "JMo's findings.json (default results/summaries/findings.json)");
const failOn = oneOf(SEVERITIES, 'fail if a finding has this severity or a higher one', 'SEVERITY');

/** The commands that run in a pipeline, around the scan. */
export const RUN: readonly CommandSpec[] = [
  {
    name: 'guard',
    summary: 'in a run: decide whether it may scan',
    positionals: [],
    flags: {
      ...timing,
      'concurrency-policy': oneOf(
        CONCURRENCY_POLICIES,
        'Forbid, Allow or Replace an active run (default Forbid)',
        'POLICY',
      ),
      'starting-deadline-seconds': text('SECONDS', 'how late a run may start'),
      'native-timezone': boolean('false: the trigger is a UTC superset, so skip the extra starts'),
      suspend: boolean('true: skip all starts except manual ones'),
      job,
      dotenv: text('FILE', 'also write JMO_GUARD_RUN and JMO_GUARD_REASON to FILE'),
      strict: toggle('skip instead of running if the platform cannot be asked'),
      output: json,
    },
    example: "jmo-schedule guard --name nightly --cron '17 2 * * *' --timezone Europe/Berlin",
    load: () => import('../../commands/guard.js'),
  },
  {
    name: 'report',
    summary: 'in a run: turn findings into SARIF, GitLab reports and a summary',
    positionals: [],
    flags: {
      name: timing.name,
      findings,
      out: text('DIR', 'the folder for the reports (default: reports in the results folder)'),
      'fail-on': failOn,
      baseline: text('FILE', 'an earlier findings.json: mark what is new, count what is fixed'),
      'scan-step': text(
        'OUTCOME',
        'the outcome of the scan itself: after a failure, an empty result does not count',
      ),
      target: texts(
        'KEY=VALUE',
        'a declared target, as repo=. (a list: one per line), to report if it was not scanned',
      ),
      output: json,
    },
    example: 'jmo-schedule report --findings results/summaries/findings.json --out reports',
    load: () => import('../../commands/report/report.js'),
  },
  {
    name: 'gate',
    summary: 'in a run: fail when a finding is at or above a severity',
    positionals: [],
    flags: {
      findings,
      'fail-on': failOn,
      output: json,
    },
    example: 'jmo-schedule gate --findings results/summaries/findings.json --fail-on HIGH',
    load: () => import('../../commands/report/gate.js'),
  },
  {
    name: 'notify',
    summary: 'in a run: post the result to Slack',
    positionals: [],
    flags: {
      ...timing,
      profile: text('PROFILE', 'the scan profile'),
      needs: text('JSON', 'on GitHub: toJSON(needs), with the jobs guard and scan'),
      channels: text('LINES', 'one channel per line: NAME event,event [channel=…]'),
      'guard-result': text('RESULT', "the guard job's result"),
      'guard-run': text('true|false', "the guard's decision"),
      'guard-reason': text('TEXT', "the guard's reason"),
      'scan-result': text('RESULT', "the scan job's result"),
      'scan-step': text('OUTCOME', 'the outcome of the scan itself'),
      'gate-step': text('OUTCOME', 'the outcome of the threshold'),
      'concurrency-policy': oneOf(
        CONCURRENCY_POLICIES,
        'with Replace, a scan that was cancelled for a newer one is not a failure',
        'POLICY',
      ),
      'scan-timeout': text(
        'MINUTES',
        'the time limit of the scan job: distinguishes a timeout from a cancellation',
      ),
      'findings-summary': text('JSON', "the report's counts"),
      findings: text('FILE', "JMo's findings.json, instead of --findings-summary"),
      job,
      error: text('TEXT', 'what went wrong, for a failure'),
      duration: text('SECONDS', 'how long the run took (default: measured)'),
      project: text('NAME', 'outside GitHub and GitLab: the repository'),
      'run-number': text('NUMBER', 'outside GitHub and GitLab: what the run is called'),
      'run-url': text('URL', 'outside GitHub and GitLab: the page of the run'),
      commit: text('SHA', 'outside GitHub and GitLab: the commit'),
      branch: text('NAME', 'outside GitHub and GitLab: the branch'),
      author: text('NAME', 'outside GitHub and GitLab: who started it'),
      threads: text('JSON', 'the output `threads` of an earlier notify: bot tokens reply to its messages'),
      timeout: text('SECONDS', 'for one attempt (default 10)'),
      deadline: text('SECONDS', 'for the whole delivery (default 60)'),
      'best-effort': toggle('do not fail if a message cannot be delivered'),
      'allow-host': texts(
        'HOST[:PORT]',
        "post to this host too, not only to Slack's (a list: by comma or blank)",
      ),
      'slack-api': text('URL', 'for bot tokens (default https://slack.com/api)'),
      preview: toggle('print the message, send nothing'),
      test: toggle('send a test message to every channel, whatever its events'),
      output: json,
    },
    example:
      "jmo-schedule notify --name nightly --channels 'SLACK_WEBHOOK_URL failure' --scan-result failure",
    load: () => import('../../commands/notify/notify.js'),
  },
];
