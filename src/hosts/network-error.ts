import type { NamedProxy } from './proxy-rules.js';
import { PlatformError } from './types.js';

export type Platform = 'GitHub' | 'GitLab';

/** Error codes of OpenSSL and Node for an untrusted certificate. */
export const CERTIFICATE_CODE = /CERT|^SELF_SIGNED|^UNABLE_TO_|^DEPTH_ZERO|^HOSTNAME_MISMATCH|^ERR_TLS/;
/** Error codes of a connection that was never established; with a proxy, of the one to the proxy. */
const UNREACHED =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;

/** The error for a request without an answer; names only the variable of a proxy. */
export function noAnswerOf(error: unknown, platform: Platform, proxy?: NamedProxy): PlatformError {
  const way = proxy === undefined ? '' : ` through the proxy that ${proxy.variable} names`;
  if (!(error instanceof Error)) return new PlatformError(`${platform} can't be reached${way}`);
  if (error.name === 'AbortError' || error.name === 'TimeoutError')
    return new PlatformError(`${platform} does not answer in time${way}`);
  const { code, message } = innermost(error);
  if (proxy !== undefined) {
    const status = /\((\d{3})\)/.exec(message)?.[1];
    if (code?.startsWith('UND_ERR_') && status !== undefined)
      return new PlatformError(
        `the proxy that ${proxy.variable} names does not connect to ${platform}: it answers ${status}${status === '407' ? `, it wants a login; put it into ${proxy.variable}` : ''}`,
      );
    if (code !== undefined && UNREACHED.test(code))
      return new PlatformError(`the proxy that ${proxy.variable} names can't be reached (${code})`);
  }
  const mend =
    code !== undefined && CERTIFICATE_CODE.test(code)
      ? ': its certificate is not trusted; name the file with the certificate of its authority in NODE_EXTRA_CA_CERTS'
      : '';
  return new PlatformError(`${platform} can't be reached${way} (${code ?? message})${mend}`);
}

/** The original error: `fetch` and its clients wrap it up to three times. */
function innermost(error: Error): { readonly code: string | undefined; readonly message: string } {
  let found: NodeJS.ErrnoException = error;
  for (let depth = 0; depth < 4 && found.cause instanceof Error; depth++) found = found.cause;
  return { code: typeof found.code === 'string' ? found.code : undefined, message: found.message };
}
