import type { IncomingMessage } from 'node:http';
import type { Attempt } from './classify-response.js';
import type { ProxyRoute } from './deliver-proxy.js';

export interface Post {
  readonly url: URL;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Undefined opens a direct connection. */
  readonly proxy?: ProxyRoute | undefined;
}

const LONGEST_BODY = 65_536;

/**
 * One POST that follows no redirects. Never rejects. Uses a new connection: a reused one that the server has just closed would
 * look like a lost request.
 */
export async function post({ url, body, headers, timeoutMs, proxy }: Post): Promise<Attempt> {
  const secure = url.protocol === 'https:';
  // Loads only the needed one: https takes some ms to load.
  const { request } = secure ? await import('node:https') : await import('node:http');
  return new Promise((resolve) => {
    let connected = false;
    let answer: { status: number; retryAfter: string | undefined } | undefined;
    let text = '';
    let done = false;
    // Set until the proxy has opened its tunnel: until then, failures and answers are the proxy's.
    let variable = proxy?.variable;
    const ended = new AbortController();
    const finish = (code: string, complete: boolean) => {
      if (done) return;
      done = true;
      clearTimeout(timer);
      sent.destroy();
      ended.abort();
      const by = variable === undefined ? {} : { proxy: variable };
      if (answer !== undefined) resolve({ kind: 'answer', ...answer, body: text, complete, ...by });
      else if (connected) resolve({ kind: 'no-answer', code });
      else resolve({ kind: 'no-connection', code, ...by });
    };
    const length = String(Buffer.byteLength(body));
    const sent = request(url, {
      method: 'POST',
      agent: proxy?.openAgent(ended.signal) ?? false,
      headers: { ...headers, 'content-length': length, connection: 'close' },
    });
    const timer = setTimeout(() => finish('TIMEOUT', false), timeoutMs);
    // The agent's own event, which Node's types do not know.
    (sent as NodeJS.EventEmitter).on('proxyConnect', ({ statusCode }: IncomingMessage) => {
      if (statusCode === 200) variable = undefined;
    });
    sent.on('socket', (socket) => {
      // From here on the request may arrive. (A socket that is already connected emits no event.)
      const up = () => {
        connected = true;
      };
      if (!socket.connecting && !secure) up();
      else socket.once(secure ? 'secureConnect' : 'connect', up);
    });
    sent.on('response', (response) => {
      connected = true;
      answer = { status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] };
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
        if (text.length > LONGEST_BODY) finish('', false);
      });
      response.on('end', () => finish('', response.complete));
      response.on('error', () => finish('', false));
      response.on('close', () => finish('', false));
    });
    sent.on('error', (error: NodeJS.ErrnoException) => finish(codeOf(error), false));
    sent.on('close', () => finish('CLOSED', false));
    sent.end(body);
  });
}

/** Node's error code, such as ECONNRESET; error messages are never used. */
function codeOf(error: NodeJS.ErrnoException): string {
  return typeof error.code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(error.code) ? error.code : 'UNKNOWN';
}
