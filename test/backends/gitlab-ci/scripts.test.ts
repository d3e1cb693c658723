import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gitlabCi } from '../../../src/backends/gitlab-ci/index.js';
import type { Channel, ScanSchedule } from '../../../src/schedule/types.js';
import { validSchedule } from '../../arbitraries/schedules.js';
import { slow, tries } from '../../full.js';
import { schedule } from '../local-cron/schedules.js';
import { gitlabConfig } from './arbitrary-config.js';
import { atThisCommit, expandPipeline, type Job } from './gitlab-ci-local.js';
import { flagsOf, runScripts, type ScriptRun, type Situation } from './run-scripts.js';

const CONTEXT = { source: 'jmo-schedules.yaml' };
const JOBS = ['guard', 'scan', 'report', 'gate', 'notify'] as const;
type Ran = Partial<Record<(typeof JOBS)[number], ScriptRun>>;

const RUN = { JMO_GUARD_RUN: 'true', JMO_GUARD_REASON: 'nothing else runs' };

function render(schedules: readonly ScanSchedule[]): string {
  return gitlabCi.render(schedules, CONTEXT)[0]?.content ?? '';
}

/** Runs the scripts of a schedule's jobs, in GitLab's order. */
function runJobs(
  jobs: Record<string, Job>,
  name: string,
  shell: 'sh' | 'bash',
  situation: Situation = {},
): Ran {
  const there = JOBS.filter((job) => {
    const found = jobs[`jmo-${name}:${job}`];
    return found !== undefined && !isRuledOut(found);
  });
  const scripts = there.map((job) => jobs[`jmo-${name}:${job}`]?.script ?? []);
  const runs = runScripts(scripts, shell, { env: RUN, ...situation });
  return Object.fromEntries(there.map((job, index) => [job, runs[index]]));
}

/** Whether a job's first rule says `never` with its component's inputs: `"Allow" == "Allow"`. */
function isRuledOut(job: Job): boolean {
  const [first] = (job.rules ?? []) as readonly { readonly if: string; readonly when?: string }[];
  const [, left, right] = /^"(.*)" == "(.*)"$/.exec(first?.if ?? '') ?? [];
  return first?.when === 'never' && left !== undefined && left === right;
}

const FLAGS = {
  repo: '--repo',
  repos_dir: '--repos-dir',
  targets: '--targets',
  api_spec: '--api-spec',
  terraform_state: '--terraform-state',
  cloudformation: '--cloudformation',
  k8s_manifest: '--k8s-manifest',
  gitlab_group: '--gitlab-group',
  k8s_context: '--k8s-context',
  k8s_namespace: '--k8s-namespace',
} as const;

function expectedChannel(channel: Channel): string {
  const variable = (channel.url ?? channel.token ?? '').slice(2, -1);
  const to = channel.channel === undefined ? '' : ` channel=${channel.channel}`;
  return `${variable} ${channel.events.join(',')}${to}`;
}

