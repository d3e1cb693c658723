import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../src/entry/dispatch.js';
import { readMachineZone } from '../../../src/hosts/crontab/zone.js';
import { slow } from '../../full.js';
import { PRETEND_CRONTAB } from './pretend-crontab.js';
import { resourceText } from './schedules.js';

let folder: string;
let env: Record<string, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jmo install '));
  for (const name of ['bin', 'project', 'home']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'bin/crontab'), PRETEND_CRONTAB);
  writeFileSync(join(folder, 'bin/jmo'), '#!/bin/sh\n');
  for (const name of ['crontab', 'jmo']) chmodSync(join(folder, 'bin', name), 0o755);
  env = {
    PATH: `${join(folder, 'bin')}:/usr/bin:/bin`,
    HOME: join(folder, 'home'),
    PRETEND_SPOOL: join(folder, 'spool'),
    PRETEND_CRON: 'debian',
  };
});
afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

const project = (...resources: string[]) =>
  writeFileSync(join(folder, 'project/jmo-schedules.yaml'), resources.join('---\n'));
const table = () =>
  existsSync(join(folder, 'spool')) ? readFileSync(join(folder, 'spool'), 'latin1') : undefined;
const source = () => join(folder, 'project/jmo-schedules.yaml');

async function run(words: readonly string[], more: Record<string, string> = {}) {
  let out = '';
  let err = '';
  const code = await main(words, {
    directory: join(folder, 'project'),
    env: { ...env, ...more },
    now: () => new Date(0),
    color: false,
    interactive: false,
    uuid: async () => crypto.randomUUID(),
    ask: async () => '',
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    step: { isAction: false, setOutput() {}, async addSummary() {}, annotate() {} },
  });
  return { code, out, err };
}
const install = (words: readonly string[], more?: Record<string, string>) =>
  run(['install', ...words, '--cron-zone', 'UTC'], more);
const blockOf = (name: string, line: string) =>
  `# BEGIN jmo-schedule ${name} from ${source()}\n${line}\n# END jmo-schedule ${name}\n`;
const lineOf = (name: string, fields: string) =>
  `${fields} '${folder}/project/.jmo/cron/jmo-${name}.sh' --directory '${folder}/project' --path '${folder}/bin'`;

