import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { packageFolder } from '../dist/package.js';
import { type Block, isOutput, root, type Session, type Step, shellOf } from './pages.js';
import { PRELOAD, startWorld, type World } from './world.js';

/** A session's folder, which can import the library by name, and its world. */
interface Place {
  readonly cwd: string;
  readonly world: World;
  /** Output with paths as the page shows them. */
  shown(output: string): string;
}

/** A copy of a folder of this project, without workflows, which a page renders anew. */
function copyOf(folder: string, to: string): void {
  cpSync(join(root, folder), to, { recursive: true, filter: (path) => !path.includes('/.github') });
}

export function makeFolder(
  folder?: string,
  shownAs?: string,
): { readonly cwd: string; readonly home: string } {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'jmo-session-')));
  const cwd = shownAs === undefined ? home : join(home, basename(shownAs));
  if (folder !== undefined) copyOf(folder, cwd);
  const modules = join(cwd, 'node_modules/@jmo/schedule-action');
  mkdirSync(dirname(modules), { recursive: true });
  symlinkSync(packageFolder(), modules);
  symlinkSync(join(root, 'node_modules/@types'), join(cwd, 'node_modules/@types'));
  writeFileSync(join(cwd, 'package.json'), '{ "type": "module" }\n');
  return { cwd, home };
}

/** Runs a session. Returns the text that each checked block must have. */
export async function runSession({ folder, shownAs, steps }: Session): Promise<Map<Block, string>> {
  const { cwd, home } = makeFolder(folder, shownAs);
  const world = await startWorld(cwd, home);
  const shownHome = shownAs === undefined ? '~' : dirname(shownAs);
  const place = { cwd, world, shown: (output: string) => output.replaceAll(home, shownHome).trimEnd() };
  const texts = new Map<Block, string>();
  const printed = new Map<Step, string>();
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if ('hidden' in step) await mustSucceed('sh', step.hidden, place);
    else if (before !== undefined && isOutput(step.block, before))
      texts.set(step.block, printed.get(before) ?? '');
    else if (step.block.marker === undefined && step.block.language === 'ts') {
      const { code, text } = await runProgram(place, `${index}.ts`, step.block.text);
      const next = steps[index + 1];
      const isShown = next !== undefined && 'block' in next && isOutput(next.block, step);
      if (code !== 0 && !isShown) throw new Error(`${step.block.text}\nended with ${code}:\n${text}`);
      printed.set(step, text);
    } else {
      const text = await outcome(step.block, place);
      if (text !== undefined) texts.set(step.block, text);
    }
  }
  return texts;
}

async function outcome(block: Block, place: Place): Promise<string | undefined> {
  const { language, marker, text } = block;
  if (marker?.kind === 'file') return readFileSync(join(root, marker.path), 'utf8').trimEnd();
  if (marker?.kind === 'run in') return commandOutput(marker.folder, marker.command, place.world);
  if (marker?.kind === 'saved as') {
    const path = join(place.cwd, marker.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\n`);
    return undefined;
  }
  const shell = shellOf(block);
  if (shell !== undefined) await mustSucceed(shell, text, place);
  return language === 'console' ? dialogue(text, place) : undefined;
}

/** The output of a command in a copy of the folder; of several commands, that of the last one. */
async function commandOutput(folder: string, command: string, world: World): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'jmo-docs-'));
  copyOf(folder, cwd);
  const { output } = await run(world, 'sh', ['-c', command], cwd);
  const first = command.includes('render &&') ? output.indexOf('unchanged\n') + 'unchanged\n'.length : 0;
  return output.slice(first).trimEnd();
}

/** Runs commands without visible output. Throws their output if they or one of our programs in them fail. */
async function mustSucceed(shell: string, program: string, { cwd, world }: Place): Promise<void> {
  const flags = shell === 'fish' ? ['--no-config', '-c'] : ['-ec'];
  const { code, output } = await run(world, shell, [...flags, program], cwd);
  if (code !== 0 || /^jmo-schedule: /m.test(output))
    throw new Error(`${program}\nended with ${code}:\n${output}`);
}

/** A dialogue with its commands' output, including errors, in the order of printing. */
async function dialogue(text: string, { cwd, world, shown }: Place): Promise<string> {
  const lines: string[] = [];
  for (const command of commandsOf(text)) {
    const { output } = await run(world, 'sh', ['-c', `{ ${command}\n} 2>&1`], cwd);
    lines.push(`$ ${command}`, ...(output.trim() === '' ? [] : [shown(output)]));
  }
  return lines.join('\n');
}

/** The commands of a console block; `\` at the end of a line continues it. */
function commandsOf(text: string): string[] {
  return text.match(/(?<=^\$ ).*(?:(?<=\\)\n.*)*/gm) ?? [];
}

/** Runs a TypeScript program. */
async function runProgram({ cwd, world, shown }: Place, name: string, program: string) {
  writeFileSync(join(cwd, name), program);
  const { code, output } = await run(world, process.execPath, ['--import', PRELOAD, name], cwd);
  return { code, text: shown(output.replace(/^.*(?:ExperimentalWarning|--trace-warnings).*\n/gm, '')) };
}

/** Not `spawnSync`, since the servers run in this process. */
function run(
  world: World,
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...world.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      world.writeDown();
      resolve({ code, output });
    });
  });
}
