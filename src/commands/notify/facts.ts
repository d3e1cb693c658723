import type { Io } from '../../cli/io.js';
import { parseCron } from '../../cron/cron.js';
import { WIDEST_RULE } from '../../cron/days.js';
import { openHostApi } from '../../hosts/open-api.js';
import { readRunContext } from '../../hosts/read-context.js';
import { type FailedJob, type HostApi, PlatformError, type RunContext } from '../../hosts/types.js';
import type { RunFacts, Timing } from '../../notify/message/facts.js';
import { eventsOf, type Outcome, type OutcomeKind, outcomeOf } from '../../notify/message/outcome.js';
import type { FindingsSummary } from '../../run/findings/summary.js';
import { type ChannelEvent, SEVERITIES } from '../../schedule/types.js';
import { ExpectedError } from '../../text/expected-error.js';
import { missingResult, type NotifyFlags } from './flags.js';

/** A platform that does not answer must not hold up the message. */
const PATIENCE_MS = 10_000;

type Note = (message: string) => void;

/** Gathers everything the message says. What the platform does not answer is left out, and `note` gets the reason. */
export async function gatherFacts(flags: NotifyFlags, io: Io, note: Note): Promise<RunFacts> {
  const context = readRunContext(io.env);
  const { test } = flags;
  // A preview asks no platform, so that it is the same everywhere.
  const guess = test ? TEST : outcomeOf(flags.results);
  if (guess === undefined) throw missingResult(flags);
  const silent = flags.preview || test || !wants(flags, possibleEvents(guess.kind));
  const platform = silent ? undefined : openPlatform(flags, io, context);
  const ask = platform?.ask ?? askNothing;
  const event = eventsOf(guess.kind, false)[0];
  const asksForPrevious = event === 'success' && wants(flags, ['success', 'recovered']);
  const clock = clockDecides(guess.kind) && platform !== undefined;
  const [measured, scanSeconds, newerRun, failedJobs, previous, inputs] = await Promise.all([
    flags.durationSeconds ??
      ask('how long the run took', async (api) => secondsSince(await api.startedAt(), io)),
    clock ? ask('how long the scan took', (api) => api.scanSeconds()) : undefined,
    // Without asking, a cancelled run could pass for a replaced one, and no message would be sent.
    clock
      ? ask('whether a newer run replaced it', (api) => api.hasNewerRun()).then((is) => is ?? false)
      : undefined,
    event === 'failure' ? ask('which jobs failed', (api) => api.failedJobs()) : undefined,
    asksForPrevious ? ask('how the run before ended', (api) => api.previousResult()) : undefined,
    // Runs while the platform answers.
    readInputs(flags, context, io, note),
  ]);
  for (const problem of platform?.problems() ?? []) note(problem);
  const asked = {
    newerRun,
    findings: inputs.findings?.total,
    gateStep: flags.results.gateStep ?? gateOf(inputs.findings),
    elapsedSeconds: scanSeconds ?? flags.durationSeconds,
  };
  const outcome = outcomeOf({ ...flags.results, ...asked }) ?? guess;
  return {
    schedule: flags.name,
    profile: flags.profile,
    outcome,
    recovered: event === 'success' && previous === 'failure',
    reason: reasonOf(outcome, flags.guardReason),
    run: { ...context, ...flags.place },
    durationSeconds: measured,
    findings: inputs.findings,
    failedJobs: failedJobs ?? NO_JOBS,
    error: event === 'failure' ? flags.error : undefined,
    timing: inputs.timing,
  };
}

const TEST: Outcome = { kind: 'passed', sentence: '' };
const NO_JOBS: readonly FailedJob[] = [];

type Ask = <T>(what: string, question: (api: HostApi) => Promise<T>) => Promise<T | undefined>;

const askNothing: Ask = async () => undefined;

