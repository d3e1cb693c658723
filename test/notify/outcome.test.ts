import { describe, expect, it } from 'vitest';
import { eventsOf, type OutcomeKind, outcomeOf, type RunResults } from '../../src/notify/message/outcome.js';

const GUARDED = { guardResult: 'success', guardRun: 'true' };

describe('the outcome of a run', () => {
  it.each<[string, RunResults, OutcomeKind | undefined]>([
    [
      'all is well',
      { ...GUARDED, scanResult: 'success', scanStep: 'success', gateStep: 'success' },
      'passed',
    ],
    [
      'no guard, no gate',
      { guardResult: '', guardRun: '', scanResult: 'success', scanStep: '', gateStep: '' },
      'passed',
    ],
    [
      'the gate says no',
      { ...GUARDED, scanResult: 'failure', scanStep: 'success', gateStep: 'failure' },
      'over-threshold',
    ],
    ['the gate says no, continue-on-error', { scanResult: 'success', gateStep: 'failure' }, 'over-threshold'],
    [
      'the scan crashed, and there were findings to judge',
      { scanResult: 'failure', scanStep: 'failure', gateStep: 'failure' },
      'scan-failed',
    ],
    [
      'the scan crashed',
      { ...GUARDED, scanResult: 'failure', scanStep: 'failure', gateStep: 'skipped' },
      'scan-failed',
    ],
    [
      'the scan crashed, gate fine',
      { scanResult: 'failure', scanStep: 'failure', gateStep: 'success' },
      'scan-failed',
    ],
    ['the scan crashed, continue-on-error', { scanResult: 'success', scanStep: 'failure' }, 'scan-failed'],
    ['an upload failed', { scanResult: 'failure', scanStep: 'success', gateStep: 'success' }, 'job-failed'],
    ['the runner was lost', { ...GUARDED, scanResult: 'failure', scanStep: '', gateStep: '' }, 'job-failed'],
    ['GitLab: the job failed', { scanResult: 'failed' }, 'job-failed'],
    ['GitLab: the job ran out of time', { scanResult: 'timed_out' }, 'timed-out'],
    [
      'cancelled at its limit',
      { scanResult: 'cancelled', timeoutMinutes: 120, elapsedSeconds: 7_200 },
      'timed-out',
    ],
    [
      'cancelled at its limit, Replace',
      { scanResult: 'cancelled', timeoutMinutes: 120, elapsedSeconds: 7_201, concurrencyPolicy: 'Replace' },
      'timed-out',
    ],
    [
      'cancelled before its limit',
      { scanResult: 'cancelled', timeoutMinutes: 120, elapsedSeconds: 7_169 },
      'cancelled',
    ],
    [
      'cancelled at its limit, by a clock that began a little later',
      { scanResult: 'cancelled', timeoutMinutes: 120, elapsedSeconds: 7_170 },
      'timed-out',
    ],
    [
      'cancelled, Replace, and no newer run',
      { ...GUARDED, scanResult: 'cancelled', concurrencyPolicy: 'Replace', newerRun: false },
      'cancelled',
    ],
    [
      'cancelled, Replace, for a newer run',
      { ...GUARDED, scanResult: 'cancelled', concurrencyPolicy: 'Replace', newerRun: true },
      'replaced',
    ],
    [
      'the guard was cancelled, Replace',
      { guardResult: 'cancelled', guardRun: '', scanResult: 'skipped', concurrencyPolicy: 'Replace' },
      'cancelled',
    ],
    ['GitLab: broken, with findings', { scanResult: 'incomplete', scanStep: 'incomplete' }, 'scan-failed'],
    ['cancelled, nobody knows when', { scanResult: 'cancelled', timeoutMinutes: 120 }, 'cancelled'],
    ['cancelled, Replace', { ...GUARDED, scanResult: 'canceled', concurrencyPolicy: 'Replace' }, 'replaced'],
    ['cancelled, Forbid', { ...GUARDED, scanResult: 'cancelled', concurrencyPolicy: 'Forbid' }, 'cancelled'],
    ['the guard said no', { guardResult: 'success', guardRun: 'false', scanResult: 'skipped' }, 'skipped'],
    ['the guard failed', { guardResult: 'failure', guardRun: '', scanResult: 'skipped' }, 'guard-failed'],
    [
      'the guard was cancelled',
      { guardResult: 'cancelled', guardRun: '', scanResult: 'skipped' },
      'cancelled',
    ],
    [
      'the guard was skipped, and the scan with it',
      { guardResult: 'skipped', scanResult: 'skipped' },
      'skipped',
    ],
    [
      'the guard failed, but the scan ran all the same',
      { guardResult: 'failure', scanResult: 'success' },
      'passed',
    ],
    [
      'the guard gave no decision',
      { guardResult: 'success', guardRun: '', scanResult: 'skipped' },
      'guard-failed',
    ],
    ['the guard said yes, but no scan', { ...GUARDED, scanResult: 'skipped' }, 'not-started'],
    ['no guard and no scan', { scanResult: 'skipped' }, 'not-started'],
    ['nothing is known', {}, undefined],
    ['empty texts', { guardResult: '', scanResult: ' ' }, undefined],
    ['an unknown word', { scanResult: 'neutral' }, undefined],
    ['a word that every object has', { scanResult: 'constructor' }, undefined],
    ['blanks and capitals', { scanResult: ' Success\n' }, 'passed'],
  ])('%s', (_, results, kind) => {
    expect(outcomeOf(results)?.kind).toBe(kind);
  });

  it.each<[OutcomeKind, boolean, string[]]>([
    ['passed', false, ['success']],
    ['passed', true, ['success', 'recovered']],
    ['over-threshold', false, ['failure']],
    ['scan-failed', false, ['failure']],
    ['job-failed', false, ['failure']],
    ['timed-out', false, ['failure']],
    ['cancelled', false, ['failure']],
    ['guard-failed', false, ['failure']],
    ['not-started', false, ['failure']],
    ['skipped', false, ['skipped']],
    ['replaced', false, ['skipped']],
    // A failure after a failure is no recovery.
    ['scan-failed', true, ['failure']],
  ])('%s, recovered %s: %j', (kind, recovered, events) => {
    expect(eventsOf(kind, recovered)).toEqual(events);
  });
});
