import type { NamedProxy } from './proxy-rules.js';
import { type Environment, PlatformError } from './types.js';

type Fetch = typeof globalThis.fetch;

/** Network access for clients: commands pass their `Io`; the default is Node's `fetch` and timers. */
export interface Network {
  readonly env: Environment;
  readonly fetch?: Fetch | undefined;
  /** Waits for so many milliseconds. */
  readonly sleep?: ((milliseconds: number) => Promise<void>) | undefined;
}

/** The runs to ask about, and the time limits. */
export interface HostOptions {
  /** The schedule's name; names GitLab's jobs if neither `job` nor the environment does. */
  readonly name?: string;
  /** The name of the job that scans; identifies runs of the schedule. */
  readonly job?: string | undefined;
  /** For one attempt of a request. */
  readonly timeoutMs?: number;
  /** When all requests must be over, in ms of `performance.now`; limits every attempt. */
  readonly until?: number;
}

const TIMEOUT_MS = 10_000;
/** Runners take some seconds to start; an older run that is still undecided after this time counts as active. */
export const PATIENCE_MS = 60_000;
export const PATIENCE_STEP_MS = 5_000;

/** The time limit of an attempt. Throws PlatformError if no time is left. */
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
 * `fetch`, through a proxy if there is one. Node's own `fetch` supports proxies only from 24 on, and only if a variable of its
 * own enables them. Loads a library with the first request that needs it.
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
  const { fetch, Pool, ProxyAgent } = await import('undici');
  const dispatcher = new ProxyAgent({
    uri: url.href,
    ...(authorization === undefined ? {} : { token: authorization }),
    // Plain http goes to the proxy directly, since most proxies open tunnels only to port 443.
    proxyTunnel: false,
    // A request that is given up leaves its CONNECT waiting, and that keeps the process: for five minutes unless told.
    clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: TIMEOUT_MS }),
  });
  const through = fetch as unknown as (url: unknown, init: object) => Promise<Response>;
  return (input, init) => through(input, { ...init, dispatcher });
}
