import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type Delivery, deliver } from '../../src/notify/delivery/deliver.js';
import { type Destination, destinationOf } from '../../src/notify/delivery/destination.js';
import type { RunFacts } from '../../src/notify/message/facts.js';
import { buildMessage } from '../../src/notify/message/message.js';
import { workflowVariables } from '../../src/notify/message/workflow-variables.js';
import { FULL, few, slow, tries } from '../full.js';
import { type Fault, type Slack, startSlack } from '../servers/slack.js';
import { SITUATIONS } from './situations.js';

const MESSAGE = buildMessage(SITUATIONS['over-threshold'] as RunFacts);
const TOKEN = ['xoxb', '1', 'good'].join('-');

function to(slack: Slack, path: string, value?: string): Destination {
  const channel = value === undefined ? {} : { channel: path };
  const found = destinationOf(
    { variable: 'A', events: [], ...channel },
    value ?? `http://${slack.host}${path}`,
    {
      allowedHosts: [slack.host],
      slackApi: `http://${slack.host}/api`,
    },
  );
  if (typeof found === 'string') throw new Error(found);
  return found;
}

async function send(
  destination: Destination,
  options: { timeout?: number; deadline?: number; backoff?: number; payload?: unknown } = {},
) {
  const started = Date.now();
  const delivery = await deliver(destination, options.payload ?? MESSAGE, {
    timeoutMs: options.timeout ?? 300,
    deadline: started + (options.deadline ?? 2_000),
    backoffMs: options.backoff ?? 5,
    now: () => new Date(),
    env: {},
  });
  return { delivery, elapsed: Date.now() - started };
}

/** A Slack whose first answers fail. */
async function slackWith(...faults: Fault[]) {
  return startSlack((_, attempt) => faults[attempt - 1]);
}

describe('a message', () => {
  it('goes to a webhook, a workflow and a channel, each in its own format', async () => {
    const slack = await startSlack();
    expect((await send(to(slack, '/services/T/B/x'))).delivery).toEqual({ state: 'delivered', attempts: 1 });
    const variables = workflowVariables(SITUATIONS['over-threshold'] as RunFacts, 'text');
    expect((await send(to(slack, '/triggers/T/1/x'), { payload: variables })).delivery.state).toBe(
      'delivered',
    );
    const payload = { channel: '#security', ...MESSAGE };
    expect((await send(to(slack, '#security', TOKEN), { payload })).delivery).toEqual({
      state: 'delivered',
      attempts: 1,
      ts: '1503435956.000247',
    });
    expect(slack.requests.map(({ headers }) => headers['content-type'])).toEqual(
      Array(3).fill('application/json; charset=utf-8'),
    );
    expect(slack.requests[2]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    expect(slack.requests[0]?.headers.authorization).toBeUndefined();
  });

  it.each<[string, Fault[]]>([
    ['500 and 503', [500, 503].map((status) => ({ kind: 'answer', status, body: 'rollup_error' }))],
    ['429 without a time', [{ kind: 'answer', status: 429, body: 'rate_limited' }]],
    [
      '429 with a past date',
      [{ kind: 'answer', status: 429, body: '', retryAfter: 'Sun, 06 Nov 1994 08:49:37 GMT' }],
    ],
    ['a 502 that breaks off', [{ kind: 'cut', status: 502, close: true }]],
    ['a 503 that stalls', [{ kind: 'cut', status: 503, close: false }]],
  ])('is sent again after %s', async (_, faults) => {
    const slack = await slackWith(...faults);
    const { delivery } = await send(to(slack, '/services/x'));
    expect(delivery).toEqual({ state: 'delivered', attempts: faults.length + 1 });
    expect(slack.delivered).toEqual(new Map([['/services/x', 1]]));
  });

  slow('waits as long as Slack asks', async () => {
    const slack = await slackWith({ kind: 'answer', status: 429, body: 'rate_limited', retryAfter: '1' });
    const { delivery, elapsed } = await send(to(slack, '/services/x'));
    expect(delivery).toMatchObject({ state: 'delivered', attempts: 2 });
    expect(elapsed).toBeGreaterThanOrEqual(950);
  });

  it('is not sent without a pause where Slack asks for none', async () => {
    const slack = await startSlack(() => ({ kind: 'answer', status: 429, body: '', retryAfter: '0' }));
    const { delivery } = await send(to(slack, '/services/x'), { backoff: 100, deadline: 500 });
    expect(delivery.state).toBe('failed');
    // Without a pause there are hundreds.
    expect(slack.requests.length).toBeLessThan(30);
  });

  it('does not wait beyond the deadline', async () => {
    const slack = await slackWith({ kind: 'answer', status: 429, body: 'rate_limited', retryAfter: '30' });
    const { delivery, elapsed } = await send(to(slack, '/services/x'));
    expect(delivery).toEqual({
      state: 'failed',
      attempts: 1,
      why: 'Slack answered 429 rate_limited: too many messages in a short time, and asked to wait 30 s; given up after one attempt, at the deadline',
    });
    expect(elapsed).toBeLessThan(1_000);
  });

  const final = few<[string, Fault, boolean]>([
    ['400', { kind: 'answer', status: 400, body: 'invalid_payload' }, false],
    ['403', { kind: 'answer', status: 403, body: 'action_prohibited' }, false],
    ['404', { kind: 'answer', status: 404, body: 'no_service' }, false],
    ['410', { kind: 'answer', status: 410, body: 'channel_is_archived' }, false],
    ['a redirect', { kind: 'answer', status: 302, body: '' }, false],
    ['a redirect that keeps the method', { kind: 'answer', status: 308, body: '' }, false],
    ['a page', { kind: 'answer', status: 200, body: '<html>' }, true],
    ['a closed connection', { kind: 'silence', delivered: true, close: true }, true],
    ['a connection closed unread', { kind: 'reset' }, true],
    ['silence', { kind: 'silence', delivered: true, close: false }, true],
    ['an answer too late', { kind: 'late', ms: 600 }, true],
    ['garbage', { kind: 'garbage', delivered: true }, true],
  ]);
  it.each(final)('is sent only once after %s', async (_, fault, uncertain) => {
    const slack = await slackWith(fault);
    const { delivery } = await send(to(slack, '/services/x'));
    expect(delivery).toMatchObject({ state: 'failed', attempts: 1, uncertain });
    if (uncertain && fault.kind !== 'answer') expect(delivery.why).toContain('it may have been delivered');
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(slack.requests.length).toBeLessThanOrEqual(1);
    expect(slack.delivered.get('/services/x') ?? 0).toBeLessThanOrEqual(1);
  });

  it('counts as delivered after a 200, even without its whole body', async () => {
    const slack = await slackWith({ kind: 'cut', status: 200, close: true });
    expect((await send(to(slack, '/services/x'))).delivery).toEqual({ state: 'delivered', attempts: 1 });
  });

  it.each([
    ['#outside', TOKEN, 'Slack answered not_in_channel: the app is not in the channel; invite it', false],
    ['#broken', TOKEN, 'Slack answered fatal_error: Slack had an internal error', true],
    ['#security', TOKEN.replace('good', 'bad'), 'Slack answered invalid_auth: the token is wrong', false],
  ])('to %s is refused by the API, and the error says why', async (channel, token, why, uncertain) => {
    const slack = await startSlack();
    const { delivery } = await send(to(slack, channel, token), { payload: { channel, ...MESSAGE } });
    expect(delivery).toMatchObject({ state: 'failed', uncertain, why: expect.stringContaining(why) });
  });

  it('is tried until the deadline if there is no connection', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const slack = { host: `127.0.0.1:${port}` } as Slack;
    const { delivery, elapsed } = await send(to(slack, '/services/x'), { deadline: 300 });
    expect(delivery).toMatchObject({
      state: 'failed',
      why: expect.stringContaining('no connection (ECONNREFUSED)'),
    });
    expect(delivery.attempts).toBeGreaterThan(2);
    expect(elapsed).toBeLessThan(1_000);
  });
});

