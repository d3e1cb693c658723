import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../dist/spawn.js';
import { few, slow } from '../full.js';

// Runs the bundled program in a shell's pipes.
const folder = mkdtempSync(join(tmpdir(), 'jmo-output-'));
afterAll(() => rmSync(folder, { recursive: true }));

const schedule = (index: number) =>
  `apiVersion: jmo.security/v1alpha1\nkind: ScanSchedule\nmetadata:\n  name: s-${index}\nspec:\n  schedule: "7 2 * * *"\n  jobTemplate:\n    targets:\n      repo: .\n`;
writeFileSync(
  join(folder, 'jmo-schedules.yaml'),
  Array.from({ length: 400 }, (_, index) => schedule(index)).join('---\n'),
);

interface Ended {
  /** The exit code of the program, not of its reader. */
  readonly code: number;
  readonly out: Buffer;
  readonly err: string;
  /** How often a full pipe refused a write. */
  readonly refused: number;
}

/** Runs a line of sh, in which `jmo` is the program; keeps its exit code. */
async function shell(line: string, preload?: string): Promise<Ended> {
  const file = (name: string) => join(folder, name);
  for (const name of ['code', 'count']) writeFileSync(file(name), '0');
  const jmo = 'jmo() { "$NODE" "$CLI" "$@"; echo $? > code; }';
  // A reader that starts after the first refused write, however slow the machine; it gives up after a minute.
  const refusal =
    'refusal() { i=0; while [ "$(cat count)" = 0 ] && [ $((i += 1)) -lt 1200 ]; do sleep 0.05; done; }';
  const child = spawn('sh', ['-c', `${jmo}\n${refusal}\n${line}`], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      NODE: process.execPath,
      CLI: join(root, 'dist/cli/index.js'),
      EAGAIN_COUNT: file('count'),
      ...(preload === undefined ? {} : { NODE_OPTIONS: `--require "${join(import.meta.dirname, preload)}"` }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  let err = '';
  child.stdout.on('data', (bytes) => out.push(bytes));
  child.stderr.on('data', (text) => {
    err += text;
  });
  await new Promise((resolve) => child.on('close', resolve));
  const number = (name: string) => Number(readFileSync(file(name), 'utf8'));
  return { code: number('code'), out: Buffer.concat(out), err, refused: number('count') };
}

// A call that answers no, with more than a megabyte of output in many pieces.
const CHECK = 'jmo check';
const NO = 1;

describe('a full pipe that does not block', () => {
  it('receives every byte', async () => {
    await shell(`${CHECK} > whole`);
    const whole = readFileSync(join(folder, 'whole'));
    expect(whole.length).toBeGreaterThan(1_000_000);
    const { out, refused, ...ended } = await shell(`${CHECK} | { refusal; cat; }`, 'full-pipe.cjs');
    expect(ended).toEqual({ code: NO, err: '' });
    expect(out.equals(whole), `${out.length} of ${whole.length} bytes`).toBe(true);
    // Without a refused write, the test proves nothing.
    expect(refused).toBeGreaterThan(0);
  });

  slow('may lose its reader', async () => {
    const { out, refused, ...ended } = await shell(`${CHECK} | { refusal; head -n 1; }`, 'full-pipe.cjs');
    expect(ended).toEqual({ code: NO, err: '' });
    expect(out.toString().split('\n')).toHaveLength(2);
    expect(refused).toBeGreaterThan(0);
  });

  slow('receives every byte of standard error too', async () => {
    const text = readFileSync(join(folder, 'jmo-schedules.yaml'), 'utf8').replaceAll('7 2', '77 2');
    writeFileSync(join(folder, 'wrong.yaml'), `${text}---\n${text}`);
    const line = 'jmo list --file wrong.yaml';
    await shell(`${line} 2> whole`);
    const whole = readFileSync(join(folder, 'whole'));
    const { out, refused, ...ended } = await shell(`${line} 2>&1 | { refusal; cat; }`, 'full-pipe.cjs');
    expect(ended).toEqual({ code: NO, err: '' });
    expect(out.equals(whole), `${out.length} of ${whole.length} bytes`).toBe(true);
    expect(refused).toBeGreaterThan(0);
  });
});

describe('a reader that ends', () => {
  it.each(few(['head -n 1', '{ sleep 0.1; head -n 1; }']))(
    'after a line does not change the exit code: %s',
    async (reader) => {
      const { out, ...ended } = await shell(`${CHECK} | ${reader}`);
      expect(ended).toEqual({ code: NO, err: '', refused: 0 });
      expect(out.toString().split('\n')).toHaveLength(2);
    },
  );

  slow('before the first byte does not change the exit code', async () => {
    const gone = (line: string) => shell(`{ sleep 0.1; ${line}; } | true`);
    expect(await gone(CHECK)).toMatchObject({ code: NO, err: '' });
    expect(await gone('jmo list')).toMatchObject({ code: 0, err: '' });
    expect(await gone('jmo export nobody')).toMatchObject({
      code: 2,
      err: expect.stringContaining('nobody'),
    });
  });

  it('of standard error does not change the exit code', async () => {
    expect(await shell('{ sleep 0.1; jmo list --nope 2>&1; } | true')).toMatchObject({ code: 2, err: '' });
  });
});
