import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Request {
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A fault in place of the right answer: another answer, or none. */
export type Fault = Answer | 'hang' | 'reset' | 'cut off';

export interface Loopback {
  readonly url: string;
  /** Every request so far, in order. */
  readonly requests: Request[];
  /** For the next requests, one each; `undefined` lets one pass. */
  readonly faults: (Fault | undefined)[];
  /** Errors of clients. The test fails at its end if there are any. */
  readonly violations: string[];
  /** Stops the server before the test ends. */
  close(): Promise<void>;
}

/** A server on 127.0.0.1 for one test. `answer` throws a Violation if a request is not as documented. */
export async function startLoopback(
  answer: (request: Request) => Answer | Promise<Answer>,
): Promise<Loopback> {
  const requests: Request[] = [];
  const faults: (Fault | undefined)[] = [];
  const violations: string[] = [];
  const server = createServer(async (incoming, outgoing) => {
    // A client that was killed during its request gets no answer.
    const request = await readRequest(incoming).catch(() => undefined);
    if (request === undefined) return;
    requests.push(request);
    try {
      const right = await answer(request);
      send(faults.shift() ?? right, right, outgoing);
    } catch (error) {
      violations.push(`${request.method} ${request.url}: ${error instanceof Error ? error.message : error}`);
      send({ status: 400, body: { message: 'not as documented' } }, undefined, outgoing);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  onTestFinished(async () => {
    await close();
    if (violations.length > 0) throw new Error(`requests not as documented:\n${violations.join('\n')}`);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, faults, violations, close };
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  const url = incoming.url ?? '';
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  );
  return { method: incoming.method ?? '', url, path: pathname, query: searchParams, headers, body };
}

function send(answer: Fault, right: Answer | undefined, outgoing: ServerResponse): void {
  if (answer === 'hang') return;
  if (answer === 'reset') {
    outgoing.socket?.destroy();
    return;
  }
  const { status, headers, body } = answer === 'cut off' ? (right ?? { status: 200, body: [] }) : answer;
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  if (answer !== 'cut off') {
    outgoing.end(text);
    return;
  }
  // Half of the body, in a chunk that promises more.
  outgoing.write(text.slice(0, Math.ceil(text.length / 2)), () => outgoing.socket?.destroy());
}
