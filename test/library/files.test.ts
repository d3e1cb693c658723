import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type NewSchedule, openSchedules, openStore, ScheduleError } from '../../src/index.js';

const AT = new Date('2026-11-23T09:00:00Z');
let serial = 0;
const WORLD = {
  now: () => AT,
  uuid: () => `550e8400-e29b-41d4-a716-${String(++serial).padStart(12, '0')}`,
};

const named = (name: string, more: Partial<NewSchedule['spec']> = {}): NewSchedule => ({
  name,
  labels: { team: 'web' },
  spec: { schedule: '7 2 * * *', jobTemplate: { profile: 'fast', targets: { repo: '.' } }, ...more },
});

const KINDS = {
  'a resource file': { file: 'jmo-schedules.yaml', open: openSchedules },
  "JMo's store": { file: 'schedules.json', open: openStore },
} as const;

describe.each(Object.entries(KINDS))('%s', (_, { file, open }) => {
  const place = () => {
    const path = join(mkdtempSync(join(tmpdir(), 'jmo-library-')), file);
    return { path, read: () => readFileSync(path, 'utf8') };
  };
  const namesIn = (path: string) =>
    open(path)
      .list()
      .map(({ metadata }) => metadata.name);

  it('createMany writes what one create after another writes', async () => {
    const names = ['a', 'b', 'c', 'd'];
    serial = 0;
    const one = place();
    const schedules = open(one.path, WORLD);
    const each = [];
    for (const name of names) each.push(await schedules.create(named(name)));
    serial = 0;
    const two = place();
    expect(await open(two.path, WORLD).createMany(names.map((name) => named(name)))).toEqual(each);
    expect(two.read()).toBe(one.read());
    serial = 0;
    const three = place();
    // Each by an object that knows nothing of the others.
    for (const name of names) await open(three.path, WORLD).create(named(name));
    expect(three.read()).toBe(one.read());
  });

  it('createMany writes all or none', async () => {
    const { path, read } = place();
    const schedules = open(path, WORLD);
    await schedules.create(named('a'));
    const before = read();
    for (const bad of [named('a'), named('x', { schedule: '61 * * * *' }), named('b')]) {
      await expect(schedules.createMany([named('b'), bad])).rejects.toThrow(ScheduleError);
      expect(read()).toBe(before);
    }
    expect(await schedules.createMany([])).toEqual([]);
    expect(namesIn(path)).toEqual(['a']);
  });

  it('createMany makes no file for nothing', async () => {
    const { path } = place();
    expect(await open(path, WORLD).createMany([])).toEqual([]);
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  it('keeps what somebody else did to the file between two calls', async () => {
    const { path, read } = place();
    const [ours, theirs] = [open(path, WORLD), open(path, WORLD)];
    await ours.create(named('a'));
    await ours.create(named('b'));
    await theirs.update('a', { spec: { timezone: 'Europe/Berlin' } });
    await theirs.create(named('c'));
    await ours.create(named('d'));
    expect(ours.list().map(({ metadata, spec }) => [metadata.name, spec.timezone])).toEqual([
      ['a', 'Europe/Berlin'],
      ['b', 'UTC'],
      ['c', 'UTC'],
      ['d', 'UTC'],
    ]);
    // The name that they took is taken for us too, and the one that they gave up is free.
    await expect(ours.create(named('c'))).rejects.toThrow('there is a schedule named "c" already');
    await theirs.delete('b');
    await ours.create(named('b'));
    expect(namesIn(path)).toEqual(['a', 'c', 'd', 'b']);
    // By hand, to the same length, in a document that was known.
    writeFileSync(path, read().replace('Europe/Berlin', 'Europe/London'));
    await ours.update('c', { spec: { suspend: true } });
    expect(ours.get('a')?.spec.timezone).toBe('Europe/London');
    expect(open(path).list()).toEqual(ours.list());
  });

  it('refuses to write into a file that somebody broke between two calls, until it is mended', async () => {
    const { path, read } = place();
    const schedules = open(path, WORLD);
    await schedules.create(named('a'));
    const good = read();
    const bad = `${good}: [`;
    writeFileSync(path, bad);
    await expect(schedules.create(named('b'))).rejects.toThrow(ScheduleError);
    expect(read()).toBe(bad);
    writeFileSync(path, good);
    await schedules.create(named('b'));
    expect(namesIn(path)).toEqual(['a', 'b']);
  });

  it('hands out schedules that a caller may change without changing what the next one gets', async () => {
    const { path } = place();
    const schedules = open(path, WORLD);
    const made = await schedules.create(named('a'));
    const all = [made, schedules.get('a'), ...schedules.list()];
    for (const one of all) Object.assign(one?.spec ?? {}, { schedule: 'x' });
    for (const one of all) Object.assign(one?.metadata.labels ?? {}, { team: 'x' });
    expect(schedules.get('a')?.spec.schedule).toBe('7 2 * * *');
    expect(schedules.list({ selector: 'team=web' })).toHaveLength(1);
    await schedules.create(named('b'));
    expect(schedules.list()).toEqual(open(path).list());
  });
});

it('createMany leaves comments and everything else in a file as it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jmo-library-'));
  const path = join(folder, 'jmo-schedules.yaml');
  await openSchedules(path, WORLD).create(named('a'));
  const text = `${readFileSync(path, 'utf8').replace('spec:', '# Mine.\nspec:   # odd')}# The end.\n`;
  writeFileSync(path, text);
  await openSchedules(path, WORLD).createMany([named('b'), named('c')]);
  expect(readFileSync(path, 'utf8').startsWith(`${text}---\n`)).toBe(true);
  expect(openSchedules(path).check()).toEqual([]);
});
