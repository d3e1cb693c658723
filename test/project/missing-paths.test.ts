import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { BackendType } from '../../src/schedule/types.js';
import { call, workIn } from '../commands/run.js';
import { few } from '../full.js';

interface Wanted {
  readonly targets: Record<string, unknown>;
  readonly options?: Record<string, unknown>;
  readonly type?: BackendType;
  readonly config?: Record<string, unknown>;
  readonly spec?: Record<string, unknown>;
}

function file({ targets, options, type = 'github-actions', config = {}, spec }: Wanted): string {
  return stringify({
    apiVersion: 'jmo.security/v1alpha1',
    kind: 'ScanSchedule',
    metadata: { name: 'nightly' },
    spec: {
      schedule: '17 2 * * *',
      ...spec,
      backend: { type, config },
      jobTemplate: { targets, ...(options && { options }) },
    },
  });
}

/** A project with a folder, some files and links; and a possible secret outside of it. */
function checkout(wanted: Wanted): string {
  const outer = workIn();
  writeFileSync(join(outer, 'outside.txt'), 'x');
  const folder = join(outer, 'shop');
  mkdirSync(join(folder, 'services/web'), { recursive: true });
  writeFileSync(join(folder, 'images.txt'), 'nginx:1.27\n');
  writeFileSync(join(folder, 'jmo-schedules.yaml'), file(wanted));
  symlinkSync('services', join(folder, 'linked'));
  symlinkSync('../outside.txt', join(folder, 'out-there'));
  symlinkSync('../nothing.txt', join(folder, 'out-nowhere'));
  symlinkSync(join(outer, 'none'), join(folder, 'absolute'));
  symlinkSync('gone', join(folder, 'dangling'));
  symlinkSync('circle', join(folder, 'circle'));
  return folder;
}

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly line: number;
  readonly message: string;
  readonly hint?: string;
}

async function found(folder: string, words = ['validate', '-o', 'json']): Promise<Found[]> {
  const { out } = await call(folder, words);
  const { diagnostics } = JSON.parse(out) as { diagnostics: Found[] };
  return diagnostics.filter(({ code }) => code === 'missing-path' || code === 'bad-path');
}

const lineOf = (folderText: string, part: string) =>
  folderText.split('\n').findIndex((line) => line.includes(part)) + 1;

/** Every target that is a file or folder, flat and in groups. */
const PATHS: readonly [string, string | undefined][] = [
  ['repo', 'repositories'],
  ['repos_dir', 'repositories'],
  ['targets', 'repositories'],
  ['images_file', undefined],
  ['urls_file', 'web'],
  ['api_spec', 'web'],
  ['terraform_state', 'iac'],
  ['cloudformation', 'iac'],
  ['k8s_manifest', 'iac'],
];

describe.each(few<BackendType>(['github-actions', 'gitlab-ci', 'local-cron']))(
  '%s: a missing path',
  (type) => {
    it.each(PATHS)('%s (or in %s) causes a warning on its line', async (key, group) => {
      for (const path of ['nosuch', 'services/nosuch/deeper', './nosuch', 'dangling']) {
        const flat = { [key]: path, gitlab_group: 'shop' };
        const forms =
          group === undefined ? [flat] : [flat, { ...flat, [key]: undefined, [group]: { [key]: path } }];
        for (const targets of forms) {
          const text = file({ type, targets });
          const warnings = await found(checkout({ type, targets }));
          expect(warnings.map(({ code, severity, line }) => [code, severity, line])).toEqual([
            ['missing-path', 'warning', lineOf(text, `${key}: ${path}`)],
          ]);
          expect(warnings[0]?.message).toBe(
            `spec.jobTemplate.targets.${key}: this checkout has no "${path}"`,
          );
        }
      }
    });

    it.each(PATHS)('%s that exists causes no warning', async (key) => {
      for (const path of [
        '.',
        'services',
        './services/',
        'services/web',
        'linked/web',
        'images.txt',
        'services/../images.txt',
      ])
        expect(await found(checkout({ type, targets: { [key]: path, gitlab_group: 'shop' } })), path).toEqual(
          [],
        );
    });

    it.each(PATHS)(
      '%s that leads outside is not looked up, so that nothing outside is revealed',
      async (key) => {
        for (const path of [
          '../outside.txt',
          '../nothing.txt',
          'services/../../nothing.txt',
          'out-there',
          'out-nowhere',
          'out-nowhere/below',
          'absolute',
          'circle',
          '/nosuch',
          '~/nosuch',
        ])
          expect(
            await found(checkout({ type, targets: { [key]: path, gitlab_group: 'shop' } })),
            path,
          ).toEqual([]);
      },
    );

    it.each(PATHS.filter(([key]) => key !== 'api_spec'))('%s: an address is an error', async (key, group) => {
      for (const address of [
        'https://github.com/octo/shop',
        'http://localhost/x',
        'ssh://git@github.com/octo/shop.git',
        'git@github.com:octo/shop.git',
        'file:///srv/shop',
      ]) {
        const flat = { [key]: address, gitlab_group: 'shop' };
        const forms =
          group === undefined ? [flat] : [flat, { gitlab_group: 'shop', [group]: { [key]: address } }];
        for (const targets of forms) {
          const folder = checkout({ type, targets });
          const errors = await found(folder);
          expect(errors.map(({ code, severity, line }) => [code, severity, line])).toEqual([
            ['bad-path', 'error', lineOf(file({ type, targets }), `${key}: ${address}`)],
          ]);
          expect((await call(folder, ['validate'])).code).toBe(1);
          expect((await call(folder, ['render'])).code).toBe(1);
        }
      }
    });
  },
);

