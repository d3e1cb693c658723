import type { NamedProxy } from './proxy-rules.js';
import { type Environment, PlatformError } from './types.js';

type Fetch = typeof globalThis.fetch;

/** What asking a platform needs of the world. Commands hand in their `Io`; Node's own `fetch` and timers unless told. */
export interface Network {
  readonly env: Environment;
  readonly fetch?: Fetch | undefined;
  /** Waits for so many milliseconds. */
  readonly sleep?: ((milliseconds: number) => Promise<void>) | undefined;
}

/** Which runs to ask a platform about, and how long that may take. */
export interface HostOptions {
  /** The schedule's name; GitLab's job names are made of it where neither `job` nor the environment says them. */
  readonly name?: string;
  /** Name of the job that scans, by which runs of the schedule are recognised. */
  readonly job?: string | undefined;
  /** For one attempt of one request. */
  readonly timeoutMs?: number;
  /** When all requests must be over, in ms of `performance.now`: no attempt outlives it. */
  readonly until?: number;
}

const TIMEOUT_MS = 10_000;
/** A runner takes some seconds to start; an older run that has not decided after this long counts as active. */
export const PATIENCE_MS = 60_000;
export const PATIENCE_STEP_MS = 5_000;

/** How long one attempt may take. Throws PlatformError where no time is left. */
export function attemptMs(
  platform: 'GitHub' | 'GitLab',
  { timeoutMs = TIMEOUT_MS, until }: HostOptions,
): number {
  if (until === undefined) return timeoutMs;
  const left = Math.floor(until - performance.now());
  if (left <= 0) throw new PlatformError(`${platform} does not answer in time`);
  return Math.min(timeoutMs, left);
}

export function sleepFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * `fetch`, through a proxy where there is one. Node's own `fetch` knows of proxies from 24 on, and only where a variable of
 * its own says so. The library for it is loaded with the first request that needs it.
 */
export function fetchThrough(proxy: NamedProxy | undefined): Fetch {
  if (proxy === undefined) return globalThis.fetch;
  let opened: Promise<Fetch> | undefined;
  return async (input, init) => {
    opened ??= openProxy(proxy);
    return (await opened)(input, init);
  };
}

async function openProxy({ url, authorization }: NamedProxy): Promise<Fetch> {
  const { fetch, ProxyAgent } = await import('undici');
  const dispatcher = new ProxyAgent({
    uri: url.href,
    ...(authorization === undefined ? {} : { token: authorization }),
    // A request to a plain http server is handed to the proxy as it is: most proxies open tunnels to port 443 only.
    proxyTunnel: false,
  });
  const through = fetch as unknown as (url: unknown, init: object) => Promise<Response>;
  return (input, init) => through(input, { ...init, dispatcher });
}