const MESSAGES = tries(1_000);

describe(`${MESSAGES} messages through random faults`, () => {
  const refused = [
    [400, 'invalid_payload'],
    [403, 'action_prohibited'],
    [404, 'no_service'],
    [410, 'channel_is_archived'],
    [302, ''],
    [200, '<html>'],
  ] as const;
  const faults: (() => Fault | undefined)[] = [
    () => undefined,
    () => undefined,
    () => ({ kind: 'answer', status: one([500, 502, 503, 599]), body: 'rollup_error' }),
    () => ({
      kind: 'answer',
      status: 429,
      body: 'rate_limited',
      ...one([{}, { retryAfter: '0' }, { retryAfter: '1' }, { retryAfter: '90' }]),
    }),
    () => ({ kind: 'answer', status: 503, body: '', retryAfter: new Date(Date.now() + 1_000).toUTCString() }),
    () => {
      const [status, body] = one(refused);
      return { kind: 'answer', status, body };
    },
    () => ({ kind: 'reset' }),
    () => ({ kind: 'silence', delivered: one([true, false]), close: one([true, true, false]) }),
    () => ({ kind: 'cut', status: one([200, 500, 503]), close: one([true, true, false]) }),
    () => ({ kind: 'late', ms: one([10, 50, 800]) }),
    () => ({ kind: 'garbage', delivered: one([true, false]) }),
  ];
  const one = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;
  const DEADLINE = 2_000;

  it('delivers each at most once, reports all others, and never hangs', async () => {
    const slack = await startSlack(() => one(faults)());
    const results: { path: string; delivery: Delivery; elapsed: number }[] = [];
    const waiting = Array.from({ length: MESSAGES }, (_, index) => `/services/${index}`);
    const worker = async () => {
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        results.push({ path, ...(await send(to(slack, path), { timeout: 500, deadline: DEADLINE })) });
      }
    };
    await Promise.all(Array.from({ length: 40 }, worker));
    // Late answers have been delivered by now.
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(results).toHaveLength(MESSAGES);
    for (const { path, delivery, elapsed } of results) {
      const times = slack.delivered.get(path) ?? 0;
      const what = `${path}: ${JSON.stringify(delivery)}, delivered ${times} times`;
      if (delivery.state === 'delivered') expect(times, what).toBe(1);
      else {
        expect(delivery.why, what).toBeTruthy();
        // A message reported as failed may exist only if the report says so.
        expect(times, what).toBeLessThanOrEqual(delivery.uncertain === true ? 1 : 0);
      }
      expect(elapsed, what).toBeLessThan(DEADLINE + 1_000);
    }
    if (!FULL) return;
    const count = (state: string) => results.filter(({ delivery }) => delivery.state === state).length;
    expect(count('delivered')).toBeGreaterThan(200);
    expect(count('failed')).toBeGreaterThan(200);
    expect(
      results.filter(({ delivery }) => delivery.attempts > 1 && delivery.state === 'delivered').length,
    ).toBeGreaterThan(50);
  });
});
