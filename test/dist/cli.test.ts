import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/entry/specs/registry.js';
import { few, slow } from '../full.js';
import { copyOf, root, runCli } from './spawn.js';

const workflow = '.github/workflows/jmo-nightly.yml';

describe('the whole flow', () => {
  it('renders the example, changes nothing the second time, and check agrees', () => {
    const cwd = copyOf('examples/webshop');
    const first = runCli(['render'], { cwd });
    expect(first).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'created .github/workflows/jmo-nightly.yml',
        'created .github/workflows/jmo-staging-urls.yml',
        'created .github/workflows/jmo-weekly-deep.yml',
        '3 schedules: 3 files changed, 0 unchanged\n',
      ].join('\n'),
    });
    const before = statSync(join(cwd, workflow)).mtimeMs;
    expect(runCli(['render'], { cwd }).stdout).toBe('3 schedules: 0 files changed, 3 unchanged\n');
    expect(statSync(join(cwd, workflow)).mtimeMs).toBe(before);
    expect(runCli(['check'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });

  it('removes the file of a deleted schedule, and keeps other files', () => {
    const cwd = copyOf('examples/webshop');
    runCli(['render'], { cwd });
    writeFileSync(join(cwd, '.github/workflows/jmo-mine.yml'), 'on: push\n');
    const source = readFileSync(join(cwd, 'jmo-schedules.yaml'), 'utf8');
    writeFileSync(join(cwd, 'jmo-schedules.yaml'), source.replace('name: nightly', 'name: daily'));
    expect(runCli(['render'], { cwd }).stdout).toContain('deleted .github/workflows/jmo-nightly.yml');
    expect(readdirSync(join(cwd, '.github/workflows')).sort()).toEqual([
      'jmo-daily.yml',
      'jmo-mine.yml',
      'jmo-staging-urls.yml',
      'jmo-weekly-deep.yml',
    ]);
  });

  slow('shows drift as a diff for git apply, with exit code 1 and the fix', () => {
    const cwd = copyOf('examples/webshop');
    runCli(['render'], { cwd });
    const path = join(cwd, workflow);
    const good = readFileSync(path, 'utf8');
    writeFileSync(path, good.replace('timeout-minutes: 120', 'timeout-minutes: 1200'));
    const { code, stdout } = runCli(['check'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('-    timeout-minutes: 1200\n+    timeout-minutes: 120\n');
    expect(stdout).toContain(
      '1 file differs from what jmo-schedules.yaml says; to fix it run: jmo-schedule render\n',
    );
    const diff = stdout.slice(0, stdout.indexOf('1 file differs'));
    expect(spawnSync('git', ['apply', '--unsafe-paths', '-'], { cwd, input: diff }).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(good);
  });

  slow('keeps a moved pin, and resets it on request', () => {
    const cwd = copyOf('examples/webshop');
    runCli(['render'], { cwd });
    const path = join(cwd, workflow);
    const good = readFileSync(path, 'utf8');
    const bumped = good.replace(
      /actions\/checkout@[0-9a-f]{40} # v[\d.]+/,
      `actions/checkout@${'ab'.repeat(20)} # v99.0.0`,
    );
    expect(bumped).not.toBe(good);
    writeFileSync(path, bumped);
    expect(runCli(['check'], { cwd }).code).toBe(0);
    runCli(['render'], { cwd });
    expect(readFileSync(path, 'utf8')).toBe(bumped);
    expect(runCli(['check', '--update-pins'], { cwd }).code).toBe(1);
    runCli(['render', '--update-pins'], { cwd });
    expect(readFileSync(path, 'utf8')).toBe(good);
  });

  slow('leaves all files unchanged if one of them is not ours', () => {
    const cwd = copyOf('examples/webshop');
    mkdirSync(join(cwd, '.github/workflows'), { recursive: true });
    writeFileSync(join(cwd, '.github/workflows/jmo-weekly-deep.yml'), 'on: push\n');
    const { code, stderr } = runCli(['render'], { cwd });
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(join(cwd, '.github/workflows'))).toEqual(['jmo-weekly-deep.yml']);
  });
});

describe('bad input', () => {
  const calls = few([
    [[], "no command; see 'jmo-schedule --help'"],
    [['chek'], "unknown command 'chek'; did you mean check?"],
    [['check', '--fil', 'x'], "unknown flag --fil of 'check'; did you mean --file?"],
    [['check', '-f', 'absent.yaml'], "absent.yaml: no such file; 'jmo-schedule init' writes a starter"],
    [['check', '-f', 'examples'], 'examples: is a directory'],
    [['get'], "NAME is missing; see 'jmo-schedule get --help'"],
    [['get', 'a', 'b'], "unexpected argument 'b'; see 'jmo-schedule get --help'"],
    [['list', '-o', 'yml'], '-o must be one of table, wide, yaml, json, name; did you mean yaml?'],
    [['next', '--count', 'many', '-C', 'examples/webshop'], '--count must be a whole number from 1 to 1000'],
    [
      ['get', 'nightli', '-C', 'examples/webshop'],
      "no schedule 'nightli' in examples/webshop/jmo-schedules.yaml; did you mean nightly?",
    ],
    [
      ['list', '-l', 'a==b==c', '-C', 'examples/webshop'],
      '--selector: "a==b==c" is not a label requirement; write k=v, k!=v or k in (a,b)',
    ],
  ]);
  it.each(calls)('%j: exits with code 2 and one line', (words, message) => {
    expect(runCli(words)).toEqual({ code: 2, stdout: '', stderr: `jmo-schedule: ${message}\n` });
  });

  slow('lists all problems of an invalid file, with carets, and exits with code 1', () => {
    const { code, stdout, stderr } = runCli(['validate', '-f', 'test/invalid/twenty-mistakes.yaml']);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    const heads = stdout
      .split('\n')
      .filter((line) => /^test\/invalid\/twenty-mistakes\.yaml:\d+:\d+ /.test(line));
    expect(new Set(heads.map((line) => line.split(' ')[0])).size).toBe(20);
    expect(stdout.match(/^ +\| +\^+$/gm)?.length).toBeGreaterThan(10);
  });

  slow('is reported as JSON too, as documented', () => {
    const { code, stdout } = runCli(['validate', '-f', 'test/invalid/twenty-mistakes.yaml', '-o', 'json']);
    expect(code).toBe(1);
    const { diagnostics } = JSON.parse(stdout);
    expect(diagnostics).toHaveLength(20);
    for (const found of diagnostics) {
      expect(Object.keys(found).filter((key) => key !== 'hint')).toEqual([
        'severity',
        'code',
        'message',
        'file',
        'line',
        'column',
      ]);
    }
  });

  slow('is reported without a literal webhook URL', () => {
    const cwd = copyOf('examples/webshop');
    const source = readFileSync(join(cwd, 'jmo-schedules.yaml'), 'utf8');
    const tail = ['B00', 'sEcReTvAlUe'].join('/');
    const url = `https://${['hooks', 'slack', 'com'].join('.')}/services/T00/${tail}`;
    writeFileSync(join(cwd, 'jmo-schedules.yaml'), source.replaceAll('${SLACK_WEBHOOK_URL}', url));
    for (const format of [[], ['-o', 'json'], ['-o', 'github'], ['-o', 'codequality']]) {
      const { code, stdout, stderr } = runCli(['validate', ...format], { cwd });
      expect(code).toBe(1);
      expect(stdout).toContain('literal-secret');
      expect(stdout + stderr).not.toContain('sEcReTvAlUe');
    }
    expect(runCli(['render'], { cwd }).stderr).not.toContain('sEcReTvAlUe');
  });
});

describe('output', () => {
  const names = few(COMMANDS).map((command) => command.name);
  it.each(names)('%s --help shows its flags and an example', (name) => {
    const { code, stdout } = runCli([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: jmo-schedule ${name}`, 'm'));
    expect(stdout).toMatch(new RegExp(`^Example:\n.*jmo-schedule ${name}`, 'm'));
  });

  it('has no colour in a pipe, colour on request, and none with NO_COLOR', () => {
    const words = ['validate', '-f', 'test/invalid/twenty-mistakes.yaml'];
    const ansi = String.fromCharCode(27);
    expect(runCli(words).stdout).not.toContain(ansi);
    expect(runCli(words, { env: { FORCE_COLOR: '1' } }).stdout).toContain(ansi);
    expect(runCli(words, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain(ansi);
  });

  slow('ends silently when its reader ends', () => {
    const cli = join(root, 'dist/cli/index.js');
    const { status, stderr } = spawnSync(
      'bash',
      ['-o', 'pipefail', '-c', '"$0" "$1" list -C examples/webshop -o json | true', process.execPath, cli],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  slow('lists next runs as documented', () => {
    const { stdout } = runCli([
      'next',
      'nightly',
      '-C',
      'examples/webshop',
      '-o',
      'json',
      '--count',
      '2',
      '--from',
      '2026-03-28T00:00:00Z',
    ]);
    expect(JSON.parse(stdout)).toEqual([
      { name: 'nightly', time: '2026-03-28T02:17:00+01:00', utc: '2026-03-28T01:17:00Z' },
      // 02:17 does not exist that night: GitHub moves the run to the next valid time.
      { name: 'nightly', time: '2026-03-29T03:00:00+02:00', utc: '2026-03-29T01:00:00Z' },
    ]);
  });

  slow('selects schedules by label', () => {
    const names = (selector: string) =>
      runCli(['list', '-C', 'examples/webshop', '-o', 'name', '-l', selector]).stdout;
    expect(names('environment in (staging,production)')).toBe(
      'scanschedule/weekly-deep\nscanschedule/staging-urls\n',
    );
    expect(names('team=webshop,environment!=staging')).toBe(
      'scanschedule/nightly\nscanschedule/weekly-deep\n',
    );
  });

  slow('contains a resource that validates again', () => {
    const cwd = copyOf('examples/webshop');
    for (const format of ['yaml', 'json']) {
      writeFileSync(join(cwd, 'again.yaml'), runCli(['get', 'weekly-deep', '-o', format], { cwd }).stdout);
      expect(runCli(['validate', '-f', 'again.yaml'], { cwd }).code).toBe(0);
    }
  });

  slow('of export is what render writes', () => {
    const cwd = copyOf('examples/webshop');
    runCli(['render'], { cwd });
    expect(runCli(['export', 'nightly'], { cwd }).stdout).toBe(readFileSync(join(cwd, workflow), 'utf8'));
  });
});

describe('init', () => {
  it('writes a valid starter and a check that runs, and keeps existing files', () => {
    const cwd = copyOf('test/invalid');
    expect(runCli(['init'], { cwd }).stdout).toContain('created jmo-schedules.yaml\n');
    expect(runCli(['validate'], { cwd })).toMatchObject({ code: 0 });
    const before = readFileSync(join(cwd, '.github/workflows/jmo-schedule-check.yml'), 'utf8');
    expect(before).toContain('command: check');
    expect(runCli(['init'], { cwd }).stdout).toContain('kept    jmo-schedules.yaml');
    // The check belongs to the user: render does not change it.
    runCli(['render'], { cwd });
    expect(readFileSync(join(cwd, '.github/workflows/jmo-schedule-check.yml'), 'utf8')).toBe(before);
  });
});
