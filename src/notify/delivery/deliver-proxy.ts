import type { Agent } from 'node:http';
import { type NamedProxy, proxyFor } from '../../hosts/proxy-rules.js';
import type { Environment } from '../../hosts/types.js';

/** The connection through a proxy. */
export interface ProxyRoute {
  /** The environment variable that names it. */
  readonly variable: string;
  /** An agent for one request. `ended` closes what it opened: until a tunnel stands, the request does not know of its socket. */
  readonly openAgent: (ended: AbortSignal) => Agent;
}

/** The route to `url`; undefined without a proxy. Rejects with a PlatformError if the variable is invalid. */
export async function proxyRoute(url: URL, env: Environment): Promise<ProxyRoute | undefined> {
  // Only loopback hosts use http, and they never use a proxy.
  const proxy = proxyFor(url, env);
  return proxy === undefined
    ? undefined
    : { variable: proxy.variable, openAgent: await agentsThrough(proxy) };
}

async function agentsThrough({ url, authorization }: NamedProxy): Promise<ProxyRoute['openAgent']> {
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const login = authorization === undefined ? {} : { headers: { 'Proxy-Authorization': authorization } };
  return (ended) => new HttpsProxyAgent(url, { ...login, signal: ended });
}
