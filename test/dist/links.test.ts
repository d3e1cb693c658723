import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { few, slow } from '../full.js';
import { root } from './spawn.js';

const YAML = 'jmo-schedules.yaml';
const CANARY = 'canary-of-another-file';
const FINDINGS = 'results/summaries/findings.json';

/** A pull request's checkout, with the runner's own files beside it. */
function place() {
  const above = mkdtempSync(join(tmpdir(), 'jmo-links-'));
  const checkout = join(above, 'checkout');
  mkdirSync(join(checkout, '.git'), { recursive: true });
  mkdirSync(join(checkout, 'results/summaries'), { recursive: true });
  mkdirSync(join(above, 'home'));
  writeFileSync(join(above, 'home/credentials'), `aws_secret: ${CANARY}\n: [${CANARY}\n`);
  spawnSync('mkfifo', [join(above, 'home/pipe')]);
  const file = join(above, 'output');
  writeFileSync(file, '');
  return { above, checkout, file };
}

/** Ends by itself, or is killed after ten seconds: a device has no end. */
function run(
  program: 'cli' | 'action',
  words: readonly string[],
  { checkout, file }: ReturnType<typeof place>,
) {
  const ci = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: checkout };
  const files = { GITHUB_OUTPUT: file, GITHUB_STEP_SUMMARY: file };
  const [command = '', ...inputs] = words;
  const given = Object.fromEntries(
    inputs.map((input) => {
      const [, name = '', value = ''] = /^--([\w-]+)=(.*)$/.exec(input) ?? [];
      return [`INPUT_${name.toUpperCase()}`, value];
    }),
  );
  const inAction = {
    ...ci,
    ...files,
    INPUT_COMMAND: command,
    INPUT_DIRECTORY: '.',
    INPUT_FILE: YAML,
    ...given,
  };
  const { status, stdout, stderr, signal } = spawnSync(
    process.execPath,
    [join(root, `dist/${program}/index.js`), ...(program === 'cli' ? words : [])],
    {
      cwd: checkout,
      encoding: 'utf8',
      timeout: 10_000,
      killSignal: 'SIGKILL',
      env: { PATH: process.env.PATH, SECRET: CANARY, ...(program === 'cli' ? {} : inAction) },
    },
  );
  return { code: status, signal, said: stdout + stderr + readFileSync(file, 'utf8') };
}

const TARGETS = ['../home/credentials', '../home/pipe', '/proc/self/environ', '/dev/zero', '/dev/stdin'];
const REPORT = ['report', `--findings=${FINDINGS}`, '--out=reports'];

const READINGS: readonly [path: string, words: readonly string[]][] = [
  [YAML, ['check']],
  [YAML, ['validate']],
  [YAML, ['render']],
  [FINDINGS, REPORT],
  [FINDINGS, ['gate', `--findings=${FINDINGS}`, '--fail-on=HIGH']],
];
const CLI_READINGS: typeof READINGS = [
  [YAML, ['list', '-o', 'json']],
  [YAML, ['get', 'nightly', '-o', 'yaml']],
  [YAML, ['create', 'nightly', '--cron', '1 2 * * *', '--repo', '.']],
  [YAML, ['export', 'nightly']],
  ['.jmo/schedules.json', ['list', '--store', '.jmo/schedules.json']],
  ['schedules.json', ['import', 'schedules.json']],
];

describe.each(few(TARGETS))('a link to %s', (target) => {
  const ofCli = [...READINGS, ...CLI_READINGS].map((reading) => ['cli', ...reading] as const);
  const ofAction = READINGS.map((reading) => ['action', ...reading] as const);
  it.each([...few(ofCli), ...few(ofAction)])('is refused: %s, as %s, by %j', (program, path, words) => {
    const where = place();
    const isStore = path.endsWith('schedules.json');
    // In the home, links belong to the user; their target must be a file all the same.
    if (isStore && target.endsWith('credentials')) return;
    const full = join(where.checkout, path);
    mkdirSync(join(full, '..'), { recursive: true });
    symlinkSync(target.startsWith('..') ? join(where.checkout, target) : target, full);
    const { code, signal, said } = run(program, words, where);
    expect({ code, signal }).toEqual({ code: program === 'cli' ? 2 : 1, signal: null });
    expect(said).toMatch(
      isStore
        ? /not a regular file|not an ordinary file|link to nothing/
        : /leads out of the project|not a regular file|link to nothing/,
    );
    expect(said).not.toContain(CANARY);
    expect(readlinkSync(full)).toContain(target.replace('..', ''));
  });
});

