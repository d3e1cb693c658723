import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net';
import { onTestFinished } from 'vitest';

/** A forward proxy on 127.0.0.1 that resolves every name to 127.0.0.1, and requires a login if one is given. */
export async function startProxy(login?: string, refuses?: number) {
  const tunnels: string[] = [];
  const server = createServer((_, response) => response.writeHead(500).end());
  server.on('connect', (request, client) => {
    const asked = request.headers['proxy-authorization'];
    tunnels.push(`${request.url}${asked === undefined ? '' : ' with a login'}`);
    const isKnown = login === undefined || asked === `Basic ${Buffer.from(login).toString('base64')}`;
    if (!isKnown || refuses !== undefined) {
      client.end(`HTTP/1.1 ${isKnown ? refuses : 407} Refused\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const target = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    client.on('error', () => target.destroy());
    target.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { tunnels, address: `127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A port that counts connections, and never answers. */
export async function startSilent() {
  const seen = { connections: 0 };
  const server = createTcpServer((socket) => {
    seen.connections++;
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return Object.assign(seen, { address: `127.0.0.1:${(server.address() as AddressInfo).port}` });
}
