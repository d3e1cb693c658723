// Debian's cron, built from the source package of one Debian release, with a clock of our own (conformance/cron/program).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentHash } from '../files.mjs';
import { notRun } from '../not-run.mjs';
import { runProgram } from '../run-program.mjs';

export const DEBIAN_CRON = {
  version: '3.0pl1-162',
  release: 'bookworm',
  /** Of the .dsc, which has the checksums of the other files. */
  sha256: '5258f1e5e13bc330b66019a631092dc517904214881bbb4a39bef252781a22cd',
};

const PROGRAM = fileURLToPath(new URL('../cron/program', import.meta.url));
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** What decides. database.c and do_command.c look for tables and start jobs: ours stand in for them. */
const SOURCES = ['cron', 'entry', 'env', 'job', 'misc', 'user'].map((name) => `${name}.c`);
/** As in its Makefile and debian/rules, but without PAM, SELinux and warnings. */
const FLAGS = ['-O2', '-w', '-I.', '-DPOSIX', '-DDEBUGGING=0'];
const WRAPPED = [
  'time',
  'sleep',
  'access',
  'log_it',
  'syslog',
  'acquire_daemonlock',
  'set_cron_uid',
  'set_cron_cwd',
];

/** The program's path; built anew when our part of it changes. */
export async function buildDebianCron(cache) {
  const folder = join(cache, 'debian-cron', `${DEBIAN_CRON.version}-${contentHash(PROGRAM)}`);
  const program = join(folder, 'virtual-clock');
  if (existsSync(program)) return program;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await unpack(folder);
  const source = join(folder, 'source');
  const objects = SOURCES.map((name) => name.replace(/c$/, 'o'));
  // Only cron.c has a main.
  await compile(source, [...FLAGS, '-Dmain=cron_main', '-c', ...SOURCES]);
  await compile(source, [
    ...FLAGS,
    join(PROGRAM, 'virtual-clock.c'),
    ...objects,
    ...WRAPPED.map((name) => `-Wl,--wrap=${name}`),
    '-o',
    program,
  ]);
  return program;
}

/** The source package, from where this machine has its own packages. */
async function unpack(folder) {
  const options = Object.entries({
    'Dir::Etc::SourceList': '/dev/null',
    'Dir::Etc::SourceParts': join(folder, 'sources.list.d'),
    'Dir::State': join(folder, 'state'),
    'Dir::State::Status': '/dev/null',
    'Dir::Cache': join(folder, 'cache'),
  }).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  for (const path of ['sources.list.d', 'state/lists/partial', 'cache/archives/partial'])
    mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'sources.list.d/debian.sources'), await sourcesList());
  await aptGet(folder, [...options, 'update', '--quiet']);
  await aptGet(folder, [...options, 'source', '--quiet', '--download-only', `cron=${DEBIAN_CRON.version}`]);
  const name = `cron_${DEBIAN_CRON.version}.dsc`;
  const found = createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex');
  if (found !== DEBIAN_CRON.sha256) throw new Error(`${name} has the checksum ${found}`);
  const unpacked = await runProgram('dpkg-source', ['--require-strong-checksums', '-x', name, 'source'], {
    cwd: folder,
  });
  if (unpacked.status === 127) throw notRun('dpkg-source is not on this machine (.ci/run installs it)');
  if (unpacked.status !== 0) throw new Error(`${name} could not be unpacked: ${unpacked.stderr}`);
  for (const path of ['state', 'cache']) rmSync(join(folder, path), { recursive: true });
}

async function sourcesList() {
  const format = ['--format', '$(ORIGIN) $(LABEL) $(COMPONENT) $(REPO_URI)'];
  const { stdout } = await runProgram('apt-get', ['indextargets', ...format, 'Created-By: Packages']);
  const from = /^Debian Debian main (\S+)$/m.exec(stdout)?.[1];
  if (from === undefined) throw notRun('apt-get knows no Debian packages on this machine');
  const lines = [
    'Types: deb-src',
    `URIs: ${from}`,
    `Suites: ${DEBIAN_CRON.release}`,
    'Components: main',
    ...(existsSync(KEYRING) ? [`Signed-By: ${KEYRING}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

async function aptGet(cwd, args) {
  const { status, stderr } = await runProgram('apt-get', args, { cwd, seconds: 600 });
  if (status !== 0) throw notRun(`cron's source could not be had: ${stderr.trim().split('\n').at(-1)}`);
}

async function compile(cwd, args) {
  const { status, stderr } = await runProgram('gcc', args, { cwd });
  if (status === 127) throw notRun('gcc is not on this machine (.ci/run installs it)');
  if (status !== 0) throw new Error(`Debian's cron could not be compiled: ${stderr}`);
}
