import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments, parse as parseYaml } from 'yaml';
import { FULL, few, slow } from '../full.js';
import { recordedStore } from '../schedule/store/recorded.js';
import { workIn } from './run.js';

// The bundled program in its own processes, killed at critical moments.
const CLI = join(import.meta.dirname, '../../dist/cli/index.js');
const webshop = readFileSync(join(import.meta.dirname, '../../examples/webshop/jmo-schedules.yaml'), 'utf8');

const KILLS = FULL ? 240 : 4;
const AT_ONCE = 4;

interface Ended {
  readonly code: number | null;
  readonly err: string;
  readonly took: number;
}

/** Runs the program; with `killAfter`, kills it after so many milliseconds. */
function run(folder: string, words: readonly string[], killAfter?: number): Promise<Ended> {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, [CLI, ...words], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (text) => {
      err += text;
    });
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, err, took: performance.now() - start });
    });
  });
}

interface Writer {
  readonly path: string;
  /** The file before the first call, or with `fresh` before each; undefined means no file. */
  readonly start?: string | undefined;
  readonly fresh?: true;
  /** The arguments of the nth call; each changes the file. */
  words(round: number): readonly string[];
  /** Whether a text is a correct result of the call on `before`. */
  made(before: string, after: string, round: number): boolean;
}

const yaml = 'jmo-schedules.yaml';
const json = '.jmo/schedules.json';
const minute = (round: number) => `${round % 60} ${(round % 23) + 1} * * *`;
const count = (text: string) => parseAllDocuments(text).length;
const entries = (text: string) => JSON.parse(text).schedules as { metadata: { name: string } }[];

const small = (index: number) =>
  `apiVersion: jmo.security/v1alpha1\nkind: ScanSchedule\nmetadata:\n  name: s-${index}\nspec:\n  schedule: "7 2 * * *"\n  jobTemplate:\n    targets:\n      repo: .\n`;

const WRITERS: Readonly<Record<string, Writer>> = {
  update: {
    path: yaml,
    words: (round) => ['update', 'nightly', '--cron', minute(round)],
    made: (before, after, round) =>
      after === before.replace(/(?<=nightly[\s\S]*?)schedule: ".*"/, `schedule: "${minute(round)}"`),
  },
  suspend: {
    path: yaml,
    words: (round) => [round % 2 === 0 ? 'suspend' : 'resume', 'staging-urls'],
    made: (before, after, round) => after === before.replace(/suspend: \w+/, `suspend: ${round % 2 === 0}`),
  },
  create: {
    path: yaml,
    words: (round) => ['create', `new-${round}`, '--cron', minute(round), '--repo', '.'],
    made: (before, after, round) => {
      const added = after.slice(before.length);
      return (
        after.startsWith(before) &&
        added.endsWith('repo: .\n') &&
        (parseYaml(added.slice(4)) as { metadata: { name: string } }).metadata.name === `new-${round}`
      );
    },
  },
  delete: {
    path: yaml,
    start: Array.from({ length: 300 }, (_, index) => small(index)).join('---\n'),
    words: (round) => ['delete', `s-${round < 0 ? 299 : round}`, '--yes'],
    made: (before, after, round) =>
      count(after) === count(before) - 1 && !after.includes(`name: s-${round}\n`),
  },
  import: {
    path: yaml,
    start: undefined,
    fresh: true,
    words: () => ['import', 'recorded.json', '--write'],
    made: (before, after) => before === '' && count(after) === 3 && after.endsWith('repos_dir: ./services\n'),
  },
  'store create': {
    path: json,
    words: (round) => ['create', `new-${round}`, '--store', '--cron', minute(round), '--repo', '.'],
    made: (before, after, round) => {
      const all = entries(after);
      return (
        JSON.stringify(all.slice(0, -1)) === JSON.stringify(entries(before)) &&
        all.at(-1)?.metadata.name === `new-${round}`
      );
    },
  },
  'store update': {
    path: json,
    words: (round) => ['update', 'cli-made', '--store', '--cron', minute(round)],
    made: (before, after, round) =>
      after.includes(`"schedule": "${minute(round)}"`) && entries(after).length === entries(before).length,
  },
};

function prepare(path: string): string {
  const folder = workIn(webshop);
  mkdirSync(join(folder, '.jmo'));
  if (path === json) writeFileSync(join(folder, json), recordedStore(), { mode: 0o600 });
  else writeFileSync(join(folder, 'recorded.json'), recordedStore());
  return folder;
}

/** Everything in a folder except the files themselves. */
function leftovers(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => ![yaml, '.jmo', json, 'recorded.json'].includes(name),
  );
}

