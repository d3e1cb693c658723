export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for an https request to `url`, by the variables curl and its kin read: HTTPS_PROXY or ALL_PROXY, either case,
 * the lower one first; NO_PROXY is a list of hosts by comma or blank, with their subdomains, each perhaps with a port, or
 * `*`. Undefined where none is meant.
 */
export function proxyFor(url: URL, env: Environment): string | undefined {
  const proxy = variable('https_proxy', env) ?? variable('all_proxy', env);
  if (proxy === undefined || isExempt(url, variable('no_proxy', env) ?? '')) return undefined;
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

function isExempt(url: URL, list: string): boolean {
  const host = url.hostname.toLowerCase();
  const port = url.port === '' ? '443' : url.port;
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === '*') return true;
    const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    const domain = name.replace(/^\*?\./, '');
    if (domain === '' || (only !== undefined && only !== port)) return false;
    return host === domain || host.endsWith(`.${domain}`);
  });
}

function variable(name: string, env: Environment): string | undefined {
  const value = (env[name] || env[name.toUpperCase()])?.trim();
  return value === undefined || value === '' ? undefined : value;
}
