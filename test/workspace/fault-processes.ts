import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordedStore } from '../schedule/store/recorded.js';
import { contents, project } from './project.js';

const root = join(import.meta.dirname, '../..');
export const PROGRAM = join(root, 'dist/cli');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** How to start the program: additional environment, a preloaded module, a limit on the size of files it writes. */
export interface Start {
  readonly env?: Readonly<Record<string, string>>;
  readonly preload?: string;
  /** The folder of a copy of the program. */
  readonly program?: string;
  /** In the blocks of `ulimit -f`, 512 or 1024 bytes. */
  readonly limit?: number;
  /** A shell's redirection of standard output. */
  readonly output?: string;
}

/** The bundled program in its own process. */
export function run(folder: string, words: readonly string[], start: Start = {}): Promise<Ended> {
  const lines = [
    start.limit === undefined ? '' : `ulimit -f ${start.limit} || exit 99`,
    `exec "$0" "$@" ${start.output ?? ''}`,
  ];
  const file = join(start.program ?? PROGRAM, 'index.js');
  const child = spawn('sh', ['-c', lines.join('\n'), process.execPath, file, ...words], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      ...(start.preload === undefined ? {} : { NODE_OPTIONS: `--require "${at(start.preload)}"` }),
      ...start.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, ...said }));
  });
}

function at(name: string): string {
  return join(import.meta.dirname, name);
}

/** What a killed run may leave beside the files: temporary files, a lock. The next run removes them. */
export const LEFT_BEHIND = /\.jmo-schedule-\d+-[0-9a-f]+\.tmp$|\.lock$/;

/** At the nth call on files below `folder`, kills the process or replaces a file; see fault-at-call.cjs. */
export function atCall(
  folder: string,
  call: number | 'away',
  fate: { readonly does: 'kill' } | { readonly does: 'replace'; readonly path: string; readonly by: string },
): Start {
  const env = { FAULT_FOLDER: folder, FAULT_CALL: String(call), FAULT_DOES: fate.does };
  const more = fate.does === 'kill' ? {} : { FAULT_TARGET: join(folder, fate.path), FAULT_BY: fate.by };
  return { preload: 'fault-at-call.cjs', env: { ...env, ...more } };
}

/** The number of calls on files below `folder` in a full run; the folder is as the run leaves it. */
export async function countCalls(
  folder: string,
  words: readonly string[],
): Promise<{ readonly all: number; readonly changes: number }> {
  const file = join(project(), 'calls');
  const env = { FAULT_FOLDER: folder, FAULT_DOES: 'count', FAULT_BY: file };
  const { code, err } = await run(folder, words, { preload: 'fault-at-call.cjs', env });
  if (code !== 0) throw new Error(`${words.join(' ')}: ${err}`);
  return JSON.parse(readFileSync(file, 'utf8')) as { all: number; changes: number };
}

/** Numbers from 1 to `total`, one from each of `count` equal parts, by a seed: the same in every run. */
export function spread(total: number, count: number, seed = 7): number[] {
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const parts = Math.min(total, count);
  return Array.from({ length: parts }, (_, part) => 1 + Math.floor(((part + random()) * total) / parts));
}

/** Works on all items, four at a time; after a failure starts no more, and waits for those that run. */
export async function forEach<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.slice();
  const worker = async () => {
    try {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
    } finally {
      waiting.length = 0;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: 4 }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

const YAML = 'jmo-schedules.yaml';
export const STORE = '.jmo/schedules.json';
const webshop = readFileSync(join(root, 'examples/webshop', YAML), 'utf8');
const findings = readFileSync(join(root, 'test/fixtures/findings/findings.json'), 'utf8');

interface Writing {
  readonly words: readonly string[];
  before(): Promise<Files>;
}

type Files = Readonly<Record<string, string>>;

const edited = (words: readonly string[]): Writing => ({ words, before: async () => ({ [YAML]: webshop }) });
const stored = (words: readonly string[]): Writing => ({
  words,
  before: async () => ({ [STORE]: recordedStore() }),
});
const NEW = ['create', 'new', '--cron', '9 3 * * *', '--repo', '.'];

const WRITINGS = {
  render: {
    words: ['render'],
    // Rendered from a different file: of its three workflows two change, one is deleted, one is new.
    before: async (): Promise<Files> => {
      const earlier = webshop
        .replace('name: nightly ', 'name: gone ')
        .replaceAll(/schedule: "\S+/g, 'schedule: "1');
      const folder = project({ [YAML]: earlier });
      await run(folder, ['render']);
      return { ...contents(folder), [YAML]: webshop };
    },
  },
  report: {
    words: ['report', '--findings', 'findings.json', '--out', 'reports'],
    // The reports of an earlier run.
    before: async (): Promise<Files> => {
      const folder = project({ 'findings.json': '{"meta": {}, "findings": []}' });
      await run(folder, ['report', '--findings', 'findings.json', '--out', 'reports']);
      return { ...contents(folder), 'findings.json': findings };
    },
  },
  export: {
    words: ['export', 'nightly', '-o', 'nightly.yml'],
    before: async (): Promise<Files> => ({
      [YAML]: webshop,
      'nightly.yml': 'of an earlier version\n'.repeat(200),
    }),
  },
  init: { words: ['init'], before: async (): Promise<Files> => ({}) },
  create: edited(NEW),
  update: edited(['update', 'nightly', '--cron', '9 3 * * *']),
  delete: edited(['delete', 'nightly', '--yes']),
  'create in the store': stored([...NEW, '--store']),
  'update in the store': stored(['update', 'cli-made', '--store', '--cron', '9 3 * * *']),
  'delete in the store': stored(['delete', 'cli-made', '--store', '--yes']),
};

/** Every way in which the program writes files. */
export const ALL = Object.keys(WRITINGS) as (keyof typeof WRITINGS)[];

/** A call that writes, and its initial files. */
export async function writing(
  name: keyof typeof WRITINGS,
): Promise<{ words: readonly string[]; before: Files }> {
  const { words, before } = WRITINGS[name];
  return { words, before: await before() };
}

/** A folder with the initial files of a call; a store has the mode that JMo gives it. */
export function folderOf(files: Files): string {
  const { [STORE]: store, ...others } = files;
  const folder = project(others);
  if (store === undefined) return folder;
  mkdirSync(dirname(join(folder, STORE)));
  writeFileSync(join(folder, STORE), store, { mode: 0o600 });
  return folder;
}
