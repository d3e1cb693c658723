import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Cron, parseCron } from '../../../src/cron/cron.js';
import { decide, type GuardDecision } from '../../../src/run/guard/guard.js';
import type { ConcurrencyPolicy } from '../../../src/schedule/types.js';

/** A history, what Kubernetes' CronJob controller did, and why a run may differ; in seconds. The conformance run writes it. */
interface Recorded {
  readonly schedule: string;
  readonly timeZone: string;
  readonly concurrencyPolicy: ConcurrencyPolicy;
  readonly startingDeadlineSeconds: number | null;
  readonly suspend: boolean;
  readonly active: readonly {
    readonly id: string;
    readonly nominalTime: number | null;
    readonly createdAt: number;
  }[];
  readonly createdAt: number;
  readonly now: number;
  readonly answer: {
    readonly started: number | null;
    readonly deleted: readonly string[];
    readonly why: string;
  };
  readonly exceptions: readonly string[];
}

const recorded: readonly Recorded[] = readFileSync(
  new URL('controller-answers.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const alike = recorded.filter(({ exceptions }) => exceptions.length === 0);
const different = recorded.filter(({ exceptions }) => exceptions.length > 0);

it.each(alike)('decides as the CronJob controller did: $schedule $timeZone at $now', (history) => {
  expect(answerOn(history)).toEqual(history.answer);
});

it.each(different)('differs from the controller if $exceptions: $schedule $timeZone at $now', (history) => {
  expect(answerOn(history)).not.toEqual(history.answer);
});

it('has recorded histories that reach every rule', () => {
  const rules = alike.map((history) => {
    const words = decisionOn(history).reason.replace(/.*late:? ?|\d+/g, '');
    return `${history.concurrencyPolicy}, ${history.answer.why}: ${words}`;
  });
  expect([...new Set(rules)].sort()).toEqual([
    'Allow, no start: run  has started for that time',
    'Allow, no start: the starting deadline is  s',
    'Allow, started: ',
    'Allow, suspended: the schedule is suspended',
    'Forbid, Forbid: run  and  more still active, and the policy is Forbid',
    'Forbid, Forbid: run  still active, and the policy is Forbid',
    'Forbid, no start: run  has started for that time',
    'Forbid, no start: the starting deadline is  s',
    'Forbid, started: ',
    'Forbid, suspended: the schedule is suspended',
    'Replace, no start: run  has started for that time',
    'Replace, no start: the starting deadline is  s',
    'Replace, started: ',
    'Replace, started: replaces run ',
    'Replace, started: replaces run  and  more',
    'Replace, suspended: the schedule is suspended',
  ]);
});

/** In the words of the record, which distinguishes reasons for no start. */
function answerOn(history: Recorded): Recorded['answer'] {
  const { run, reason, nominalTime, cancel } = decisionOn(history);
  const skipped = /suspended/.test(reason) ? 'suspended' : /is Forbid/.test(reason) ? 'Forbid' : 'no start';
  return {
    started: run && nominalTime ? nominalTime.getTime() / 1000 : null,
    deleted: cancel.map(({ id }) => id).sort(),
    why: run ? 'started' : skipped,
  };
}

function decisionOn(history: Recorded): GuardDecision {
  return decide({
    cron: cronOf(history.schedule),
    zone: history.timeZone,
    platform: 'kubernetes',
    suspend: history.suspend,
    concurrencyPolicy: history.concurrencyPolicy,
    startingDeadlineSeconds: history.startingDeadlineSeconds,
    trigger: 'schedule',
    createdAt: new Date(history.createdAt * 1000),
    now: new Date(history.now * 1000),
    older: history.active.map(({ id, nominalTime, createdAt }) => ({
      id,
      url: '',
      createdAt: new Date(createdAt * 1000),
      trigger: nominalTime === null ? 'manual' : 'schedule',
    })),
  });
}

function cronOf(text: string): Cron {
  const parsed = parseCron(text, '');
  if (!('cron' in parsed)) throw new Error(text);
  return parsed.cron;
}
