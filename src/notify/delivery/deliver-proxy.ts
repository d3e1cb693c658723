import type { Agent } from 'node:http';
import { type NamedProxy, proxyFor } from '../../hosts/proxy-rules.js';
import type { Environment } from '../../hosts/types.js';

/** The connection through a proxy. */
export interface ProxyRoute {
  /** The environment variable that names it. */
  readonly variable: string;
  readonly agent: Agent;
}

/** The agent for a request to `url`; undefined without a proxy. Rejects with a PlatformError if the variable is invalid. */
export async function proxyRoute(url: URL, env: Environment): Promise<ProxyRoute | undefined> {
  // Only loopback hosts use http, and they never use a proxy.
  const proxy = proxyFor(url, env);
  return proxy === undefined ? undefined : { variable: proxy.variable, agent: await openAgent(proxy) };
}

async function openAgent({ url, authorization }: NamedProxy): Promise<Agent> {
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  return new HttpsProxyAgent(
    url,
    authorization === undefined ? {} : { headers: { 'Proxy-Authorization': authorization } },
  );
}
