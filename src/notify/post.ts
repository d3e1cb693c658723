import type { Agent } from 'node:http';
import type { Attempt } from './judge.js';

export interface Post {
  readonly url: URL;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Of a proxy; without one each attempt has a connection of its own. */
  readonly agent?: Agent | undefined;
}

const LONGEST_BODY = 65_536;

/**
 * One POST, redirects not followed. Never rejects. A connection is never reused: one that the other side has just
 * closed would look like a request that got lost.
 */
export async function post({ url, body, headers, timeoutMs, agent }: Post): Promise<Attempt> {
  const secure = url.protocol === 'https:';
  // Only the one that is needed: https costs a few ms at start.
  const { request } = secure ? await import('node:https') : await import('node:http');
  return new Promise((resolve) => {
    let connected = false;
    let answer: { status: number; retryAfter: string | undefined } | undefined;
    let text = '';
    let done = false;
    const finish = (code: string, complete: boolean) => {
      if (done) return;
      done = true;
      clearTimeout(timer);
      sent.destroy();
      if (answer !== undefined) resolve({ kind: 'answer', ...answer, body: text, complete });
      else resolve({ kind: connected ? 'no-answer' : 'no-connection', code });
    };
    const length = String(Buffer.byteLength(body));
    const sent = request(url, {
      method: 'POST',
      agent: agent ?? false,
      headers: { ...headers, 'content-length': length, connection: 'close' },
    });
    const timer = setTimeout(() => finish('TIMEOUT', false), timeoutMs);
    sent.on('socket', (socket) => {
      // From here on the request may arrive. (A socket that is already connected has no event to wait for.)
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

/** Node's error code, such as ECONNRESET; an error's message is never used. */
function codeOf(error: NodeJS.ErrnoException): string {
  return typeof error.code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(error.code) ? error.code : 'UNKNOWN';
}
