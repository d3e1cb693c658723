import { describe, expect, it } from 'vitest';
import {
  checkNotifications,
  normaliseNotifications,
  notificationsSchema,
} from '../../../src/schedule/schema/channels.js';
import { checkAgainst } from '../../../src/schedule/schema/issues.js';

const HOOK = { type: 'slack', url: '${HOOK}' };
const BOT = { type: 'slack', token: '${BOT}', channel: '#security' };
const check = (...channels: unknown[]) => checkNotifications({ channels });

const EXCLUSIVE = {
  path: ['channels', 0, 'token'],
  part: 'key',
  code: 'exclusive-keys',
  message: 'token cannot be combined with url: a channel has one address',
  hint: 'keep url for a webhook, or token and channel for a bot',
};
const UNREACHABLE = {
  path: ['channels', 0],
  part: 'key',
  code: 'missing-key',
  message: 'the channel has neither url nor token',
  hint: 'write url: "${SLACK_WEBHOOK_URL}", the name of a CI secret',
};
const NO_CHANNEL = {
  path: ['channels', 0, 'token'],
  part: 'key',
  code: 'missing-key',
  message: 'a bot token needs a channel to post to',
  hint: 'write channel: "#security"',
};
const UNUSED = {
  path: ['channels', 0, 'channel'],
  part: 'key',
  code: 'unused-key',
  severity: 'warning',
  message: 'a webhook posts to the channel it was made for; channel is used with token only',
  hint: 'leave channel out',
};
const literalUrl = (key: string) => ({
  path: ['channels', 0, key],
  code: 'literal-secret',
  message: 'a channel must never contain a literal URL: whoever knows it can post there',
  hint: 'keep it in a CI secret, and write url: "${NAME}" with its name',
});

describe('a channel', () => {
  it.each([
    ['a webhook', HOOK, []],
    ['a bot', BOT, []],
    ['a webhook and a bot', { ...HOOK, ...BOT }, [EXCLUSIVE]],
    ['a webhook and a bot without a channel', { ...HOOK, token: 'x' }, [EXCLUSIVE, NO_CHANNEL]],
    ['a bot without a channel', { type: 'slack', token: 'x' }, [NO_CHANNEL]],
    ['a webhook with a channel', { ...HOOK, channel: '#x' }, [UNUSED]],
    ['neither', { type: 'slack' }, [UNREACHABLE]],
    ['neither, with a channel', { channel: '#x' }, [UNREACHABLE, UNUSED]],
    ['an address under another key', { ...HOOK, webhook: 'https://a.example/1' }, [literalUrl('webhook')]],
    ['an address in capitals', { ...HOOK, uri: 'HTTP://A.EXAMPLE' }, [literalUrl('uri')]],
    ['an address under a known key, which has its own rule', { ...BOT, channel: 'https://a.example' }, []],
    ['other texts', { ...HOOK, note: 'see https://a.example', https: 'https:', n: 1, m: null }, []],
    ['no map', 'slack', []],
    ['nothing', null, []],
  ])('%s', (_, channel, problems) => {
    expect(check(channel)).toEqual(problems);
  });

  it('is reported with its index in the list', () => {
    expect(check(HOOK, { type: 'slack' })).toEqual([{ ...UNREACHABLE, path: ['channels', 1] }]);
  });

  it('has each event once', () => {
    const repeated = (position: number, event: string) => ({
      path: ['channels', 0, 'events', position],
      code: 'repeated-value',
      severity: 'warning',
      message: `the event "${event}" is listed twice`,
    });
    expect(check({ ...HOOK, events: ['success', 'failure'] })).toEqual([]);
    expect(check({ ...HOOK, events: ['a', 'b', 'a', 'a', 1, 1] })).toEqual([
      repeated(2, 'a'),
      repeated(3, 'a'),
    ]);
    expect(check({ ...HOOK, events: 'a, a' })).toEqual([]);
  });

  it('with a secret among its events does not show it', () => {
    const secret = ['xoxb', '123456789012', 'abcdef'].join('-');
    const problems = check({ ...HOOK, events: [secret, secret] });
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('123456789012');
  });

  const name = (channel: string) => checkAgainst(notificationsSchema, { channels: [{ ...BOT, channel }] });

  it.each(['#security', 'security', 'C0123456789', 'x', 'größe_1-2', 'セキュリティ', `#${'x'.repeat(80)}`])(
    'may be named %s',
    (channel) => {
      expect(name(channel)).toEqual([]);
    },
  );

  it.each(['#', '##a', 'a b', 'a!', '!a', 'x'.repeat(81), 'a.b', 'a#'])('may not be named %s', (channel) => {
    expect(name(channel)).toEqual([
      {
        path: ['channels', 0, 'channel'],
        code: 'bad-channel',
        message: 'channels[0].channel must be the name or id of a Slack channel',
        hint: 'for example #security or C0123456789',
      },
    ]);
  });

  it.each(['url', 'token'])('needs a reference for its %s', (key) => {
    const problems = checkAgainst(notificationsSchema, { channels: [{ type: 'slack', [key]: 'TOKEN' }] });
    expect(problems.map(({ code }) => code)).toEqual(['bad-variable']);
  });
});

