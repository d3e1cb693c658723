import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Io } from '../../../src/cli/io.js';
import { main } from '../../../src/entry/dispatch.js';
import { placeFindings } from '../../../src/run/findings/place.js';
import { sarifThatFits } from '../../../src/run/reports/sarif.js';
import { CHECKOUT, finding, fixture, read } from '../samples.js';
import { codeQualityProblems, parseSarif, sarifProblems, sastProblems } from './consumers.js';

const scratch = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs one command in a folder with `files` (`{{here}}` in them is that folder), and records the step. */
async function jmo(words: string[], files: Record<string, string> = {}, env: Io['env'] = {}) {
  const directory = mkdtempSync(join(scratch, 'run-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text.replaceAll('{{here}}', directory));
  }
  const seen = {
    out: '',
    err: '',
    outputs: {} as Record<string, string>,
    summary: '',
    annotations: [] as string[],
  };
  const code = await main(words, {
    directory,
    env,
    now: () => new Date(0),
    color: false,
    interactive: false,
    uuid: async () => crypto.randomUUID(),
    ask: async () => '',
    out: (text) => {
      seen.out += text;
    },
    err: (text) => {
      seen.err += text;
    },
    step: {
      isAction: true,
      setOutput: (name, value) => {
        seen.outputs[name] = value;
      },
      addSummary: async (text) => {
        seen.summary += text;
      },
      annotate: ({ severity, message }) => void seen.annotations.push(`${severity}: ${message}`),
    },
  });
  return { code, directory, ...seen };
}

const REPORT = ['report', '--findings', 'findings.json', '--out', 'deep/reports'];
const GATE = ['gate', '--findings', 'findings.json', '--fail-on'];
const file = (...list: unknown[]) => ({ 'findings.json': JSON.stringify(list) });
const severities = (...list: string[]) =>
  file(
    ...list.map((severity, at) =>
      finding({ id: `i${at}`, severity, location: { path: `f${at}.py`, startLine: 3 } }),
    ),
  );
const env = { GITHUB_WORKSPACE: '/builds/acme/webshop' };
const NAMES = ['findings.sarif', 'gl-code-quality-report.json', 'gl-sast-report.json', 'summary.md'];

/** A results folder as JMo 1.1 leaves it: which scanners were missing, and how others ended on one target. */
function results(stubbed: Record<string, string[]>, ends: Record<string, string>, findings: unknown[] = []) {
  const tools = Object.entries(ends).map(([tool, status]) => ({ tool, status, timed_out: false }));
  const asked = ['bandit', 'semgrep', 'trivy', 'nuclei'];
  return {
    'r/summaries/findings.json': JSON.stringify({ meta: { tools: asked, target_count: 1 }, findings }),
    'r/.scan_metadata.json': JSON.stringify({ stubbed_tools: stubbed }),
    'r/individual-repos/shop/scan-timings.json': JSON.stringify({ target: 'shop', tools }),
  };
}
const IN_RESULTS = ['report', '--findings', 'r/summaries/findings.json', '--out', 'r/reports'];

describe('report of an incomplete scan', () => {
  const gaps = 'semgrep failed; not installed, so passed over: trivy';

  it('says so on the page, in the log, in a warning and in the message', async () => {
    const files = results({ shop: ['trivy'] }, { bandit: 'success', semgrep: 'error' });
    const run = await jmo(IN_RESULTS, files);
    const note = `Not everything was looked at (${gaps}); what is missing here for that reason is not fixed.`;
    expect([run.code, run.annotations, run.err]).toEqual([0, [`warning: ${note}`], `${note}\n`]);
    expect(run.out).toMatch(/^scanners {3}bandit$/m);
    expect(JSON.parse(run.outputs.findings ?? '')).toEqual({
      total: 0,
      counts: { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, INFO: 0 },
      gaps: gaps.split('; '),
    });
    expect(run.summary).toContain(
      [
        '| bandit | 0 | 0 | 0 | 0 | 0 | 0 |',
        '| nuclei | nothing to look at | – | – | – | – | – |',
        '| semgrep | failed | – | – | – | – | – |',
        '| trivy | not installed | – | – | – | – | – |',
      ].join('\n'),
    );
  });

  it('writes no report if no scanner was installed: an empty report would close every alert', async () => {
    const run = await jmo(IN_RESULTS, results({ shop: ['bandit', 'trivy'] }, {}));
    expect([run.code, run.outputs]).toEqual([2, {}]);
    expect(run.err).toContain('no scanner is installed that could have looked, so nothing is reported');
  });

  it('says nothing if the scan was complete, or if its record cannot be read', async () => {
    const whole = results({}, { bandit: 'success' });
    const broken = {
      ...whole,
      'r/.scan_metadata.json': '{',
      'r/individual-repos/shop/scan-timings.json': '[',
    };
    for (const files of [whole, broken]) {
      const run = await jmo(IN_RESULTS, files);
      expect([run.code, run.err, run.annotations]).toEqual([0, '', []]);
    }
  });
});

describe('report', () => {
  it('writes four files that their consumers accept, the output and the summary', async () => {
    const run = await jmo([...REPORT, '--name', 'nightly'], { 'findings.json': fixture() }, env);
    expect([run.code, run.annotations]).toEqual([0, []]);
    const out = join(run.directory, 'deep/reports');
    const text = (name: string) => readFileSync(join(out, name), 'utf8');
    expect(readdirSync(out).sort()).toEqual(NAMES);
    expect(sarifProblems(text('findings.sarif'))).toEqual([]);
    expect(sastProblems(text('gl-sast-report.json'))).toEqual([]);
    expect(codeQualityProblems(text('gl-code-quality-report.json'))).toEqual([]);
    expect(run.summary).toBe(text('summary.md'));
    expect(run.outputs).toEqual({
      findings: '{"total":41,"counts":{"CRITICAL":0,"HIGH":9,"MEDIUM":11,"LOW":20,"INFO":1}}',
    });
    expect(run.out).toMatch(/^CRITICAL {3}0\nHIGH {7}9\n/);
    expect(run.err).toBe(
      'GitHub shows 2 findings at a higher severity: there a rule has one, the highest of its findings.\n',
    );
    expect(run.summary).toContain('GitHub shows 2 findings at a higher severity');
  });

  it('writes the same bytes for the same input, in any order', async () => {
    const { meta, findings } = JSON.parse(fixture());
    const turned = JSON.stringify({ meta, findings: findings.toReversed() });
    const [one, again, other] = await Promise.all(
      [fixture(), fixture(), turned].map((text) => jmo(REPORT, { 'findings.json': text }, env)),
    );
    for (const name of NAMES) {
      const [first, second, third] = [one, again, other].map((run) =>
        readFileSync(join(run?.directory ?? '', 'deep/reports', name), 'utf8'),
      );
      expect(second).toBe(first);
      expect(third).toBe(first);
    }
  });

  it('compares with a baseline', async () => {
    const baseline = JSON.stringify({ findings: [finding({ id: 'kept' }), finding({ id: 'gone' })] });
    const run = await jmo([...REPORT, '--baseline', 'old.json', '-o', 'json'], {
      ...file(finding({ id: 'kept' }), finding({ id: 'fresh' })),
      'old.json': baseline,
    });
    expect(JSON.parse(run.outputs.findings ?? '')).toMatchObject({ total: 2, new: 1, fixed: 1 });
    expect(JSON.parse(run.out)).toMatchObject({ summary: { new: 1, fixed: 1 }, notes: [] });
    expect(run.summary).toContain('**1 new**, **1 fixed**');
  });

  it('goes on without a baseline, and says so; a broken one is an error', async () => {
    const first = await jmo([...REPORT, '--baseline', 'old.json'], file(finding()));
    expect(first.code).toBe(0);
    expect(first.err).toBe('No baseline yet: old.json does not exist. Nothing is called new.\n');
    expect(first.outputs.findings).not.toContain('new');
    const broken = await jmo([...REPORT, '--baseline', 'old.json'], { ...file(finding()), 'old.json': '[{' });
    expect([broken.code, broken.err]).toEqual([
      2,
      'jmo-schedule: old.json: the JSON ends in the middle: the file was cut off, or is still being written\n',
    ]);
  });

  it('applies a threshold once the reports are written', async () => {
    const over = await jmo([...REPORT, '--fail-on', 'HIGH'], severities('LOW', 'HIGH', 'CRITICAL'));
    expect(over).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^2 findings at or above HIGH: 1 CRITICAL, 1 HIGH$/m),
      annotations: [expect.stringMatching(/^error: 2 findings at or above HIGH/)],
    });
    expect(JSON.parse(over.outputs.findings ?? '')).toMatchObject({ total: 3, over: 2 });
    expect(readdirSync(join(over.directory, 'deep/reports')).sort()).toEqual(NAMES);
    expect(over.out).toMatch(/^CRITICAL +1\n[\s\S]*in deep\/reports\nSEVERITY +RULE +WHERE +WHAT\nCRITICAL /);
    const below = await jmo([...REPORT, '--fail-on', 'CRITICAL', '-o', 'json'], severities('LOW', 'HIGH'));
    expect(below).toMatchObject({ code: 0, annotations: [] });
    expect(JSON.parse(below.out)).toMatchObject({ summary: { total: 2, over: 0 } });
    // The scan broke: an empty result is not below any threshold.
    const broken = await jmo([...REPORT, '--fail-on', 'HIGH', '--scan-step', 'failure'], file());
    expect(broken).toMatchObject({ code: 2, outputs: {} });
  });

  it('reads and writes where JMo does by default', async () => {
    const here = await jmo(['report'], { 'results/summaries/findings.json': '[]' });
    expect(here).toMatchObject({ code: 0, out: expect.stringContaining('in results/reports\n') });
    const own = await jmo(['report', '--findings', 'a b/summaries/findings.json'], {
      'a b/summaries/findings.json': '[]',
    });
    expect(own.out).toContain('in a b/reports\n');
    expect((await jmo(['report', '--findings', 'findings.json'], file())).out).toContain('in reports\n');
    const named = await jmo(
      ['report'],
      { 'results/summaries/findings.json': '[]' },
      { GITHUB_WORKFLOW: 'JMo scan: nightly' },
    );
    expect(named.summary).toContain('nightly');
  });

  it.each([
    [
      ['report'],
      {},
      'results/summaries/findings.json does not exist: the scan wrote no findings, its log says why',
    ],
    [
      [...REPORT, '--fail-on', 'SEVERE'],
      file(),
      '--fail-on must be one of CRITICAL, HIGH, MEDIUM, LOW, INFO',
    ],
    [REPORT, {}, 'findings.json does not exist: the scan wrote no findings, its log says why'],
    [REPORT, { 'findings.json': '' }, 'findings.json: the file is empty'],
    [REPORT, { 'findings.json': '[1]' }, 'findings.json: findings[0] is a number, not a finding'],
    [['report', '--findings', '.', '--out', 'x'], {}, '. is a directory, not a findings.json'],
  ])('has one clear error: %j', async (words, files, message) => {
    const run = await jmo(words, files);
    expect(run).toMatchObject({
      code: 2,
      out: '',
      err: `jmo-schedule: ${message}\n`,
      annotations: [`error: ${message}`],
      summary: '',
      outputs: {},
    });
  });

  it.each([
    ['the scan failed and found nothing', ['--scan-step', 'failure'], '{"meta": {}, "findings": []}'],
    ['GitLab says so', ['--scan-step', 'incomplete'], '[]'],
    ['every target was refused', [], '{"meta": {"target_count": 0}, "findings": []}'],
  ])('writes nothing if %s: an empty report would close every alert', async (_, words, text) => {
    const run = await jmo([...REPORT, ...words], { 'findings.json': text });
    expect(run).toMatchObject({ code: 2, out: '', outputs: {}, summary: '' });
    expect(run.err).toBe(
      'jmo-schedule: findings.json: the scan failed and found nothing, so nothing is reported; its log says why\n',
    );
    expect(readdirSync(run.directory)).toEqual(['findings.json']);
  });

  it('reports the findings of a failed scan, and says that more may be missing', async () => {
    const run = await jmo([...REPORT, '--scan-step', 'failure'], file(finding()));
    expect(run.code).toBe(0);
    expect(run.summary).toContain('The scan ended with a failure; findings may be missing here');
    expect(run.outputs.findings).toContain('"total":1');
    const good = await jmo([...REPORT, '--scan-step', 'success'], file());
    expect(good.code).toBe(0);
    expect(good.summary).not.toContain('The scan ended with a failure');
  });

  it('fails if it cannot write', async () => {
    const run = await jmo(['report', '--findings', 'findings.json', '--out', 'findings.json'], file());
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/cannot be written \(E\w+\)\n$/);
  });

  it('reports findings outside the checkout', async () => {
    const run = await jmo(REPORT, file(finding({ location: { path: '/etc/passwd' } })));
    expect(run.err).toBe(
      '1 finding outside the checkout: shown under outside-checkout/, no file of the repository.\n',
    );
  });

  it.each([
    ['the directory it runs in', '{{here}}/src/a.py', {}],
    ["GitLab's checkout", '/srv/ci/src/a.py', { CI_PROJECT_DIR: '/srv/ci' }],
    ["another job's checkout", '/builds/x1/0/acme/web/shop/src/a.py', { CI_PROJECT_PATH: 'acme/web/shop' }],
    ["GitHub's checkout, above where it runs", '/srv/ci/src/a.py', { GITHUB_WORKSPACE: '/srv/ci' }],
  ])('removes %s', async (_name, path, platform) => {
    const run = await jmo(REPORT, file(finding({ location: { path, startLine: 1 } })), platform);
    const { results } = parseSarif(readFileSync(join(run.directory, 'deep/reports/findings.sarif'), 'utf8'));
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('src/a.py');
  });
});

