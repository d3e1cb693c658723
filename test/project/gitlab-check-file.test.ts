import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, fileIn, workIn } from '../commands/run.js';
import { recordedStore } from '../schedule/store/recorded.js';

const CHECK = '.gitlab/jmo-schedule-check.gitlab-ci.yml';
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

it('a store does not change the check, whatever source its header names', async () => {
  const folder = workIn();
  writeFileSync(join(folder, '.gitlab-ci.yml'), '');
  await call(folder, ['init', '--file', 'store.json']);
  writeFileSync(join(folder, 'store.json'), recordedStore(), { mode: 0o600 });
  writeFileSync(join(folder, CHECK), `${fileIn(folder, CHECK)}# theirs\n`);
  const before = fileIn(folder, CHECK);
  const { code, out, err } = await call(folder, ['render', '--store', 'store.json']);
  expect({ code, err: err.replace(/.*warning.*/gs, '') }).toEqual({ code: 0, err: '' });
  expect(out).not.toContain(CHECK);
  expect(fileIn(folder, CHECK)).toBe(before);
});
