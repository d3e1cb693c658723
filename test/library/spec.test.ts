import { describe, expect, it } from 'vitest';
import {
  addResource,
  type NewSchedule,
  newResource,
  type Patch,
  type ScheduleSpec,
  validate,
} from '../../src/index.js';

// The compiler checks this file too (`npm run typecheck`): an expected error that does not occur is an error itself.

const identity = { uid: '550e8400-e29b-41d4-a716-446655440000', now: new Date('2026-11-23T09:00:00Z') };
const jobTemplate = { targets: { repo: '.' } } as const;
const schedule = '17 2 * * *';

/** The codes of the errors that `validate` finds in a file with this spec. */
function codesOf(spec: ScheduleSpec): string[] {
  const added = addResource('', 'f.yaml', newResource({ name: 'nightly', spec }, identity));
  const found = 'text' in added ? validate(added.text, 'f.yaml').diagnostics : added.diagnostics;
  return found.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

describe('ScheduleSpec', () => {
  it('accepts every kind of value that the file accepts', () => {
    const specs: ScheduleSpec[] = [
      { schedule, jobTemplate },
      {
        schedule,
        timezone: 'Europe/Berlin',
        suspend: true,
        concurrencyPolicy: 'Replace',
        startingDeadlineSeconds: null,
        backend: {
          type: 'gitlab-ci',
          config: { tags: ['docker'], timeout: '1h', retry: { max: 2, when: ['runner_system_failure'] } },
        },
        jobTemplate: {
          profile: 'one-of-ours',
          targets: { web: { urls: ['https://example.com'] }, images: ['nginx:1.27'] },
          results: { dir: 'results' },
          options: { fail_on: 'HIGH', threads: 4, log_level: 'WARN' },
          notifications: { channels: [{ type: 'slack', url: '${HOOK}', events: ['failure', 'recovered'] }] },
        },
      },
      {
        schedule,
        backend: { type: 'github-actions', config: { server: 'ghes', runner: 'ours' } },
        jobTemplate,
      },
      { schedule, backend: { type: 'local-cron', config: { log_dir: 'logs' } }, jobTemplate },
    ];
    expect(specs.map(codesOf)).toEqual([[], [], [], []]);
  });

  it('compiles only with the keys and values that validate accepts', () => {
    const wrong: [ScheduleSpec, string][] = [
      // @ts-expect-error the key is concurrencyPolicy
      [{ schedule, concurrencypolicy: 'Forbid', jobTemplate }, 'unknown-key'],
      // @ts-expect-error the value is Forbid
      [{ schedule, concurrencyPolicy: 'forbid', jobTemplate }, 'unknown-value'],
      // @ts-expect-error spec needs a jobTemplate
      [{ schedule }, 'missing-key'],
      // @ts-expect-error spec needs a schedule
      [{ jobTemplate }, 'missing-key'],
      // @ts-expect-error the key is repos_dir
      [{ schedule, jobTemplate: { targets: { repos_dirs: 'repos' } } }, 'unknown-key'],
      // @ts-expect-error the value is HIGH
      [{ schedule, jobTemplate: { ...jobTemplate, options: { fail_on: 'high' } } }, 'unknown-value'],
      // @ts-expect-error no such backend
      [{ schedule, backend: { type: 'jenkins' }, jobTemplate }, 'unknown-value'],
      // @ts-expect-error the key is timeout
      [{ schedule, backend: { type: 'local-cron', config: { timout: 5 } }, jobTemplate }, 'unknown-key'],
      [
        // @ts-expect-error reports is a setting of gitlab-ci
        { schedule, backend: { type: 'github-actions', config: { reports: 'sarif' } }, jobTemplate },
        'unknown-key',
      ],
      [
        // @ts-expect-error the value is sarif
        { schedule, backend: { type: 'gitlab-ci', config: { reports: 'SARIF' } }, jobTemplate },
        'unknown-value',
      ],
    ];
    for (const [spec, code] of wrong) expect(codesOf(spec), JSON.stringify(spec)).toContain(code);
  });

  it('types the settings of a backend by its type', () => {
    const configOf = (spec: ScheduleSpec) =>
      spec.backend?.type === 'gitlab-ci' ? spec.backend.config?.reports : undefined;
    const spec: ScheduleSpec = {
      schedule,
      backend: { type: 'gitlab-ci', config: { reports: 'sast' } },
      jobTemplate,
    };
    const reports: 'sast' | 'sarif' | 'none' | undefined = configOf(spec);
    expect(reports).toBe('sast');
  });
});

describe('Patch', () => {
  it('takes keys of spec, and removes one with null', () => {
    const patches: Patch[] = [
      { labels: { team: null }, spec: { suspend: true, startingDeadlineSeconds: null } },
      {
        spec: {
          timezone: null,
          backend: { config: { timeout: '2h' } },
          jobTemplate: { options: { threads: 4 } },
        },
      },
      // @ts-expect-error the key is suspend
      { spec: { suspended: true } },
      // @ts-expect-error lists have one kind of item
      { spec: { jobTemplate: { targets: { images: [1] } } } },
      // @ts-expect-error labels are texts
      { labels: { team: 1 } },
    ];
    expect(patches).toHaveLength(5);
  });
});

it('NewSchedule requires a name', () => {
  // @ts-expect-error the name is missing
  const nameless: NewSchedule = { spec: { schedule, jobTemplate } };
  expect(nameless).not.toHaveProperty('name');
});
