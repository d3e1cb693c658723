import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/entry/specs/registry.js';
import { FULL } from '../full.js';
import { blocksOf, heldToNothing, PAGES, root, sessionsOf, shellOf, withTexts } from './pages.js';
import { makeFolder, runSession } from './sessions.js';

// Every code block in README.md and docs/ is run, or compared with the real thing. A `console` block is a dialogue with its
// output; `sh` (or another shell's name) and `ts` are run, and a `text` block after `ts` is that program's output. All blocks
// of a session share a folder, and a world with GitLab, Slack and cron in it (world.ts). Comments control the rest:
//   <!-- session: FOLDER as PATH -->  a new session, in a copy of FOLDER, whose path is shown as PATH; both may be left out
//   <!-- run: COMMAND -->             what the session does without showing it, and which must succeed
//   <!-- saved as: PATH -->           the next block becomes that file of the session's folder
//   <!-- file: PATH -->               the next block is that file of this project
//   <!-- run in FOLDER: COMMAND -->   the next block is what the command prints in a copy of the folder
// UPDATE_DOCS=1 rewrites what is shown.
const update = process.env.UPDATE_DOCS === '1';

describe.each(PAGES)('%s', (page) => {
  // `npm test` runs the blocks of the README alone.
  const skipped = !FULL && page !== 'README.md';
  const path = join(root, page);
  const text = readFileSync(path, 'utf8');
  const sessions = sessionsOf(text);
  const numbered = sessions.flatMap((session, index) =>
    session.steps.length > 0 ? [{ session, index }] : [],
  );

  describe.each(numbered)('session $index', ({ session, index }) => {
    const missing = skipped || blocksOf(session).some((block) => !isHere(shellOf(block)));
    it.skipIf(missing)('shows what happens', { timeout: 120_000 }, async () => {
      // Read again: an earlier session may have rewritten it.
      const page = readFileSync(path, 'utf8');
      const now = update ? sessionsOf(page)[index] : session;
      if (now === undefined) throw new Error(`there is no session ${index} any more`);
      const texts = await runSession(now);
      if (update) writeFileSync(path, withTexts(page, texts));
      else for (const [block, real] of texts) expect(block.text).toBe(real);
    });
  });

  it('has no unchecked block', () => {
    expect(sessions.flatMap(heldToNothing).map(({ start }) => `${page}:${lineAt(text, start) - 1}`)).toEqual(
      [],
    );
  });

  it('has no broken fence and no unknown comment', () => {
    const lines = text.split('\n');
    const covered = new Set(
      sessions.flatMap(blocksOf).flatMap(({ start, length }) => {
        const [first, last] = [lineAt(text, start), lineAt(text, start + length)];
        return Array.from({ length: last - first + 3 }, (_, index) => first - 1 + index);
      }),
    );
    const loose = lines.flatMap((line, index) =>
      /^[\s>]*(?:```|~~~)/.test(line) && !covered.has(index + 1) ? [index + 1] : [],
    );
    expect(loose).toEqual([]);
    const steps = sessions.flatMap((session) => session.steps);
    const understood = steps.filter((step) => 'hidden' in step || step.block.marker !== undefined).length;
    // Comments of other generators do not count.
    const comments = text.match(/<!-- (?!action-table:|Written by )/g)?.length ?? 0;
    expect(understood + sessions.length - 1).toBe(comments);
  });

  it('has no dead link', () => {
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
      expect(() => readFileSync(join(path, '..', target)), target).not.toThrow();
    }
  });

  it('names only existing commands and flags', () => {
    const prose = sessions
      .flatMap(blocksOf)
      .reduceRight((left, { start, length }) => left.slice(0, start) + left.slice(start + length), text);
    for (const [, call = ''] of prose.matchAll(/(?<!`)`jmo-schedule ([^`]+)`/g)) {
      const spec = COMMANDS.find(({ name }) => name === call.split(' ')[0]);
      expect(spec?.name ?? call, call).toBe(spec?.name);
      const flags = [...call.matchAll(/(?<= )--([a-z-]+)/g)].map(([, flag = '']) => flag);
      expect(Object.keys(spec?.flags ?? {}), call).toEqual(expect.arrayContaining(flags));
    }
  });

  const programs = sessions.flatMap(blocksOf).filter(({ language }) => language === 'ts');
  if (skipped || programs.length === 0) return;
  it('has only programs that compile', { timeout: 60_000 }, () => {
    const { cwd } = makeFolder();
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

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Whether this machine has the shell; zsh and fish are optional (CI installs them). */
function isHere(shell: string | undefined): boolean {
  return shell === undefined || spawnSync(shell, ['-c', ':']).error === undefined;
}
