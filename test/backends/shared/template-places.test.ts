import { describe, expect, it } from 'vitest';
import { indexTemplate } from '../../../scripts/index-template.mjs';
import { type Fill, fillTemplate, readTemplate } from '../../../src/backends/shared/template.js';
import { flow, literal, quoted } from '../../../src/backends/shared/yaml-value.js';

const TEXT = `# head
name: old # why

# about the jobs
# in two lines
jobs:

  # first
  one:
    steps:
      - name: A
        run: a

      # about B
      - name: B
        run: |
          b
          c

  two:
    list: [x, y] # here

  three:
    - p
    - q
  four: {}

last: end
`;
const template = readTemplate({ text: TEXT, places: indexTemplate(TEXT) });
const STEPS = ['jobs', 'one', 'steps'];

/** The template with these pieces of its text, each of which must occur once, replaced. */
function changed(...pieces: (readonly [from: string, to: string])[]): string {
  return pieces.reduce((text, [from, to]) => {
    expect(text.split(from)).toHaveLength(2);
    return text.replace(from, () => to);
  }, TEXT);
}
const fill = (...fills: Fill[]) => fillTemplate(template, fills);

describe('what is added', () => {
  it('to a map follows its last entry, even if that is removed', () => {
    const add: Fill = { add: [...STEPS, 'A'], entries: { env: { A: 'x' }, if: 'a\nb\n' } };
    const added = '        env:\n          A: x\n        if: |\n          a\n          b\n';
    expect(fill(add)).toBe(changed(['        run: a\n', `        run: a\n${added}`]));
    expect(fill(add, { set: [...STEPS, 'A', 'run'], to: undefined })).toBe(
      changed(['        run: a\n', added]),
    );
    expect(fill({ add: ['jobs'], entries: { five: 5 } })).toBe(
      changed(['  four: {}\n', '  four: {}\n  five: 5\n']),
    );
  });

  it('to a map stays if what follows is removed, and goes with the map', () => {
    const map = readTemplate({
      text: 'a:\n  b: 1\nc:\n  d: 2\n',
      places: indexTemplate('a:\n  b: 1\nc:\n  d: 2\n'),
    });
    const added: Fill = { add: ['a'], entries: { x: 1 } };
    expect(fillTemplate(map, [added, { set: ['c'], to: undefined }])).toBe('a:\n  b: 1\n  x: 1\n');
    expect(fillTemplate(map, [added, { set: ['a'], to: undefined }])).toBe('c:\n  d: 2\n');
  });

  it('to a list stands before the item, and the comment above it', () => {
    const items = [{ name: 'N', run: 'x' }, 'word'];
    const added = '      - name: N\n        run: x\n      - word\n';
    expect(fill({ before: [...STEPS, 'B'], items })).toBe(
      changed(['      # about B\n', `${added}      # about B\n`]),
    );
    expect(fill({ before: ['jobs', 'three', 0], items: ['o'] })).toBe(
      changed(['    - p\n', '    - o\n    - p\n']),
    );
  });

  it('is nothing if there is nothing to add, or the place is removed', () => {
    expect(fill({ add: ['jobs'], entries: {} }, { before: [...STEPS, 'B'], items: [] })).toBe(TEXT);
    const removed: Fill = { set: ['jobs', 'one'], to: undefined };
    const dropped: Fill[] = [
      { add: [...STEPS, 'A'], entries: { if: 'x' } },
      { before: [...STEPS, 'B'], items: ['x'] },
    ];
    expect(fill(removed, ...dropped)).toBe(fill(removed));
    expect(() => fill({ add: ['nowhere'], entries: {} })).toThrow('nowhere');
  });
});

