import type { Agent } from 'node:http';
import { type NamedProxy, proxyFor } from '../../hosts/proxy-rules.js';
import type { Environment } from '../../hosts/types.js';

/** The way through a proxy. */
export interface ProxyRoute {
  /** The environment variable that names it. */
  readonly variable: string;
  readonly agent: Agent;
}

/**
 * The agent for a request to `url`, undefined where no proxy is meant. Rejects with a PlatformError where the variable names none
 * that can be used.
 */
export async function proxyRoute(url: URL, env: Environment): Promise<ProxyRoute | undefined> {
  // http is for loopback hosts only, which have none.
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
