import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../src/commands/io.js';
import { main } from '../../src/commands/main.js';

export const NOW = '2026-11-23T05:00:00Z';

/** A folder to work in, with `text` as its resource file. */
export function workIn(text?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'jmo-edit-'));
  if (text !== undefined) writeFileSync(join(folder, 'jmo-schedules.yaml'), text);
  return folder;
}

export const fileIn = (folder: string, name = 'jmo-schedules.yaml') =>
  readFileSync(join(folder, name), 'utf8');

/** One call of the program in this process. */
export async function call(folder: string, words: readonly string[], env: Record<string, string> = {}) {
  const seen = { out: '', err: '' };
  const io: Io = {
    directory: folder,
    env: { HOME: folder, ...env },
    now: () => new Date(NOW),
    color: false,
    interactive: false,
    out: (text) => {
      seen.out += text;
    },
    err: (text) => {
      seen.err += text;
    },
    step: { isAction: false, setOutput: () => {}, addSummary: async () => {}, annotate: () => {} },
  };
  return { code: await main(words, io), ...seen };
}