describe('hostile text stays data', () => {
  it('in every script, in sh and bash', () => {
    fc.assert(
      fc.property(
        validSchedule('gitlab-ci', gitlabConfig('standalone')),
        fc.constantFrom('sh' as const, 'bash' as const),
        ({ resource }, shell) => {
          const { name } = resource.metadata;
          const { targets, options, notifications, results } = resource.spec.jobTemplate;
          const ran = runJobs(parse(render([resource])) as Record<string, Job>, name, shell);
          for (const run of Object.values(ran)) {
            expect(run.output).not.toMatch(/not found|syntax|unexpected/i);
            expect([run.status, run.canary]).toEqual([0, false]);
          }
          const flags = flagsOf(ran.scan?.calls[0] ?? []);
          for (const [key, flag] of Object.entries(FLAGS)) {
            const value = targets[key as keyof typeof FLAGS];
            expect(flags[flag]).toEqual(value === undefined ? undefined : [value]);
          }
          for (const [flag, file, list] of [
            ['--image', 'images', targets.images],
            ['--url', 'urls', targets.urls],
          ] as const) {
            if (list === undefined || list.length === 1) expect(flags[flag]).toEqual(list);
            else {
              expect(flags[`--${file}-file`]).toEqual([`.jmo-schedule/jmo-${file}.txt`]);
              expect(ran.scan?.left[`jmo-${file}.txt`]).toBe(list.join('\n'));
            }
          }
          expect(flags['--results-dir']).toEqual([results.dir]);
          expect(flags['--config']).toEqual(options.config === undefined ? undefined : [options.config]);
          expect(flags['--policy']).toEqual(options.policies);
          expect(ran.scan?.left.scan).toBe('success');
          if (notifications.channels.length === 0) return;
          const notify = flagsOf(ran.notify?.calls[0] ?? []);
          expect(notify['--channels']).toEqual([notifications.channels.map(expectedChannel).join('\n')]);
        },
      ),
      { numRuns: tries(30) },
    );
  }, 60_000);

  slow('through the component, which runs the same commands as inline jobs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(validSchedule('gitlab-ci', gitlabConfig('component')), {
          selector: (each) => each.resource.metadata.name,
          minLength: 12,
          maxLength: 16,
        }),
        async (located) => {
          const schedules = located.map((each) => each.resource);
          const expanded = await expandPipeline({
            '.gitlab-ci.yml':
              'include:\n  - local: .gitlab/jmo-schedules.gitlab-ci.yml\nstages: [test, "yes"]\n',
            '.gitlab/jmo-schedules.gitlab-ci.yml': atThisCommit(render(schedules)),
          });
          for (const schedule of schedules) {
            const { name } = schedule.metadata;
            const written = parse(render([asStandalone(schedule)])) as Record<string, Job>;
            const [one, other] = [runJobs(expanded, name, 'sh'), runJobs(written, name, 'sh')];
            // Rules leave out jobs that have nothing to do.
            expect(Object.keys(one)).toEqual(Object.keys(other));
            for (const job of JOBS) {
              expect([one[job]?.status, one[job]?.canary]).toEqual([other[job]?.status, other[job]?.canary]);
              expect(one[job]?.calls.map(sameFlags), `${name}:${job}`).toEqual(
                other[job]?.calls.map(sameFlags),
              );
              expect(one[job]?.left).toEqual(other[job]?.left);
            }
          }
        },
      ),
      { numRuns: 1, endOnFailure: true },
    );
  });
});

describe('a missing path', () => {
  const missing = schedule({
    backend: { type: 'gitlab-ci', config: { style: 'component' } },
    jobTemplate: { targets: { repo: 'no such folder' }, options: { config: 'jmo.yml' } },
  });

  it('ends the scan before jmo is called, in inline jobs and through the component', async () => {
    const expanded = await expandPipeline({
      '.gitlab-ci.yml': 'include:\n  - local: .gitlab/jmo-schedules.gitlab-ci.yml\nstages: [test]\n',
      '.gitlab/jmo-schedules.gitlab-ci.yml': atThisCommit(render([missing])),
    });
    const written = parse(render([asStandalone(missing)])) as Record<string, Job>;
    for (const [jobs, said] of [
      [expanded, '--repo: no such file or folder: no such folder\n'],
      [written, 'spec.jobTemplate.targets.repo: no such file or folder: no such folder\n'],
    ] as const) {
      const { scan } = runJobs(jobs, 'nightly', 'sh', { lookForPaths: true });
      expect(scan).toMatchObject({ status: 1, calls: [] });
      expect(scan?.output).toContain(said);
    }
  });
});

/** The flags of a call, without irrelevant ones of `report --target`. */
function sameFlags(call: readonly string[]): Record<string, string[]> {
  const flags = flagsOf(call);
  const { '--target': targets } = flags;
  if (targets === undefined) return flags;
  const plain = targets.map((target) => {
    const [key = '', ...value] = target.split('=');
    return [key.replaceAll('-', '_').replace(/^(image|url)s$/, '$1'), ...value].join('=');
  });
  return { ...flags, '--target': plain.filter((target) => !target.endsWith('s=false')).sort() };
}

function asStandalone(schedule: ScanSchedule): ScanSchedule {
  const { backend } = schedule.spec;
  const config = { ...backend.config, style: 'standalone', component: undefined };
  return { ...schedule, spec: { ...schedule.spec, backend: { ...backend, config } } };
}
