import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunFacts } from '../../src/notify/message/facts.js';
import { buildMessage, buildTestMessage } from '../../src/notify/message/message.js';
import type { OutcomeKind } from '../../src/notify/message/outcome.js';
import { previewMessage } from '../../src/notify/message/preview.js';
import { workflowVariables } from '../../src/notify/message/workflow-variables.js';
import { escapeMrkdwn, oneLine } from '../../src/text/mrkdwn.js';
import { anyCharacter } from '../any-character.js';
import { tries } from '../full.js';
import { blockKitProblems } from './block-kit.js';
import { SITUATIONS } from './situations.js';

describe('the message of a situation', () => {
  // `vitest run -u` writes new ones; read them.
  it.each(Object.entries(SITUATIONS))('%s', async (name, facts) => {
    const message = buildMessage(facts);
    expect(blockKitProblems(message)).toEqual([]);
    await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`messages/${name}.json`);
    await expect(previewMessage(message)).toMatchFileSnapshot(`messages/${name}.txt`);
  });

  it('has no obsolete file', () => {
    const files = Object.keys(SITUATIONS).flatMap((name) => [`${name}.json`, `${name}.txt`]);
    expect(readdirSync(new URL('messages', import.meta.url)).sort()).toEqual(files.sort());
  });
});

const KINDS: OutcomeKind[] = [
  'passed',
  'over-threshold',
  'scan-failed',
  'job-failed',
  'timed-out',
  'cancelled',
  'replaced',
  'skipped',
  'guard-failed',
  'not-started',
];

/** Long and hostile texts, lone surrogates, markup, entities to be cut in the middle. */
const text = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('&', '<', '>', '|', '`', '@', '*', '\n', '\ud83d', '🙂', 'here', '<!channel>', '"'),
    maxLength: 3_000,
    size: 'max',
  }),
  fc.constantFrom('', ' ', '\u0000', '\u200b', '@channel', '@here'),
);
const url = fc.oneof(
  text,
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  text.map((path) => `https://example.com/${path}`),
);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const count = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const facts: fc.Arbitrary<RunFacts> = fc.record({
  schedule: text,
  profile: optional(text),
  outcome: fc.record({
    kind: fc.constantFrom(...KINDS),
    sentence: fc.constantFrom('It ended.', 'It & <x> ended.'),
  }),
  recovered: fc.boolean(),
  reason: optional(text),
  run: optional(
    fc.record(
      {
        project: text,
        runNumber: text,
        runUrl: url,
        logsUrl: url,
        securityUrl: url,
        author: text,
        branch: text,
        commit: fc.record({ sha: text, url }),
      },
      { requiredKeys: [] },
    ),
  ),
  durationSeconds: optional(fc.double()),
  findings: optional(
    fc.record(
      {
        total: count,
        counts: fc.record({ CRITICAL: count, HIGH: count, MEDIUM: count, LOW: count, INFO: count }),
        new: count,
        fixed: count,
        gaps: fc.array(text, { maxLength: 12 }),
      },
      { requiredKeys: ['total', 'counts'] },
    ),
  ),
  failedJobs: fc.array(fc.record({ name: text, url }), { maxLength: 30 }),
  error: optional(text),
  timing: optional(fc.record({ cron: text, words: text, zone: text, next: optional(text) })),
});

it('mentions nobody, wherever a text is cut', () => {
  for (let limit = 1; limit < 40; limit++) {
    expect(escapeMrkdwn(oneLine('x @hereford @channels @everyoneelse'), limit)).not.toMatch(
      /@(?:channel|here|everyone)\b/i,
    );
  }
});

describe('any facts', () => {
  it('make a message that Slack accepts', () => {
    fc.assert(
      fc.property(facts, (value) => {
        expect(blockKitProblems(buildMessage(value))).toEqual([]);
        expect(blockKitProblems(buildTestMessage(value))).toEqual([]);
      }),
      { numRuns: tries(200) },
    );
  });

  it('make variables with the same names and short texts', () => {
    const names = Object.keys(workflowVariables(SITUATIONS['success-clean'] as RunFacts, ''));
    fc.assert(
      fc.property(facts, (value) => {
        const variables = workflowVariables(value, 'text');
        expect(Object.keys(variables)).toEqual(names);
        for (const one of Object.values(variables)) {
          expect(typeof one).toBe('string');
          expect(one.length).toBeLessThanOrEqual(1_000);
        }
      }),
      { numRuns: tries(60) },
    );
  });

  it('make a preview without control characters', () => {
    fc.assert(
      fc.property(facts, (value) => {
        expect(previewMessage(buildMessage(value))).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]/u);
      }),
      { numRuns: tries(60) },
    );
  });
});

describe('the check of messages', () => {
  type Loose = { text: string; blocks: Record<string, unknown>[] };
  const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
  const field = { type: 'mrkdwn', text: 'x' };
  it.each<[string, (message: Loose) => void]>([
    ['51 blocks', (message) => message.blocks.push(...Array(50).fill(section('x')))],
    [
      'a long header',
      ({ blocks }) => blocks.push({ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }),
    ],
    ['a long text', ({ blocks }) => blocks.push(section('x'.repeat(3_001)))],
    ['a mention', ({ blocks }) => blocks.push(section('<!here>'))],
    ['a cut entity', ({ blocks }) => blocks.push(section('a &am'))],
    ['half a character', ({ blocks }) => blocks.push(section('a \ud83d'))],
    ['an empty text', ({ blocks }) => blocks.push(section(' '))],
    ['eleven fields', ({ blocks }) => blocks.push({ type: 'section', fields: Array(11).fill(field) })],
    ['no fields', ({ blocks }) => blocks.push({ type: 'section', fields: [] })],
    ['an unknown key', ({ blocks }) => blocks.push({ ...section('x'), color: 'red' })],
    ['no text', (message) => Object.assign(message, { text: '' })],
  ])('reports %s', (_, spoil) => {
    const message = structuredClone(
      buildMessage(SITUATIONS['over-threshold'] as RunFacts),
    ) as unknown as Loose;
    expect(blockKitProblems(message)).toEqual([]);
    spoil(message);
    expect(blockKitProblems(message)).toHaveLength(1);
  });
});
