import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { few } from '../../full.js';
import { saidOf } from '../shared/checked.js';
import { atThisCommit, expandPipeline, type Job } from './gitlab-ci-local.js';
import { rendered } from './resource.js';

interface Artifacts {
  readonly access: string;
  readonly paths: readonly string[];
  readonly expire_in: string;
  readonly reports?: Record<string, string>;
}

async function jobsOf(style: string, artifacts: string | undefined): Promise<Record<string, Job>> {
  const text = rendered(
    {},
    { style, ...(artifacts === undefined ? {} : { artifacts }) },
    { results: { dir: 'out' } },
  );
  return style === 'standalone' ? parse(text) : expandPipeline({ '.gitlab-ci.yml': atThisCommit(text) });
}

describe.each(few(['standalone', 'component']))('the artifacts of a run, %s', (style) => {
  const artifactsOf = async (kept: string | undefined) => {
    const jobs = await jobsOf(style, kept);
    return ['scan', 'report'].map((job) => jobs[`jmo-nightly:${job}`]?.artifacts as Artifacts) as [
      Artifacts,
      Artifacts,
    ];
  };
  const handed = {
    when: 'always',
    access: 'none',
    paths: [
      'out/summaries/findings.json',
      'out/.scan_metadata.json',
      'out/individual-*/*/scan-timings.json',
      '.jmo-schedule',
    ],
    expire_in: '1 day',
  };

  it.each([undefined, 'reports'])(
    'are reports for people, and findings for later jobs only: %s',
    async (kept) => {
      const [scan, report] = await artifactsOf(kept);
      expect(scan).toEqual(handed);
      expect(report).toMatchObject({
        access: 'developer',
        paths: ['out/reports', '.jmo-schedule'],
        expire_in: '30 days',
      });
      expect(Object.keys(report.reports ?? {})).toEqual(['sast', 'codequality']);
    },
  );

  it('are everything with all, for developers', async () => {
    const [scan, report] = await artifactsOf('all');
    expect(scan).toEqual({
      when: 'always',
      access: 'developer',
      paths: ['out', '.jmo-schedule'],
      expire_in: '30 days',
    });
    expect(report.paths).toEqual(['out/reports', '.jmo-schedule']);
  });

  it('are only what GitLab reads with none', async () => {
    const [scan, report] = await artifactsOf('none');
    expect(scan).toEqual(handed);
    expect(report.paths).toEqual(['.jmo-schedule']);
    expect(Object.keys(report.reports ?? {})).toEqual(['sast', 'codequality']);
  });

  it('are uploaded again if the runner failed, in the jobs of our own program', async () => {
    const text = rendered(
      {},
      { style },
      {
        options: { fail_on: 'HIGH' },
        notifications: { channels: [{ type: 'slack', url: '${HOOK}' }] },
      },
    );
    const jobs: Record<string, Job> =
      style === 'standalone' ? parse(text) : await expandPipeline({ '.gitlab-ci.yml': atThisCommit(text) });
    const retry = {
      max: 2,
      when: ['api_failure', 'runner_system_failure', 'scheduler_failure', 'stuck_or_timeout_failure'],
    };
    for (const job of ['guard', 'report', 'gate', 'notify'])
      expect(jobs[`jmo-nightly:${job}`]?.retry, job).toEqual(retry);
  });
});

it('with all cause a warning about their contents', () => {
  expect(saidOf('gitlab-ci', { config: { artifacts: 'all' } })).toEqual(['warning raw-artifacts: all']);
  expect(saidOf('gitlab-ci', { config: { artifacts: 'none' } })).toEqual([]);
});
