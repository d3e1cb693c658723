import { resolve } from 'node:path';
import { missingFlag } from '../cli/arguments.js';
import type { Arguments, CommandRun } from '../cli/command.js';
import { CliError, EXIT, type Io } from '../cli/io.js';
import { parseCron } from '../cron/cron.js';
import { WIDEST_RULE } from '../cron/days.js';
import { isZone } from '../cron/zone/zone.js';
import { saidText } from '../hosts/error-text.js';
import { openHostApi } from '../hosts/open-api.js';
import { readFiredCron, readRunContext, readScheduleName } from '../hosts/read-context.js';
import { type ActiveRun, type HostApi, PlatformError, type RunContext } from '../hosts/types.js';
import { writeNamed } from '../project/write-named-file.js';
import { guardDotenv, guardSummary } from '../run/guard/format.js';
import { decide, type GuardDecision, type GuardInput } from '../run/guard/guard.js';
import { CONCURRENCY_POLICIES } from '../schedule/types.js';
import { jsonText, visible } from '../text/log.js';

/** For all requests to the platform and the wait for an older run; the job itself has five minutes. */
const BUDGET_MS = 180_000;

/** Longer than any of our messages. */
const LONGEST_PROBLEM = 1000;

/** The parsed flags. */
interface Flags {
  readonly rules: Pick<
    GuardInput,
    'cron' | 'zone' | 'suspend' | 'concurrencyPolicy' | 'startingDeadlineSeconds'
  >;
  readonly name: string;
  readonly superset: boolean;
  readonly strict: boolean;
  readonly job: string | undefined;
  readonly json: boolean;
  /** The dotenv file to write, relative to the current folder. */
  readonly dotenv: string | undefined;
}

/** Both answers exit with 0: a skipped run has not failed. */
export const run: CommandRun = async (args, io) => {
  const flags = readFlags(args, io);
  await show(flags, await decideHere(flags, readRunContext(io.env), io), io);
  return EXIT.fine;
};

async function decideHere(
  { rules, name, job, strict, superset }: Flags,
  context: RunContext | undefined,
  io: Io,
): Promise<GuardDecision> {
  const now = io.now();
  const input: GuardInput = {
    ...rules,
    platform: context?.host ?? 'kubernetes',
    superset: superset ? { fired: readFiredCron(io.env) } : undefined,
    trigger: context?.trigger ?? 'schedule',
    createdAt: now,
    now,
    older: [],
  };
  if (context === undefined) {
    warn(io, 'not in a GitHub or GitLab run: other runs of the schedule are not looked at');
    const decision = decide(input);
    return strict && decision.run
      ? { ...decision, run: false, reason: 'not in a GitHub or GitLab run (--strict)' }
      : decision;
  }
  // The platform's answers could not change this one.
  if (rules.suspend && context.trigger === 'schedule') return decide(input);

  const { trigger } = input;
  if (strict && input.superset !== undefined && input.superset.fired === undefined && trigger === 'schedule')
    return { run: false, reason: 'the event does not say which cron started the run (--strict)', cancel: [] };

  const problems: string[] = [];
  const tried = async <T>(ask: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      // Even a bug in our code must not leave the guard without an answer: the scan would be lost.
      const said =
        error instanceof PlatformError ? error.message : `unexpected error, please report it: ${error}`;
      const problem = saidText(said, LONGEST_PROBLEM);
      if (!problems.includes(problem)) problems.push(problem);
      return otherwise;
    }
  };
  const asked = { name, job, until: performance.now() + BUDGET_MS };
  const api = await tried<HostApi | undefined>(() => openHostApi(io, context, asked), undefined);
  const createdAt =
    api === undefined || context.trigger !== 'schedule' ? now : await tried(() => api.createdAt(), now);
  const older =
    api === undefined || problems.length > 0 || !asksForRuns(input, context)
      ? []
      : await tried<readonly ActiveRun[]>(() => api.olderActiveRuns(), []);
  // The wait for an older run's guard counts as lateness.
  const decision = decide({ ...input, createdAt, now: io.now(), older });
  if (api !== undefined && decision.run && context.host === 'gitlab')
    for (const run of decision.cancel) await tried(() => api.cancel(run), undefined);
  return afterProblems(decision, problems, strict, context, io);
}

