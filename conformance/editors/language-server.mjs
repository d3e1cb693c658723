// A client for the language server protocol on standard streams, as far as completion and hover need it.
import { spawn } from 'node:child_process';

/**
 * @param {string} command  the program; `args` must select its standard streams
 * @param {{env: Record<string, string>, settings: Record<string, unknown>}} options `settings` answer
 *   workspace/configuration by section
 */
export function startServer(command, args, { env, settings }) {
  const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map();
  const heard = [];
  const listeners = new Set();
  let buffer = Buffer.alloc(0);
  let last = 0;
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = (message) => {
    if (message.method === undefined) {
      const { resolve, reject } = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) reject(new Error(message.error.message));
      else resolve(message.result);
    } else if (message.id !== undefined) {
      const asked = message.method === 'workspace/configuration' ? message.params.items : undefined;
      send({ id: message.id, result: asked?.map(({ section }) => settings[section] ?? null) ?? null });
    } else {
      heard.push(message);
      for (const listen of listeners) listen();
    }
  };
  child.stdout.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end).toString())[1]);
      if (buffer.length < end + 4 + length) return;
      const body = buffer.subarray(end + 4, end + 4 + length).toString();
      buffer = buffer.subarray(end + 4 + length);
      receive(JSON.parse(body));
    }
  });
  return {
    request: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        send({ id: last, method, params });
      }),
    notify: (method, params) => send({ method, params }),
    /** The parameters of the first notification of that method that `fits`; waits for it. */
    published: (method, fits) =>
      new Promise((resolve) => {
        const listen = () => {
          const found = heard.find((message) => message.method === method && fits(message.params));
          if (found === undefined) return;
          listeners.delete(listen);
          resolve(found.params);
        };
        listeners.add(listen);
        listen();
      }),
    stop: () => child.kill(),
  };
}
