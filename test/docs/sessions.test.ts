import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  blocksOf,
  commandsOf,
  openSession,
  programOutput,
  root,
  shellOutput,
} from './sessions.js';

// In these pages every console block is run, and every ts block; a text block behind a ts block is what that prints.
// Blocks of one session share a folder. UPDATE_DOCS=1 rewrites what is shown.
const PAGES = ['docs/managing.md', 'docs/library.md'];
const update = process.env.UPDATE_DOCS === '1';

describe.each(PAGES)('%s', (page) => {
  const path = join(root, page);
  const text = readFileSync(path, 'utf8');
  const blocks = blocksOf(text);
  const sessions = [...new Set(blocks.map(({ session }) => session))];

  it.each(sessions)('shows what happens, session %i', { timeout: 120_000 }, (session) => {
    // Read again: an earlier session may have been rewritten.
    const page = readFileSync(path, 'utf8');
    const own = blocksOf(page).filter((block) => block.session === session);
    const cwd = openSession(own[0]?.folder);
    const shown = own.map((block, index) => {
      const real = outcome(cwd, block, own[index - 1], index) ?? block.text;
      if (!update) expect(block.text).toBe(real);
      return { ...block, real };
    });
    if (!update) return;
    const rewrite = (text: string, { start, text: old, real }: (typeof shown)[number]) =>
      `${text.slice(0, start)}${real}${old === '' ? '\n' : ''}${text.slice(start + old.length)}`;
    writeFileSync(path, shown.reduceRight(rewrite, page));
  });

  it('has programs that a compiler accepts', { timeout: 60_000 }, () => {
    const programs = blocks.filter(({ language }) => language === 'ts');
    if (programs.length === 0) return;
    const cwd = openSession(undefined);
    for (const [index, program] of programs.entries()) writeFileSync(join(cwd, `${index}.ts`), program.text);
    const compilerOptions = {
      module: 'NodeNext',
      target: 'ES2022',
      strict: true,
      noEmit: true,
      types: ['node'],
      skipLibCheck: false,
    };
    writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(spawnSync(process.execPath, [tsc, '-p', cwd], { encoding: 'utf8' }).stdout).toBe('');
  });
});

const outputs = new WeakMap<Block, string>();

/** What a block must say; undefined where it may say what it likes. */
function outcome(cwd: string, block: Block, before: Block | undefined, index: number): string | undefined {
  if (block.language === 'ts') {
    const printed = programOutput(cwd, `${index}.ts`, block.text);
    outputs.set(block, printed);
    return undefined;
  }
  if (block.language === 'text' && before?.language === 'ts') return outputs.get(before);
  if (block.language !== 'console') return undefined;
  return commandsOf(block.text)
    .map(({ command }) =>
      [`$ ${command}`, shellOutput(cwd, command)].filter((part) => part !== '').join('\n'),
    )
    .join('\n');
}
