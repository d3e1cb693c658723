// Adds the optional binaries for other platforms to package-lock.json. npm leaves them out if its registry lacks them (a
// partial mirror), and `npm ci` then refuses the lock as incomplete. Run it after every change of dependencies:
// `npm run lock`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PATH = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** The lock with an entry for every optional dependency that a package names by exact version. */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (findEntry(packages, parent, name) === version || !/^\d+\.\d+\.\d+[\w.+-]*$/.test(version)) continue;
      const taken = packages[`node_modules/${name}`] !== undefined;
      const platform = platformOf(name);
      if (platform === undefined) continue;
      const path = taken && parent !== '' ? `${parent}/node_modules/${name}` : `node_modules/${name}`;
      packages[path] = { version, ...platform, ...(dev ? { dev } : {}), optional: true };
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/** The version that Node would load for `name` from the folder `parent`. */
function findEntry(packages, parent, name) {
  for (let at = parent; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const entry = packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`];
    if (entry !== undefined || at === '') return entry?.version;
  }
}

/** The platform that npm compares with the machine, from the package's name; undefined if the name has none. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (os === undefined && cpu === undefined) return undefined;
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return {
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === undefined || os !== 'linux' ? {} : { libc: [libc] }),
    ...(os === undefined ? {} : { os: [os] }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(PATH, 'utf8'));
  writeFileSync(PATH, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
}