/** Whether the decision depends on other runs. On GitHub, the workflow's `concurrency` does Replace. */
function asksForRuns(input: GuardInput, context: RunContext): boolean {
  if (input.concurrencyPolicy === 'Forbid') return true;
  if (input.concurrencyPolicy === 'Replace' && context.host === 'gitlab') return true;
  return input.superset !== undefined && input.trigger === 'schedule';
}

function afterProblems(
  decision: GuardDecision,
  problems: readonly string[],
  strict: boolean,
  context: RunContext,
  io: Io,
): GuardDecision {
  if (problems.length === 0) return decision;
  const platform = context.host === 'github' ? 'GitHub' : 'GitLab';
  for (const problem of problems) warn(io, `${platform} did not answer everything: ${problem}`);
  if (!decision.run) return decision;
  return strict
    ? {
        ...decision,
        run: false,
        reason: `${platform} could not be asked: ${problems[0]} (--strict)`,
        cancel: [],
      }
    : { ...decision, reason: `${decision.reason}; ${platform} could not be asked: ${problems[0]}` };
}

async function show({ name, json, dotenv }: Flags, decision: GuardDecision, io: Io): Promise<void> {
  const { run, reason, nominalTime, latenessSeconds, cancel } = decision;
  const nominal = nominalTime?.toISOString();
  if (json) {
    const replaced = cancel.map(({ id, url }) => ({ id, url }));
    const lateness = latenessSeconds ?? null;
    io.out(jsonText({ run, reason, nominalTime: nominal ?? null, latenessSeconds: lateness, replaced }));
  } else io.out(`${run ? 'run' : 'skip'}: ${visible(reason)}\n`);
  io.step.setOutput('reason', reason);
  io.step.setOutput('nominal-time', nominal ?? '');
  io.step.setOutput('lateness-seconds', latenessSeconds === undefined ? '' : String(latenessSeconds));
  await io.step.addSummary(guardSummary(name, decision));
  if (dotenv !== undefined) writeNamed(resolve(io.directory, dotenv), dotenv, guardDotenv(decision), io);
  // Last: a guard that fails before has not decided, and the message job must report that.
  io.step.setOutput('run', String(run));
}

function warn(io: Io, message: string): void {
  if (!io.step.isAction) io.err(`jmo-schedule: warning: ${visible(message)}\n`);
  io.step.annotate({ severity: 'warning', code: 'guard', message });
}

function readFlags(args: Arguments, io: Io): Flags {
  const name = args.text('name') ?? readScheduleName(io.env) ?? needed(args, 'name');
  const text = needed(args, 'cron');
  const parsed = parseCron(text, name, WIDEST_RULE);
  if (!('cron' in parsed))
    throw new CliError(`--cron '${text}': ${parsed.problems[0]?.message ?? 'no cron'}`);
  const zone = args.text('timezone') ?? 'UTC';
  if (!isZone(zone)) throw new CliError(`--timezone '${zone}' is not an IANA time zone`);
  const policy = args.text('concurrency-policy') ?? 'Forbid';
  const concurrencyPolicy = CONCURRENCY_POLICIES.find((known) => known === policy);
  if (concurrencyPolicy === undefined) throw new CliError(`--concurrency-policy '${policy}' is not a policy`);
  return {
    name,
    rules: {
      cron: parsed.cron,
      zone,
      concurrencyPolicy,
      startingDeadlineSeconds: seconds(args.text('starting-deadline-seconds')),
      suspend: args.text('suspend') === 'true',
    },
    superset: args.text('native-timezone') === 'false' && zone !== 'UTC',
    strict: args.on('strict'),
    job: args.text('job'),
    json: args.text('output') === 'json',
    dotenv: args.text('dotenv'),
  };
}

function needed(args: Arguments, flag: string): string {
  const value = args.text(flag);
  if (value === undefined) throw missingFlag(flag, 'guard');
  return value;
}

function seconds(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,10}$/.test(text))
    throw new CliError(`--starting-deadline-seconds must be a whole number of seconds, not '${text}'`);
  return Number(text);
}