describe('a removed key', () => {
  it.each<[string, Fill, readonly [string, string]]>([
    ['the first of the file', { set: ['name'], to: undefined }, ['# head\nname: old # why\n', '']],
    [
      'the first of a map, with the blank line behind it',
      { set: ['jobs', 'one'], to: undefined },
      [TEXT.slice(TEXT.indexOf('  # first'), TEXT.indexOf('  two:')), ''],
    ],
    [
      'one between blank lines',
      { set: ['jobs', 'two'], to: undefined },
      ['  two:\n    list: [x, y] # here\n\n', ''],
    ],
    [
      'one below a blank line',
      { set: ['jobs', 'three'], to: undefined },
      ['  three:\n    - p\n    - q\n', ''],
    ],
    ['one above a blank line', { set: ['jobs', 'four'], to: undefined }, ['  four: {}\n', '']],
    ['the last of the file', { set: ['last'], to: undefined }, ['\nlast: end\n', '']],
    ['the last of an item', { set: [...STEPS, 'A', 'run'], to: undefined }, ['        run: a\n', '']],
    ['an item, by its number', { set: ['jobs', 'three', 1], to: undefined }, ['    - q\n', '']],
    [
      'the first item of a list',
      { set: [...STEPS, 'A'], to: undefined },
      ['      - name: A\n        run: a\n\n', ''],
    ],
    [
      'an item, by its name',
      { set: [...STEPS, 'B'], to: undefined },
      ['      # about B\n      - name: B\n        run: |\n          b\n          c\n\n', ''],
    ],
  ])('%s, removes its comment and leaves one blank line', (_, remove, piece) => {
    expect(fill(remove)).toBe(changed(piece));
  });

  it('is removed with all that is in it', () => {
    const jobs = TEXT.slice(TEXT.indexOf('# about the jobs'), TEXT.indexOf('last:'));
    expect(fill({ set: ['jobs'], to: undefined })).toBe(changed([jobs, '']));
  });

  it('drops fills inside it, before or after', () => {
    const inside: Fill[] = [
      { set: ['jobs', 'two', 'list'], to: 'z' },
      { rename: ['jobs', 'two', 'list'], to: 'z' },
      { rename: ['jobs', 'two'], to: 'z' },
    ];
    const without = fill({ set: ['jobs', 'two'], to: undefined });
    for (const one of inside) {
      expect(fill(one, { set: ['jobs', 'two'], to: undefined })).toBe(without);
      expect(fill({ set: ['jobs', 'two'], to: undefined }, one)).toBe(without);
    }
    // A note begins where the removal does.
    const note: Fill = { note: ['jobs', 'one'], lines: ['z'] };
    expect(fill(note, { set: ['jobs', 'one'], to: undefined })).toBe(
      fill({ set: ['jobs', 'one'], to: undefined }),
    );
  });

  it('keeps a separate comment', () => {
    const text = '# apart\n\na: 1\nb: 2\n';
    const apart = readTemplate({ text, places: indexTemplate(text) });
    expect(fillTemplate(apart, [{ set: ['a'], to: undefined }])).toBe('# apart\n\nb: 2\n');
    expect(fillTemplate(apart, [{ note: ['a'], lines: ['x'] }])).toBe('# apart\n\n# x\na: 1\nb: 2\n');
  });

  it("keeps the file's end, whatever it is", () => {
    const text = 'a: 1\nb: 2';
    const places = indexTemplate(text);
    const open = readTemplate({ text, places });
    expect(fillTemplate(open, [{ set: ['a'], to: undefined }])).toBe('b: 2');
    expect(fillTemplate(open, [{ set: ['b'], to: undefined }])).toBe('a: 1\n');
    expect(fillTemplate(open, [{ set: ['b'], to: [3] }])).toBe('a: 1\nb:\n  - 3');
  });
});

