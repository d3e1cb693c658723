import { type Environment, PlatformError } from '../../hosts/types.js';
import { backoffMs, classifyAttempt, type Verdict } from './classify-response.js';
import type { ProxyRoute } from './deliver-proxy.js';
import type { Destination } from './destination.js';
import { post } from './post.js';

export interface Delivery {
  readonly state: 'delivered' | 'failed';
  /** Why it failed and what to do, without any part of the destination. */
  readonly why?: string;
  /** It failed, but may have been delivered nevertheless. */
  readonly uncertain?: boolean;
  readonly attempts: number;
  /** Slack's id of the message, for replies; only a bot token gets it. */
  readonly ts?: string;
}

export interface DeliverySettings {
  /** For one attempt. */
  readonly timeoutMs: number;
  /** When it must be over, in ms since the epoch; limits every attempt. */
  readonly deadline: number;
  /** The length of the first wait; it doubles each time, up to twenty times as long. */
  readonly backoffMs: number;
  readonly now: () => Date;
  /** May name a proxy. */
  readonly env: Environment;
}

/** Sends `payload` until it is delivered, refused, or the deadline is near. At most one request can be delivered. */
export async function deliver(
  destination: Destination,
  payload: unknown,
  settings: DeliverySettings,
): Promise<Delivery> {
  const body = JSON.stringify(payload);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'jmo-schedule',
    ...(destination.kind === 'bot' ? { authorization: `Bearer ${destination.token}` } : {}),
  };
  let proxy: ProxyRoute | undefined;
  try {
    const { proxyRoute } = await import('./deliver-proxy.js');
    proxy = await proxyRoute(destination.url, settings.env);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return { state: 'failed', attempts: 0, why: error.message };
  }
  for (let attempts = 1; ; attempts++) {
    const timeoutMs = Math.min(settings.timeoutMs, left(settings));
    const attempt = await post({ url: destination.url, body, headers, timeoutMs, proxy });
    const verdict = classifyAttempt(destination.kind, attempt, settings.now());
    if (verdict.state !== 'retry') return { ...verdict, attempts };
    // Slack may ask for no wait at all, or until a time that is over: a pause is made all the same.
    const pause = backoffMs(attempts - 1, Math.random(), settings.backoffMs);
    const wait = Math.max(verdict.waitMs ?? 0, pause);
    if (wait >= left(settings)) return { state: 'failed', attempts, why: gaveUp(verdict, attempts) };
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

function left({ deadline, now }: DeliverySettings): number {
  return Math.max(0, deadline - now().getTime());
}

function gaveUp({ why, waitMs }: Extract<Verdict, { state: 'retry' }>, attempts: number): string {
  const asked = waitMs === undefined ? '' : `, and asked to wait ${Math.ceil(waitMs / 1_000)} s`;
  return `${why}${asked}; given up after ${attempts === 1 ? 'one attempt' : `${attempts} attempts`}, at the deadline`;
}
