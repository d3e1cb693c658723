import { PlatformError } from './types.js';

/**
 * The address of a server that a token is sent to. Throws PlatformError; plain http is for loopback only, since it would show
 * the token. @param from the flag or variable that holds it
 */
export function serverAddress(text: string, from: string, example: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new PlatformError(`${from} is not an address such as ${example}`);
  }
  if (url.username !== '' || url.password !== '')
    throw new PlatformError(`${from} must not contain a user name or password`);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    throw new PlatformError(`${from} must begin with https://: the token would cross the network readable`);
  return url;
}

export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
