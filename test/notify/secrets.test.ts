import { describe, expect, it } from 'vitest';
import { few } from '../full.js';
import { allow, hookOf, SECRET, startSlack } from '../servers/slack.js';
import { notifyHere } from './command.js';
import { notifyCli } from './spawn.js';

describe('a secret', () => {
  const faults = {
    refused: { kind: 'answer', status: 404, body: `no hook at /services/${SECRET.join('/')}` },
    moved: { kind: 'answer', status: 302, body: '' },
    broken: { kind: 'silence', delivered: false, close: true },
    garbage: { kind: 'garbage', delivered: false },
    fine: undefined,
  } as const;
  const shown = few(Object.entries(faults));

  it.each(shown)('does not appear in any output: %s', async (_, fault) => {
    const slack = await startSlack(() => fault);
    const env = {
      HOOK: hookOf(slack),
      JMO_SCHEDULE_DEBUG: '1',
      DEBUG: '*',
      RUNNER_DEBUG: '1',
      ACTIONS_STEP_DEBUG: 'true',
    };
    const { args, ...seen } = await notifyCli(
      [
        '--scan-result',
        'failure',
        '--channels',
        'HOOK failure',
        '--timeout',
        '1',
        '--deadline',
        '2',
        ...allow(slack),
      ],
      env,
    );
    expect(seen.code).toBe(fault === undefined ? 0 : 2);
    expect(seen.output).toContain(fault === undefined ? 'HOOK: delivered' : 'error: HOOK: not delivered: ');
    expect(seen.outputs).toMatchObject({ delivered: fault === undefined ? '1' : '0' });
    for (const part of SECRET) expect(JSON.stringify(seen) + args.join(' ')).not.toContain(part);
  });

  it.each([
    ['not a url', `hooks.slack.com/services/${SECRET.join('/')}`],
    ['another host', `https://example.com/services/${SECRET.join('/')}`],
    ['unresolvable', `https://nowhere.invalid/services/${SECRET.join('/')}`],
    ['odd characters', `https://hooks.slack.com/services/${SECRET.join('/')}\u0000\u0001é%`],
    ['a token of odd form', `xoxb-${SECRET.join('\u0007')}`],
  ])('that is %s does not appear either', async (_, value) => {
    const words = [
      '--scan-result',
      'failure',
      '--timeout',
      '1',
      '--deadline',
      '1',
      '--allow-host',
      'nowhere.invalid',
    ];
    const seen = await notifyHere([...words, '--channels', 'HOOK failure'], { HOOK: value });
    expect(seen.code).toBe(2);
    for (const part of SECRET) expect(JSON.stringify(seen)).not.toContain(part);
  });
});
