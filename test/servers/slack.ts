import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { onTestFinished } from 'vitest';
import { blockKitProblems } from '../notify/block-kit.js';

/** The server's fault in place of Slack's answer. `delivered` says whether the message is in the channel by then. */
export type Fault =
  | { readonly kind: 'answer'; readonly status: number; readonly body: string; readonly retryAfter?: string }
  /** Closes before it has read the request. */
  | { readonly kind: 'reset' }
  /** Reads the request, then closes or never answers. */
  | { readonly kind: 'silence'; readonly delivered: boolean; readonly close: boolean }
  /** Sends an answer's head and a part of its body, then closes or stalls. */
  | { readonly kind: 'cut'; readonly status: number; readonly close: boolean }
  /** Answers correctly, but only after so many ms. */
  | { readonly kind: 'late'; readonly ms: number }
  /** Sends something other than HTTP. */
  | { readonly kind: 'garbage'; readonly delivered: boolean };

export interface Slack {
  /** `127.0.0.1:port`. */
  readonly host: string;
  readonly requests: {
    readonly path: string;
    readonly body: string;
    readonly headers: IncomingMessage['headers'];
  }[];
  /** How often the message of each path (or channel of the API) was delivered. */
  readonly delivered: Map<string, number>;
}

/** The parts of a webhook's path, which must not appear anywhere. */
export const SECRET = ['T0SECRET', 'B0SECRET', 'sup3rS3cretPart'];

export function hookOf(slack: Slack, kind = 'services'): string {
  return `http://${slack.host}/${[kind, ...SECRET].join('/')}`;
}

/** The flags that let `notify` use a loopback port. */
export function allow(slack: Slack): string[] {
  return ['--allow-host', slack.host, '--slack-api', `http://${slack.host}/api`];
}

type PickFault = (path: string, attempt: number) => Fault | undefined;
type Listen = (listener: RequestListener) => Server;

/**
 * Slack as its pages describe it: incoming webhooks (`ok`, or an error word with 4xx), workflow triggers and chat.postMessage
 * (`{"ok": …}` with 200). On a loopback port, for one test.
 */
export async function startSlack(
  pick: PickFault = () => undefined,
  listen: Listen = createServer,
): Promise<Slack> {
  const slack = { host: '', requests: [] as Slack['requests'], delivered: new Map<string, number>() };
  const attempts = new Map<string, number>();
  const server = listen(async (request, response) => {
    request.on('error', () => {});
    const path = request.url ?? '';
    const attempt = (attempts.get(path) ?? 0) + 1;
    attempts.set(path, attempt);
    const fault = pick(path, attempt);
    if (fault?.kind === 'reset') {
      request.socket.destroy();
      return;
    }
    let body = '';
    request.setEncoding('utf8');
    try {
      for await (const chunk of request) body += chunk;
    } catch {
      return;
    }
    slack.requests.push({ path, body, headers: request.headers });
    const deliver = (key: string) => slack.delivered.set(key, (slack.delivered.get(key) ?? 0) + 1);
    if (fault === undefined) answerAsSlack(request, body, response, deliver);
    else misbehave(fault, request, body, response, deliver);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    (server as Server & { closeAllConnections?: () => void }).closeAllConnections?.();
    server.close();
  });
  slack.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return slack;
}

function misbehave(
  fault: Exclude<Fault, { kind: 'reset' }>,
  request: IncomingMessage,
  body: string,
  response: ServerResponse,
  deliver: (key: string) => void,
): void {
  const path = request.url ?? '';
  switch (fault.kind) {
    case 'answer':
      response.writeHead(fault.status, {
        'content-type': 'text/plain',
        ...(fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter }),
        ...(fault.status >= 300 && fault.status < 400 ? { location: '/services/elsewhere' } : {}),
      });
      response.end(fault.body);
      return;
    case 'silence':
      if (fault.delivered) deliver(path);
      if (fault.close) request.socket.destroy();
      return;
    case 'cut':
      if (fault.status === 200) deliver(path);
      response.writeHead(fault.status, { 'content-length': '20' });
      response.write('o', () => fault.close && request.socket.destroy());
      return;
    case 'late':
      setTimeout(() => answerAsSlack(request, body, response, deliver), fault.ms);
      return;
    case 'garbage':
      if (fault.delivered) deliver(path);
      request.socket.end('SSH-2.0-OpenSSH_9.6\r\n');
      return;
  }
}

function answerAsSlack(
  request: IncomingMessage,
  body: string,
  response: ServerResponse,
  deliver: (key: string) => void,
): void {
  const path = request.url ?? '';
  const json = parse(body);
  const text = (status: number, word: string) =>
    response.writeHead(status, { 'content-type': 'text/html' }).end(word);
  const api = (answer: object, status = 200) =>
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
      .end(JSON.stringify(answer));
  if (request.method !== 'POST') text(405, 'method_not_allowed');
  else if (path.startsWith('/services/')) {
    if (json === undefined) text(400, 'invalid_payload');
    else if (json.text === undefined) text(400, 'no_text');
    else if (blockKitProblems(json).length > 0 || 'channel' in json) text(400, 'invalid_blocks');
    else {
      deliver(path);
      text(200, 'ok');
    }
  } else if (path.startsWith('/triggers/') || path.startsWith('/workflows/')) {
    const flat = json !== undefined && Object.values(json).every((value) => typeof value === 'string');
    if (flat) deliver(path);
    api(flat ? { ok: true } : { ok: false, error: 'parameter_validation_failed' }, flat ? 200 : 400);
  } else if (path === '/api/chat.postMessage') api(postMessage(request, json, deliver));
  else text(404, 'no_service');
}

function postMessage(
  request: IncomingMessage,
  json: Record<string, unknown> | undefined,
  deliver: (key: string) => void,
): object {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) return { ok: false, error: 'not_authed' };
  if (!token.endsWith('good')) return { ok: false, error: 'invalid_auth' };
  const channel = String(json?.channel ?? '');
  if (json === undefined || blockKitProblems(json).length > 0) return { ok: false, error: 'invalid_blocks' };
  if (channel === '#outside') return { ok: false, error: 'not_in_channel' };
  if (channel === '#broken') return { ok: false, error: 'fatal_error' };
  deliver(channel);
  return { ok: true, channel: 'C024BE91L', ts: '1503435956.000247', message: {} };
}

function parse(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
