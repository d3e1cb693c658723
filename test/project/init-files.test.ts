import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INIT_FILES } from '../../src/project/checks/init-files.js';
import { call, fileIn, workIn } from '../commands/run.js';
import { recordedStore } from '../schedule/store/recorded.js';
import { githubSyncEnv, startRepository } from '../sync/github-project.js';

const CHECK = INIT_FILES.gitlabCheck;
const JOBS = '.gitlab/jmo-schedules.gitlab-ci.yml';
const DIGEST = `@sha256:${'a'.repeat(64)}`;

const resource = (config: string) => `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: nightly
spec:
  schedule: "17 2 * * *"
  backend:
    type: gitlab-ci
    config: {${config}}
  jobTemplate:
    targets:
      repo: .
`;

/** A project with the check of merge requests and the jobs, both rendered. */
async function project(config: string): Promise<string> {
  const folder = workIn();
  writeFileSync(join(folder, '.gitlab-ci.yml'), '');
  await call(folder, ['init']);
  writeFileSync(join(folder, 'jmo-schedules.yaml'), resource(config));
  expect((await call(folder, ['render'])).code).toBe(0);
  return folder;
}

describe.each([
  ['of this version', '', 'registry.gitlab.com/jmo/schedule-action/cli:1.0.0'],
  ['that the resource names', 'cli_image: registry.example/cli:2.0.0', 'registry.example/cli:2.0.0'],
  ['with a variable', 'cli_image: $CI_REGISTRY_IMAGE/cli:2.0.0', '$CI_REGISTRY_IMAGE/cli:2.0.0'],
])('the image %s', (_, config, image) => {
  it('keeps a digest that a bot appended, also in the check', async () => {
    const folder = await project(config);
    const pinned = new Map<string, string>();
    for (const path of [CHECK, JOBS]) {
      const text = fileIn(folder, path).replaceAll(`name: ${image}`, `name: ${image}${DIGEST}`);
      expect(text).toContain(DIGEST);
      writeFileSync(join(folder, path), text);
      pinned.set(path, text);
    }
    const checked = await call(folder, ['check']);
    expect(checked.code).toBe(0);
    for (const path of [CHECK, JOBS])
      expect(checked.out).toMatch(
        new RegExp(`${path.replaceAll('.', '\\.')}.*kept pin: |kept pin: .*${path}`),
      );
    expect((await call(folder, ['render'])).code).toBe(0);
    for (const [path, text] of pinned) expect(fileIn(folder, path)).toBe(text);
    await call(folder, ['render', '--update-pins']);
    for (const path of [CHECK, JOBS]) expect(fileIn(folder, path)).not.toContain(DIGEST);
  });
});

it("a digest of another version does not override the resource's cli_image", async () => {
  const folder = await project('cli_image: registry.example/cli:1.0.0');
  for (const path of [CHECK, JOBS])
    writeFileSync(join(folder, path), fileIn(folder, path).replaceAll('/cli:1.0.0', `/cli:1.0.0${DIGEST}`));
  writeFileSync(join(folder, 'jmo-schedules.yaml'), resource('cli_image: registry.example/cli:2.0.0'));
  expect((await call(folder, ['check'])).code).toBe(1);
  await call(folder, ['render']);
  for (const path of [CHECK, JOBS]) {
    expect(fileIn(folder, path), path).toContain('/cli:2.0.0\n');
    expect(fileIn(folder, path), path).not.toContain(DIGEST);
  }
});

it("names the schedules' own copy of the action, without the version of ours", async () => {
  const folder = workIn();
  expect((await call(folder, ['init', '--auto-fix'])).code).toBe(0);
  const own = `octo/schedule-action@${'89abcdef'.repeat(5)}`;
  const text = fileIn(folder, 'jmo-schedules.yaml');
  const withOwn = text.replace('type: github-actions', `type: github-actions\n    config: {action: ${own}}`);
  writeFileSync(join(folder, 'jmo-schedules.yaml'), withOwn);
  expect((await call(folder, ['render'])).code).toBe(0);
  for (const path of [INIT_FILES.githubCheck, INIT_FILES.githubSync]) {
    expect(fileIn(folder, path), path).toContain(`uses: ${own}\n`);
    expect(fileIn(folder, path), path).not.toContain('jmo/schedule-action@');
  }
  expect((await call(folder, ['check'])).code).toBe(0);
});

