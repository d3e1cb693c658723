import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crontabLines } from '../../../src/backends/local-cron/crontab-line.js';
import {
  type CrontabBlock,
  findBlocks,
  inheritedZone,
  refusePath,
  withBlock,
  withoutBlock,
} from '../../../src/backends/local-cron/crontab-table.js';
import { schedule } from './schedules.js';

const block = (name: string, ...lines: string[]): CrontabBlock => ({
  name,
  source: '/p/jmo-schedules.yaml',
  lines,
});
const done = (table: string | { damage: string }): string => {
  if (typeof table !== 'string') throw new Error(table.damage);
  return table;
};

/** Any bytes that a crontab may contain, as whole lines. */
const foreign = fc
  .array(
    fc.array(
      fc.integer({ min: 1, max: 255 }).filter((byte) => byte !== 10),
      { maxLength: 30 },
    ),
    { maxLength: 6 },
  )
  .map((lines) => lines.map((bytes) => `${String.fromCharCode(...bytes)}\n`).join(''));
const names = fc.constantFrom('nightly', 'weekly', 'a.b-c');

describe('a table with our blocks', () => {
  it('keeps every other byte when blocks are installed and uninstalled', () => {
    fc.assert(
      fc.property(
        foreign,
        fc.array(fc.tuple(names, fc.boolean()), { maxLength: 8 }),
        foreign,
        (top, steps, bottom) => {
          let table = top;
          const there = new Set<string>();
          for (const [index, [name, put]] of steps.entries()) {
            table = done(
              put ? withBlock(table, block(name, `${index} * * * * x`)) : withoutBlock(table, block(name)),
            );
            if (put) there.add(name);
            else there.delete(name);
            if (index === 3) table += bottom;
          }
          const found = findBlocks(table);
          expect('blocks' in found && found.blocks.map(({ name }) => name).sort()).toEqual([...there].sort());
          for (const name of there) table = done(withoutBlock(table, block(name)));
          expect(table).toBe(top + (steps.length > 3 ? bottom : ''));
        },
      ),
    );
  });

  it('replaces an old block in its place, and changes nothing the second time', () => {
    const first = done(withBlock('# mine\n', block('a', '1 * * * * x')));
    const second = done(withBlock(`${first}5 * * * * y\n`, block('a', '2 * * * * "é"')));
    expect(Buffer.from(second, 'latin1').toString()).toBe(
      '# mine\n# BEGIN jmo-schedule a from /p/jmo-schedules.yaml\n2 * * * * "é"\n# END jmo-schedule a\n5 * * * * y\n',
    );
    expect(withBlock(second, block('a', '2 * * * * "é"'))).toBe(second);
  });

  it('does not change a schedule of the same name from another project', () => {
    const other = { ...block('a', '1 * * * * x'), source: '/q/jmo-schedules.yaml' };
    const both = done(withBlock(done(withBlock('', other)), block('a', '2 * * * * x')));
    expect(done(withoutBlock(both, block('a')))).toBe(withBlock('', other));
  });

  it('adds a missing final line break before it appends', () => {
    expect(withBlock('1 * * * * x', block('a'))).toMatch(/^1 \* \* \* \* x\n# BEGIN/);
  });

  it.each([
    ['# BEGIN jmo-schedule a from /p\n1 * * * * x\n', 'line 2 of the crontab: the block of a has no end'],
    ['# END jmo-schedule a\n', '"# END jmo-schedule a" ends no block'],
    ['# BEGIN jmo-schedule a from /p\n# BEGIN jmo-schedule b from /p\n', 'is inside the block of a'],
    ['# BEGIN jmo-schedule a from /p\n# END jmo-schedule b\n', 'ends no block'],
    ['# BEGIN jmo-schedule a\n', 'names no schedule'],
  ])('does not change if it is damaged: %j', (table, message) => {
    expect(withBlock(table, block('x'))).toEqual({ damage: expect.stringContaining(message) });
    expect(withoutBlock(table, block('x'))).toEqual({ damage: expect.stringContaining(message) });
  });
});

describe('CRON_TZ', () => {
  const plain = schedule({ schedule: '30 9 * * *', timezone: 'Asia/Tokyo' });
  const place = { script: '/p/x.sh', directory: '/p' };

  it('is set only for our line, and then restored', () => {
    const daemon = { zone: 'UTC', cronTz: true, knowsChanges: true };
    expect(crontabLines(plain, daemon, place)).toEqual([
      'CRON_TZ=Asia/Tokyo',
      '30 9 * * * /p/x.sh --directory /p',
      'CRON_TZ=""',
    ]);
    expect(
      crontabLines(schedule({ schedule: '*/5 9 * * *', timezone: 'Asia/Tokyo' }), daemon, {
        ...place,
        inherited: 'Europe/Rome',
      }),
    ).toEqual(['CRON_TZ=Asia/Tokyo', '*/5 9 * * * /p/x.sh --directory /p', 'CRON_TZ=Europe/Rome']);
  });

  it('of the user above our line is taken into account', () => {
    const lines = crontabLines(
      schedule(),
      { zone: 'UTC', cronTz: true, knowsChanges: true },
      { ...place, inherited: 'Europe/Rome' },
    );
    const superset = ["0,15,30,45 * * * * /p/x.sh --if-due '30 2 * * * UTC' --directory /p"];
    expect(lines).toEqual(superset);
    for (const knowsChanges of [true, false])
      expect(
        crontabLines(
          schedule(),
          { zone: 'UTC', cronTz: false, knowsChanges },
          { ...place, inherited: 'Europe/Rome' },
        ),
      ).toEqual(superset);
  });

  it.each([
    ['', undefined],
    ['CRON_TZ=Europe/Rome\n', 'Europe/Rome'],
    ['  CRON_TZ = "Europe/Rome"\nx\n', 'Europe/Rome'],
    ['CRON_TZ=Europe/Rome\nCRON_TZ=""\n', undefined],
    ['#CRON_TZ=Europe/Rome\n', undefined],
  ])('is found in %j', (table, zone) => {
    expect(inheritedZone(table, block('a'))).toBe(zone);
    expect(inheritedZone(`${done(withBlock(table, block('a')))}CRON_TZ=UTC\n`, block('a'))).toBe(zone);
  });
});

describe('a path', () => {
  it('is one shell word, with the folder of jmo if needed', () => {
    const [line] = crontabLines(
      schedule(),
      { zone: 'UTC', cronTz: false, knowsChanges: true },
      {
        script: "/it's here/x.sh",
        directory: '/a b',
        jmo: '/opt/jmo/bin',
      },
    );
    expect(line).toBe(`30 2 * * * '/it'\\''s here/x.sh' --directory '/a b' --path /opt/jmo/bin`);
  });

  it.each(['/a%b', '/a\nb', `/${'x'.repeat(400)}`])('that cron would break is refused: %j', (path) => {
    expect(refusePath(path)).toBeDefined();
    expect(refusePath('/fine/path with blanks')).toBeUndefined();
  });
});
