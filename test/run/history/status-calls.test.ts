import { describe, expect, it } from 'vitest';
import { few } from '../../full.js';
import { type FakeRun, startGithub } from '../../servers/github.js';
import { githubEnv, githubRun, NOW, oneStatus, projectOf, runHistory } from './run-history.js';

const DAY = 86_400_000;
const names = (count: number) => Array.from({ length: count }, (_, index) => `s-${index}`);
const SCANNED = [{ name: 'Scan', status: 'completed', conclusion: 'success' }] as const;
const TURNED_AWAY = [{ name: 'Scan', status: 'completed', conclusion: 'skipped' }] as const;

interface Habits {
  /** Days between two runs of a schedule. */
  readonly every: number;
  /** Runs of other workflows, which people start, and what they upload. */
  readonly others?: number;
  readonly run?: (index: number) => Partial<FakeRun>;
}

/** A repository of so many schedules with their runs of a month, the last one in the last night. */
async function start(count: number, { every, others = 0, run = () => ({}) }: Habits) {
  const workflows = names(count).map((name, index) => ({
    id: 1000 + index,
    file: `jmo-${name}.yml`,
    state: 'active',
    created_at: '2026-01-01T00:00:00Z',
  }));
  const at = (days: number) => new Date(NOW.getTime() - days * DAY).toISOString().slice(0, 11);
  const runs: FakeRun[] = [];
  for (let days = 40; days >= 0; days--) {
    for (let other = 0; other < others; other++)
      runs.push(
        githubRun(runs.length + 1, `${at(days)}01:00:00Z`, 'success', {
          workflow_id: 1,
          event: 'workflow_dispatch',
          artifacts: ['dist'],
        }),
      );
    for (const [index, name] of names(count).entries())
      if (days % every === 0)
        runs.push(
          githubRun(runs.length + 1, `${at(days)}02:31:00Z`, 'success', {
            workflow_id: 1000 + index,
            path: `.github/workflows/jmo-${name}.yml`,
            jobs: SCANNED,
            artifacts: [`jmo-${name}`],
            ...run(runs.length),
          }),
        );
  }
  const server = await startGithub({
    runs,
    workflows: [...workflows, { id: 1, file: 'ci.yml', state: 'active' }],
  });
  const directory = projectOf(...names(count).map((name) => ({ name, type: 'github-actions' as const })));
  return { server, directory, env: githubEnv(server.url) };
}

/** What each schedule says in a file of its own, by lists of its own runs and by their jobs. */
async function oneByOne({ server }: Awaited<ReturnType<typeof start>>, count: number) {
  const runs = server.state.runs.map((run) => ({ ...run, artifacts: [] }));
  const { url } = await startGithub({ ...server.state, runs });
  const said = [];
  for (const name of names(count))
    said.push(await oneStatus(projectOf({ name, type: 'github-actions' }), githubEnv(url)));
  return said;
}

async function allAtOnce({ server, directory, env }: Awaited<ReturnType<typeof start>>) {
  server.requests.length = 0;
  const { code, out, err } = await runHistory(directory, ['status', '-o', 'json'], env);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return {
    said: JSON.parse(out),
    requests: server.requests.length,
    paths: server.requests.map(({ path }) => path),
  };
}

describe('status of all schedules on GitHub', () => {
  it.each(
    few(
      [
        // A schedule alone: the workflows, its runs, its artifacts.
        [1, 7, 3],
        // The workflows, runs by schedule and by hand, and artifacts: a page for each hundred.
        [10, 7, 4],
        [100, 7, 13],
        [300, 7, 36],
      ],
      3,
    ),
  )(
    'of %i with a run every %i days takes %i requests',
    { timeout: 120_000 },
    async (count, every, requests) => {
      const place = await start(count, { every });
      const found = await allAtOnce(place);
      expect(found.said.map(({ status }: { status: { succeeded: number } }) => status.succeeded)).toEqual(
        names(count).map(() => 5),
      );
      expect(found.requests).toBe(requests);
    },
  );

  it('asks for nothing where there is no schedule of GitHub', async () => {
    const { server, env } = await start(0, { every: 1 });
    await runHistory(projectOf({ name: 'here', type: 'local-cron' }), ['status'], env);
    expect(server.requests).toEqual([]);
  });

  it.each<[string, number, Habits]>([
    ['nightly', 6, { every: 1 }],
    ['beside busy workflows', 6, { every: 3, others: 40 }],
    [
      'started again, or turned away',
      8,
      {
        every: 6,
        run: (index) =>
          index % 3 === 0
            ? { jobs: TURNED_AWAY, artifacts: [] }
            : index % 3 === 1
              ? { jobs: TURNED_AWAY, run_attempt: 2 }
              : {},
      },
    ],
    ['with no artifacts any more', 5, { every: 9, run: () => ({ artifacts: [] }) }],
    [
      'failed, by hand, or by a push',
      5,
      {
        every: 4,
        run: (index) => ({
          conclusion: index % 2 === 0 ? 'failure' : 'success',
          event: ['schedule', 'workflow_dispatch', 'push'][index % 3] as string,
        }),
      },
    ],
    [
      'of a file that was another',
      5,
      { every: 4, run: (index) => (index % 2 === 0 ? { path: '.github/workflows/other.yml' } : {}) },
    ],
  ])('says of schedules %s what it says of each', async (_, count, habits) => {
    const place = await start(count, habits);
    const each = await oneByOne(place, count);
    expect((await allAtOnce(place)).said).toEqual(each);
  });

  it('lists runs workflow by workflow where all of them are more pages', async () => {
    const place = await start(8, { every: 1, others: 30 });
    const { paths, said } = await allAtOnce(place);
    expect(paths.filter((path) => path.endsWith('/actions/runs')).length).toBeLessThanOrEqual(2);
    expect(paths.filter((path) => /workflows\/\d+\/runs$/.test(path))).toHaveLength(8);
    expect(said).toEqual(await oneByOne(place, 8));
  });

  it('lists more than a thousand runs part by part', async () => {
    const place = await start(60, { every: 1 });
    const { paths, said } = await allAtOnce(place);
    expect(paths.filter((path) => /workflows\/\d+\/runs$/.test(path))).toEqual([]);
    expect(paths.filter((path) => path.endsWith('/actions/runs')).length).toBeLessThan(32);
    expect(said.map(({ status }: { status: { succeeded: number } }) => status.succeeded)).toEqual(
      names(60).map(() => 31),
    );
  });
});
