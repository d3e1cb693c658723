import { describe, expect, it } from 'vitest';
import { parseSchedules } from '../../src/schedule/parse.js';
import { slow } from '../full.js';

const schedule = (name: string, more = '') => `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: ${name}
spec:
  schedule: "17 2 * * *"
  jobTemplate:
    targets: {repo: .}
${more}`;

const codes = (text: string | Uint8Array) =>
  parseSchedules(text, 'f.yaml').diagnostics.map(({ code }) => code);

/** Letters a to k, each ten times the one before: ten thousand million nodes when expanded. */
const bomb = [...'abcdefghijk']
  .map((letter, index, all) => {
    const items = index === 0 ? 'x' : `*${all[index - 1]}`;
    return `    ${letter}: &${letter} [${Array(10).fill(items).join(', ')}]`;
  })
  .join('\n');

describe('hostile files', () => {
  it.each([
    ['brackets', '['.repeat(100_000), ['too-deep']],
    ['braces', '{a: '.repeat(100_000), ['too-deep']],
    ['dashes', '- '.repeat(100_000), ['too-deep']],
    ['indentation', Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), ['too-deep']],
    ['question marks', '? '.repeat(100_000), ['too-deep']],
    ['colons', ': '.repeat(100_000), ['too-deep']],
    ['closing brackets', ']'.repeat(1_000_000), ['yaml-syntax']],
    ['quotes', '"'.repeat(100_000), ['yaml-syntax']],
    ['anchors', '&a '.repeat(100_000), ['yaml-syntax']],
    ['tags', '! '.repeat(100_000), ['yaml-syntax']],
    ['loose aliases', '*a\n'.repeat(100_000), ['yaml-syntax']],
    ['directives', '%X y\n'.repeat(100_000), ['yaml-syntax']],
    ['NUL', '\0'.repeat(1_000_000), ['control-character', 'not-a-schedule']],
    ['a long line', `a: ${'x'.repeat(2_000_000)}`, ['not-a-schedule']],
    ['a long key', `${'x'.repeat(1_000_000)}: 1`, ['yaml-syntax']],
    ['empty documents', '---\n'.repeat(20_000), ['no-schedules']],
    ['comments', '# a\n'.repeat(100_000), ['no-schedules']],
    ['tabs', '\t'.repeat(1_000_000), ['no-schedules']],
    ['one byte too many', 'a'.repeat(16 * 1024 * 1024 + 1), ['file-too-large']],
    [
      'an alias bomb',
      schedule('bomb', `  backend:\n   type: local-cron\n   config:\n${bomb}\n`),
      ['too-many-aliases'],
    ],
    ['a recursive alias', schedule('loop', 'status: &s {a: *s}\n'), ['recursive-alias']],
    ['__proto__', schedule('proto', 'status: {__proto__: {polluted: 1}}\n'), ['bad-key']],
    ['constructor', schedule('constructor', 'constructor: 1\n'), ['unknown-key']],
  ])('%s', (_, text, expected) => {
    const started = performance.now();
    expect(codes(text)).toEqual(expected);
    // Far above the real time, far below that of any quadratic algorithm.
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('end the parsing at an alias chain that nests deeper with every line', () => {
    const chain = Array.from({ length: 500 }, (_, i) => `   a${i + 1}: &a${i + 1} [*a${i}]`).join('\n');
    const found = codes(
      schedule('chain', `  backend:\n   type: local-cron\n   config:\n   a0: &a0 [x]\n${chain}\n`),
    );
    expect(found).toContain('too-many-aliases');
  });

  it.each([
    ['UTF-16 with a mark', Buffer.from('\uFEFFkind: x', 'utf16le'), 1, 1],
    ['UTF-16 without', Buffer.from('kind: x', 'utf16le'), 1, 1],
    ['big-endian UTF-16', Buffer.from('kind: x', 'utf16le').swap16(), 1, 1],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 1, 1],
    ['Latin-1', Buffer.from('a: 1\nb: gr\xfcn\n', 'latin1'), 2, 6],
    ['a cut sequence', Buffer.from([0x61, 0x0a, 0xe2, 0x82]), 2, 1],
    ['a surrogate', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 1, 2],
    ['an overlong slash', Buffer.from([0x61, 0xc0, 0xaf]), 1, 2],
  ])('with %s have one diagnostic, at the byte', (_, bytes, line, column) => {
    const { diagnostics, schedules } = parseSchedules(new Uint8Array(bytes), 'f.yaml');
    expect(diagnostics).toMatchObject([{ code: 'bad-encoding', line, column }]);
    expect(schedules).toEqual([]);
  });

  it('may contain U+FFFD, which is not an invalid byte', () => {
    const text = schedule('fine').replace('name: fine', 'name: fine\n  annotations: {a: "\uFFFD"}');
    expect(codes(Buffer.from(text))).toEqual([]);
  });

  slow('with a map of 50,000 unknown keys take linear time', () => {
    const keys = Array.from({ length: 50_000 }, (_, i) => `k${i}: 1`).join('\n');
    const started = performance.now();
    const found = codes(`${schedule('keys')}${keys}\n${keys}\n`);
    expect(found.filter((code) => code === 'unknown-key')).toHaveLength(50_000);
    expect(found.filter((code) => code === 'duplicate-key')).toHaveLength(50_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  slow('with ten times the schedules take about ten times as long', () => {
    const file = (count: number) => Array.from({ length: count }, (_, i) => schedule(`s-${i}`)).join('---\n');
    const time = (text: string, count: number) => {
      const started = performance.now();
      expect(parseSchedules(text, 'f.yaml').schedules).toHaveLength(count);
      return performance.now() - started;
    };
    time(file(300), 300);
    const small = time(file(300), 300);
    const large = time(file(3_000), 3_000);
    expect(large / small).toBeLessThan(25);
  });
});