describe('sarifThatFits', () => {
  it('drops the least severe findings until gzip makes it small enough', () => {
    const noisy = Array.from({ length: 600 }, (_, at) =>
      finding({
        id: `i${at}`,
        severity: at % 2 === 0 ? 'LOW' : 'HIGH',
        message: randomBytes(600).toString('hex'),
      }),
    );
    const placed = placeFindings(read(noisy).findings, CHECKOUT);
    const sarif = sarifThatFits(placed, { tools: [] }, 200_000);
    const text = sarif.pieces.join('');
    expect(gzipSync(text).length).toBeLessThanOrEqual(200_000);
    expect(sarif.included).toBeGreaterThan(100);
    expect(sarif.included + sarif.cut).toBe(600);
    expect(sarifProblems(text)).toEqual([]);
    expect(parseSarif(text).results.every(({ properties }) => properties.severity === 'HIGH')).toBe(true);
    expect(sarifThatFits(placed, { tools: [] }).cut).toBe(0);
  });
});

describe('gate', () => {
  it.each([
    ['CRITICAL', 0],
    ['HIGH', 1],
    ['MEDIUM', 1],
    ['INFO', 1],
  ])('--fail-on %s with a HIGH finding: exit %i', async (threshold, code) => {
    expect((await jmo([...GATE, threshold], severities('LOW', 'HIGH'))).code).toBe(code);
  });

  it('passes an empty list at any threshold', async () => {
    const run = await jmo([...GATE, 'INFO'], file());
    expect(run).toMatchObject({
      code: 0,
      out: 'No finding at or above INFO (0 findings below).\n',
      err: '',
      annotations: [],
    });
  });

  it('shows the findings over the threshold, worst first, with one annotation', async () => {
    const run = await jmo([...GATE, 'MEDIUM'], severities('MEDIUM', 'INFO', 'CRITICAL', 'LOW', 'HIGH'));
    expect(run.out.split('\n').map((line) => line.split(/ {3,}/).slice(0, 3).join(' '))).toEqual([
      'SEVERITY RULE WHERE',
      'CRITICAL B602 f2.py:3',
      'HIGH B602 f4.py:3',
      'MEDIUM B602 f0.py:3',
      '',
    ]);
    expect(run.annotations).toEqual(['error: 3 findings at or above MEDIUM: 1 CRITICAL, 1 HIGH, 1 MEDIUM']);
    expect(run.summary).toBe('');
  });

  it('shows twenty rows and counts the others', async () => {
    const run = await jmo([...GATE, 'LOW'], severities(...Array.from({ length: 33 }, () => 'LOW')));
    expect(run.out.trimEnd().split('\n')).toHaveLength(1 + 20 + 1);
    expect(run.out).toMatch(/\nand 13 more\n$/);
  });

  it('prints JSON', async () => {
    const run = await jmo([...GATE, 'HIGH', '-o', 'json'], severities('LOW', 'HIGH'));
    expect(run.code).toBe(1);
    expect(JSON.parse(run.out)).toMatchObject({
      failOn: 'HIGH',
      total: 1,
      counts: { HIGH: 1, LOW: 0 },
      findings: [{ id: 'i1', path: 'f1.py', line: 3 }],
    });
  });

  it.each([
    [['gate', '--findings', 'findings.json'], /--fail-on is missing/],
    [['gate', '--fail-on', 'HIGH'], /results\/summaries\/findings\.json does not exist/],
    [[...GATE, 'SEVERE'], /--fail-on must be one of/],
    [[...GATE, 'HIGH'], /findings\.json does not exist/],
  ])('exits with 2: %j', async (words, message) => {
    const run = await jmo(words);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(message);
  });

  it('escapes hostile text in the log', async () => {
    const text = '\u001b[31m\r\n::error::x\n##[group]y ##vso[task.z] \u0000\u202e';
    const run = await jmo(
      [...GATE, 'INFO'],
      file(finding({ ruleId: text, message: text, location: { path: text } })),
    );
    for (const log of [run.out, run.err]) {
      expect(log).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
      expect(log).not.toMatch(/^\s*::/m);
      expect(log).not.toMatch(/##\w*\[/);
    }
    expect(run.out.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('the path of a finding', () => {
  // Names from file managers and people; two differ in one blank, two in an invisible character.
  const PATHS = [
    'docs/Sn\u00edmek obrazovky 2026-05-15 v\u00a013.05.05.svg',
    'docs/Screenshot 2026-05-12 at 4.42.48\u202fPM.svg',
    'src/a  b.tf',
    'src/a b.tf',
    'docs/\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645.md',
    'docs/\u0645\u06cc\u062e\u0648\u0627\u0647\u0645.md',
    'd/\ud83d\udc68\u200d\ud83d\udcbb.py',
    'd/\u65e5\u65e5\u65e5\u3000x.md',
    ' first and last ',
    'a\\b.py',
    `deep/${'folder/'.repeat(300)}x.py`,
    'odd/\u0085\u001b[31m\n::error::%#?&<b>|`.py',
  ];
  const list = (paths: readonly string[]) =>
    paths.map((path, at) => finding({ id: String(at), location: { path, startLine: 3 } }));
  const reportOn = async (paths: readonly string[]) => {
    const run = await jmo(REPORT, file(...list(paths)));
    const parsed = (name: string) =>
      JSON.parse(readFileSync(join(run.directory, 'deep/reports', name), 'utf8'));
    const { results } = parseSarif(readFileSync(join(run.directory, 'deep/reports/findings.sarif'), 'utf8'));
    return {
      ...run,
      results,
      sarif: results.map((one) =>
        decodeURIComponent(one.locations[0]?.physicalLocation.artifactLocation.uri ?? ''),
      ),
      quality: parsed('gl-code-quality-report.json').map(
        (one: { location: { path: string } }) => one.location.path,
      ),
      sast: parsed('gl-sast-report.json').vulnerabilities.map(
        (one: { location: { file: string } }) => one.location.file,
      ),
    };
  };

  it('is in every report, character for character, and all fingerprints differ', async () => {
    const { sarif, quality, sast, results, summary, out } = await reportOn(PATHS);
    for (const found of [sarif, quality, sast]) expect(found.toSorted()).toEqual(PATHS.toSorted());
    const prints = results.map((one) => one.partialFingerprints.primaryLocationLineHash);
    expect(new Set(prints).size).toBe(PATHS.length);
    expect(prints.every((print) => print?.endsWith(':1'))).toBe(true);
    // The page is for people: there, nothing in a path has an effect.
    expect(summary + out).not.toMatch(/(?!\n)\p{Cc}|^::|<b>/mu);
  });

  it('is left out if it is longer than a path can be, with a note', async () => {
    const { sarif, quality, sast, err, summary, out } = await reportOn([
      'x'.repeat(4_096),
      'y'.repeat(4_095),
    ]);
    for (const found of [sarif, quality, sast]) expect(found).toEqual(['y'.repeat(4_095)]);
    for (const said of [err, summary]) expect(said).toContain('1 finding left out of the reports');
    expect(out).toMatch(/^total {6}2$/m);
  });
});