describe('a missing path', () => {
  it('is reported with a suggestion', async () => {
    const hints = async (targets: Record<string, unknown>) =>
      (await found(checkout({ targets }))).map(({ hint }) => hint);
    expect(await hints({ images_file: 'imagse.txt' })).toEqual(['did you mean "images.txt"?']);
    expect(await hints({ repo: 'servcies/web' })).toEqual(['did you mean "services/web"?']);
    expect(await hints({ repo: 'services/wbe' })).toEqual(['did you mean "services/web"?']);
    expect(await hints({ repo: 'entirely-different' })).toEqual([
      'write a path relative to the project; where it is made before the scan, this can stay',
    ]);
  });

  it('is also reported by check, which still passes, with the line', async () => {
    const folder = checkout({ targets: { repo: 'nosuchdir' } });
    await call(folder, ['render']);
    expect(await found(folder, ['check', '-o', 'json'])).toHaveLength(1);
    expect((await call(folder, ['check'])).code).toBe(0);
    const { code, out } = await call(folder, ['validate']);
    expect(code).toBe(0);
    expect(out).toContain('warning missing-path');
    expect(out).toContain('|       repo: nosuchdir\n');
  });

  it('is looked up in the project, wherever the call was made', async () => {
    const folder = checkout({ targets: { repo: 'services' } });
    const { out } = await call(join(folder, '..'), ['validate', '-C', 'shop', '-o', 'json']);
    expect(JSON.parse(out).diagnostics).toEqual([]);
  });

  it('may also be JMo’s own configuration', async () => {
    expect(await found(checkout({ targets: { repo: '.' }, options: { config: 'jmo.ylm' } }))).toMatchObject([
      { message: 'spec.jobTemplate.options.config: this checkout has no "jmo.ylm"' },
    ]);
  });

  it('is found in addition to an error', async () => {
    const wanted = { targets: { repo: 'nosuch' }, spec: { timezone: 'Europe/Berln' } };
    const { out } = await call(checkout(wanted), ['validate', '-o', 'json']);
    expect(JSON.parse(out).diagnostics.map(({ code }: Found) => code)).toEqual([
      'unknown-zone',
      'missing-path',
    ]);
  });

  it('is not looked up in another branch, for a file from elsewhere, or for an address', async () => {
    const targets = { repo: 'nosuch' };
    expect(await found(checkout({ targets, config: { branch: 'next' } }))).toEqual([]);
    expect(await found(checkout({ targets, type: 'gitlab-ci', config: { ref: 'next' } }))).toEqual([]);
    expect(await found(checkout({ targets: { api_spec: 'https://a.example/openapi.json' } }))).toEqual([]);
    const folder = checkout({ targets });
    writeFileSync(join(folder, '../elsewhere.yaml'), file({ targets }));
    expect(await found(folder, ['validate', '-f', '../elsewhere.yaml', '-o', 'json'])).toEqual([]);
  });

  it('is reported without control characters', async () => {
    const folder = checkout({ targets: { repo: 'evil' } });
    writeFileSync(join(folder, 'evil\u001b[2J'), '');
    const { out, err } = await call(folder, ['validate']);
    expect(out + err).not.toContain('\u001b');
  });
});