describe('findings', () => {
  it('of a baseline are not read through a link that leads out of the project', () => {
    const where = place();
    writeFileSync(join(where.checkout, FINDINGS), '{"meta": {}, "findings": []}');
    symlinkSync('/dev/zero', join(where.checkout, 'base.json'));
    const { code, said } = run('cli', [...REPORT, '--baseline=base.json'], where);
    expect([code, said]).toEqual([2, expect.stringContaining('leads out of the project')]);
  });

  it.each(few(['.scan_metadata.json', 'individual-repos/shop/scan-timings.json']))(
    'count without a scan record that is a link: %s',
    (record) => {
      const where = place();
      writeFileSync(join(where.checkout, FINDINGS), '{"meta": {}, "findings": []}');
      const full = join(where.checkout, 'results', record);
      mkdirSync(join(full, '..'), { recursive: true });
      symlinkSync('/dev/zero', full);
      expect(run('cli', REPORT, where)).toMatchObject({ code: 0, signal: null });
    },
  );
});

describe('writing', () => {
  const CREATE = ['create', 'nightly', '--cron', '1 2 * * *', '--repo', '.'];

  slow('follows no link out of the project', () => {
    const where = place();
    const { above, checkout } = where;
    writeFileSync(join(checkout, FINDINGS), '{"meta": {}, "findings": []}');
    writeFileSync(join(above, 'home/empty'), '');
    symlinkSync('../home', join(checkout, 'linked'));
    symlinkSync('../home/empty', join(checkout, YAML));
    symlinkSync('../home/new', join(checkout, 'new.yaml'));
    const guard = ['guard', '--name', 'a', '--cron', '1 2 * * *'];
    for (const words of [
      CREATE,
      [...CREATE, '--file', 'new.yaml'],
      [...CREATE, '--file', 'linked/new.yaml'],
      [...guard, '--dotenv', YAML],
      [...guard, '--dotenv', 'linked/new.env'],
      ['report', '--findings', FINDINGS, '--out', 'linked/reports'],
      ['report', '--findings', FINDINGS, '--out', 'linked'],
    ])
      expect([words, run('cli', words, where)]).toMatchObject([words, { code: 2 }]);
    expect(readFileSync(join(above, 'home/empty'), 'utf8')).toBe('');
    expect(readdirSync(join(above, 'home')).sort()).toEqual(['credentials', 'empty', 'pipe']);
    expect(readlinkSync(join(checkout, YAML))).toBe('../home/empty');
    // Paths that the user types are accepted.
    expect(run('cli', [...CREATE, '--file', '../home/typed.yaml'], where)).toMatchObject({ code: 0 });
    expect(existsSync(join(above, 'home/typed.yaml'))).toBe(true);
  });

  slow('an export follows no link out of the project, or to a device', () => {
    const where = place();
    const { above, checkout } = where;
    expect(run('cli', CREATE, where)).toMatchObject({ code: 0 });
    symlinkSync('../home/pipe', join(checkout, 'pipe'));
    symlinkSync('/dev', join(checkout, 'dev'));
    symlinkSync('../home/credentials', join(checkout, 'file'));
    for (const to of ['pipe', 'dev/null', 'file', 'dev/shm/jmo'])
      expect([to, run('cli', ['export', 'nightly', '-o', to], where)]).toMatchObject([
        to,
        { code: 2, signal: null, said: expect.stringContaining('leads out of the project') },
      ]);
    expect(readFileSync(join(above, 'home/credentials'), 'utf8')).toContain(CANARY);
    expect(run('cli', ['export', 'nightly', '-o', '/dev/null'], where)).toMatchObject({ code: 0 });
  });

  it('warns if it separates a hard link', () => {
    const where = place();
    const { checkout } = where;
    writeFileSync(join(checkout, YAML), '# Mine\n');
    linkSync(join(checkout, YAML), join(checkout, 'other.yaml'));
    const { code, said } = run('cli', CREATE, where);
    expect(code).toBe(0);
    expect(said).toContain(`warning: ${YAML} had another hard link, which keeps the old content\n`);
    expect(readFileSync(join(checkout, 'other.yaml'), 'utf8')).toBe('# Mine\n');
    expect(run('cli', ['update', 'nightly', '--cron', '2 3 * * *'], where).said).not.toContain('hard link');
  });
});

describe('a file of 50 MB', () => {
  it.each(few(['cli', 'action']))('is refused because of its size, without reading it (%s)', (program) => {
    const where = place();
    writeFileSync(join(where.checkout, YAML), '# some comment or other\n'.repeat(2_200_000));
    const { code, said } = run(program, ['check'], where);
    expect(code).toBe(program === 'cli' ? 2 : 1);
    expect(said).toContain(`${YAML}: has 50.4 MiB; at most 16 MiB are read`);
  });
});
