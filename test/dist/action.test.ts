import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/entry/specs/registry.js';
import { slow } from '../full.js';
import { copyOf, root, runAction, runCli } from './spawn.js';

describe('command: check', () => {
  it('succeeds without drift, and shows the next run', () => {
    const cwd = copyOf('examples/webshop');
    runCli(['render'], { cwd });
    const { code, stdout, outputs, summary } = runAction({}, { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('jmo-schedules.yaml: 3 schedules, 3 generated files, no drift\n');
    expect(stdout).not.toMatch(/::(?:error|warning)/);
    expect(outputs).toMatchObject({ drift: 'false', 'changed-files': '[]', schedules: '3' });
    expect(outputs['next-run']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/);
    expect(summary).toContain('✅ **No drift**');
    expect(summary).toContain('```mermaid\ntimeline\n');
  });

  slow(
    'fails on drift: an annotation per file, the collapsed diff, the fix, the runs of what changed',
    () => {
      const cwd = copyOf('examples/webshop');
      runCli(['render'], { cwd });
      const path = '.github/workflows/jmo-nightly.yml';
      writeFileSync(join(cwd, path), readFileSync(join(cwd, path), 'utf8').replace("'17 2 ", "'17 3 "));
      const { code, stdout, outputs, summary } = runAction({}, { cwd });
      expect(code).toBe(1);
      expect(stdout).toContain(
        `::error title=drift,file=${path},line=6,col=1::${path} differs from what jmo-schedules.yaml says; run: jmo-schedule render`,
      );
      expect(outputs).toMatchObject({ drift: 'true', 'changed-files': JSON.stringify([path]) });
      expect(summary).toContain(`<details><summary>update <code>${path}</code></summary>`);
      expect(summary).toMatch(/^- {4}- cron: '17 3 \* \* \*'.*\n\+ {4}- cron: '17 2 \* \* \*'/m);
      expect(summary.match(/^\| nightly \|/gm)).toHaveLength(1);
      expect(summary).not.toContain('weekly');
    },
  );

  slow('annotates every problem on its line, at most ten per level', () => {
    const cwd = copyOf('test/invalid');
    const { code, stdout, summary } = runAction({ file: 'twenty-mistakes.yaml' }, { cwd });
    expect(code).toBe(1);
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(10);
    expect(errors.slice(0, 9).every((line) => /file=twenty-mistakes\.yaml,line=\d+,col=\d+/.test(line))).toBe(
      true,
    );
    expect(errors[9]).toMatch(/^::error::and \d+ more of this level/);
    expect(summary).toContain('is invalid');
  });

  slow('keeps the summary under 1 MiB, and counts what it left out', () => {
    const cwd = copyOf('examples/webshop');
    const source = readFileSync(join(cwd, 'jmo-schedules.yaml'), 'utf8').split('\n---\n')[0] as string;
    const many = Array.from({ length: 400 }, (_, index) =>
      source.replace('name: nightly', `name: nightly-${index}`),
    );
    writeFileSync(join(cwd, 'jmo-schedules.yaml'), many.join('\n---\n'));
    const { summary } = runAction({}, { cwd });
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toMatch(/\d+ more diffs left out/);
    expect(summary).toContain('### Next 5 runs');
  });

  slow('runs no workflow commands from the text of a resource', () => {
    const cwd = copyOf('examples/webshop');
    const source = readFileSync(join(cwd, 'jmo-schedules.yaml'), 'utf8');
    const evil = '"x\\n::set-output name=a::b\\n##[add-path]/tmp"';
    writeFileSync(
      join(cwd, 'jmo-schedules.yaml'),
      source
        .replace(
          'description: Deep scan of the code, the released images and the public shop',
          `description: ${evil}`,
        )
        .replace('profile: fast', `profile: ${evil}`),
    );
    const { stdout } = runAction({}, { cwd });
    for (const line of stdout.split('\n')) expect(line).not.toMatch(/^\s*(::(?!error|warning|notice)|##\[)/);
  });
});

it('the command render writes the files', () => {
  const cwd = copyOf('examples/webshop');
  const { code, outputs } = runAction({ command: 'render' }, { cwd });
  expect(code).toBe(0);
  expect(JSON.parse(outputs['changed-files'] ?? '')).toHaveLength(3);
  expect(runCli(['check'], { cwd }).code).toBe(0);
});

it('an unknown command prints one error line', () => {
  const { code, stdout, stderr } = runAction({ command: 'chek' }, { cwd: root });
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: "jmo-schedule: unknown command 'chek'; did you mean check?\n",
  });
  expect(stdout).toBe("::error::unknown command 'chek'; did you mean check?\n");
});

it('a boolean input that is neither true nor false prints one error line', () => {
  const { code, stdout, stderr } = runAction({ command: 'render', 'dry-run': 'yes' }, { cwd: root });
  const message = "the input 'dry-run' must be true or false, found 'yes'";
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: `::error::${message}\n`,
    stderr: `jmo-schedule: ${message}\n`,
  });
});

it('every input is a flag of a command, and its description names the command', () => {
  const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { description: string }>;
  };
  const special = ['command', 'token', 'comment'];
  for (const name of Object.keys(inputs).filter((input) => !special.includes(input))) {
    const users = COMMANDS.filter((command) => name in command.flags);
    expect(users.length, name).toBeGreaterThan(0);
  }
});
