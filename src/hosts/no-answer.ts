import { HostError } from './types.js';

/** OpenSSL's and Node's codes for a certificate that is not trusted. */
const CERTIFICATE = /CERT|^SELF_SIGNED|^UNABLE_TO_|^DEPTH_ZERO|^HOSTNAME_MISMATCH|^ERR_TLS/;

/** What to say of a request to GitLab that had no answer. */
export function noAnswerOf(error: unknown): HostError {
  if (!(error instanceof Error)) return new HostError("GitLab can't be reached");
  if (error.name === 'AbortError' || error.name === 'TimeoutError')
    return new HostError('GitLab does not answer in time');
  const cause = error.cause as NodeJS.ErrnoException | undefined;
  const code = typeof cause?.code === 'string' ? cause.code : undefined;
  const mend =
    code !== undefined && CERTIFICATE.test(code)
      ? ': its certificate is not trusted; name the file with the certificate of its authority in NODE_EXTRA_CA_CERTS'
      : '';
  return new HostError(`GitLab can't be reached (${code ?? cause?.message ?? error.message})${mend}`);
}