describe.each(Object.values(INIT_FILES))('%s', (path) => {
  /** A project in which `init` wrote it. */
  async function initialised(file = 'jmo-schedules.yaml') {
    const folder = workIn();
    if (path === INIT_FILES.gitlabCheck) writeFileSync(join(folder, '.gitlab-ci.yml'), '');
    const flags = path === INIT_FILES.githubSync ? ['--auto-fix'] : [];
    expect((await call(folder, ['init', '--file', file, ...flags])).code).toBe(0);
    expect((await call(folder, ['render', '--file', file])).out).not.toContain(path);
    return folder;
  }
  const edit = (text: string) => `${text}# theirs\n`;
  const write = (folder: string, text: string) => writeFileSync(join(folder, path), text);

  it.each(['jmo-schedules.yaml', "it's a.yaml"])('is compared and updated: %s', async (file) => {
    const folder = await initialised(file);
    const written = fileIn(folder, path);
    expect(await call(folder, ['check', '--file', file])).toMatchObject({ code: 0 });
    write(folder, edit(written));
    const drift = await call(folder, ['check', '--file', file]);
    expect(drift).toMatchObject({ code: 1, out: expect.stringContaining(`+++ b/${path}\n`) });
    expect((await call(folder, ['render', '--file', file])).out).toContain(`updated ${path}\n`);
    expect(fileIn(folder, path)).toBe(written);
  });

  it('keeps pins that its owner moved', async () => {
    const folder = await initialised();
    const moved =
      path === INIT_FILES.gitlabCheck
        ? fileIn(folder, path).replace('/cli:1.0.0', `/cli:1.0.0${DIGEST}`)
        : fileIn(folder, path).replaceAll(/@[0-9a-f]{40} # v[\d.]+/g, `@${'a'.repeat(40)} # v99.0.0`);
    write(folder, moved);
    expect(await call(folder, ['check'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('kept pin'),
    });
    await call(folder, ['render']);
    expect(fileIn(folder, path)).toBe(moved);
    expect((await call(folder, ['render', '--update-pins'])).out).toContain(`updated ${path}\n`);
  });

  it('is left alone without its first two lines, for another resource file, and as a link', async () => {
    const folder = await initialised();
    const written = fileIn(folder, path);
    const theirs = edit(written.replace(/^.*\n.*\n/, ''));
    expect(theirs).not.toContain('Do not edit');
    const others = edit(written.replace('from jmo-schedules.yaml', 'from other.yaml'));
    for (const text of [theirs, others]) {
      write(folder, text);
      expect((await call(folder, ['check'])).code).toBe(0);
      expect((await call(folder, ['render', '--update-pins'])).out).not.toContain(path);
      expect(fileIn(folder, path)).toBe(text);
    }
    rmSync(join(folder, path));
    symlinkSync('nowhere', join(folder, path));
    expect((await call(folder, ['check'])).code).toBe(0);
  });

  it('is not written again once it is deleted', async () => {
    const folder = await initialised();
    rmSync(join(folder, path));
    expect((await call(folder, ['check'])).code).toBe(0);
    await call(folder, ['render']);
    expect(existsSync(join(folder, path))).toBe(false);
  });

  it('is not changed for a store, whatever source its header names', async () => {
    const folder = await initialised();
    rmSync(join(folder, JOBS), { force: true });
    writeFileSync(join(folder, 'store.json'), recordedStore(), { mode: 0o600 });
    const before = edit(fileIn(folder, path).replace('from jmo-schedules.yaml', 'from store.json'));
    write(folder, before);
    const { code, out, err } = await call(folder, ['render', '--store', 'store.json']);
    expect({ code, err: err.replace(/.*warning.*/gs, '') }).toEqual({ code: 0, err: '' });
    expect(out).not.toContain(path);
    expect(fileIn(folder, path)).toBe(before);
  });

  it.skipIf(path === INIT_FILES.gitlabCheck)('is treated alike by sync on GitHub', async () => {
    const folder = await initialised();
    const written = fileIn(folder, path);
    const workflow = '.github/workflows/jmo-nightly.yml';
    const plan = async (text: string | undefined) => {
      const files = { [workflow]: fileIn(folder, workflow), ...(text === undefined ? {} : { [path]: text }) };
      const { server } = await startRepository(files);
      const { out } = await call(folder, ['sync', '-o', 'json'], githubSyncEnv(server));
      return JSON.parse(out).changes;
    };
    expect(await plan(written)).toEqual([]);
    expect(await plan(undefined)).toEqual([]);
    expect(await plan(edit(written.replace(/^.*\n.*\n/, '')))).toEqual([]);
    expect(await plan(edit(written))).toEqual([{ action: 'update', path }]);
  });
});
