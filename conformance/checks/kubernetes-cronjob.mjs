import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { writeBelow } from '../files.mjs';
import * as answers from '../kubernetes/answers.mjs';
import { askKubernetes } from '../kubernetes/ask.mjs';
import { histories } from '../kubernetes/histories.mjs';
import { compareTable } from '../kubernetes/table.mjs';

const SEED = 1;
const HISTORIES = 6_000;
/** The recorded answers for tests without Kubernetes. UPDATE_ANSWERS=1 writes them. */
const RECORDED = 'test/run/guard/controller-answers.jsonl';
const RECORDED_COUNT = 400;

/** Compares the guard's decisions with Kubernetes' CronJob controller. */
export const kubernetesCronjob = {
  id: 'kubernetes-cronjob',
  title:
    'the guard decides as the controller does, wherever a run can be like a Job: what differs is in docs/guard.md, and nothing else does',
  consumer: "Kubernetes' CronJob controller",
  unit: 'histories',
  tools: ['kubernetes'],
  async run(context) {
    const parts = await answers.builtParts(context.root);
    const all = histories(parts.timesOf, SEED, HISTORIES);
    const decisions = await askKubernetes(context, 'cronjob', all);
    const counts = new Map([...answers.EXCEPTIONS, ...answers.LOST_STARTS].map(({ name }) => [name, 0]));
    const reasons = new Map();
    const failures = [];
    const recorded = [];
    for (const [index, history] of all.entries()) {
      const theirs = answers.controllerAnswer(decisions[index]);
      const { exceptions, failure } = compare(history, theirs, parts);
      if (failure !== undefined) failures.push(failure);
      for (const name of exceptions) counts.set(name, counts.get(name) + 1);
      reasons.set(theirs.why, (reasons.get(theirs.why) ?? 0) + 1);
      if (index < RECORDED_COUNT) recorded.push(JSON.stringify({ ...history, answer: theirs, exceptions }));
    }
    failures.push(
      ...compareTable(context.root, 'docs/guard.md', '| if | Kubernetes | the guard |', counts),
      ...compareRecorded(context.root, recorded),
    );
    const listed = (map) => [...map].map(([name, count]) => `${name}: ${count}`).join(', ');
    return {
      cases: all.length,
      failures,
      notes: [`seed ${SEED}; the controller: ${listed(reasons)}; exceptions: ${listed(counts)}`],
    };
  },
};

function compare(history, theirs, { cronOf, decide, offsetAt, timesOf }) {
  const input = answers.guardInput(history, cronOf(history.schedule));
  const ours = answers.guardAnswer(decide(input));
  if (isDeepStrictEqual(ours, theirs)) return { exceptions: [] };
  const times = answers.timesAround(history, timesOf);
  const fitting = answers.EXCEPTIONS.filter(({ fits }) => fits(history, times));
  const asJob = fitting.reduce((told, { asJob }) => asJob(told, times), input);
  const then = answers.guardAnswer(decide(asJob));
  const exceptions = fitting.map(({ name }) => name);
  if (isDeepStrictEqual(then, theirs)) return { exceptions };
  const lost = answers.LOST_STARTS.filter(({ fits }) => fits(history, times, offsetAt));
  if (theirs.why === 'no start' && lost.length > 0) return { exceptions: lost.map(({ name }) => name) };
  const words = [history, { controller: theirs, guard: ours, exceptions, 'guard, as a Job': then }];
  return { exceptions: [], failure: words.map((each) => JSON.stringify(each)).join('\n') };
}

function compareRecorded(root, lines) {
  const path = join(root, RECORDED);
  const text = `${lines.join('\n')}\n`;
  if (process.env.UPDATE_ANSWERS === '1') writeBelow(root, RECORDED, text);
  return existsSync(path) && readFileSync(path, 'utf8') === text
    ? []
    : [`${RECORDED} does not hold what the controller answers: run this check with UPDATE_ANSWERS=1`];
}
