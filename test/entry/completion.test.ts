import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completionScript, type Shell } from '../../src/entry/completion/scripts.js';
import { COMMANDS } from '../../src/entry/specs/registry.js';
import { call, workIn } from '../commands/run.js';

const folder = mkdtempSync(join(tmpdir(), 'jmo-complete-'));
writeFileSync(
  join(folder, 'jmo-schedule'),
  '#!/bin/sh\n[ "$1 $2 $3" = "list -o name" ] || exit 1\necho scanschedule/nightly\necho "scanschedule/weekly${5:+-of-$5}"\n',
);
chmodSync(join(folder, 'jmo-schedule'), 0o755);
writeFileSync(join(folder, 'a file.json'), '');

const script = (shell: Shell) => completionScript(shell, COMMANDS);
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

/** The completions that bash offers after these words. */
function offered(...words: string[]): string[] {
  writeFileSync(join(folder, 'completion.bash'), script('bash'));
  const lines = [
    'set -u',
    'source ./completion.bash',
    `COMP_WORDS=(jmo-schedule ${words.map((word) => `'${word}'`).join(' ')})`,
    `COMP_CWORD=${words.length}`,
    'eval "$(complete -p jmo-schedule | sed "s/.*-F \\([^ ]*\\).*/\\1/")"',
    'printf "%s\\n" "${COMPREPLY[@]}"',
  ];
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', lines.join('\n')], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${folder}:${process.env.PATH}` },
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

describe('bash', () => {
  it('offers every command, and every flag of every command', () => {
    expect(offered('')).toEqual([...COMMANDS.map(({ name }) => name), 'help', '--help', '--version']);
    expect(offered('up')).toEqual(['update']);
    for (const { name, flags } of COMMANDS) {
      const wanted = Object.keys(flags).map((flag) => `--${flag}`);
      expect(offered(name, '--'), name).toEqual([...wanted, '--help']);
    }
  });

  it('offers choices, files and names of schedules in the chosen file', () => {
    expect(offered('create', 'x', '--backend', '')).toEqual(['github-actions', 'gitlab-ci', 'local-cron']);
    expect(offered('list', '-o', 'j')).toEqual(['json']);
    expect(offered('validate', '-f', 'a')).toEqual(['a file.json']);
    expect(offered('get', 'n')).toEqual(['nightly']);
    expect(offered('get', '-f', 'x.yaml', 'w')).toEqual(['weekly-of-x.yaml']);
    expect(offered('update', 'nightly', '--cron', '')).toEqual([]);
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(offered('help', 'del')).toEqual(['delete']);
    expect(offered('nonsense', '')).toEqual([]);
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  it.each([
    ['up', ['update']],
    ['get n', ['nightly']],
    ['create x --backend g', ['github-actions', 'gitlab-ci']],
    ['list --sel', ['--selector']],
  ])('offers completions after %s', (words, wanted) => {
    writeFileSync(join(folder, 'completion.fish'), script('fish'));
    const lines = `source ./completion.fish; complete -C 'jmo-schedule ${words}'`;
    const env = { PATH: `${folder}:${process.env.PATH}`, HOME: folder };
    const { stdout } = spawnSync('fish', ['--no-config', '-c', lines], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split('\t')[0]),
    ).toEqual(wanted);
  });
});

describe('the scripts', () => {
  it.each<[Shell, string[]]>([
    ['bash', ['-n']],
    ['zsh', ['-n']],
    ['fish', ['--no-execute']],
  ])('are valid for %s', (shell, flags) => {
    const path = join(folder, `completion.${shell}`);
    writeFileSync(path, script(shell));
    if (shell !== 'bash' && !has(shell)) return expect(unbalanced(script(shell))).toEqual([]);
    expect(spawnSync(shell, [...flags, path], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  it.each<Shell>(['zsh', 'fish'])('have every command with every flag: %s', (shell) => {
    const text = script(shell);
    for (const { name, flags, summary } of COMMANDS) {
      const part =
        shell === 'zsh'
          ? ((text.split(`\n    ${name}) _arguments`)[1] ?? '').split(' ;;')[0] ?? '')
          : text
              .split('\n')
              .filter((line) => line.includes(`_from ${name}'`))
              .join('\n');
      for (const flag of Object.keys(flags))
        expect(part, name).toContain(shell === 'zsh' ? `--${flag}[` : `-l ${flag} `);
      expect(text).toContain(summary.replace(/'/g, shell === 'zsh' ? "'\\''" : "\\'").split(':')[0]);
    }
  });

  it('come from the command, which refuses other shells', async () => {
    for (const shell of ['bash', 'zsh', 'fish'] as const)
      expect((await call(workIn(), ['completion', shell])).out).toBe(script(shell));
    expect(await call(workIn(), ['completion', 'fisch'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean fish?'),
    });
  });
});

/** Lines with unbalanced single quotes, by the rule of both shells: `'\''` and `\'` are text. */
function unbalanced(text: string): string[] {
  return text
    .split('\n')
    .filter(
      (line) =>
        !line.startsWith('#') &&
        (line.replaceAll("'\\''", '').replaceAll("\\'", '').match(/'/g)?.length ?? 0) % 2 !== 0,
    );
}
