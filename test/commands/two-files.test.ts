import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, fileIn, workIn } from './run.js';

const file = (name: string, type: string) => `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: ${name}
spec:
  schedule: "17 2 * * *"
  timezone: Europe/Berlin
  backend:
    type: ${type}

  jobTemplate:
    targets:
      repo: .
`;

/** A folder with two resource files; the first one is rendered. */
async function monorepo(type: string, names: readonly [string, string]): Promise<string> {
  const folder = workIn();
  for (const [index, place] of ['a', 'b'].entries()) {
    mkdirSync(join(folder, place));
    writeFileSync(join(folder, place, 'jmo-schedules.yaml'), file(names[index] as string, type));
  }
  expect((await call(folder, ['render', '-f', 'a/jmo-schedules.yaml'])).code).toBe(0);
  return folder;
}

describe('two resource files in one project', () => {
  it('conflict on GitLab, and the refusal says what to do', async () => {
    const folder = await monorepo('gitlab-ci', ['a-nightly', 'zzz-renamed']);
    const before = fileIn(folder, '.gitlab/jmo-schedules.gitlab-ci.yml');
    const { code, err } = await call(folder, ['render', '-f', 'b/jmo-schedules.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('.gitlab/jmo-schedules.gitlab-ci.yml was generated from a/jmo-schedules.yaml');
    expect(err).toContain(
      'on GitLab a project has one resource file (docs/gitlab-sync.md): put the schedules of both into one',
    );
    expect(err).not.toContain('rename');
    expect(fileIn(folder, '.gitlab/jmo-schedules.gitlab-ci.yml')).toBe(before);
    const check = await call(folder, ['check', '-f', 'b/jmo-schedules.yaml']);
    expect(check.out).toContain('on GitLab a project has one resource file');
  });

  it('conflict with local cron, whose crontab lines are one file', async () => {
    const folder = await monorepo('local-cron', ['a-nightly', 'b-nightly']);
    const { code, err } = await call(folder, ['render', '-f', 'b/jmo-schedules.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('.jmo/cron/jmo-schedules.crontab was generated from a/jmo-schedules.yaml');
    expect(err).toContain('put the schedules of both files into one');
    expect(err).not.toContain('rename');
  });

  it('work on GitHub, unless both have a schedule of the same name', async () => {
    const folder = await monorepo('github-actions', ['a-nightly', 'b-nightly']);
    expect((await call(folder, ['render', '-f', 'b/jmo-schedules.yaml'])).code).toBe(0);
    expect((await call(folder, ['check', '-f', 'a/jmo-schedules.yaml'])).code).toBe(0);
    const same = await monorepo('github-actions', ['nightly', 'nightly']);
    expect(await call(same, ['render', '-f', 'b/jmo-schedules.yaml'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('rename the schedule in one of the two files'),
    });
  });

  it.each([
    ['gitlab-ci', '.gitlab/jmo-schedules.gitlab-ci.yml', '(move or delete it)'],
    ['github-actions', '.github/workflows/jmo-a.yml', '(move or delete it, or rename the schedule)'],
  ])('%s: a file without our marker gets the right hint', async (type, path, hint) => {
    const folder = workIn(file('a', type));
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'mine\n');
    const { code, err } = await call(folder, ['render']);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });
});
