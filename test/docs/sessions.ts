import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
const world = join(import.meta.dirname, 'fixed-world.mjs');

const bin = mkdtempSync(join(tmpdir(), 'jmo-bin-'));
writeFileSync(
  join(bin, 'jmo-schedule'),
  `#!/bin/sh\nexec '${process.execPath}' --import '${world}' '${join(root, 'dist/cli/index.js')}' "$@"\n`,
);
chmodSync(join(bin, 'jmo-schedule'), 0o755);

/** A code block of a page. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** Where its text stands in the page. */
  readonly start: number;
  /** Which session of the page it belongs to: a new one begins at `<!-- session -->`. */
  readonly session: number;
  /** The folder of this project that its session starts as a copy of. */
  readonly folder: string | undefined;
}

const PART = /<!-- session(?:: (.+))? -->|^(`{3,})(\w*)\n([\s\S]*?)\n?^\2$/gm;

export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let session = 0;
  let folder: string | undefined;
  for (const { 0: whole, 1: from, 2: fence, 3: language = '', 4: text = '', index } of page.matchAll(PART)) {
    const start = index + whole.indexOf('\n') + 1;
    if (fence !== undefined) blocks.push({ language, text, start, session, folder });
    else {
      session++;
      folder = from;
    }
  }
  return blocks;
}

/** A folder to run a session in, which can import the library by its name. */
export function openSession(folder: string | undefined): string {
  const cwd = mkdtempSync(join(tmpdir(), 'jmo-session-'));
  if (folder !== undefined)
    cpSync(join(root, folder), cwd, { recursive: true, filter: (path) => !path.includes('/.github') });
  const modules = join(cwd, 'node_modules/@jmo/schedule-action');
  mkdirSync(dirname(modules), { recursive: true });
  symlinkSync(root, modules);
  symlinkSync(join(root, 'node_modules/@types'), join(cwd, 'node_modules/@types'));
  writeFileSync(join(cwd, 'package.json'), '{ "type": "module" }\n');
  return cwd;
}

/** What a command prints, its errors too, in the order it prints them. */
export function shellOutput(cwd: string, command: string): string {
  const { stdout } = spawnSync('sh', ['-c', `{ ${command}\n} 2>&1`], {
    cwd,
    encoding: 'utf8',
    env: environment(cwd),
  });
  return stdout.replaceAll(cwd, '~').trimEnd();
}

/** What a TypeScript program prints. */
export function programOutput(cwd: string, name: string, text: string): string {
  writeFileSync(join(cwd, name), text);
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', world, name], {
    cwd,
    encoding: 'utf8',
    env: environment(cwd),
  });
  return `${stdout}${stderr.replace(/^.*(?:ExperimentalWarning|--trace-warnings).*\n/gm, '')}`
    .replaceAll(cwd, '~')
    .trimEnd();
}

function environment(cwd: string): Record<string, string> {
  return { PATH: `${bin}:${process.env.PATH}`, HOME: cwd, NO_COLOR: '1' };
}

/** The commands of a console block, each with what is shown below it. */
export function commandsOf(text: string): { readonly command: string; readonly shown: string }[] {
  const found: { command: string[]; shown: string[] }[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const last = found.at(-1);
    if (line.startsWith('$ ')) found.push({ command: [line.slice(2)], shown: [] });
    else if (open) last?.command.push(line);
    else last?.shown.push(line);
    open = (line.startsWith('$ ') || open) && line.endsWith('\\');
  }
  return found.map(({ command, shown }) => ({
    command: command.join('\n'),
    shown: shown.join('\n').trimEnd(),
  }));
}