describe('install', () => {
  it('writes the script and a block, and keeps all other bytes', async () => {
    const others = '# mine \xff\nMAILTO=""\n\n*/5 * * * * true\n';
    writeFileSync(join(folder, 'spool'), others, 'latin1');
    project(resourceText());
    const result = await install(['nightly']);
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toContain('nightly installed');
    expect(table()).toBe(others + blockOf('nightly', lineOf('nightly', '30 2 * * *')));
    const script = join(folder, 'project/.jmo/cron/jmo-nightly.sh');
    expect(statSync(script).mode & 0o777).toBe(0o755);
    expect(spawnSync('sh', ['-c', `'${script}' --due </dev/null`]).status).toBe(0);

    expect((await install(['nightly'])).out).toContain('nightly is installed already');
    expect(table()).toBe(others + blockOf('nightly', lineOf('nightly', '30 2 * * *')));
    expect((await run(['uninstall', 'nightly'])).out).toBe('nightly uninstalled\n');
    expect(table()).toBe(others);
  });

  it('--dry-run shows the lines, and writes neither the script nor the crontab', async () => {
    project(resourceText());
    writeFileSync(join(folder, 'spool'), 'MAILTO=me\n');
    const dry = await run(['install', 'nightly', '--dry-run']);
    expect(dry.code).toBe(0);
    expect(dry.out).toMatch(/^nightly would be installed \(dry run\)\n {2}\S/);
    expect(table()).toBe('MAILTO=me\n');
    expect(existsSync(join(folder, 'project/.jmo'))).toBe(false);
    const real = await run(['install', 'nightly']);
    expect(dry.out.replace('would be installed (dry run)', 'installed')).toBe(real.out);
    expect((await run(['install', 'nightly', '--dry-run'])).out).toContain('is installed already (dry run)');
  });

  it('--all leaves out suspended schedules, says so, and removes those that left the file', async () => {
    const weekly = (more: object) => resourceText({ schedule: '0 3 * * 1', ...more }, { name: 'weekly' });
    const cloud = resourceText({ backend: { type: 'github-actions' } }, { name: 'cloud' });
    project(resourceText(), weekly({}), cloud);
    await install(['--all']);
    expect(table()).toBe(
      blockOf('nightly', lineOf('nightly', '30 2 * * *')) + blockOf('weekly', lineOf('weekly', '0 3 * * 1')),
    );
    project(weekly({ suspend: true }));
    const { out } = await install(['--all']);
    expect(out).toBe(
      'weekly is suspended: left out of the crontab\nnightly removed: it is no longer a local-cron schedule of the file\n',
    );
    expect(table()).toBe('');
    expect(JSON.parse((await install(['--all', '-o', 'json'])).out)).toEqual({
      changes: [{ name: 'weekly', action: 'suspended', lines: [] }],
    });
  });

  it.each([
    [{ PRETEND_FAIL: 'write' }, 'crontab failed, and your old table stays: crontab: no space left'],
    [{ PRETEND_FAIL: 'check' }, 'cron refuses the new table, and your old one stays: "x":0: bad minute'],
    [{ PRETEND_FAIL: 'check', PRETEND_CRON: 'cronie' }, 'cron refuses the new table'],
    [{ PRETEND_FAIL: 'list' }, "your crontab can't be read: You (x) are not allowed"],
  ])('keeps the old table if crontab fails: %j', async (failure, message) => {
    writeFileSync(join(folder, 'spool'), '# mine\n');
    project(resourceText());
    const { code, err } = await install(['nightly'], failure);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
    expect(table()).toBe('# mine\n');
  });

  it('calls each cron correctly: -n would name a host to cronie', async () => {
    project(resourceText());
    const calls = async (cron: string) => {
      rmSync(join(folder, 'spool'), { force: true });
      rmSync(join(folder, 'spool.calls'), { force: true });
      expect((await install(['nightly'], { PRETEND_CRON: cron })).code).toBe(0);
      return readFileSync(join(folder, 'spool.calls'), 'utf8')
        .split('\n')
        .map((call) => call.split(' ')[0])
        .filter(Boolean);
    };
    expect(await calls('debian')).toEqual(['-l', '-V', '-n', '-l', '-', '-l']);
    expect(await calls('cronie')).toEqual(['-l', '-V', '-T', '-l', '-', '-l']);
    expect(await calls('other')).toEqual(['-l', '-V', '-l', '-', '-l']);
  });

  it('uses CRON_TZ if cron supports it, and as the flag says', async () => {
    project(resourceText({ timezone: 'Asia/Tokyo' }));
    const lines = async (words: readonly string[], cron: string) => {
      const { out } = await install(['nightly', '-o', 'json', ...words], { PRETEND_CRON: cron });
      return JSON.parse(out).changes[0].lines.map((line: string) => line.split(' /')[0]?.split(" '")[0]);
    };
    expect(await lines([], 'cronie')).toEqual(['CRON_TZ=Asia/Tokyo', '30 2 * * *', 'CRON_TZ=""']);
    expect(await lines(['--cron-tz', 'no'], 'cronie')).toEqual(['30 * * * *']);
    expect(await lines([], 'debian')).toEqual(['30 * * * *']);
    expect(await lines(['--cron-tz', 'yes'], 'debian')).toEqual([
      'CRON_TZ=Asia/Tokyo',
      '30 2 * * *',
      'CRON_TZ=""',
    ]);
  });

  it.each(['install', 'uninstall'])('%s loses nothing that another adds meanwhile', async (command) => {
    project(resourceText(), resourceText({ schedule: '0 3 * * 1' }, { name: 'weekly' }));
    await install(['nightly']);
    const theirs = '1 1 * * * theirs';
    const words =
      command === 'install' ? ['install', 'weekly', '--cron-zone', 'UTC'] : ['uninstall', 'nightly'];
    expect((await run(words, { PRETEND_MEANWHILE: theirs })).code).toBe(0);
    const nightly = blockOf('nightly', lineOf('nightly', '30 2 * * *'));
    const weekly = blockOf('weekly', lineOf('weekly', '0 3 * * 1'));
    expect(table()).toBe(command === 'install' ? `${nightly}${theirs}\n${weekly}` : `${theirs}\n`);
  });

  slow('waits for our other calls that change the table', async () => {
    project(resourceText());
    mkdirSync(join(folder, 'home/.local/state/jmo-schedule'), { recursive: true });
    const lock = join(folder, 'home/.local/state/jmo-schedule/crontab.lock');
    const other = spawn('flock', [
      lock,
      'sh',
      '-c',
      `echo held; sleep 1; echo '1 1 * * * theirs' >'${folder}/spool'`,
    ]);
    await new Promise((resolve) => other.stdout.once('data', resolve));
    await install(['nightly'], { TMPDIR: join(folder, 'home') });
    expect(table()).toBe(`1 1 * * * theirs\n${blockOf('nightly', lineOf('nightly', '30 2 * * *'))}`);
  });

  it('recognises a project by all its paths', async () => {
    project(resourceText(), resourceText({ schedule: '0 3 * * 1' }, { name: 'weekly' }));
    symlinkSync(join(folder, 'project'), join(folder, 'alias'));
    await install(['--all']);
    const alias = ['-C', join(folder, 'alias')];
    expect((await install(['nightly', ...alias])).out).toContain('nightly installed');
    expect(table()?.match(/# BEGIN/g)).toHaveLength(2);
    expect(table()).toContain(`--directory '${folder}/alias'`);
    // As if it was installed twice before.
    writeFileSync(
      join(folder, 'spool'),
      `${table()}# BEGIN jmo-schedule nightly from ${folder}/alias/jmo-schedules.yaml\nx\n# END jmo-schedule nightly\n`,
    );
    await install(['nightly']);
    expect(table()?.match(/# BEGIN/g)).toHaveLength(2);
    project(resourceText());
    expect((await install(['--all', ...alias])).out).toContain('weekly removed');
    expect((await run(['uninstall', '--all', ...alias])).out).toBe('nightly uninstalled\n');
    expect(table()).toBe('');
  });

  it("writes the script to script_dir, and never two projects' to one file", async () => {
    const shared = resourceText({
      backend: { type: 'local-cron', config: { script_dir: join(folder, 'shared/bin') } },
    });
    project(shared);
    expect((await install(['nightly'])).code).toBe(0);
    expect(table()).toContain(`'${folder}/shared/bin/jmo-nightly.sh' --directory '${folder}/project'`);
    expect(existsSync(join(folder, 'shared/bin/jmo-nightly.sh'))).toBe(true);
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other/jmo-schedules.yaml'), shared);
    const { code, err } = await install(['nightly', '-C', join(folder, 'other')]);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining(`is the script of 'nightly' from ${source()}`),
    });
  });

  it('does not overwrite a foreign script', async () => {
    project(resourceText());
    mkdirSync(join(folder, 'project/.jmo/cron'), { recursive: true });
    writeFileSync(join(folder, 'project/.jmo/cron/jmo-nightly.sh'), '#!/bin/sh\nmine\n');
    const { code, err } = await install(['nightly']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('does not carry our marker') });
    expect(table()).toBeUndefined();
  });

  it.each([
    [['nightly', '--all'], 'give either NAME or --all'],
    [[], 'give either NAME or --all'],
    [['nigthly'], "no schedule 'nigthly'"],
    [['cloud'], "'cloud' runs on github-actions; for cron, set its spec.backend.type to local-cron"],
  ])('refuses %j', async (words, message) => {
    project(resourceText(), resourceText({ backend: { type: 'github-actions' } }, { name: 'cloud' }));
    expect(await install(words)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
    expect(table()).toBeUndefined();
  });

  it('refuses a project whose path would break the crontab line', async () => {
    mkdirSync(join(folder, '100%'));
    writeFileSync(join(folder, '100%/jmo-schedules.yaml'), resourceText());
    const { code, err } = await install(['nightly', '-C', join(folder, '100%')]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('contains "%"') });
  });

  it('changes nothing in a table with unpaired marks', async () => {
    const broken = '# BEGIN jmo-schedule nightly from /x\n';
    writeFileSync(join(folder, 'spool'), broken);
    project(resourceText());
    for (const words of [['install', 'nightly'], ['uninstall', 'nightly'], ['installed']])
      expect(await run(words)).toMatchObject({ code: 2, err: expect.stringContaining('has no end') });
    expect(table()).toBe(broken);
  });

  it('reports what this machine lacks', async () => {
    project(resourceText());
    rmSync(join(folder, 'bin/jmo'));
    expect((await install(['nightly'])).err).toBe(
      'warning: there is no jmo on the PATH; the script needs it when it runs\n',
    );
    expect(await install(['nightly'], { PATH: join(folder, 'home') })).toMatchObject({
      code: 2,
      err: expect.stringContaining('cron is not installed'),
    });
    vi.stubGlobal('process', { ...process, platform: 'win32' });
    expect(await install(['nightly'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Windows has no cron'),
    });
  });
});

describe('the jmo of an installed line', () => {
  it('stays as long as it exists, whatever shell calls install again', async () => {
    project(resourceText());
    await install(['nightly']);
    const line = lineOf('nightly', '30 2 * * *');
    expect(table()).toBe(blockOf('nightly', line));
    mkdirSync(join(folder, 'cron-only'));
    symlinkSync(join(folder, 'bin/crontab'), join(folder, 'cron-only/crontab'));
    const without = { PATH: `${folder}/cron-only:/usr/bin:/bin` };
    expect((await install(['nightly'], without)).out).toContain('nightly is installed already');
    expect(table()).toBe(blockOf('nightly', line));
    rmSync(join(folder, 'bin/jmo'));
    await install(['nightly'], without);
    expect(table()).not.toContain('--path');
  });
});

describe('a script folder in which others can write', () => {
  const inShared = (mode: number) => {
    const shared = join(folder, 'shared/bin');
    mkdirSync(shared, { recursive: true });
    chmodSync(shared, mode);
    project(resourceText({ backend: { type: 'local-cron', config: { script_dir: shared } } }));
    return shared;
  };

  it.each([0o777, 0o1777, 0o703])('is refused if everybody can: %o', async (mode) => {
    const shared = inShared(mode);
    const { code, err } = await install(['nightly']);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining(`${shared} can be changed by everybody on this machine`),
    });
    expect(table()).toBeUndefined();
    expect(existsSync(join(shared, 'jmo-nightly.sh'))).toBe(false);
  });

  it('is refused if everybody can replace the folder, or the script', async () => {
    const shared = inShared(0o755);
    chmodSync(join(folder, 'shared'), 0o777);
    expect((await install(['nightly'])).err).toContain(`${folder}/shared can be changed by everybody`);
    chmodSync(join(folder, 'shared'), 0o755);
    expect((await install(['nightly'])).code).toBe(0);
    chmodSync(join(shared, 'jmo-nightly.sh'), 0o777);
    expect((await install(['nightly'])).err).toContain('jmo-nightly.sh can be changed by everybody');
  });

  it('causes a warning if a group can', async () => {
    const shared = inShared(0o775);
    // A group that is not private to a user.
    if (process.getuid?.() === 0) chownSync(shared, 0, 12_345);
    const { code, err } = await install(['nightly']);
    expect(code).toBe(0);
    if (process.getuid?.() === 0)
      expect(err).toContain(`warning: ${shared} can be changed by the group with the number 12345`);
  });
});

