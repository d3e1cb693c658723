import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slow } from '../full.js';
import { recordedStore, WEBHOOK } from '../schedule/store/recorded.js';
import { call, fileIn, NOW, workIn } from './run.js';

/** A home with JMo's store. */
function home(text?: string): string {
  const folder = workIn();
  if (text === undefined) return folder;
  mkdirSync(join(folder, '.jmo'));
  writeFileSync(join(folder, '.jmo/schedules.json'), text, { mode: 0o600 });
  return folder;
}

const store = (folder: string) => readFileSync(join(folder, '.jmo/schedules.json'), 'utf8');
const modeOf = (folder: string) => statSync(join(folder, '.jmo/schedules.json')).mode & 0o777;
const entries = (folder: string) =>
  JSON.parse(store(folder)).schedules as { metadata: { name: string }; spec: object; status: object }[];

describe('--store', () => {
  it('lists and shows what JMo wrote, without its secrets', async () => {
    const folder = home(recordedStore());
    const { code, out, err } = await call(folder, ['list', '--store']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n').map((line) => line.split(/\s{3,}/)[0])).toEqual([
      'NAME',
      'weekly-scan',
      'Everything_Else',
      'cli-made',
      '',
    ]);
    expect((await call(folder, ['list', '--store', '-l', 'team=web', '-o', 'name'])).out).toBe(
      'scanschedule/Everything_Else\nscanschedule/cli-made\n',
    );
    const one = await call(folder, ['get', 'weekly-scan', '--store', '.jmo/schedules.json', '-o', 'yaml']);
    expect(one.out).toContain('url: ${SLACK_WEBHOOK_URL}');
    expect(one.out + one.err).not.toContain('RECORDED');
    expect(store(folder)).toBe(recordedStore());
  });

  it('alone means the usual path, and before a path that path', async () => {
    const folder = home(recordedStore());
    writeFileSync(join(folder, 'other.json'), recordedStore().replace('weekly-scan', 'elsewhere'), {
      mode: 0o600,
    });
    expect((await call(folder, ['get', '--store', 'weekly-scan', '-o', 'name'])).out).toBe(
      'scanschedule/weekly-scan\n',
    );
    expect((await call(folder, ['get', '--store', 'other.json', 'elsewhere', '-o', 'name'])).out).toBe(
      'scanschedule/elsewhere\n',
    );
    expect((await call(folder, ['get', '--store=~/other.json', 'elsewhere', '-o', 'name'])).out).toBe(
      'scanschedule/elsewhere\n',
    );
    expect(await call(home(), ['list', '--store'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no such file'),
    });
    expect(await call(workIn('x: 1\n'), ['list', '--store', './jmo-schedules.yaml'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('not-a-store'),
    });
  });

  it('creates the file as JMo does, only for its owner', async () => {
    const folder = home();
    const { code, out } = await call(folder, [
      'create',
      'nightly',
      '--store',
      '--cron',
      'H 2 * * *',
      '--timezone',
      'Europe/Berlin',
      '--repos-dir',
      '/repos',
      '--slack-env',
      'HOOK',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /scanschedule\/nightly created in .*\nnext run: 2026-11-24T02:\d\d:00\+01:00 .*\nnext step: jmo schedule export nightly\n$/,
    );
    expect(modeOf(folder)).toBe(0o600);
    expect(statSync(join(folder, '.jmo')).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(folder, '.jmo'))).toEqual(['schedules.json']);
    const manifest = JSON.parse(store(folder));
    expect(manifest).toMatchObject({
      apiVersion: 'jmo.security/v2',
      kind: 'ScheduleManifest',
      metadata: { version: '2.0.0' },
    });
    // JMo's cron library does not support H.
    expect(manifest.schedules).toMatchObject([
      {
        metadata: { name: 'nightly', creationTimestamp: NOW },
        spec: {
          schedule: expect.stringMatching(/^\d+ 2 \* \* \*$/),
          jobTemplate: { targets: { repositories: { repos_dir: '/repos' } } },
        },
        status: { active: 0 },
      },
    ]);
    expect(
      await call(folder, ['create', 'nightly', '--store', '--cron', '1 2 * * *', '--repo', '.']),
    ).toMatchObject({ code: 1, err: expect.stringContaining('duplicate-name') });
    expect(await call(folder, ['create', 'bad', '--store', '--cron', '1 2 * * *'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('no-target'),
    });
  });

  it('updates, suspends and deletes an entry of JMo’s, and changes no other byte', async () => {
    const before = recordedStore().replace('"schedules"', '"kept": {"x": 1.0},\n  "schedules"');
    const folder = home(before);
    expect(
      (
        await call(folder, [
          'update',
          'cli-made',
          '--store',
          '--cron',
          '5 5 * * *',
          '--set',
          'jobTemplate.targets.repos_dir=./all',
          '--unset',
          'jobTemplate.options',
        ])
      ).code,
    ).toBe(0);
    const after = store(folder);
    const [, , old] = JSON.parse(before).schedules;
    expect(entries(folder)[2]).toEqual({
      ...old,
      metadata: { ...old.metadata, generation: 2 },
      spec: {
        ...old.spec,
        schedule: '5 5 * * *',
        jobTemplate: { ...old.spec.jobTemplate, targets: { repositories: { repos_dir: './all' } } },
      },
      status: { ...old.status, nextScheduleTime: '2026-11-23T05:05:00+00:00' },
    });
    const lines = after.split('\n');
    expect(before.split('\n').filter((line, index) => line !== lines[index])).toHaveLength(4);
    expect((await call(folder, ['resume', 'weekly-scan', '--store'])).out).toContain('resumed');
    expect(entries(folder)[0]?.spec).toMatchObject({ suspend: false });
    expect(store(folder)).toContain('RECORDED');
    expect((await call(folder, ['delete', 'Everything_Else', '--store', '--yes'])).code).toBe(0);
    expect(entries(folder).map(({ metadata }) => metadata.name)).toEqual(['weekly-scan', 'cli-made']);
    expect(store(folder)).toContain('"kept": {"x": 1.0}');
    expect(modeOf(folder)).toBe(0o600);
  });

  it("removes other users' permissions, and says so", async () => {
    const folder = home(recordedStore());
    chmodSync(join(folder, '.jmo/schedules.json'), 0o644);
    const dry = await call(folder, ['suspend', 'cli-made', '--store', '--dry-run']);
    expect(dry.err).toMatch(/could be read by others \(mode 644\)\n$/);
    expect(modeOf(folder)).toBe(0o644);
    const { err } = await call(folder, ['list', '--store']);
    expect(err).toMatch(/^warning: .*schedules.json could be read by others \(mode 644\); it is 600 now\n$/);
    expect(modeOf(folder)).toBe(0o600);
    chmodSync(join(folder, '.jmo/schedules.json'), 0o664);
    expect((await call(folder, ['suspend', 'cli-made', '--store'])).err).toContain('it is 600 now');
    expect(modeOf(folder)).toBe(0o600);
  });

  it('accepts no new secret, and prints no existing one', async () => {
    const folder = home(recordedStore().replace('"0 2 * * 1"', '"@reboot"'));
    const before = store(folder);
    const webhook = `https://hooks.slack.com/${'services'}/T00/B00/new-one`;
    const channel = `jobTemplate.notifications.channels=[{type: slack, url: "${webhook}"}]`;
    const refused = await call(folder, ['update', 'cli-made', '--store', '--set', channel]);
    expect(refused.code).toBe(1);
    expect(refused.out + refused.err).not.toContain('new-one');
    expect(store(folder)).toBe(before);
    // The file has one line, so no excerpt of it may be shown.
    writeFileSync(
      join(folder, '.jmo/schedules.json'),
      JSON.stringify(JSON.parse(before.replace('hooks.slack.com', 'chat.example'))),
    );
    const { code, out, err } = await call(folder, ['list', '--store']);
    expect(code).toBe(0);
    expect(err).toContain('cron-macro');
    expect(out + err).not.toContain('RECORDED');
  });

  it('accepts a schedule beside a literal webhook, whatever its name', async () => {
    const folder = home(recordedStore());
    const before = store(folder);
    const { code, err } = await call(folder, [
      ...['create', 'second', '--store', '--cron', '17 2 * * *', '--repo', '.'],
      // The name that stood for the literal one before.
      ...['--slack-env', 'SLACK_WEBHOOK_URL'],
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(entries(folder).map(({ metadata }) => metadata.name)).toContain('second');
    expect(store(folder)).toContain('RECORDED');
    expect((await call(folder, ['get', 'weekly-scan', '--store', '-o', 'yaml'])).out).toContain(
      'url: ${SLACK_WEBHOOK_URL_2}',
    );
    // Every other edit too, and back.
    for (const words of [['suspend'], ['resume'], ['update', '--cron', '5 5 * * *'], ['delete', '--yes']]) {
      const [verb = '', ...more] = words;
      expect(await call(folder, [verb, 'second', '--store', ...more])).toMatchObject({ code: 0, err: '' });
    }
    expect(JSON.parse(store(folder)).schedules).toEqual(JSON.parse(before).schedules);
  });

  it('accepts no second literal webhook, and no other in place of the first', async () => {
    const folder = home(recordedStore());
    const before = store(folder);
    const webhook = `https://hooks.slack.com/${'services'}/T00/B00/another`;
    const path = 'jobTemplate.notifications.channels';
    for (const words of [
      ['weekly-scan', '--set', `${path}[0].url=${webhook}`],
      ['cli-made', '--set', `${path}=[{type: slack, url: "${webhook}"}]`],
      // The same one that another entry has.
      ['cli-made', '--set', `${path}=[{type: slack, url: "${WEBHOOK}"}]`],
    ]) {
      const refused = await call(folder, ['update', '--store', ...words]);
      expect(refused.code).toBe(1);
      expect(refused.err).toContain('literal-secret');
      expect(store(folder)).toBe(before);
    }
  });

  it.each([
    ['@hourly', '0 * * * *'],
    ['@daily', '0 0 * * *'],
    ['@midnight', '0 0 * * *'],
    ['@weekly', '0 0 * * 0'],
    ['@monthly', '0 0 1 * *'],
    ['@yearly', '0 0 1 1 *'],
    ['@annually', '0 0 1 1 *'],
  ])('reads %s as JMo runs it', async (macro, fields) => {
    const folder = home(recordedStore().replace('"15 4 * * 2"', `"${macro}"`));
    const list = await call(folder, ['list', '--store']);
    expect(list).toMatchObject({ code: 0, err: '' });
    expect(list.out).toContain(`cli-made          ${fields}`);
    const imported = await call(folder, ['import', '--write']);
    expect(imported.code).toBe(0);
    expect(imported.err).toContain(`"${macro}" becomes "${fields}"`);
    expect(fileIn(folder)).toContain(`schedule: ${fields.startsWith('0') ? `"${fields}"` : fields}`);
    expect((await call(folder, ['validate'])).code).toBe(0);
    // The store itself does not change.
    expect(store(folder)).toContain(`"${macro}"`);
    expect((await call(folder, ['update', 'cli-made', '--store', '--label', 'a=b'])).code).toBe(0);
    expect(store(folder)).toContain(`"${macro}"`);
  });

  slow('works while others write: none of forty schedules is lost', async () => {
    const folder = home();
    const names = Array.from({ length: 40 }, (_, index) => `s${index}`);
    const ends = await Promise.all(
      names.map((name) => call(folder, ['create', name, '--store', '--cron', '1 2 * * *', '--repo', '.'])),
    );
    expect(ends.map(({ code }) => code)).toEqual(names.map(() => 0));
    expect(
      entries(folder)
        .map(({ metadata }) => metadata.name)
        .sort(),
    ).toEqual(names.sort());
  });
});

describe('import', () => {
  it('prints resources, names what it leaves out, and prints no secret', async () => {
    const folder = home(recordedStore());
    const { code, out, err } = await call(folder, ['import']);
    expect(code).toBe(0);
    expect(out.split('---\n')).toHaveLength(3);
    expect(out).toContain('url: "${SLACK_WEBHOOK_URL}"');
    for (const words of [
      '"retention_days" has no counterpart',
      '"Everything_Else" becomes "everything-else"',
      'it is shown as ${SLACK_WEBHOOK_URL}',
    ])
      expect(err).toContain(words);
    expect(out + err).not.toContain('RECORDED');
    const json = await call(folder, ['import', '.jmo/schedules.json', '-o', 'json']);
    expect(JSON.parse(json.out).items).toHaveLength(3);
  });

  it('appends all of them or none', async () => {
    const folder = home(recordedStore());
    expect(await call(folder, ['import', '--write'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('3 schedules imported\n'),
    });
    const text = fileIn(folder);
    expect((await call(folder, ['validate'])).code).toBe(0);
    expect(await call(folder, ['import', '--write'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('nothing was imported'),
    });
    writeFileSync(
      join(folder, '.jmo/schedules.json'),
      recordedStore().replace('"15 4 * * 2"', '"@reboot"').replaceAll('weekly-scan', 'another'),
    );
    expect(await call(folder, ['import', '--write'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('nothing was written'),
    });
    expect(fileIn(folder)).toBe(text);
    expect(await call(folder, ['import', 'none.json'])).toMatchObject({ code: 2 });
  });
});

it('does not change the mode of a file that is not a store', async () => {
  const folder = workIn();
  const path = join(folder, 'notes.txt');
  writeFileSync(path, 'no store\n', { mode: 0o644 });
  chmodSync(path, 0o644);
  for (const words of [['list'], ['suspend', 'nightly'], ['create', 'nightly', '--cron', '5 4 * * *']])
    expect((await call(folder, [...words, '--store=notes.txt'])).code).not.toBe(0);
  expect((statSync(path).mode & 0o777).toString(8)).toBe('644');
});
