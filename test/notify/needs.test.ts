import { describe, expect, it } from 'vitest';
import { notifyHere } from './command.js';

const COUNTS = { CRITICAL: 0, HIGH: 2, MEDIUM: 0, LOW: 1, INFO: 0 };
const findings = (over: number) => JSON.stringify({ total: 3, counts: COUNTS, over });
const guard = (run: string, result = 'success') => ({ result, outputs: { run, reason: 'too late' } });
const scan = (result: string, outputs: Record<string, string> = {}) => ({ result, outputs });

async function told(needs: unknown, ...words: string[]) {
  const text = typeof needs === 'string' ? needs : JSON.stringify(needs, null, 2);
  const { out, outputs } = await notifyHere(['--needs', text, ...words], {
    GITHUB_WORKFLOW: 'JMo scan: nightly',
  });
  return { out, outcome: outputs.outcome };
}

describe('what GitHub says of the jobs before', () => {
  it.each([
    ['passed', { guard: guard('true'), scan: scan('success', { scan: 'success', findings: findings(0) }) }],
    ['passed', { scan: scan('success', { scan: 'success', findings: '' }) }],
    ['over-threshold', { scan: scan('failure', { scan: 'success', findings: findings(2) }) }],
    // An upload failed, with findings below the threshold.
    ['job-failed', { scan: scan('failure', { scan: 'success', findings: findings(0) }) }],
    ['scan-failed', { scan: scan('failure', { scan: 'failure', findings: '' }) }],
    ['scan-failed', { scan: scan('failure', { scan: 'failure', findings: findings(2) }) }],
    // A lost runner leaves no outputs.
    ['job-failed', { guard: guard('true'), scan: { result: 'failure', outputs: {} } }],
    ['job-failed', { scan: { result: 'failure' } }],
    ['cancelled', { scan: scan('cancelled') }],
    ['skipped', { guard: guard('false'), scan: scan('skipped') }],
    ['guard-failed', { guard: guard('', 'failure'), scan: scan('skipped') }],
    ['guard-failed', { guard: guard(''), scan: scan('skipped') }],
    ['not-started', { guard: guard('true'), scan: scan('skipped') }],
    ['passed', { scan: scan('success'), other: { result: 'failure', outputs: { a: 1 }, more: [] } }],
  ])('is %s: %j', async (outcome, needs) => {
    expect((await told(needs)).outcome).toBe(outcome);
  });

  it('is in the message: the name of the schedule, the findings, the commit, the reason of a skip', async () => {
    const passed = { scan: scan('failure', { scan: 'success', findings: findings(2), commit: 'c0ffee0' }) };
    const { out } = await told(passed, '--preview');
    expect(out).toContain('nightly: findings over the threshold');
    expect(out).toContain('Findings (3)\n2 high · 1 low');
    expect(out).toContain('c0ffee0');
    const skipped = await told({ guard: guard('false'), scan: scan('skipped') }, '--preview');
    expect(skipped.out).toContain('too late');
  });

  it('gives way to what a flag says', async () => {
    const needs = { scan: scan('failure', { scan: 'success', findings: findings(2) }) };
    expect((await told(needs, '--scan-result', 'success', '--gate-step', 'success')).outcome).toBe('passed');
  });

  it.each([
    'null',
    '[]',
    '{',
    '"a"',
    '{"scan":1}',
    '{"scan":{"result":1}}',
    '{"guard":{"outputs":{"run":true}}}',
  ])('is refused if it is not what toJSON(needs) gives: %s', async (text) => {
    await expect(told(text)).rejects.toThrow('--needs must be the JSON that GitHub makes of toJSON(needs)');
  });

  it('does not say it all without the job that scans', async () => {
    await expect(told({ guard: guard('true') })).rejects.toThrow('--scan-result is missing');
  });
});
