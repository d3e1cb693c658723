import type { Arguments } from '../../cli/command.js';
import { CliError, type Io } from '../../cli/io.js';
import { readScheduleName } from '../../hosts/read-context.js';
import { type ChannelLine, parseChannels } from '../../notify/delivery/channels.js';
import { type DestinationRules, SLACK_API } from '../../notify/delivery/destination.js';
import type { RunPlace } from '../../notify/message/facts.js';
import { RESULT_WORDS, type RunResults } from '../../notify/message/outcome.js';
import { SCAN_MINUTES } from '../../schedule/types.js';
import type { Needs } from './needs.js';

/** The parsed flags of `notify`. */
export interface NotifyFlags {
  readonly name: string;
  readonly channels: readonly ChannelLine[];
  /** Invalid lines of `--channel`; they count as channels without delivery. */
  readonly problems: readonly string[];
  readonly results: RunResults;
  readonly place: RunPlace;
  readonly rules: DestinationRules;
  readonly durationSeconds: number | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  /** From `VARIABLE (channel)` to the id of the message to reply to. */
  readonly threads: Readonly<Record<string, string>>;
  /** Sends a test message to every channel. */
  readonly test: boolean;
  /** Shows the message instead of sending it. */
  readonly preview: boolean;
  readonly json: boolean;
  readonly bestEffort: boolean;
  /** The id of the job that scans. */
  readonly job: string | undefined;
  readonly profile: string | undefined;
  readonly guardReason: string | undefined;
  readonly error: string | undefined;
  /** The path of findings.json. */
  readonly findings: string | undefined;
  /** The summary that `report` set as its output. */
  readonly findingsSummary: string | undefined;
  readonly cron: string | undefined;
  readonly timezone: string;
}

export async function readNotifyFlags(args: Arguments, io: Io): Promise<NotifyFlags> {
  const needs = await needsOf(args.text('needs'));
  const { lines, problems } = parseChannels(args.text('channels') ?? '');
  return {
    name: args.text('name')?.trim() || readScheduleName(io.env) || 'scan',
    channels: lines,
    problems,
    results: {
      guardResult: args.text('guard-result') ?? needs.guardResult,
      guardRun: args.text('guard-run') ?? needs.guardRun,
      scanResult:
        args.text('scan-result') ?? needs.scanResult ?? (args.on('preview') ? 'success' : undefined),
      scanStep: args.text('scan-step') ?? needs.scanStep,
      gateStep: args.text('gate-step'),
      concurrencyPolicy: args.text('concurrency-policy'),
      // Generated workflows leave the default out.
      timeoutMinutes: numberOf(args, 'scan-timeout') ?? (args.text('needs') ? SCAN_MINUTES : undefined),
    },
    place: placeOf(args, needs.commit),
    rules: {
      allowedHosts: args
        .texts('allow-host')
        .flatMap((text) => text.split(/[\s,]+/).filter((host) => host !== '')),
      slackApi: args.text('slack-api')?.trim() || SLACK_API,
    },
    durationSeconds: numberOf(args, 'duration'),
    timeoutMs: 1_000 * (numberOf(args, 'timeout') ?? 10),
    deadlineMs: 1_000 * (numberOf(args, 'deadline') ?? 60),
    threads: threadsOf(args.text('threads')),
    test: args.on('test'),
    preview: args.on('preview'),
    json: args.text('output') === 'json',
    bestEffort: args.on('best-effort'),
    job: args.text('job'),
    profile: args.text('profile'),
    guardReason: args.text('guard-reason') ?? needs.guardReason,
    error: args.text('error'),
    findings: args.text('findings'),
    findingsSummary: args.text('findings-summary') ?? needs.findingsSummary,
    cron: args.text('cron'),
    timezone: args.text('timezone') ?? 'UTC',
  };
}

/** The error for results that do not say what became of the scan. */
export function missingResult({ results }: NotifyFlags): CliError {
  const given = results.scanResult === undefined ? 'is missing' : 'is not known';
  return new CliError(`--scan-result ${given}; it is one of ${RESULT_WORDS.join(', ')}`);
}

/** The results of the jobs before, as GitHub passes them. */
async function needsOf(text: string | undefined): Promise<Partial<Needs>> {
  return text === undefined ? {} : (await import('./needs.js')).readNeeds(text);
}

function placeOf(args: Arguments, scanned: string | undefined): RunPlace {
  const sha = args.text('commit') ?? scanned;
  const texts = {
    project: args.text('project'),
    runNumber: args.text('run-number'),
    runUrl: args.text('run-url'),
    branch: args.text('branch'),
    author: args.text('author'),
  };
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
    ...(sha === undefined ? {} : { commit: { sha, url: '' } }),
  };
}

function numberOf(args: Arguments, flag: string): number | undefined {
  const text = args.text(flag)?.trim();
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,9}(?:\.\d{1,3})?$/.test(text))
    throw new CliError(`--${flag} must be a number such as 10 or 0.5`);
  return Number(text);
}

function threadsOf(text: string | undefined): Readonly<Record<string, string>> {
  if (text === undefined || text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).every((ts) => typeof ts === 'string')
    )
      return value as Record<string, string>;
  } catch {
    // Reported below.
  }
  throw new CliError('--threads must be the JSON that an earlier notify set as its output');
}
