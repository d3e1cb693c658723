import type { Agent } from 'node:http';
import { type Environment, proxyFor } from './proxy-rules.js';

/**
 * The agent for a request to `url`, undefined where no proxy is meant. Node's own support begins with 24.5, and we run on
 * 20 too. Rejects where the variable holds no address.
 */
export async function proxyAgent(url: URL, env: Environment): Promise<Agent | undefined> {
  // http is for loopback hosts only, and a proxy would not reach ours.
  const proxy = url.protocol === 'https:' ? proxyFor(url, env) : undefined;
  if (proxy === undefined) return undefined;
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const address = new URL(proxy);
  const login = [address.username, address.password].map(decodeURIComponent).join(':');
  // The library's debug log shows the address as it was given.
  address.username = '';
  address.password = '';
  const headers = { 'Proxy-Authorization': `Basic ${Buffer.from(login).toString('base64')}` };
  return new HttpsProxyAgent(address, login === ':' ? {} : { headers });
}
