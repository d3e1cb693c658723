import { describe, expect, it } from 'vitest';
import { channelLabel, parseChannels } from '../../src/notify/delivery/channels.js';
import { type DestinationRules, destinationOf, SLACK_API } from '../../src/notify/delivery/destination.js';

const BOTH = ['success', 'failure'];
// Built from parts, since scanners report webhook URLs in files.
const hook = (path: string, host = 'hooks.slack.com') => `https://${host}/${path}`;
const SERVICE = hook(['services', 'T000', 'B000', 'secretpart'].join('/'));
const TOKEN = ['xoxb', '123', 'secretpart'].join('-');

describe('a line of channels', () => {
  it.each([
    ['A success,failure', [{ variable: 'A', events: BOTH }]],
    ['A', [{ variable: 'A', events: BOTH }]],
    [
      '  A   failure  \n\n# note\nB skipped,recovered\r\n',
      [
        { variable: 'A', events: ['failure'] },
        { variable: 'B', events: ['skipped', 'recovered'] },
      ],
    ],
    ['A failure,failure,', [{ variable: 'A', events: ['failure'] }]],
    ['A failure channel=#security', [{ variable: 'A', channel: '#security', events: ['failure'] }]],
    ['A failure channel=our team room', [{ variable: 'A', channel: 'our team room', events: ['failure'] }]],
    ['A channel=C123', [{ variable: 'A', channel: 'C123', events: BOTH }]],
  ])('%j', (text, lines) => {
    expect(parseChannels(text)).toEqual({ lines, problems: [] });
  });

  it.each([
    [`${SERVICE} failure`, 'line 1: it must start with the name of the environment variable'],
    [`A success\n${TOKEN}`, 'line 2: it must start with the name'],
    ['A sucess', 'no event is called "sucess"; there are success, failure, skipped, recovered'],
    [`A ${SERVICE}`, 'no event is called'],
    ['A failure success', 'after the events only channel=… may follow'],
    ['A failure channel=', 'channel= has no value'],
    ['A-B failure', 'must start with the name'],
  ])('%j is refused, and never quoted if it is a secret', (text, problem) => {
    const { problems } = parseChannels(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
    expect(problems[0]).not.toContain('secretpart');
  });

  it('is named by its variable', () => {
    expect(channelLabel({ variable: 'A' })).toBe('A');
    expect(channelLabel({ variable: 'A', channel: '#b\u001b[31m\u0007' })).toBe('A (#b)');
  });
});

describe('the value of a variable', () => {
  const line = { variable: 'HOOK', events: [] };
  const rules: DestinationRules = { allowedHosts: [], slackApi: SLACK_API };
  const allow = (...allowedHosts: string[]) => ({ ...rules, allowedHosts });

  it.each<[string, DestinationRules, string]>([
    [SERVICE, rules, 'webhook'],
    [`\n ${SERVICE} \r\n`, rules, 'webhook'],
    [hook('services/T/B/x', 'hooks.slack-gov.com'), rules, 'webhook'],
    [hook('triggers/T/1/x'), rules, 'workflow'],
    [hook('workflows/T/A/1/x'), rules, 'workflow'],
    [hook('hooks/abc', 'chat.example.com'), allow('chat.example.com'), 'webhook'],
    [hook('hooks/abc', 'chat.example.com:8443'), allow('CHAT.example.com:8443'), 'webhook'],
    ['http://127.0.0.1:8065/services/x', allow('127.0.0.1:8065'), 'webhook'],
    ['http://[::1]:8065/triggers/x', allow('[::1]:8065'), 'workflow'],
  ])('%j is accepted', (value, given, kind) => {
    expect(destinationOf(line, value, given)).toMatchObject({ kind });
  });

  it('may be a bot token, with a channel', () => {
    const found = destinationOf({ ...line, channel: '#a' }, TOKEN, rules);
    expect(found).toEqual({
      kind: 'bot',
      token: TOKEN,
      channel: '#a',
      url: new URL('https://slack.com/api/chat.postMessage'),
    });
    const gov = destinationOf({ ...line, channel: '#a' }, TOKEN, {
      ...rules,
      slackApi: 'https://slack-gov.com/api/',
    });
    expect(gov).toMatchObject({ url: new URL('https://slack-gov.com/api/chat.postMessage') });
  });

  it.each<[string | undefined, DestinationRules, string]>([
    [undefined, rules, 'HOOK is not set'],
    ['', rules, 'HOOK is set but empty'],
    [' \n', rules, 'HOOK is set but empty'],
    [`"${SERVICE}"`, rules, 'wrapped in quotes'],
    [`<${SERVICE}>`, rules, 'wrapped in quotes or brackets'],
    [`${SERVICE}\n${SERVICE}`, rules, 'more than one word'],
    ['secretpart', rules, 'neither a webhook URL nor a bot token'],
    [TOKEN, rules, 'needs a channel'],
    [`${TOKEN}$`, rules, 'starts like a bot token but is not one'],
    ['xapp-1-secretpart', rules, 'app-level token'],
    [SERVICE.replace('https', 'http'), rules, 'is not https'],
    [SERVICE.replace('https', 'ftp'), rules, 'is not https'],
    [SERVICE.replace('https', 'http'), allow('hooks.slack.com'), 'is not https'],
    ['http://10.0.0.1/secretpart', allow('10.0.0.1'), 'is not https'],
    [SERVICE.replace('//', '//user:secretpart@'), rules, 'holds a login'],
    [hook('services/secretpart', 'hooks.slack.com.evil.example'), rules, "not Slack's"],
    [hook('services/secretpart', 'hooks.slack.com:8443'), rules, "not Slack's"],
    [hook('services/secretpart', 'evil.example'), allow('other.example'), "not Slack's"],
    [hook('hooks/secretpart', 'chat.example.com:8443'), allow('chat.example.com'), "not Slack's"],
    [hook('api/secretpart'), rules, 'neither a webhook (/services/…) nor a workflow'],
    [hook('services/'), rules, 'neither a webhook'],
  ])('%j is refused, and never quoted', (value, given, why) => {
    const found = destinationOf(line, value, given);
    expect(found).toContain(why);
    expect(found).not.toContain('secretpart');
  });

  it('is not sent to another host if it is a bot token', () => {
    const channel = { ...line, channel: '#a' };
    expect(destinationOf(channel, TOKEN, { ...rules, slackApi: 'https://evil.example/api' })).toContain(
      "not Slack's",
    );
    expect(destinationOf(channel, TOKEN, { ...rules, slackApi: 'http://slack.com/api' })).toContain(
      'is not https',
    );
    expect(destinationOf(channel, TOKEN, { ...rules, slackApi: 'nonsense' })).toContain('is not a URL');
  });
});
