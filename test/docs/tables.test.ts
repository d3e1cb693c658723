import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { RunFacts } from '../../src/notify/message/facts.js';
import type { OutcomeKind } from '../../src/notify/message/outcome.js';
import { workflowVariables } from '../../src/notify/message/workflow-variables.js';
import { CHANNEL_EVENTS } from '../../src/schedule/types.js';
import { SITUATIONS } from '../notify/situations.js';
import { root } from './pages.js';

/** The rows of the table below a heading, one text per cell. */
function tableBelow(page: string, heading: string): string[][] {
  const text = readFileSync(join(root, page), 'utf8');
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The contents of a text's code spans. */
const words = (text = '') => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word);

it('docs/slack.md has every event', () => {
  const rows = tableBelow('docs/slack.md', 'Events');
  expect(rows.flatMap(([event]) => words(event)).sort()).toEqual([...CHANNEL_EVENTS].sort());
});

it('docs/slack.md has every variable of a workflow, and every possible value', () => {
  const rows = tableBelow('docs/slack.md', 'Variables of a workflow');
  const names = Object.keys(workflowVariables(SITUATIONS['success-clean'] as RunFacts, ''));
  expect(rows.flatMap(([variables]) => words(variables)).sort()).toEqual(names.sort());
  // Typed so that the compiler requires all of them.
  const outcomes: Record<OutcomeKind, true> = {
    passed: true,
    'over-threshold': true,
    'scan-failed': true,
    'job-failed': true,
    'timed-out': true,
    cancelled: true,
    replaced: true,
    skipped: true,
    'guard-failed': true,
    'not-started': true,
  };
  const row = rows.find(([variables]) => words(variables).includes('outcome'));
  expect(words(row?.[1]).sort()).toEqual(Object.keys(outcomes).sort());
});
