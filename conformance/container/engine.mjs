// Containers without a container engine: namespaces of our own, and a root that was built for it.
import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notRun } from '../not-run.mjs';
import { runProgram } from '../run-program.mjs';
import { openPorts } from './ports.mjs';

/** What Docker leaves of root's powers: https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities */
const CAPABILITIES = [
  ...['audit_write', 'chown', 'dac_override', 'fowner', 'fsetid', 'kill', 'mknod', 'net_bind_service'],
  ...['net_raw', 'setfcap', 'setgid', 'setpcap', 'setuid', 'sys_chroot'],
];
const NAMESPACES = ['--mount', '--net', '--pid', '--ipc', '--uts'];

/**
 * @typedef {{from: string, to: string, writable?: boolean}} Mount a folder of this machine and where it is in the container
 * @typedef {(args: string[], options: {user: number, cwd: string, env: Record<string, string>, input?: string}) =>
 *   Promise<{status: number, stdout: string, stderr: string}>} Exec as `docker exec`: `env` is all there is, PATH included
 * @param {{image: string, folder: string, layer?: string, ports?: string[], mounts: Mount[]}} options `folder` is this
 *   container's own; `layer` holds files that are in the root besides those of the image; `ports` of this machine's loopback are
 *   the container's, too
 * @returns {Promise<{exec: Exec, close: () => void}>}
 */
export async function openContainer(
  context,
  { image, folder, layer = join(folder, 'layer'), ports = [], mounts },
) {
  const root = join(folder, 'root');
  // Nothing can be made later: places to mount at are among the files that come with the image.
  for (const each of [root, layer, ...mounts.map(({ to }) => join(layer, to))])
    mkdirSync(each, { recursive: true });
  const engine = spawn(
    await context.tool('unshare'),
    [
      ...[...NAMESPACES, '--propagation', 'private', '--fork', '--kill-child'],
      ...['bash', join(context.here, 'container/in-namespace.sh'), root, `${layer}:${image}`],
      ...mounts.flatMap(({ from, to, writable = false }) => [from, to, writable ? 'rw' : 'ro']),
    ],
    { env: context.environment, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  await readiness(engine);
  // The engine's only child: process 1 of the container.
  const first = readFileSync(`/proc/${engine.pid}/task/${engine.pid}/children`, 'utf8').trim();
  const closePorts = ports.length === 0 ? () => {} : await openPorts(context, first, ports);
  const nsenter = await context.tool('nsenter');
  return {
    exec: (args, { user, cwd, env, input }) =>
      runProgram(
        nsenter,
        [
          // No shell changes the folder: it would lose the variables whose names it cannot say, such as INPUT_FAIL-ON.
          ...['--target', first, ...NAMESPACES, '--root', `--wd=/proc/${first}/root${cwd}`],
          ...['/.engine/setpriv', '--reuid', String(user), '--regid', String(user), '--clear-groups'],
          '--inh-caps=-all',
          `--bounding-set=${['-all', ...CAPABILITIES.map((each) => `+${each}`)].join()}`,
          ...args,
        ],
        { env, input, seconds: 120 },
      ),
    close() {
      closePorts();
      engine.kill('SIGKILL');
    },
  };
}

function readiness(engine) {
  return new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [engine.stdout, engine.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
        if (said.endsWith('ready\n')) resolve();
      });
    engine.on('error', (error) => reject(notRun(`no container can be made here: ${error.message}`)));
    engine.on('exit', () => reject(notRun(`no container can be made here: ${said.trim()}`)));
  });
}

/** A folder that belongs to a user. */
export function folderOf(user, path, mode = 0o755) {
  mkdirSync(path, { recursive: true, mode });
  chownSync(path, user, user);
  return path;
}
