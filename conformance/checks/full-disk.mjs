import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eachOf } from '../each-of.mjs';
import { filesBelow, writeBelow } from '../files.mjs';
import { notRun } from '../not-run.mjs';
import { runProgram } from '../run-program.mjs';

/** The remaining space of the disk; with `none`, nothing can be written. */
const ROOMS = [
  ...[0, 1, 2, 3, 5].map((count) => ({ room: `pages=${count}`, none: count === 0, reason: 'ENOSPC' })),
  ...[0, 1, 2].map((count) => ({ room: `inodes=${count}`, none: count === 0, reason: 'ENOSPC' })),
  { room: 'read-only', none: true, reason: 'EROFS' },
];

const YAML = 'jmo-schedules.yaml';
const NEW = ['create', 'new', '--cron', '9 3 * * *', '--repo', '.'];

/**
 * Every way to write files. `varies`: with the time of the call; `each`: each file is complete or untouched on its own;
 * `output`: the file to which a shell redirects the call's output; tried only in these `rooms`.
 */
const CALLS = [
  { name: 'render', words: ['render'] },
  { name: 'report', words: ['report', '--findings', 'findings.json', '--out', 'reports'], each: true },
  { name: 'export', words: ['export', 'nightly', '-o', 'nightly.yml'] },
  { name: 'init', words: ['init', '--file', 'other.yaml'] },
  { name: 'create', words: NEW, varies: true },
  { name: 'update', words: ['update', 'nightly', '--cron', '9 3 * * *'] },
  { name: 'delete', words: ['delete', 'nightly', '--yes'] },
  { name: 'create in the store', words: [...NEW, '--store'], varies: true },
  { name: 'update in the store', words: ['update', 'old', '--store', '--cron', '9 3 * * *'] },
  { name: 'delete in the store', words: ['delete', 'old', '--store', '--yes'] },
  { name: 'list to a file', words: ['list', '-o', 'json'], output: 'output.json', rooms: /^pages/ },
];

/** Real disks of tmpfs without space, which `npm test` may not mount. */
export const fullDisk = {
  id: 'full-disk',
  title:
    'where there is no room, or nothing may be written, every file stays as it was and the call says so; with room again it does all of its work',
  consumer: 'file systems of their own: full, without inodes, read-only',
  unit: 'calls',
  tools: ['unshare', 'mount', 'bash'],
  async run(context) {
    const before = await startingPoint(context);
    const cases = CALLS.flatMap((call) =>
      ROOMS.filter(({ room }) => (call.rooms ?? /./).test(room)).map((room) => ({ call, ...room })),
    );
    const wanted = new Map();
    for (const call of CALLS) wanted.set(call, await withoutTrouble(context, call, before));
    const found = await eachOf(cases, async (one, index) => {
      const folder = join(context.work, 'full-disk', String(index));
      cpSync(before, join(folder, 'before'), { recursive: true });
      await onSmallDisk(context, folder, one);
      return judge(folder, one, wanted.get(one.call)).map(
        (problem) => `${one.call.name}, ${one.room}: ${problem}`,
      );
    });
    return { cases: cases.length, failures: found.flat() };
  },
};

/** A project that was rendered, reported on and exported from an earlier file. */
async function startingPoint(context) {
  const folder = join(context.work, 'full-disk/start');
  const yaml = readFileSync(join(context.root, 'examples/webshop', YAML), 'utf8');
  writeBelow(
    folder,
    YAML,
    yaml.replaceAll(/schedule: "\S+/g, 'schedule: "1').replace('name: nightly ', 'name: gone '),
  );
  writeBelow(folder, 'findings.json', '{"meta": {}, "findings": []}');
  const rest = ['--store', '--cron', '7 2 * * *', '--repo', '.'];
  const calls = [['render'], CALLS[1].words, ['create', 'old', ...rest], ['create', 'older', ...rest]];
  for (const words of calls) await mustWork(context, words, folder);
  writeBelow(folder, YAML, yaml);
  writeBelow(folder, 'nightly.yml', 'of an earlier version\n'.repeat(200));
  const findings = readFileSync(join(context.root, 'test/fixtures/findings/findings.json'));
  writeBelow(folder, 'findings.json', findings);
  return folder;
}

/** The files that a call leaves behind without any obstacle. */
async function withoutTrouble(context, call, before) {
  const folder = join(context.work, 'full-disk', `after ${call.name}`);
  cpSync(before, folder, { recursive: true });
  const stdout = await mustWork(context, call.words, folder);
  if (call.output !== undefined) writeBelow(folder, call.output, stdout);
  return contents(folder);
}

async function mustWork(context, words, folder) {
  const { status, stdout, stderr } = await context.cli(words, { cwd: folder, env: { HOME: folder } });
  if (status !== 0) throw new Error(`${words.join(' ')}: ended with ${status}: ${stderr}`);
  return stdout;
}

async function onSmallDisk(context, folder, { call, room }) {
  const program = [process.execPath, join(context.root, 'dist/cli/index.js'), ...call.words];
  const words =
    call.output === undefined ? program : ['sh', '-c', `exec "$@" > ${call.output}`, 'sh', ...program];
  const asRoot = process.getuid() === 0 ? [] : ['--user', '--map-root-user'];
  const namespace = ['--mount', '--propagation', 'private'];
  const script = join(context.here, 'disk/in-namespace.sh');
  const { status, stderr } = await runProgram(
    await context.tool('unshare'),
    [...asRoot, ...namespace, 'bash', script, folder, room, ...words],
    { env: context.environment },
  );
  if (!existsSync(join(folder, 'mounted')))
    throw notRun(`no file system can be mounted here: ${stderr.trim()}`);
  if (status !== 0) throw new Error(`${call.name}, ${room}: the disk ended with ${status}: ${stderr}`);
}

function judge(folder, { call, none, reason }, after) {
  const text = (name) => readFileSync(join(folder, `${name}.txt`), 'utf8');
  const before = contents(join(folder, 'before'));
  const code = text('refused-code').trim();
  const said = text('refused-err');
  const left = contents(join(folder, 'refused'));
  const problems = [];
  if (code === '2') {
    // The shell opened this file, so the program cannot restore it.
    delete left[call.output];
    // `init` also warns, since this disk is below our own repository.
    const errors = said.replace(/^jmo-schedule: warning: .*\n/, '');
    if (!/^jmo-schedule: [^\n]+\n$/.test(errors) || !errors.includes(`(${reason})`))
      problems.push(`says: ${said.trim()}`);
    for (const path of new Set([...Object.keys(left), ...Object.keys(before)])) {
      const isWhole = left[path] === before[path] || (call.each && left[path] === after[path]);
      if (!isWhole) problems.push(`${path} is neither as it was nor as it should be`);
    }
  } else if (code !== '0' || none) problems.push(`ended with ${code}: ${said.trim()}`);
  else problems.push(...different(left, after, before, call));
  if (code === '0') return problems;
  if (text('again-code').trim() !== '0') problems.push(`with room again: ${text('again-err').trim()}`);
  else problems.push(...different(contents(join(folder, 'again')), after, before, call));
  return problems;
}

/** The differences from the same call elsewhere; of files that vary, only that they exist. */
function different(found, wanted, before, { varies }) {
  const differing = (other) =>
    [...new Set([...Object.keys(found), ...Object.keys(other)])].filter(
      (path) => found[path] !== other[path],
    );
  if (varies)
    return differing(before).length === differing(wanted).length ? [] : ['does less or more than elsewhere'];
  return differing(wanted).map((path) => `${path} is not what the call makes elsewhere`);
}

function contents(folder) {
  return Object.fromEntries(
    filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}
