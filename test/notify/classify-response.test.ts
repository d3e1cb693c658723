import { describe, expect, it } from 'vitest';
import { readRetryAfter } from '../../src/hosts/retry.js';
import { type Attempt, backoffMs, classifyAttempt } from '../../src/notify/delivery/classify-response.js';
import type { Destination } from '../../src/notify/delivery/destination.js';

const NOW = new Date('2026-03-08T12:00:00Z');
const answer = (
  status: number,
  body: string,
  more: Partial<Extract<Attempt, { kind: 'answer' }>> = {},
): Attempt => ({
  kind: 'answer',
  status,
  body,
  complete: true,
  retryAfter: undefined,
  ...more,
});
const broken = { complete: false };

describe('an attempt', () => {
  it.each<[Destination['kind'], Attempt, object]>([
    ['webhook', answer(200, 'ok'), { state: 'delivered' }],
    ['webhook', answer(200, 'ok\n'), { state: 'delivered' }],
    ['webhook', answer(200, 'o', broken), { state: 'delivered' }],
    ['webhook', answer(200, '', broken), { state: 'delivered' }],
    ['webhook', answer(200, '<html>Please log in', {}), { state: 'failed', uncertain: true }],
    ['webhook', answer(200, '<html>Please', broken), { state: 'failed', uncertain: true }],
    ['webhook', answer(200, 'o'), { state: 'failed', uncertain: true }],
    ['workflow', answer(200, '{"ok":false,"err', broken), { state: 'failed', uncertain: true }],
    ['workflow', answer(200, '{"ok":true}'), { state: 'delivered' }],
    ['workflow', answer(200, ''), { state: 'delivered' }],
    [
      'workflow',
      answer(200, '{"ok":false,"error":"parameter_validation_failed"}'),
      { state: 'failed', uncertain: false },
    ],
    ['bot', answer(200, '{"ok":true,"ts":"1.2"}'), { state: 'delivered', ts: '1.2' }],
    ['bot', answer(200, '{"ok":tr', broken), { state: 'failed', uncertain: true }],
    ['bot', answer(200, 'ok'), { state: 'failed', uncertain: true }],
    ['bot', answer(200, '{"ok":false,"error":"not_in_channel"}'), { state: 'failed', uncertain: false }],
    ['bot', answer(200, '{"ok":false,"error":"fatal_error"}'), { state: 'failed', uncertain: true }],
    ['bot', answer(200, '{"ok":false,"error":"service_unavailable"}'), { state: 'retry' }],
    [
      'bot',
      answer(429, '{"ok":false,"error":"ratelimited"}', { retryAfter: '30' }),
      { state: 'retry', waitMs: 30_000 },
    ],
    ['webhook', answer(429, 'rate_limited', { retryAfter: '1' }), { state: 'retry', waitMs: 1_000 }],
    ['webhook', answer(429, 'rate_limited'), { state: 'retry' }],
    ['webhook', answer(500, 'rollup_error'), { state: 'retry' }],
    ['webhook', answer(503, '', broken), { state: 'retry' }],
    [
      'webhook',
      answer(503, '', { retryAfter: 'Sun, 08 Mar 2026 12:00:02 GMT' }),
      { state: 'retry', waitMs: 2_000 },
    ],
    [
      'webhook',
      answer(504, 'upstream request timeout'),
      { state: 'failed', uncertain: true, why: expect.stringContaining('it may have been delivered') },
    ],
    ['webhook', answer(302, ''), { state: 'failed', uncertain: false }],
    ['webhook', answer(307, ''), { state: 'failed', uncertain: false }],
    ['webhook', answer(400, 'invalid_payload'), { state: 'failed', uncertain: false }],
    ['webhook', answer(407, 'who are you'), { state: 'failed', uncertain: false }],
    ['webhook', { kind: 'no-connection', code: 'ECONNREFUSED' }, { state: 'retry' }],
    ['webhook', { kind: 'no-connection', code: 'TIMEOUT' }, { state: 'retry' }],
    ['webhook', { kind: 'no-connection', code: 'CERT_HAS_EXPIRED' }, { state: 'failed', uncertain: false }],
    [
      'webhook',
      { kind: 'no-connection', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
      { state: 'failed', uncertain: false },
    ],
    ['webhook', { kind: 'no-answer', code: 'TIMEOUT' }, { state: 'failed', uncertain: true }],
    ['webhook', { kind: 'no-answer', code: 'ECONNRESET' }, { state: 'failed', uncertain: true }],
  ])('to reach a %s: %j', (kind, attempt, verdict) => {
    expect(classifyAttempt(kind, attempt, NOW)).toMatchObject(verdict);
  });

  it.each([
    [404, 'no_service', 'Slack answered 404 no_service: the webhook was removed or disabled; make a new one'],
    [
      404,
      'constructor',
      'Slack answered 404 constructor: there is nothing at this address: the webhook was removed, or its URL is incomplete',
    ],
    [410, 'channel_is_archived', 'Slack answered 410 channel_is_archived: the channel is archived'],
    [403, 'action_prohibited', 'an admin of the workspace forbids posting here'],
    [400, 'invalid_payload', 'Slack could not read the message'],
    [400, 'no_text', 'does the URL start a workflow?'],
    [400, 'a_word_of_tomorrow', 'Slack answered 400 a_word_of_tomorrow: Slack could not read the request'],
    [404, '<h1>Not found: /services/secretpart</h1>', 'Slack answered 404: there is nothing at this address'],
    [418, '/services/secretpart', 'Slack answered 418'],
  ])('with %i %s is explained', (status, body, why) => {
    const verdict = classifyAttempt('webhook', answer(status, body), NOW);
    expect(verdict).toMatchObject({ state: 'failed', why: expect.stringContaining(why) });
    expect(JSON.stringify(verdict)).not.toContain('secretpart');
  });
});

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['30', 30_000],
    ['99999999999', 99_999_999_999_000],
    [' 5 ', 5_000],
    ['Sun, 08 Mar 2026 12:01:00 GMT', 60_000],
    ['Sunday, 08-Mar-26 12:01:00 GMT', 60_000],
    ['Sun, 08 Mar 2026 11:00:00 GMT', 0],
    ['-1', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is %s ms', (header, ms) => {
    expect(readRetryAfter(header, NOW)).toBe(ms);
  });
});

describe('backoff', () => {
  it('doubles up to twenty times the first step, and uses any part of it', () => {
    expect([0, 1, 2, 3, 4, 5, 60].map((attempt) => backoffMs(attempt, 1, 500))).toEqual([
      500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000,
    ]);
    expect(backoffMs(3, 0, 500)).toBe(0);
    expect(backoffMs(3, 0.25, 500)).toBe(1_000);
  });
});
