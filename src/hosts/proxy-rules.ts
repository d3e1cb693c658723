import { BlockList, isIP } from 'node:net';
import { type Environment, PlatformError } from './types.js';

/** The proxy for a request; all our clients choose it by the same rules. */
export interface NamedProxy {
  /** The environment variable with its address, as spelled there: messages show the name, never the value. */
  readonly variable: string;
  /** Its address, without the login. */
  readonly url: URL;
  /** The header value for its login; undefined if the variable contains none. */
  readonly authorization: string | undefined;
}

/**
 * The proxy for a request to `url`, by the variables that curl reads: HTTPS_PROXY for https and HTTP_PROXY for http, else
 * ALL_PROXY, lower case before upper case. NO_PROXY is a list, by comma or blank, of hosts (with their subdomains, optionally
 * a port), addresses and address ranges; or `*`. Loopback hosts never use a proxy, which would reach its own loopback.
 * Undefined if there is none; throws PlatformError if the variable's value is unusable.
 */
export function proxyFor(url: URL, env: Environment): NamedProxy | undefined {
  const scheme = url.protocol === 'http:' ? 'http_proxy' : 'https_proxy';
  const named = variable(scheme, env) ?? variable('all_proxy', env);
  if (named === undefined || isLoopback(url) || isExempt(url, variable('no_proxy', env)?.value ?? ''))
    return undefined;
  return readProxy(named.name, named.value);
}

function readProxy(name: string, value: string): NamedProxy {
  const [, scheme = 'http'] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value) ?? [];
  if (/^socks/i.test(scheme)) throw new PlatformError(`${name} names a SOCKS proxy, which is not supported`);
  if (!/^https?$/i.test(scheme))
    throw new PlatformError(`${name} names a proxy of another kind than http:// and https://`);
  const address = value.includes('://') ? value : `http://${value}`;
  let authorization: string | undefined;
  let url: URL;
  try {
    url = new URL(address);
    const login = [url.username, url.password].map(decodeURIComponent).join(':');
    if (login !== ':') authorization = `Basic ${Buffer.from(login).toString('base64')}`;
  } catch {
    throw new PlatformError(`${name} does not hold the address of a proxy`);
  }
  // The libraries' debug logs and errors show the address that they are given.
  url.username = '';
  url.password = '';
  return { variable: name, url, authorization };
}

function isExempt(url: URL, list: string): boolean {
  const host = hostOf(url);
  const port = url.port || (url.protocol === 'http:' ? '80' : '443');
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === '*') return true;
    const { name, only } = splitPort(entry.toLowerCase());
    if (name === '' || (only !== undefined && only !== port)) return false;
    if (name.includes('/')) return isInRange(host, name);
    if (isIP(name) !== 0) return sameAddress(host, name);
    // `*name` matches any end of a host name; `*.name` and `.name` match the domain and its subdomains.
    if (/^\*[^.]/.test(name)) return host.endsWith(name.slice(1));
    const domain = name.replace(/^\*?\./, '').replace(/\.$/, '');
    return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
  });
}

/** `host:443`, `[::1]:443`; an IPv6 address without brackets has no port. */
function splitPort(entry: string): { readonly name: string; readonly only: string | undefined } {
  if (isIP(entry) === 6) return { name: entry, only: undefined };
  const [, bracketed, plain = '', only] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [];
  // An IPv6 range has colons but no port.
  return bracketed === undefined && plain === '' && entry.includes('/')
    ? { name: entry, only: undefined }
    : { name: bracketed ?? plain, only };
}

function isInRange(host: string, range: string): boolean {
  const [network = '', bits = ''] = range.split('/');
  const family = isIP(network);
  if (family === 0 || isIP(host) !== family || !/^\d{1,3}$/.test(bits)) return false;
  if (Number(bits) > (family === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  list.addSubnet(network, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
  return list.check(host, family === 4 ? 'ipv4' : 'ipv6');
}

function sameAddress(host: string, address: string): boolean {
  return isInRange(host, `${address}/${isIP(address) === 4 ? 32 : 128}`);
}

function isLoopback(url: URL): boolean {
  const host = hostOf(url);
  return (
    host === 'localhost' || host.endsWith('.localhost') || host === '::1' || isInRange(host, '127.0.0.0/8')
  );
}

function hostOf(url: URL): string {
  return url.hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

function variable(
  name: string,
  env: Environment,
): { readonly name: string; readonly value: string } | undefined {
  for (const spelled of [name, name.toUpperCase()]) {
    const value = env[spelled]?.trim();
    if (value) return { name: spelled, value };
  }
  return undefined;
}
