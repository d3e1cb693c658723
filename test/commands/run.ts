import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/entry/dispatch.js';

export const NOW = '2026-11-23T05:00:00Z';

/** A folder to work in, with `text` as its resource file. */
export function workIn(text?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'jmo-edit-'));
  if (text !== undefined) writeFileSync(join(folder, 'jmo-schedules.yaml'), text);
  return folder;
}

export const fileIn = (folder: string, name = 'jmo-schedules.yaml') =>
  readFileSync(join(folder, name), 'utf8');

type Surface = Pick<Io, 'env' | 'step'> & Partial<Io>;

/** One call of the program in this process, in a world in which some things may be others. */
export async function call(
  folder: string,
  words: Words,
  env: Record<string, string> = {},
  world: Partial<Io> = {},
) {
  const step = { isAction: false, setOutput: () => {}, addSummary: async () => {}, annotate: () => {} };
  return callWith(folder, words, { ...world, env, step });
}

/** The same in the action, with a step's surfaces. */
export async function callAsAction(folder: string, words: Words, env: Record<string, string> = {}) {
  const annotations: Parameters<Io['step']['annotate']>[0][] = [];
  const outputs: Record<string, string> = {};
  let summary = '';
  const step: Io['step'] = {
    isAction: true,
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    addSummary: async (markdown) => {
      summary += markdown;
    },
    annotate: (found) => annotations.push(found),
  };
  const ended = await callWith(folder, words, { env, step });
  return { ...ended, annotations, outputs, summary };
}

type Words = Parameters<typeof main>[0];

async function callWith(folder: string, words: Words, { env, step, ...world }: Surface) {
  const seen = { out: '', err: '' };
  const io: Io = {
    directory: folder,
    env: { HOME: folder, ...env },
    now: () => new Date(NOW),
    color: false,
    interactive: false,
    uuid: async () => crypto.randomUUID(),
    ask: async () => '',
    runProgram: () => undefined,
    out: (text) => {
      seen.out += text;
    },
    err: (text) => {
      seen.err += text;
    },
    step,
    ...world,
  };
  return { code: await main(words, io), ...seen };
}