async function killAtRandom(name: string, kills: number) {
  const writer = WRITERS[name] as Writer;
  const { path, words, made, start, fresh } = writer;
  const folder = prepare(path);
  const target = join(folder, path);
  const read = () => (existsSync(target) ? readFileSync(target, 'utf8') : '');
  const reset = () => {
    if (start === undefined) rmSync(target, { force: true });
    else writeFileSync(target, start);
  };
  if ('start' in writer) reset();
  const seen = { old: 0, new: 0 };
  let usual = (await run(folder, words(-2))).took;
  for (let round = 0; round < kills; round++) {
    if (fresh) reset();
    const before = read();
    await run(folder, words(round), usual * (0.55 + Math.random() * 0.5));
    const after = read();
    if (after === before) seen.old++;
    else if (made(before, after, round)) seen.new++;
    else throw new Error(`${name}: a mixture after round ${round}:\n${after}`);
    if (round % 10 !== 9) continue;
    // The next call removes whatever was left behind, and does not wait for it.
    if (fresh) reset();
    const next = await run(folder, words(round + 150));
    expect({ name, code: next.code, err: next.err.replace(/^(?:.* warning | {2}).*\n/gm, '') }).toEqual({
      name,
      code: 0,
      err: '',
    });
    expect(next.took).toBeLessThan(8_000);
    expect(leftovers(folder)).toEqual([]);
    usual = next.took;
  }
  return seen;
}

describe('kill -9 at a random moment', () => {
  it(`leaves the old file or the new one, and no lock, ${KILLS} times`, { timeout: 300_000 }, async () => {
    const names = few(Object.keys(WRITERS), 2);
    const each = Math.ceil(KILLS / names.length);
    const waiting = names.slice();
    const seen = { old: 0, new: 0 };
    const work = async () => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        const { old, new: made } = await killAtRandom(name, each);
        seen.old += old;
        seen.new += made;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(seen.old + seen.new).toBeGreaterThanOrEqual(KILLS);
    // Otherwise the moments were not random enough to prove anything.
    if (!FULL) return;
    expect(seen.old).toBeGreaterThan(KILLS / 20);
    expect(seen.new).toBeGreaterThan(KILLS / 50);
  });
});

describe('several writers at once', () => {
  it.each(few([yaml, json]))('lose nothing: %s', { timeout: 120_000 }, async (path) => {
    const folder = prepare(path);
    const text = () => readFileSync(join(folder, path), 'utf8');
    const before = path === yaml ? count(text()) : entries(text()).length;
    const names = Array.from({ length: FULL ? 12 : 4 }, (_, index) => `at-once-${index}`);
    const flags = path === yaml ? [] : ['--store'];
    const ends = await Promise.all(
      names.map((name) => run(folder, ['create', name, '--cron', '7 2 * * *', '--repo', '.', ...flags])),
    );
    expect(ends.map(({ code, err }) => [code, err])).toEqual(names.map(() => [0, '']));
    expect(path === yaml ? count(text()) : entries(text()).length).toBe(before + names.length);
    for (const name of names) expect(text().split(`${name}`).length - 1, name).toBeGreaterThan(0);
    expect(leftovers(folder)).toEqual([]);
  });

  slow('wait for a live one, and ignore a dead one', async () => {
    const folder = prepare(yaml);
    const lock = join(folder, `.${yaml}.lock`);
    const dead = spawnSync(process.execPath, ['-e', 'console.log(process.pid)'], {
      encoding: 'utf8',
    }).stdout.trim();
    const { hostname } = await import('node:os');
    const holder = (pid: number, started: string) =>
      `${JSON.stringify({ pid, host: hostname(), started })}\n`;
    writeFileSync(lock, holder(Number(dead), '1'));
    expect(await run(folder, ['suspend', 'nightly'])).toMatchObject({ code: 0 });
    expect(existsSync(lock)).toBe(false);
    // The id now belongs to another process, which started at another time.
    if (process.platform === 'linux') {
      writeFileSync(lock, holder(process.pid, '1'));
      expect(await run(folder, ['resume', 'nightly'])).toMatchObject({ code: 0 });
    }
    writeFileSync(lock, holder(process.pid, startOfThis()));
    const blocked = run(folder, ['suspend', 'nightly']);
    expect(
      await Promise.race([
        blocked.then(() => 'ended'),
        new Promise((resolve) => setTimeout(resolve, 1_500, 'waits')),
      ]),
    ).toBe('waits');
    writeFileSync(lock, holder(Number(dead), '1'));
    expect(await blocked).toMatchObject({ code: 0 });
  });
});

function startOfThis(): string {
  if (process.platform !== 'linux') return '';
  const stat = readFileSync(`/proc/${process.pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

describe.skipIf(spawnSync('script', ['--version']).status !== 0)('delete on a terminal', () => {
  it.each([
    ['y', 0, 'deleted from jmo-schedules.yaml', false],
    ['n', 1, 'nothing was deleted', true],
  ])('asks, and gets %s', (answer, code, words, kept) => {
    const folder = prepare(yaml);
    const { status, stdout } = spawnSync(
      'script',
      ['-qec', `${process.execPath} ${CLI} delete nightly`, '/dev/null'],
      {
        cwd: folder,
        encoding: 'utf8',
        input: `${answer}\n`,
      },
    );
    expect(stdout).toContain('Delete scanschedule/nightly from jmo-schedules.yaml? [y/N] ');
    expect(stdout).toContain(words);
    expect(status).toBe(code);
    expect(readFileSync(join(folder, yaml), 'utf8').includes('name: nightly ')).toBe(kept);
  });
});
