import { describe, expect, it } from 'vitest';
import {
  gapsOf,
  nothingLooked,
  readScanRecord,
  type ScanRecord,
  scannerEnd,
} from '../../src/run/scan-record.js';

/** An entry of `tools` in scan-timings.json, as JMo 1.1 writes it. */
const ended = (tool: string, status = 'success', timedOut = false) => ({
  tool,
  status,
  returncode: 0,
  attempts: 1,
  duration: 0.9,
  output_file: `out/individual-repos/shop/${tool}.json`,
  error_message: '',
  timed_out: timedOut,
});
const target = (name: unknown, ...tools: unknown[]) => ({
  schema_version: 2,
  target: name,
  target_type: 'repo',
  outcome: 'completed',
  error: null,
  tools,
});
const abandoned = (name: string) => ({ ...target(name), outcome: 'failed-before-tools', error: 'no token' });
const stubbed = (tools: Record<string, unknown>) => ({ profile: 'fast', stubbed_tools: tools });

function record(metadata: unknown, ...timings: unknown[]): ScanRecord {
  const read = readScanRecord(metadata, timings);
  if (read === undefined) throw new Error('nothing was read');
  return read;
}

describe('the record of a scan', () => {
  it('is undefined if JMo wrote none', () => {
    expect(readScanRecord(undefined, [])).toBeUndefined();
    expect(readScanRecord({ profile: 'fast', tools: ['bandit'] }, [undefined])).toBeUndefined();
  });

  it('says what ran, what failed and what was missing', () => {
    const read = record(
      stubbed({ shop: ['trivy', 'noseyparker'] }),
      target('shop', ended('bandit'), ended('semgrep', 'retry_exhausted')),
    );
    expect(read).toEqual({
      targets: 1,
      runs: [
        { scanner: 'bandit', target: 'shop', end: 'ran' },
        { scanner: 'semgrep', target: 'shop', end: 'failed' },
      ],
      abandoned: [],
      missing: ['noseyparker', 'trivy'],
    });
    const scanners = ['bandit', 'semgrep', 'trivy', 'nuclei'];
    expect(scanners.map((scanner) => scannerEnd(read, scanner))).toEqual([
      'ran',
      'failed',
      'missing',
      undefined,
    ]);
    expect(gapsOf(read)).toEqual(['semgrep failed', 'not installed, so passed over: noseyparker, trivy']);
  });

  it('has no gap if every scanner did its work', () => {
    expect(gapsOf(record(stubbed({}), target('shop', ended('bandit'), ended('trivy'))))).toEqual([]);
  });

  it('counts a scanner as run if it worked on at least one target, and says where it did not', () => {
    const failed = (name: string) => target(name, ended('trivy', 'error'));
    const two = record(undefined, target('a', ended('trivy')), failed('b'));
    expect([scannerEnd(two, 'trivy'), gapsOf(two)]).toEqual(['ran', ['trivy failed on b']]);
    expect(scannerEnd(record(undefined, failed('b'), target('a', ended('trivy'))), 'trivy')).toBe('ran');
    const three = record(undefined, target('a', ended('trivy')), failed('b'), failed('c'));
    expect(gapsOf(three)).toEqual(['trivy failed on 2 of 3 targets']);
  });

  it('tells a scanner that always timed out from one that failed', () => {
    const late = ended('trivy', 'error', true);
    expect(gapsOf(record(undefined, target('a', late)))).toEqual(['trivy timed out']);
    expect(scannerEnd(record(undefined, target('a', late)), 'trivy')).toBe('timed out');
    const mixed = record(undefined, target('a', late), target('b', ended('trivy', 'no_output')));
    expect(gapsOf(mixed)).toEqual(['trivy failed on 2 of 2 targets']);
  });

  it('names a target that was given up, and counts two steps of Nosey Parker as one scanner', () => {
    const read = record(
      undefined,
      abandoned('acme/webshop'),
      target('b', ended('noseyparker-scan', 'error'), ended('noseyparker-report', 'error')),
    );
    expect(gapsOf(read)).toEqual(['noseyparker failed on b', 'acme/webshop was not scanned at all']);
  });

  it('lists ten missing scanners and counts the others', () => {
    const many = Array.from({ length: 12 }, (_, index) => `s${index + 10}`);
    const named = many.slice(0, 10).join(', ');
    const gaps = (list: string[]) => gapsOf(record(stubbed({ a: list, b: list })));
    expect(gaps(many)).toEqual([`not installed, so passed over: ${named} and 2 more`]);
    expect(gaps(many.slice(0, 10))).toEqual([`not installed, so passed over: ${named}`]);
  });

  it('lists ten targets that were given up, and ten scanners that failed, and counts the others', () => {
    const targets = Array.from({ length: 2_000 }, (_, index) => `acme/project-${index}`);
    const scanned = (name: string) => `${name} was not scanned at all`;
    expect(gapsOf(record(undefined, ...targets.map(abandoned)))).toEqual([
      ...targets.slice(0, 10).map(scanned),
      '1990 more of that kind',
    ]);
    expect(gapsOf(record(undefined, ...targets.slice(0, 10).map(abandoned)))).toEqual(
      targets.slice(0, 10).map(scanned),
    );
    const scanners = Array.from({ length: 11 }, (_, index) => `s${index + 10}`);
    const failures = gapsOf(record(undefined, target('a', ...scanners.map((one) => ended(one, 'error')))));
    expect(failures).toEqual([...scanners.slice(0, 10).map((one) => `${one} failed`), '1 more of that kind']);
  });

  it.each<[string, boolean, unknown, unknown[]]>([
    ['nothing was installed', true, stubbed({ a: ['trivy'] }), [target('a')]],
    ['what was installed failed', true, stubbed({ a: ['trivy'] }), [target('a', ended('bandit', 'error'))]],
    ['one scanner ran', false, stubbed({ a: ['trivy'] }), [target('a', ended('bandit'))]],
    ['no scanner had anything to look at', false, stubbed({}), [target('a')]],
  ])('says that nothing was scanned: %s: %s', (_, expected, metadata, timings) => {
    expect(nothingLooked(record(metadata, ...timings))).toBe(expected);
  });

  it('accepts any value', () => {
    const odd = [null, 5, [], 'x', { tools: 5 }, { tools: [null, 5, {}, { tool: 7 }], target: [] }];
    const read = record({ stubbed_tools: { a: 5, b: [null, {}, 'trivy'], c: null } }, ...odd);
    expect(read).toEqual({
      targets: 1,
      runs: [{ scanner: '7', target: 'a target without a name', end: 'failed' }],
      abandoned: [],
      missing: ['trivy'],
    });
  });

  it('escapes names for the log', () => {
    const name = '##[error]x\n::warning::\u001b[31my';
    expect(gapsOf(record(undefined, target(name, ended('bandit', 'error')), target('b')))).toEqual([
      'bandit failed on # #[error]x ::warning::y',
    ]);
  });
});