slow('many installs at once write all blocks into the table', async () => {
  const names = Array.from({ length: 5 }, (_, index) => `at-once-${index}`);
  project(...names.map((name) => resourceText({}, { name })));
  // Slow enough that all of them have read the table before the first one writes.
  const slow = PRETEND_CRONTAB.replace('cat >"$spool"', 'sleep 0.2; cat >"$spool"');
  writeFileSync(join(folder, 'bin/crontab'), slow);
  const program = join(import.meta.dirname, '../../../dist/cli/index.js');
  const ends = await Promise.all(
    names.map((name) => {
      mkdirSync(join(folder, `tmp-${name}`));
      const child = spawn(process.execPath, [program, 'install', name, '--cron-zone', 'UTC'], {
        cwd: join(folder, 'project'),
        env: { ...env, TMPDIR: join(folder, `tmp-${name}`) },
      });
      return new Promise((resolve) => child.on('exit', resolve));
    }),
  );
  expect(ends).toEqual(names.map(() => 0));
  for (const name of names) expect(table()).toContain(`# BEGIN jmo-schedule ${name} from `);
});

describe('uninstall and installed', () => {
  it('need no resource file, and know the project of a schedule', async () => {
    project(resourceText(), resourceText({ schedule: '0 3 * * 1' }, { name: 'weekly' }));
    expect((await run(['installed'])).out).toBe('No schedules installed.\n');
    await install(['--all']);
    rmSync(source());
    const state = 'file unreadable';
    expect(JSON.parse((await run(['installed', '-o', 'json'])).out)).toEqual([
      { name: 'nightly', file: source(), state, lines: [lineOf('nightly', '30 2 * * *')] },
      { name: 'weekly', file: source(), state, lines: [lineOf('weekly', '0 3 * * 1')] },
    ]);
    expect((await run(['installed'])).out).toContain(`weekly    ${source()}   ${state}   0 3 * * 1`);
    expect(await run(['uninstall', 'nightly', '-C', folder])).toMatchObject({
      code: 2,
      err: expect.stringContaining(`'nightly' is installed from ${source()}`),
    });
    expect((await run(['uninstall', '--all'])).out).toBe('nightly uninstalled\nweekly uninstalled\n');
    expect(await run(['uninstall', 'nightly'])).toMatchObject({
      code: 0,
      out: 'nightly is not installed.\n',
    });
    expect(table()).toBe('');
  });
});