describe('a new value', () => {
  it.each<[string, Fill, readonly [string, string]]>([
    ['leaves the comment behind it', { set: ['name'], to: 'new' }, ['name: old # why', 'name: new # why']],
    ['as a number', { set: ['name'], to: 7 }, ['name: old # why', 'name: 7 # why']],
    ['in quotes', { set: ['name'], to: quoted('a') }, ['name: old # why', "name: 'a' # why"]],
    ['that is printed by the library', { set: ['name'], to: 'é' }, ['name: old # why', 'name: é # why']],
    [
      'has another comment',
      { set: ['name'], to: 'new', comment: 'because' },
      ['name: old # why', 'name: new # because'],
    ],
    ['or none', { set: ['name'], to: 7, comment: null }, ['name: old # why', 'name: 7']],
    [
      'in the place of a map',
      { set: ['jobs', 'three'], to: 'w' },
      ['three:\n    - p\n    - q\n', 'three: w\n'],
    ],
    [
      'as a map on lines of its own',
      { set: ['jobs', 'three'], to: { a: 1, b: [2], c: [] } },
      ['three:\n    - p\n    - q\n', 'three:\n    a: 1\n    b:\n      - 2\n    c: []\n'],
    ],
    [
      'as a list in the place of one on one line, whose comment goes',
      { set: ['jobs', 'two', 'list'], to: ['a', 'b c', 'yes: 1'] },
      ['list: [x, y] # here\n', "list:\n      - a\n      - b c\n      - 'yes: 1'\n"],
    ],
    [
      'as a list on one line',
      { set: ['jobs', 'two', 'list'], to: flow(['a', 'b c']) },
      ['list: [x, y] # here', 'list: [a, b c] # here'],
    ],
    ['as a number of an item', { set: ['jobs', 'three', 0], to: 0 }, ['- p', '- 0']],
    [
      'as text behind | in the place of such text',
      { set: [...STEPS, 'B', 'run'], to: literal('x\n\ny\n') },
      ['          b\n          c\n', '          x\n\n          y\n'],
    ],
    [
      'as text behind | in the place of a word',
      { set: [...STEPS, 'A', 'run'], to: literal('x\ny\n') },
      ['run: a\n', 'run: |\n          x\n          y\n'],
    ],
    [
      'as text of several lines that was not marked as such',
      { set: ['last'], to: 'x\ny\n' },
      ['last: end', 'last: |\n  x\n  y'],
    ],
    [
      'as text that ends without a line break',
      { set: ['last'], to: literal('x\ny') },
      ['last: end', 'last: |-\n  x\n  y'],
    ],
    [
      'as text that ends without one, in more than a letter',
      { set: ['last'], to: literal('x\nyz') },
      ['last: end', 'last: |-\n  x\n  yz'],
    ],
    [
      'as text that begins with a blank',
      { set: ['last'], to: literal(' x\ny\n') },
      ['last: end', 'last: " x\\ny\\n"'],
    ],
    [
      'as text with a line of blanks at its end',
      { set: ['last'], to: literal('x\n y \n') },
      ['last: end', 'last: |\n  x\n   y '],
    ],
    ['always in quotes', { set: ['last'], to: quoted("it's") }, ['last: end', "last: 'it''s'"]],
    ['in quotes, with other letters', { set: ['last'], to: quoted('é') }, ['last: end', "last: 'é'"]],
    ['as nothing', { set: ['last'], to: '' }, ['last: end', "last: ''"]],
    ['as nothing known', { set: ['last'], to: null }, ['last: end', 'last: null']],
    ['as true', { set: ['last'], to: true }, ['last: end', 'last: true']],
    ['as a fraction', { set: ['last'], to: 1.5 }, ['last: end', 'last: 1.5']],
    [
      'with no line too long',
      { set: ['last'], to: 'a b '.repeat(60).trim() },
      ['end', 'a b '.repeat(60).trim()],
    ],
  ])('%s', (_, set, piece) => {
    expect(fill(set)).toBe(changed(piece));
  });

  it.each([
    'true',
    'Null',
    '1',
    '1e3',
    '0x1f',
    '~',
    '',
    '- a',
    'a: b',
    'a #b',
    "'a'",
    '*a',
    '&a',
    '!a',
    '{a}',
  ])('that a reader would misread is in quotes: %j', (text) => {
    expect(fill({ set: ['last'], to: text })).toMatch(/\nlast: (["']).*\1\n$/);
  });

  it.each(['yes', 'No', 'y', 'ON', 'off'])(
    'that only a YAML 1.1 reader would misread is in quotes for one: %s',
    (text) => {
      const old = readTemplate({ text: TEXT, places: indexTemplate(TEXT) }, { compat: 'yaml-1.1' });
      const set = [{ set: ['last'], to: text }];
      expect(fillTemplate(old, set)).toMatch(/\nlast: (["']).*\1\n$/);
      expect(fillTemplate(template, set)).toBe(changed(['last: end', `last: ${text}`]));
    },
  );

  it('is written out every time', () => {
    const shared = { a: 1 };
    expect(fill({ set: ['last'], to: [shared, shared] })).toBe(
      changed(['last: end', 'last:\n  - a: 1\n  - a: 1']),
    );
  });
});

describe('a comment and a new name', () => {
  it('replace the old ones', () => {
    expect(
      fill(
        { note: ['name'], lines: ['a', 'b'] },
        { note: ['jobs'], lines: ['c'] },
        { note: ['jobs', 'one'], lines: ['d'] },
        { note: ['jobs', 'two'], lines: ['e'] },
        { note: [...STEPS, 'B'], lines: [] },
        { rename: ['jobs'], to: 'tasks' },
        { rename: ['jobs', 'two'], to: 'a: b' },
        { rename: ['last'], to: '1' },
      ),
    ).toBe(
      changed(
        ['# head\n', '# a\n# b\n'],
        ['# about the jobs\n# in two lines\njobs:', '# c\ntasks:'],
        ['  # first\n', '  # d\n'],
        ['  two:', "  # e\n  'a: b':"],
        ['      # about B\n', ''],
        ['last:', "'1':"],
      ),
    );
  });

  it('stay beside other fills', () => {
    expect(
      fill({ set: ['name'], to: 'n' }, { note: ['name'], lines: ['x'] }, { rename: ['name'], to: 'k' }),
    ).toBe(changed(['# head\nname: old', '# x\nk: n']));
  });
});

it('need a path that exists; without fills, every byte stays', () => {
  expect(fill()).toBe(TEXT);
  expect(() => fill({ set: ['jobs', 'none', 0], to: undefined })).toThrow('the template has no jobs.none.0');
});
