import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSchedules } from '../../../src/backends/read-schedules.js';
import { renderAll } from '../../../src/backends/render-all.js';
import { parseArguments } from '../../../src/cli/arguments.js';
import type { Io } from '../../../src/cli/io.js';
import { run as prune } from '../../../src/commands/prune/prune.js';
import { run as start } from '../../../src/commands/run/run.js';
import { run as status } from '../../../src/commands/status/status.js';
import { COMMANDS } from '../../../src/entry/specs/registry.js';
import { ExpectedError } from '../../../src/text/expected-error.js';
import { resourceText } from '../../backends/local-cron/schedules.js';
import { fetchWithin } from '../../hosts/environments.js';
import { type FakeRun, TOKEN as GITHUB_TOKEN, REPOSITORY } from '../../servers/github.js';
import type { FakePipeline } from '../../servers/gitlab-pipelines.js';
import { TOKEN as GITLAB_TOKEN, PROJECT_PATH } from '../../servers/gitlab-schedules.js';
import { testIo } from '../../sync/run-sync.js';

/** After midnight, in a spring without further clock changes. */
export const NOW = new Date('2026-06-15T12:00:00Z');

export type Type = 'github-actions' | 'gitlab-ci' | 'local-cron';

/** A folder with a resource file of these schedules, by default at 02:17 UTC, and its rendered files. */
export function projectOf(
  ...schedules: readonly (Record<string, unknown> & { readonly name: string; readonly type: Type })[]
): string {
  const directory = mkdtempSync(join(tmpdir(), 'jmo-history-'));
  const texts = schedules.map(({ name, type, ...spec }) =>
    resourceText({ schedule: '17 2 * * *', backend: { type }, ...spec }, { name }),
  );
  const text = texts.join('---\n');
  writeFileSync(join(directory, 'jmo-schedules.yaml'), text);
  const { schedules: read } = readSchedules(text, 'jmo-schedules.yaml');
  for (const { path, content } of renderAll(
    read.map(({ resource }) => resource),
    { source: 'jmo-schedules.yaml' },
  )) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  return directory;
}

export const githubEnv = (url: string): Record<string, string> => ({
  GITHUB_API_URL: url,
  GITHUB_REPOSITORY: REPOSITORY,
  GH_TOKEN: GITHUB_TOKEN,
});

export const gitlabEnv = (url: string): Record<string, string> => ({
  CI_API_V4_URL: `${url}/api/v4`,
  CI_PROJECT_PATH: PROJECT_PATH,
  JMO_GITLAB_TOKEN: GITLAB_TOKEN,
});

/** One call of `jmo-schedule run`, `status` or `prune`, through `main`. */
export async function runHistory(
  directory: string,
  [command, ...words]: readonly ['run' | 'status' | 'prune', ...string[]],
  env: Readonly<Record<string, string>>,
  now: Date = NOW,
  more: Partial<Io> = {},
) {
  const spec = COMMANDS.find(({ name }) => name === command);
  if (spec === undefined) throw new Error(`${command} is not registered`);
  const { io, said } = testIo(directory, env);
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  const fetch = fetchWithin(2000);
  const run = { run: start, status, prune }[command];
  try {
    const code = await run(parseArguments(spec, words), { ...io, now: () => now, sleep, fetch, ...more });
    return { code, ...said, waits };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { code: 2, out: said.out, err: `${said.err}${error.message}`, waits };
  }
}

/** The only schedule in the output of `-o json`. */
export async function oneStatus(
  directory: string,
  env: Readonly<Record<string, string>>,
  words: readonly string[] = [],
  now: Date = NOW,
) {
  const { code, out, err } = await runHistory(directory, ['status', ...words, '-o', 'json'], env, now);
  if (code !== 0 || err !== '') throw new Error(err);
  return JSON.parse(out)[0];
}

const minutesAfter = (time: string, minutes: number) =>
  `${new Date(Date.parse(time) + minutes * 60_000).toISOString().slice(0, 19)}Z`;

const GUARD = { name: 'Guard', status: 'completed', conclusion: 'success' };

/** A run on GitHub that took ten minutes; `skipped`: its guard skipped it. */
export function githubRun(
  id: number,
  at: string,
  conclusion: string | null = 'success',
  more: Partial<FakeRun> = {},
): FakeRun {
  const skipped = conclusion === 'skipped';
  const scan = { name: 'Scan', status: conclusion === null ? 'in_progress' : 'completed', conclusion };
  return {
    id,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion: skipped ? 'success' : conclusion,
    created_at: at,
    updated_at: minutesAfter(at, 10),
    jobs: [GUARD, scan, { name: 'Notify', status: 'completed', conclusion: 'success' }],
    ...more,
  };
}

/** A pipeline on GitLab that waited a minute and took ten; `skipped`: its guard skipped it. */
export function gitlabPipeline(
  id: number,
  at: string,
  status = 'success',
  more: Partial<FakePipeline> = {},
): FakePipeline {
  const archive = status === 'skipped' ? {} : { artifacts: ['archive', 'metadata'] };
  const ended = !['running', 'pending'].includes(status);
  return {
    id,
    schedule: 1,
    status: status === 'skipped' ? 'success' : status,
    created_at: at,
    started_at: minutesAfter(at, 1),
    ...(ended ? { finished_at: minutesAfter(at, 11) } : {}),
    jobs: [
      { name: 'jmo-nightly:scan', status: status === 'failed' ? 'failed' : 'success', ...archive },
      { name: 'lint', status: 'failed', allow_failure: true },
    ],
    ...more,
  };
}
