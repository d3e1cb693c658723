// Servers of this machine, at the same ports of a container's own loopback: by sockets with a path, which any network can share.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Opens a way to `ports` inside the network of process `first`; resolves to what closes it again. */
export async function openPorts(context, first, ports) {
  // The path of a socket has a hundred letters at most.
  const folder = mkdtempSync(join(tmpdir(), 'ports-'));
  const servers = [];
  for (const port of ports)
    servers.push(await handOn(join(folder, port), { port: Number(port), host: '127.0.0.1' }));
  const inside = spawn(
    await context.tool('nsenter'),
    ['--target', first, '--net', process.execPath, fileURLToPath(import.meta.url), folder, ...ports],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise((resolve, reject) => {
    inside.stdout.once('data', resolve);
    inside.once('exit', () => reject(new Error('no way to the servers could be opened')));
  });
  return () => {
    inside.kill();
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true });
  };
}

/** Hands on every connection made `at` a port or a path. */
async function handOn(at, to) {
  const server = createServer((socket) => {
    const upstream = connect(to);
    socket.pipe(upstream).pipe(socket);
    for (const each of [socket, upstream]) each.on('error', () => each.destroy());
  });
  await new Promise((resolve) => server.listen(at, resolve));
  return server;
}

// The part inside.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, ...ports] = process.argv.slice(2);
  for (const port of ports)
    await handOn({ port: Number(port), host: '127.0.0.1' }, { path: join(folder, port) });
  process.stdout.write('ready\n');
}
