import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { githubActions } from '../../../src/backends/github-actions/index.js';
import { eventsOf, outcomeOf } from '../../../src/notify/message/outcome.js';
import { CHANNEL_EVENTS, type ChannelEvent } from '../../../src/schedule/types.js';
import { schedule } from '../local-cron/schedules.js';

const RESULTS = ['success', 'failure', 'cancelled', 'skipped'];
const always = { name: 'always', minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(true) };

/** GitHub's own answer to the condition of a job. */
function starts(condition: string, needs: object): boolean {
  const { tokens } = new Lexer(condition.slice(3, -2)).lex();
  const parsed = new Parser(tokens, ['needs'], [always]).parse();
  const contexts = dictionary({ needs }) as data.Dictionary;
  return (
    new Evaluator(parsed, contexts, new Map([[always.name, always]])).evaluate().coerceString() === 'true'
  );
}

function dictionary(value: unknown): data.ExpressionData {
  if (typeof value === 'string') return new data.StringData(value);
  const pairs = Object.entries(value as object).map(([key, each]) => ({ key, value: dictionary(each) }));
  return new data.Dictionary(...pairs);
}

/** Every set of events, with and without a guard. */
const cases = [true, false].flatMap((guarded) =>
  Array.from({ length: 2 ** CHANNEL_EVENTS.length - 1 }, (_, bits) => ({
    guarded,
    events: CHANNEL_EVENTS.filter((_event, index) => ((bits + 1) >> index) % 2 === 1),
  })),
);

describe.each(cases)('the message job with $events (guard: $guarded)', ({ guarded, events }) => {
  const resource = schedule({
    concurrencyPolicy: guarded ? 'Forbid' : 'Replace',
    backend: { type: 'github-actions' },
    jobTemplate: {
      targets: { repo: '.' },
      notifications: { channels: [{ type: 'slack', url: '${HOOK}', events }] },
    },
  });
  const { notify } = parse(githubActions.exportOne(resource, { source: 'x' }).content).jobs;
  const wanted = (possible: readonly ChannelEvent[]) => possible.some((event) => events.includes(event));

  it('starts whenever a channel may get a message', () => {
    for (const scan of RESULTS)
      for (const guard of guarded ? RESULTS : [''])
        for (const run of guarded ? ['true', 'false', ''] : ['']) {
          // A guard that does not succeed has not decided: it sets `run` last.
          if (run === 'false' && (guard !== 'success' || scan !== 'skipped')) continue;
          const results = {
            guardResult: guard,
            guardRun: run,
            scanResult: scan,
            concurrencyPolicy: 'Replace',
          };
          const outcome = outcomeOf(results);
          if (outcome === undefined) throw new Error('no outcome');
          const possible =
            scan === 'cancelled' ? (['failure', 'skipped'] as const) : eventsOf(outcome.kind, true);
          const needs = { scan: { result: scan }, guard: { result: guard, outputs: { run } } };
          if (wanted(possible)) expect([needs, starts(notify.if, needs)]).toEqual([needs, true]);
        }
  });

  it('bills no minute after a success or a skip that no channel wants', () => {
    const success = { scan: { result: 'success' }, guard: { result: 'success', outputs: { run: 'true' } } };
    expect(starts(notify.if, success)).toBe(wanted(['success', 'recovered']));
    if (!guarded) return;
    const skip = { scan: { result: 'skipped' }, guard: { result: 'success', outputs: { run: 'false' } } };
    expect(starts(notify.if, skip)).toBe(events.includes('skipped'));
  });
});