it('installed says which blocks differ from what install would write now', async () => {
  const names = ['a', 'b', 'c', 'd'];
  const resource = (name: string, spec = {}) => resourceText({ timezone: 'Asia/Tokyo', ...spec }, { name });
  const states = async (words: readonly string[] = ['--cron-zone', 'UTC']) =>
    JSON.parse((await run(['installed', '-o', 'json', ...words], { PATH: `${folder}/bin:/bin` })).out).map(
      ({ name, state }: { name: string; state: string }) => `${name} ${state}`,
    );
  project(...names.map((name) => resource(name)));
  await install(['--all']);
  expect(await states()).toEqual(names.map((name) => `${name} up to date`));
  expect(await states(['--cron-zone', 'Asia/Kolkata'])).toEqual(names.map((name) => `${name} out of date`));
  // The minute is the same: only the value of --if-due differs.
  project(
    resource('a'),
    resource('b', { schedule: '30 4 * * *' }),
    resource('c', { suspend: true }),
    resource('d', { backend: { type: 'github-actions' } }),
  );
  expect(await states()).toEqual(['a up to date', 'b out of date', 'c suspended', 'd not in the file']);
  project('kind: [');
  expect(await states()).toEqual(names.map((name) => `${name} file unreadable`));
});

describe("the machine's zone", () => {
  let etc: string;
  let zoneinfo: string;
  beforeEach(() => {
    [etc, zoneinfo] = [join(folder, 'home'), join(folder, 'zoneinfo')];
    mkdirSync(join(zoneinfo, 'Europe'), { recursive: true });
    writeFileSync(join(zoneinfo, 'Europe/Rome'), 'the clock of Rome');
    writeFileSync(join(etc, 'timezone'), 'Europe/Rome\n');
  });
  const zone = () => readMachineZone(etc, zoneinfo);
  const link = (to: string) => symlinkSync(to, join(etc, 'localtime'));

  it('is UTC if /etc/localtime is missing or broken, whatever /etc/timezone says', () => {
    expect(zone()).toBe('UTC');
    link(join(zoneinfo, 'Europe/Nowhere'));
    expect(zone()).toBe('UTC');
  });

  it('is the target of /etc/localtime', () => {
    link('../zoneinfo/Europe/Rome');
    writeFileSync(join(etc, 'timezone'), 'Asia/Tokyo\n');
    expect(zone()).toBe('Europe/Rome');
  });

  it('is the one in /etc/timezone if /etc/localtime is a copy of it', () => {
    writeFileSync(join(etc, 'localtime'), 'the clock of Rome');
    expect(zone()).toBe('Europe/Rome');
    writeFileSync(join(etc, 'localtime'), 'the clock of Oslo');
    expect(zone()).toBeUndefined();
    writeFileSync(join(etc, 'timezone'), 'Europe/Oslo\n');
    expect(zone()).toBeUndefined();
  });
});
