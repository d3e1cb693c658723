import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordedStore } from '../schedule/store/recorded.js';
import { call, fileIn, workIn } from './run.js';

const HEAD = 'apiVersion: jmo.security/v1alpha1\nkind: ';
const defaults = `${HEAD}ScanDefaults
metadata: {labels: {team: web}}
spec:
  timezone: Europe/Berlin
  backend: {type: local-cron, configs: {local-cron: {timeout: 7h}, gitlab-ci: {tags: [a]}}}
  jobTemplate: {profile: balance, options: {config: jmo.yml}}
`;
const schedule = (name: string, profile = '') =>
  `---\n${HEAD}ScanSchedule\nmetadata: {name: ${name}}\nspec: {schedule: "17 2 * * *", jobTemplate: {${profile}targets: {repo: .}}}\n`;
const create = ['create', 'nightly', '--cron', '17 2 * * *', '--repo', '.'];

describe('create', () => {
  it('does not write a backend and a profile that the schedule inherits', async () => {
    const folder = workIn(defaults);
    expect(await call(folder, create)).toMatchObject({ code: 0, err: '' });
    const [before, added = ''] = fileIn(folder).split('---\n');
    expect(before).toBe(defaults);
    expect(added).not.toMatch(/backend|profile/);
    const { out } = await call(folder, ['list', '-l', 'team=web', '--backend', 'local-cron']);
    expect(out).toMatch(/nightly .*Europe\/Berlin +False +balance +local-cron/);
  });

  it('writes what flags say, and what is not inherited', async () => {
    const folder = workIn(defaults);
    await call(folder, [...create, '--backend', 'gitlab-ci', '--profile', 'deep']);
    expect(fileIn(folder)).toContain('  backend:\n    type: gitlab-ci\n  jobTemplate:\n    profile: deep\n');
    const other = workIn(`${HEAD}ScanDefaults\nspec: {timezone: UTC}\n`);
    await call(other, create);
    expect(fileIn(other)).toContain(
      '  backend:\n    type: github-actions\n  jobTemplate:\n    profile: balanced\n',
    );
  });

  it('refuses a schedule that its inherited values make invalid', async () => {
    const folder = workIn(`${HEAD}ScanDefaults\nspec: {backend: {type: gitlab-ci}}\n`);
    const { code, err } = await call(folder, [...create, '--set', 'backend.config.script_dir=/opt']);
    expect(code).toBe(1);
    expect(err).toContain('error unknown-key: unknown key "script_dir"');
  });
});

describe('other commands', () => {
  it('validate reports a missing path of defaults once, with the schedules', async () => {
    const folder = workIn(`${defaults}${schedule('a')}${schedule('b')}`);
    const { out } = await call(folder, ['validate']);
    expect(out.match(/ warning [a-z-]+: .*/g)).toEqual([
      ' warning unknown-profile: spec.jobTemplate.profile: JMo ships no profile "balance"',
      ' warning missing-path: spec.jobTemplate.options.config: this checkout has no "jmo.yml" (inherited by a and b)',
    ]);
  });

  it('export stands alone, and shows the warnings of the defaults', async () => {
    const folder = workIn(`${schedule('a')}${schedule('b', 'profile: deep, ')}---\n${defaults}`);
    const { out, err } = await call(folder, ['export', 'a']);
    expect(out).toContain('Europe/Berlin');
    expect(out).not.toContain('ScanDefaults');
    expect(err).toContain('warning unknown-profile');
    writeFileSync(join(folder, 'alone.yaml'), (await call(folder, ['get', 'a', '-o', 'yaml'])).out);
    const alone = await call(folder, ['export', 'a', '--file', 'alone.yaml']);
    const withoutSource = (text: string) =>
      text.replaceAll(/ --file alone\.yaml|(?:alone|jmo-schedules)\.yaml/g, '');
    expect(withoutSource(alone.out)).toBe(withoutSource(out));
  });

  it('render writes nothing if the defaults are wrong', async () => {
    const folder = workIn(`${defaults.replace('Europe/Berlin', 'Nowhere')}${schedule('a')}`);
    const { code, err } = await call(folder, ['render']);
    expect(code).toBe(1);
    expect(err).toContain('jmo-schedules.yaml:5:13 error unknown-zone');
    expect(err).toContain('invalid (1 error)');
  });

  it('import refuses a file with ScanDefaults, which JMo does not know', async () => {
    const folder = workIn(defaults);
    writeFileSync(join(folder, 'schedules.json'), recordedStore());
    const { code, err } = await call(folder, ['import', 'schedules.json', '--write']);
    expect(code).toBe(1);
    expect(err).toContain(
      "jmo-schedules.yaml:2:7 error would-inherit: the imported schedules would inherit from this ScanDefaults, which JMo's store does not know",
    );
    expect(fileIn(folder)).toBe(defaults);
    const store = await call(folder, ['list', '--store=jmo-schedules.yaml']);
    expect(store).toMatchObject({ code: 1, out: '' });
    expect(store.err).toContain('not-a-store');
  });

  it('explain describes the fields of ScanDefaults', async () => {
    const folder = workIn();
    const { out } = await call(folder, ['explain', 'scandefaults']);
    expect(out).toMatch(/^KIND: +ScanDefaults <object>/);
    const timeout = await call(folder, ['explain', 'ScanDefaults.spec.backend.configs.gitlab-ci.timeout']);
    expect(timeout.out).toMatch(/^FIELD: +spec\.backend\.configs\.gitlab-ci\.timeout <integer or string>/);
    expect((await call(folder, ['explain', 'ScanDefaults.spec.schedule'])).code).toBe(2);
  });
});
