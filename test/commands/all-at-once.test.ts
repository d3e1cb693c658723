import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readSchedules } from '../../src/backends/read-schedules.js';
import { editValue } from '../../src/schedule/edit/value.js';
import type { BackendType } from '../../src/schedule/types.js';
import { few } from '../full.js';
import { call, workIn } from './run.js';

type Mistake = readonly [code: string, path: readonly (string | number)[], value: unknown];

const CONFIG = ['spec', 'backend', 'config'];
const JOB = ['spec', 'jobTemplate'];
/** Independent mistakes, each at its own key. */
const ANYWHERE: readonly Mistake[] = [
  ['bad-name', ['metadata', 'name'], 'Nightly_Scan'],
  ['bad-label-value', ['metadata', 'labels', 'team'], 'web shop'],
  ['unknown-key', ['metadata', 'anotations'], {}],
  ['cron-out-of-range', ['spec', 'schedule'], '61 2 * * *'],
  ['unknown-zone', ['spec', 'timezone'], 'Europe/Berln'],
  ['wrong-type', ['spec', 'suspend'], 'yes'],
  ['out-of-range', ['spec', 'failedJobsHistoryLimit'], -1],
  ['unknown-value', ['spec', 'concurrencyPolicy'], 'forbid'],
  ['bad-profile', [...JOB, 'profile'], 'my profile'],
  ['leading-dash', [...JOB, 'targets', 'repo'], '-x'],
  ['bad-image', [...JOB, 'targets', 'images', 0], 'NGINX latest'],
  ['bad-url', [...JOB, 'targets', 'web', 'urls', 0], 'shop.example'],
  ['bad-tool', [...JOB, 'options', 'tools', 0], 'a,b'],
  ['bad-variable', [...JOB, 'notifications', 'channels', 0, 'url'], '$HOOK'],
  ['missing-key', [...JOB, 'notifications', 'channels', 1], { type: 'slack' }],
];
const OF: Readonly<Record<BackendType, readonly Mistake[]>> = {
  'github-actions': [
    ['bad-duration', [...CONFIG, 'timeout'], 'soon'],
    ['unknown-key', [...CONFIG, 'enviroment'], 'prod'],
    ['unpinned-image', [...CONFIG, 'image'], 'ghcr.io/a/jmo:1'],
    ['bad-results-dir', [...JOB, 'results', 'dir'], 'a*b'],
    ['deadline-shorter-than-delay', ['spec', 'startingDeadlineSeconds'], 60],
    ['container-needs-linux', [...CONFIG, 'runner'], 'windows-2025'],
  ],
  'gitlab-ci': [
    ['bad-duration', [...CONFIG, 'timeout'], 'soon'],
    ['unknown-key', [...CONFIG, 'stlye'], 'component'],
    ['bad-results-dir', [...JOB, 'results', 'dir'], 'a*b'],
    ['deadline-shorter-than-delay', ['spec', 'startingDeadlineSeconds'], 60],
    ['sarif-needs-ultimate', [...CONFIG, 'reports'], 'sarif'],
    ['unused-config', [...CONFIG, 'component'], '$CI_SERVER_FQDN/group/project'],
  ],
  'local-cron': [
    ['bad-duration', [...CONFIG, 'timeout'], 'soon'],
    ['bad-folder', [...CONFIG, 'script_dir'], '~/bin'],
    ['unknown-key', [...CONFIG, 'logdir'], 'x'],
    ['bad-results-dir', [...JOB, 'results', 'dir'], '~/results'],
    ['deadline-not-needed', ['spec', 'startingDeadlineSeconds'], 60],
    ['reserved-variable', [...JOB, 'notifications', 'channels', 2], { type: 'slack', url: '${jmo_hook}' }],
    ['retry-when-ignored', [...CONFIG, 'retry'], { max: 1, when: 'always' }],
  ],
};

function written(type: BackendType, mistakes: readonly Mistake[]): string {
  let resource: unknown = {
    apiVersion: 'jmo.security/v1alpha1',
    kind: 'ScanSchedule',
    metadata: { name: 'nightly', labels: {} },
    spec: {
      schedule: '17 2 * * *',
      backend: { type, config: {} },
      jobTemplate: {
        targets: { repo: '.' },
        notifications: {
          channels: ['A', 'B', 'C'].map((name) => ({ type: 'slack', url: `\${${name}}` })),
        },
      },
    },
  };
  for (const [, path, value] of mistakes) resource = editValue(resource, { path, value });
  return stringify(resource);
}

const found = (text: string) => readSchedules(text, 'f').diagnostics;
const codes = (text: string) => found(text).map(({ code }) => code);
const label = ([code, path]: Mistake) => `${code} at ${path.join('.')}`;
const count = (all: readonly string[], code: string) => all.filter((one) => one === code).length;

