import { describe, expect, it } from 'vitest';
import {
  type CrontabBlock,
  findBlocks,
  inheritedZone,
  withBlock,
  withoutBlock,
} from '../../../src/backends/local-cron/crontab-table.js';

describe('a table', () => {
  const block = (name: string, source: string, ...lines: string[]): CrontabBlock => ({ name, source, lines });
  const A = '# BEGIN jmo-schedule a from /p q\n1 * * * * x\n2 * * * * é\n# END jmo-schedule a\n';
  const B = '# BEGIN jmo-schedule a from /r\n# END jmo-schedule a\n';
  const table = Buffer.from(`# mine\n${A}3 * * * * y\n${B}last`).toString('latin1');
  const a = block('a', '/p q', '1 * * * * x', '2 * * * * é');
  const b = block('a', '/r');

  it('has blocks with their offsets', () => {
    expect(findBlocks(table)).toEqual({
      blocks: [
        { ...a, start: 7, end: 7 + Buffer.from(A).length },
        { ...b, start: table.length - 4 - B.length, end: table.length - 4 },
      ],
    });
    expect(findBlocks('')).toEqual({ blocks: [] });
    // The last line may lack a line break.
    const open = B.slice(0, -1);
    expect(findBlocks(open)).toEqual({ blocks: [{ ...b, start: 0, end: open.length }] });
  });

  it('changes only in the block of that name and source', () => {
    expect(withoutBlock(table, a)).toBe(`# mine\n3 * * * * y\n${B}last`);
    expect(withoutBlock(table, b)).toBe(table.replace(B, ''));
    expect(withoutBlock(table, block('a', '/other'))).toBe(table);
    expect(withoutBlock(table, block('b', '/r'))).toBe(table);
    expect(withBlock(table, block('a', '/r', 'new'))).toBe(
      table.replace(B, '# BEGIN jmo-schedule a from /r\nnew\n# END jmo-schedule a\n'),
    );
    expect(withBlock(table, block('c', '/r'))).toBe(
      `${table}\n# BEGIN jmo-schedule c from /r\n# END jmo-schedule c\n`,
    );
    expect(withBlock('x\n', b)).toBe(`x\n${B}`);
    expect(withBlock('', b)).toBe(B);
  });

  it.each([
    ['# BEGIN jmo-schedule a from /p\nx\n', 'line 2 of the crontab: the block of a has no end'],
    ['x\n# END jmo-schedule a\n', 'line 2 of the crontab: "# END jmo-schedule a" ends no block'],
    [
      '# BEGIN jmo-schedule a from /p\n# BEGIN jmo-schedule b from /p\n',
      'line 2 of the crontab: "# BEGIN jmo-schedule b from /p" is inside the block of a',
    ],
    [
      '# BEGIN jmo-schedule a from /p\n# END jmo-schedule b\n',
      'line 2 of the crontab: "# END jmo-schedule b" ends no block',
    ],
    ['# BEGIN jmo-schedule a\n', 'line 1 of the crontab: "# BEGIN jmo-schedule a" names no schedule'],
    [
      '# BEGIN jmo-schedule a from \n',
      'line 1 of the crontab: "# BEGIN jmo-schedule a from " names no schedule',
    ],
    [
      '# BEGIN jmo-schedule a b from /p\n',
      'line 1 of the crontab: "# BEGIN jmo-schedule a b from /p" names no schedule',
    ],
    [
      '# BEGIN jmo-schedule  from /p\n',
      'line 1 of the crontab: "# BEGIN jmo-schedule  from /p" names no schedule',
    ],
  ])('is damaged: %j', (text, damage) => {
    expect(findBlocks(text)).toEqual({ damage });
    expect(withBlock(text, b)).toEqual({ damage });
    expect(withoutBlock(text, b)).toEqual({ damage });
  });

  it('has a mark only at the beginning of a line', () => {
    expect(findBlocks(' # BEGIN jmo-schedule a\n## END jmo-schedule a\nx # END jmo-schedule a\n')).toEqual({
      blocks: [],
    });
  });

  it.each([
    ['CRON_TZ=A', 'A'],
    ['CRON_TZ=A\nCRON_TZ=B', 'B'],
    ['\t"CRON_TZ"\t=\tA ', 'A'],
    [" 'CRON_TZ'='A b'", 'A b'],
    ['CRON_TZ="A', '"A'],
    [`CRON_TZ='A"`, `'A"`],
    ['CRON_TZ=', undefined],
    ['CRON_TZ="B"\nCRON_TZ=\'\'', undefined],
    ['XCRON_TZ=A', undefined],
    ['CRON_TZX=A', undefined],
    ['* * * * * CRON_TZ=A x', undefined],
    ['"CRON_TZ=A', undefined],
  ])('sets a zone for the lines below: %j', (text, zone) => {
    expect(inheritedZone(text, b)).toBe(zone);
    expect(inheritedZone(`${text}\n${B}CRON_TZ=C\n`, b)).toBe(zone);
    expect(inheritedZone(`${text}\n${B}CRON_TZ=C\n`, a)).toBe('C');
  });

  it('that is damaged is read to its end for the zone', () => {
    expect(inheritedZone('# END jmo-schedule a\nCRON_TZ=A\n', b)).toBe('A');
  });
});
