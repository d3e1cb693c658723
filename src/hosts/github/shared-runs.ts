import * as z from 'zod/mini';
import { type Run, runSchema } from './answers.js';
import type { Octokit } from './client.js';
import { pages } from './pages.js';
import type { GithubTarget } from './target.js';

const ROUTE = 'GET /repos/{owner}/{repo}/actions/runs';
/** What starts the runs of a schedule. */
const EVENTS = ['schedule', 'workflow_dispatch'] as const;
/** Where a filter is set, GitHub lists so many at most. */
const LISTED = 1000;
/** Runs that a part of the time is to hold where the whole holds too many: with room for one in which there are more. */
const PER_PART = 500;
const LEAST_MS = 60_000;

const schema = z.object({ total_count: z.number(), workflow_runs: z.array(runSchema) });

/** A part of the time; without an end it goes on. */
interface Part {
  readonly event: string;
  readonly from: Date;
  readonly to: Date | undefined;
}

/** Runs by the id of their workflow. */
export type SharedRuns = ReadonlyMap<number, readonly Run[]>;

/**
 * Lists the runs of all workflows that a schedule or a person started, created at `since` or later. Undefined where that takes
 * more than `budget` requests: then asking for each workflow is cheaper. As a rule two requests are enough to see it.
 */
export async function listSharedRuns(
  octokit: Octokit,
  place: GithubTarget,
  since: Date,
  { now, budget }: { readonly now: Date; readonly budget: number },
): Promise<SharedRuns | undefined> {
  const found = new Map<number, Run>();
  let asked = 0;

  /** The first page of a part, and what follows it. */
  async function open(part: Part) {
    let total = 0;
    const query = { ...place, event: part.event, created: created(part) };
    const list = pages(octokit, ROUTE, query, schema, ({ total_count, workflow_runs }) => {
      asked++;
      total = total_count;
      return workflow_runs;
    });
    const first = await list.next();
    return { part, list, first, total };
  }

  /** False where it would take too many requests. */
  async function read(parts: readonly Part[]): Promise<boolean> {
    const opened = await Promise.all(parts.map(open));
    const needed = opened.map(
      ({ total }) => Math.ceil(total / 100) + (total < LISTED ? -1 : total / PER_PART),
    );
    if (asked + needed.reduce((sum, one) => sum + Math.max(0, one), 0) > budget) return false;
    const done = await Promise.all(
      opened.map(async ({ part, list, first, total }) => {
        if (total >= LISTED) {
          const inner = splitPart(part, Math.ceil(total / PER_PART), now);
          return inner !== undefined && (await read(inner));
        }
        if (first.value) found.set(first.value.id, first.value);
        for await (const run of list) found.set(run.id, run);
        return true;
      }),
    );
    return done.every((one) => one);
  }

  if (!(await read(EVENTS.map((event) => ({ event, from: since, to: undefined }))))) return undefined;
  const byWorkflow = new Map<number, Run[]>();
  for (const run of found.values()) {
    const runs = byWorkflow.get(run.workflow_id);
    if (runs === undefined) byWorkflow.set(run.workflow_id, [run]);
    else runs.push(run);
  }
  return byWorkflow;
}

/** Undefined where there are too many runs in too short a time. */
function splitPart({ event, from, to }: Part, count: number, now: Date): Part[] | undefined {
  const span = ((to ?? now).getTime() - from.getTime()) / count;
  if (span < LEAST_MS) return undefined;
  const at = (index: number) => new Date(from.getTime() + Math.round(index * span));
  return Array.from({ length: count }, (_, index) => ({
    event,
    from: at(index),
    to: index === count - 1 ? to : at(index + 1),
  }));
}

/** Both ends belong to it, in whole seconds; what two parts hold counts once. */
function created({ from, to }: Part): string {
  const time = (at: Date) => `${at.toISOString().slice(0, 19)}Z`;
  return to === undefined ? `>=${time(from)}` : `${time(from)}..${time(to)}`;
}