/** Asks the platform; `problems` returns one line per cause of unanswered questions. */
function openPlatform(
  { name, job, deadlineMs }: NotifyFlags,
  io: Io,
  context: RunContext | undefined,
): { readonly ask: Ask; readonly problems: () => string[] } | undefined {
  if (context === undefined) return undefined;
  const patience = Math.min(PATIENCE_MS, deadlineMs / 3);
  let api: Promise<HostApi> | undefined;
  const unanswered: { what: string; why: string }[] = [];
  const ask: Ask = async (what, question) => {
    api ??= openHostApi(io, context, { name, job, timeoutMs: patience / 2 });
    try {
      return await within(patience, api.then(question));
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      unanswered.push({ what, why: error.message });
      return undefined;
    }
  };
  const problems = () => {
    const platform = context.host === 'github' ? 'GitHub' : 'GitLab';
    const causes = new Set(unanswered.map(({ why }) => why).sort());
    return [...causes].map((why) => {
      // Sorted, since answers come in any order.
      const what = unanswered.filter((one) => one.why === why).map((one) => one.what);
      return `${platform} could not be asked ${what.sort().join(', nor ')}: ${why}`;
    });
  };
  return { ask, problems };
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PlatformError('no answer in time')), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function secondsSince(start: Date, io: Io): number | undefined {
  const seconds = (io.now().getTime() - start.getTime()) / 1_000;
  // Two machines' clocks may differ, so the result may be negative.
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

/** The events this run may turn out to have after the platform was asked. */
function possibleEvents(guess: OutcomeKind): ChannelEvent[] {
  return clockDecides(guess) ? ['failure', 'skipped'] : eventsOf(guess, true);
}

function clockDecides(guess: OutcomeKind): boolean {
  return guess === 'cancelled' || guess === 'replaced';
}

function wants(flags: NotifyFlags, events: readonly ChannelEvent[]): boolean {
  return flags.channels.some((channel) => channel.events.some((event) => events.includes(event)));
}

/** The guard's reason explains why nothing was scanned; after a scan it does not matter. */
function reasonOf(outcome: Outcome, reason: string | undefined): string | undefined {
  return outcome.kind === 'skipped' || outcome.kind === 'guard-failed' ? reason : undefined;
}

async function readInputs(flags: NotifyFlags, context: RunContext | undefined, io: Io, note: Note) {
  const findings = await findingsOf(flags, io, note);
  return { findings, timing: await timingOf(flags, context, io, note) };
}

/** Unreadable findings must not stop the message: they are noted and left out. */
async function findingsOf(
  { findings: file, findingsSummary }: NotifyFlags,
  io: Io,
  note: Note,
): Promise<FindingsSummary | undefined> {
  if (findingsSummary !== undefined) {
    const read = readSummary(findingsSummary);
    if (read === undefined) note('--findings-summary does not hold the counts that `report` made; left out');
    return read;
  }
  if (file === undefined) return undefined;
  try {
    const { loadFindings } = await import('../report/load-findings.js');
    const { summarise } = await import('../../run/findings/summary.js');
    const read = loadFindings(file, io);
    if (read === undefined) note('the findings are left out: there is no such file');
    return read === undefined ? undefined : summarise(read.findings);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    note(`the findings are left out: ${error.message}`);
    return undefined;
  }
}

/** The threshold's outcome, if the report applied one. */
function gateOf(findings: FindingsSummary | undefined): string | undefined {
  if (findings?.over === undefined) return undefined;
  return findings.over > 0 ? 'failure' : 'success';
}

function readSummary(text: string): FindingsSummary | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  // `report -o json` wraps the summary; the step's output does not.
  const outer = (value ?? {}) as Record<string, unknown>;
  const {
    total,
    counts,
    new: fresh,
    fixed,
    over,
    gaps,
  } = (outer.summary ?? outer) as Record<string, unknown>;
  const numbers = (counts ?? {}) as Record<string, unknown>;
  if (!isCount(total) || !SEVERITIES.every((severity) => isCount(numbers[severity]))) return undefined;
  return {
    total,
    counts: Object.fromEntries(
      SEVERITIES.map((severity) => [severity, numbers[severity]]),
    ) as FindingsSummary['counts'],
    ...(isCount(fresh) ? { new: fresh } : {}),
    ...(isCount(fixed) ? { fixed } : {}),
    ...(isCount(over) ? { over } : {}),
    ...(Array.isArray(gaps) ? { gaps: gaps.filter((gap) => typeof gap === 'string') } : {}),
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

async function timingOf(
  { name, cron, timezone: zone }: NotifyFlags,
  context: RunContext | undefined,
  io: Io,
  note: Note,
): Promise<Timing | undefined> {
  if (cron === undefined) return undefined;
  const parsed = parseCron(cron, name, WIDEST_RULE);
  const { formatInZone, isZone } = await import('../../cron/zone/zone.js');
  if (!('cron' in parsed) || !isZone(zone)) {
    note(`${'cron' in parsed ? '--timezone is not an IANA time zone' : '--cron is not a cron'}; left out`);
    return undefined;
  }
  const { describeCron } = await import('../../cron/describe.js');
  const { nextRuns } = await import('../../cron/next-runs.js');
  const { dayRuleOf } = await import('../../cron/platform-rules.js');
  const platform = context?.host ?? 'debian-cron';
  const [next] = nextRuns(parsed.cron, zone, platform, io.now(), { count: 1 });
  return {
    cron: parsed.cron.text,
    words: describeCron(parsed.cron, dayRuleOf(platform)),
    zone,
    ...(next === undefined ? {} : { next: forPeople(formatInZone(next, zone)) }),
  };
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `2026-03-09T02:17:00+01:00` as `Mon 2026-03-09 02:17 +01:00`. */
function forPeople(iso: string): string {
  const [, date = '', time = '', offset = ''] = /^(.{10})T(\d\d:\d\d)[\d:.]{0,20}(.*)$/.exec(iso) ?? [];
  return `${DAYS[new Date(date).getUTCDay()]} ${date} ${time} ${offset === 'Z' ? 'UTC' : offset}`;
}
