import type { NamedProxy } from './proxy-rules.js';

type Fetch = typeof globalThis.fetch;

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
