import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSchedules } from '../../src/project/load.js';
import { planFiles } from '../../src/project/render.js';
import { type GithubServer, REPOSITORY, startGithub, TOKEN } from '../servers/github.js';
import { fakeRepository } from '../servers/github-repository.js';
import { projectWith, resourceFile, testIo, type Wanted } from './run-sync.js';

export const SYNC = 'jmo-schedule/sync';
export const NEXT = 'jmo-schedule/sync-next';
export const fileOf = (name: string) => `.github/workflows/jmo-${name}.yml`;

/** Schedules of GitHub Actions. */
export const github = (...schedules: readonly (string | Wanted)[]): Wanted[] =>
  schedules.map((one) => ({ backend: 'github-actions', ...(typeof one === 'string' ? { name: one } : one) }));

/** What `render` writes for a resource file of these schedules. */
export function renderedFiles(schedules: readonly Wanted[]): Record<string, string> {
  return renderedText(resourceFile(schedules));
}

export function renderedText(text: string): Record<string, string> {
  const directory = projectWith([]);
  writeFileSync(join(directory, 'jmo-schedules.yaml'), text);
  const { io } = testIo(directory, {});
  const { files } = planFiles(loadSchedules({}, io), { updatePins: false });
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}

export async function startRepository(files: Record<string, string> = {}) {
  const repository = fakeRepository(REPOSITORY, { 'README.md': '# Shop\n', ...files });
  const server = await startGithub({ repository });
  return { server, repository };
}

/** Outside GitHub Actions, on a server of one's own. */
export function githubSyncEnv(
  server: GithubServer,
  more: Record<string, string> = {},
): Record<string, string> {
  return { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: REPOSITORY, GH_TOKEN: TOKEN, ...more };
}