describe.each(few(Object.keys(OF) as BackendType[]))('%s: a mistake hides no other', (type) => {
  const mistakes = [...ANYWHERE, ...OF[type]];

  it.each(mistakes.map((mistake) => [label(mistake), mistake] as const))(
    '%s is found alone',
    (_, mistake) => {
      expect(codes(written(type, []))).not.toContain(mistake[0]);
      expect(codes(written(type, [mistake]))).toContain(mistake[0]);
    },
  );

  it.each(mistakes.map((mistake) => [label(mistake), mistake] as const))(
    'and is found beside %s',
    (_, first) => {
      for (const second of mistakes) {
        if (second === first) continue;
        const both = codes(written(type, [first, second]));
        const wanted = [first[0], second[0]];
        const missing = wanted.filter((code) => count(both, code) < count(wanted, code));
        expect(missing, `${label(first)} with ${label(second)}`).toEqual([]);
      }
    },
  );

  it('and all are found together', () => {
    const all = codes(written(type, mistakes));
    for (const [code] of mistakes) expect(all).toContain(code);
  });

  it('and no diagnostic is about a placeholder', () => {
    const sound = found(written(type, [])).map(({ code }) => code);
    for (const mistake of mistakes) {
      const more = found(written(type, [mistake])).filter(({ code }) => !sound.includes(code));
      const lines = new Set(more.map(({ line }) => line));
      expect([...lines].every((line) => line > 0)).toBe(true);
      expect(new Set(more.map(({ code }) => code)), `${label(mistake)} is said once`).toEqual(
        new Set([mistake[0]]),
      );
    }
  });
});

describe('checks that depend on a wrong value', () => {
  it.each<[BackendType, string, Mistake[]]>([
    [
      'github-actions',
      'container-needs-linux',
      [
        ['', [...CONFIG, 'runner'], 'windows-2025'],
        ['', [...CONFIG, 'container'], 'no'],
      ],
    ],
    [
      'github-actions',
      'timeout-beyond-limit',
      [
        ['', [...CONFIG, 'timeout'], '10h'],
        ['', [...CONFIG, 'runner'], 'my runner!'],
      ],
    ],
    [
      'github-actions',
      'history-beyond-retention',
      [
        ['', ['spec', 'successfulJobsHistoryLimit'], 60],
        ['', ['spec', 'schedule'], '61 2 * * *'],
      ],
    ],
    [
      'gitlab-ci',
      'unused-config',
      [
        ['', [...CONFIG, 'component'], '$CI_SERVER_FQDN/group/project'],
        ['', [...CONFIG, 'style'], 'Component'],
      ],
    ],
    [
      'gitlab-ci',
      'h-resolved',
      [
        ['', ['metadata', 'name'], 'Nightly_Scan'],
        ['', ['spec', 'schedule'], 'H 2 * * *'],
      ],
    ],
  ])('are left out: %s: %s', (type, code, mistakes) => {
    const all = codes(written(type, mistakes));
    expect(all).not.toContain(code);
    expect(found(written(type, mistakes)).some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('are left out for an unknown backend', () => {
    const text = written('github-actions', [
      ['', ['spec', 'backend', 'type'], 'gitlab'],
      ['', [...CONFIG, 'reports'], 'sarif'],
    ]);
    expect(codes(text)).toEqual(['unknown-value']);
  });
});

describe('validate', () => {
  it('shows a bad time zone and a bad setting at once, each on its line', async () => {
    const mistakes = [...ANYWHERE, ...OF['gitlab-ci']].filter(([code]) =>
      ['unknown-zone', 'bad-duration'].includes(code),
    );
    const folder = workIn(written('gitlab-ci', mistakes));
    const { code, out } = await call(folder, ['validate']);
    expect(code).toBe(1);
    expect(out).toMatch(/jmo-schedules\.yaml:\d+:13 error unknown-zone: /);
    expect(out).toMatch(/jmo-schedules\.yaml:\d+:16 error bad-duration: /);
  });

  it('shows other problems beside a value with a YAML error, and beside a pasted token', () => {
    const text = written('github-actions', [['', [...CONFIG, 'timeout'], 'soon']]);
    expect(codes(text.replace('name: nightly', 'name: nightly\n  generation: 010'))).toEqual([
      'number-form',
      'bad-duration',
    ]);
    expect(codes(`${text}# ghp_${'a'.repeat(36)}\n`)).toEqual(['bad-duration', 'literal-secret']);
  });

  it('leaves out a schedule with an error, so that it is not rendered', () => {
    expect(readSchedules(written('gitlab-ci', [ANYWHERE[4] as Mistake]), 'f').schedules).toEqual([]);
  });
});
