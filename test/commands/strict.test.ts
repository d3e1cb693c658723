import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeQualityProblems, parseSarif, sarifProblems } from '../run/reports/consumers.js';
import { call, callAsAction, fileIn, workIn } from './run.js';

const PROFILE = '# jmo-schedule: ignore unknown-profile our jmo.yml has it';
const MINUTE = '# jmo-schedule: ignore busy-minute our runners are idle then';
const resource = (
  comments: { readonly profile?: string; readonly minute?: string } = {},
) => `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: nightly
spec:
  schedule: "0 2 * * *" ${comments.minute ?? ''}
  backend:
    type: github-actions
  jobTemplate:
    ${comments.profile ?? '# a comment'}
    profile: deepest
    targets: {repo: .}
`;

/** `text` as the resource file, with its rendered files. */
async function rendered(text: string): Promise<string> {
  const folder = workIn(text);
  expect((await call(folder, ['render'])).code).toBe(0);
  return folder;
}

describe('--strict', () => {
  it.each(['validate', 'check'])('makes %s fail on a warning, and not on hints', async (command) => {
    const folder = await rendered(resource());
    expect(await call(folder, [command])).toMatchObject({ code: 0, err: '' });
    expect(await call(folder, [command, '--strict'])).toMatchObject({
      code: 1,
      err: 'jmo-schedule: --strict: 1 warning\n',
    });
    writeFileSync(join(folder, 'jmo-schedules.yaml'), resource().replace('deepest', 'balanced'));
    await call(folder, ['render']);
    const { code, out } = await call(folder, [command, '--strict']);
    expect({ code, hint: out.includes('hint busy-minute') }).toEqual({ code: 0, hint: true });
  });

  it.each(['validate', 'check'])('counts a place that no platform reads in %s', async (command) => {
    const folder = workIn();
    mkdirSync(join(folder, '.git'));
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub/jmo-schedules.yaml'), resource().replace('deepest', 'balanced'));
    await call(folder, ['render', '-C', 'sub']);
    expect((await call(folder, [command, '-C', 'sub'])).code).toBe(0);
    expect(await call(folder, [command, '-C', 'sub', '--strict'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('--strict: 1 warning\n'),
    });
  });

  it('shows on the page of the action that there is no drift', async () => {
    const folder = await rendered(resource());
    const { code, outputs, summary } = await callAsAction(folder, ['check', '--strict']);
    expect({ code, drift: outputs.drift }).toEqual({ code: 1, drift: 'false' });
    expect(summary).toContain('No drift, but');
  });
});

describe('a comment that ignores', () => {
  const both = resource({ profile: PROFILE, minute: MINUTE });

  it.each(['validate', 'check'])('silences %s, which counts it', async (command) => {
    const folder = await rendered(both);
    const { code, out, err } = await call(folder, [command, '--strict']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^jmo-schedules\.yaml: 1 schedule, .*\(2 ignored\)\n$/);
    const json = JSON.parse((await call(folder, [command, '-o', 'json'])).out);
    expect(json.diagnostics).toEqual([]);
    expect(json.ignored).toMatchObject([
      { severity: 'hint', code: 'busy-minute', line: 6, reason: 'our runners are idle then' },
      { severity: 'warning', code: 'unknown-profile', line: 11, reason: 'our jmo.yml has it' },
    ]);
  });

  it('silences render and export too', async () => {
    const folder = workIn(both);
    expect((await call(folder, ['render'])).err).toBe('');
    expect((await call(folder, ['export', 'nightly'])).err).toBe('');
    writeFileSync(join(folder, 'jmo-schedules.yaml'), resource());
    expect((await call(folder, ['render'])).err).toContain('1 warning');
    expect((await call(folder, ['export', 'nightly'])).err).toContain('busy-minute');
  });

  it('ignores what only validate and check look for', async () => {
    const ignore = '# jmo-schedule: ignore missing-path an earlier step makes it';
    const text = resource().replace('deepest', 'balanced').replace('repo: .}', `repo: made} ${ignore}`);
    const folder = workIn(text);
    expect((await call(folder, ['render'])).err).toBe('');
    expect((await call(folder, ['validate', '--strict'])).code).toBe(0);
    mkdirSync(join(folder, 'made'));
    const unused = await call(folder, ['validate', '--strict']);
    expect(unused.code).toBe(1);
    expect(unused.out).toContain(
      'warning unused-ignore: there is no warning or hint missing-path to ignore on line 12',
    );
    rmSync(join(folder, 'made'), { recursive: true });
  });

  it('without effect is a warning, and an error stays one', async () => {
    const folder = workIn(resource({ profile: '# jmo-schedule: ignore unknown-profile' }));
    const { code, out } = await call(folder, ['validate', '--strict']);
    expect(code).toBe(1);
    expect(out).toMatch(/10:5 warning bad-ignore: [\s\S]*11:14 warning unknown-profile: /);
    const broken = both.replace('"0 2 * * *"', '"0 25 * * *"');
    writeFileSync(join(folder, 'jmo-schedules.yaml'), broken);
    const invalid = await call(folder, ['validate']);
    expect(invalid).toMatchObject({ code: 1, out: expect.stringContaining('error cron-out-of-range') });
    // What did not run has nothing to ignore.
    expect(invalid.out).not.toContain('unused-ignore');
  });

  it('stays where it is when its line is edited', async () => {
    const folder = workIn(both);
    const words = ['update', 'nightly', '--cron', '0 4 * * *', '--profile', 'deeper'];
    expect(await call(folder, words)).toMatchObject({ code: 0 });
    expect(fileIn(folder)).toContain(`  schedule: "0 4 * * *" ${MINUTE}\n`);
    expect(fileIn(folder)).toContain(`    ${PROFILE}\n    profile: deeper\n`);
    expect((await call(folder, ['validate', '--strict'])).code).toBe(0);
  });
});

describe('-o sarif, codequality and github', () => {
  const output = async (folder: string, command: string, format: string) =>
    (await call(folder, [command, '-o', format])).out;

  it.each(['validate', 'check'])('of %s are what their readers take', async (command) => {
    const folder = await rendered(resource());
    const path = '.github/workflows/jmo-nightly.yml';
    writeFileSync(
      join(folder, path),
      fileIn(folder, path).replace('timeout-minutes: ', 'timeout-minutes: 9'),
    );
    const sarif = await output(folder, command, 'sarif');
    expect(sarifProblems(sarif, false)).toEqual([]);
    const { results, rules } = parseSarif(sarif);
    const wanted = [
      ['busy-minute', 'note', 'jmo-schedules.yaml'],
      ['unknown-profile', 'warning', 'jmo-schedules.yaml'],
      ...(command === 'check' ? [['drift', 'error', path]] : []),
    ];
    expect(
      results.map((one) => [one.ruleId, one.level, one.locations[0]?.physicalLocation.artifactLocation.uri]),
    ).toEqual(wanted);
    expect(rules.every(({ help }) => help.markdown.includes('Example of a fix: '))).toBe(true);
    expect(results[0]?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 6,
      startColumn: 13,
      endColumn: 24,
    });

    const quality = await output(folder, command, 'codequality');
    expect(codeQualityProblems(quality)).toEqual([]);
    const places = JSON.parse(quality).map((one: { check_name: string }) => one.check_name);
    expect(places).toEqual(wanted.map(([code]) => code));
    const lines = (await output(folder, command, 'github')).trim().split('\n');
    expect(lines.map((line) => /title=([a-z-]+)/.exec(line)?.[1])).toEqual(places);
  });

  it('hold nothing where all is well', async () => {
    const folder = await rendered(resource({ profile: PROFILE, minute: MINUTE }));
    expect(sarifProblems(await output(folder, 'check', 'sarif'), false)).toEqual([]);
    expect(parseSarif(await output(folder, 'check', 'sarif'))).toEqual({ results: [], rules: [] });
  });
});