describe('a reference that has another form', () => {
  it.each([
    ['SLACK_WEBHOOK_URL', 'write "${SLACK_WEBHOOK_URL}"'],
    ['$slack_url', 'write "${slack_url}"'],
    ['${{ secrets.SLACK_URL }}', 'write "${SLACK_URL}"'],
  ])('gets a proposal for %s', (token, hint) => {
    expect(checkAgainst(notificationsSchema, { channels: [{ ...BOT, token }] })).toMatchObject([{ hint }]);
  });

  it.each(['$A/b', 'x$A', '${{ secrets.A }}/b', 'x ${{ secrets.A }}', 'slack_url'])(
    'gets none that repeats a part of %s',
    (token) => {
      const [problem] = checkAgainst(notificationsSchema, { channels: [{ ...BOT, token }] });
      expect(problem?.hint).not.toMatch(/write "\$\{(?:A|slack_url)\}"/);
    },
  );
});

describe('notifications', () => {
  it.each([
    [{ enabled: true }],
    [{ enabled: true, channels: [] }],
    [{ enabled: true, channels: null }],
    [{ enabled: true, channels: 'x' }],
  ])('without any channel: %j', (notifications) => {
    expect(checkNotifications(notifications)).toEqual([
      {
        path: ['enabled'],
        code: 'no-channels',
        severity: 'warning',
        message: 'notifications are enabled, but there is no channel to tell',
        hint: 'add one under channels, or leave notifications out',
      },
    ]);
  });

  it.each([[{}], [{ enabled: false }], [{ channels: [] }], [{ enabled: 'yes' }], [null], ['x'], [[]]])(
    'that are disabled, or missing: %j',
    (notifications) => {
      expect(checkNotifications(notifications)).toEqual([]);
    },
  );

  const events = ['success', 'failure'] as const;
  const hook = { type: 'slack', url: '${A}' } as const;

  it.each<[Parameters<typeof normaliseNotifications>[0], object]>([
    [null, { enabled: false, channels: [] }],
    [undefined, { enabled: false, channels: [] }],
    [{}, { enabled: false, channels: [] }],
    [{ channels: null }, { enabled: false, channels: [] }],
    [{ enabled: true }, { enabled: true, channels: [] }],
    [{ channels: [hook] }, { enabled: true, channels: [{ ...hook, events }] }],
    [
      { enabled: false, channels: [hook] },
      { enabled: false, channels: [{ ...hook, events }] },
    ],
    [
      {
        channels: [
          { type: 'slack', token: '${A}', channel: '#a', events: ['skipped', 'recovered', 'skipped'] },
        ],
      },
      {
        enabled: true,
        channels: [{ type: 'slack', token: '${A}', channel: '#a', events: ['skipped', 'recovered'] }],
      },
    ],
  ])('with their defaults: %j', (written, filled) => {
    expect(normaliseNotifications(written)).toStrictEqual(filled);
  });
});
