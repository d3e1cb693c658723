import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArguments } from '../../src/cli/arguments.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/commands/sync/sync.js';
import { COMMANDS } from '../../src/entry/specs/registry.js';
import { ExpectedError } from '../../src/text/expected-error.js';
import { fetchWithin } from '../hosts/environments.js';
import { PROJECT_ID, PROJECT_PATH, type ScheduleServer, TOKEN } from '../servers/gitlab-schedules.js';

export interface Wanted {
  readonly name: string;
  readonly cron?: string;
  readonly zone?: string;
  readonly suspend?: boolean;
  readonly ref?: string;
  readonly backend?: string;
}

/** A resource file with schedules that differ in everything that `sync` compares. */
export function resourceFile(schedules: readonly Wanted[]): string {
  return schedules
    .map(
      ({ name, cron, zone, suspend, ref, backend }) => `---
apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: ${name}
spec:
  schedule: '${cron ?? '17 2 * * *'}'
  timezone: ${zone ?? 'UTC'}
  suspend: ${suspend ?? false}
  backend:
    type: ${backend ?? 'gitlab-ci'}
${ref === undefined ? '' : `    config: {ref: ${ref}}\n`}  jobTemplate:
    profile: balanced
    targets: {repo: .}
`,
    )
    .join('');
}

export function projectWith(schedules: readonly Wanted[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'jmo-sync-'));
  writeFileSync(join(directory, 'jmo-schedules.yaml'), resourceFile(schedules));
  return directory;
}

export function syncEnv(server: ScheduleServer, more: Record<string, string> = {}): Record<string, string> {
  return {
    GITLAB_CI: 'true',
    CI_API_V4_URL: `${server.url}/api/v4`,
    CI_PROJECT_ID: PROJECT_ID,
    CI_PROJECT_PATH: PROJECT_PATH,
    JMO_GITLAB_TOKEN: TOKEN,
    ...more,
  };
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Waits between attempts, in ms. */
  readonly waits: readonly number[];
}

export function testIo(directory: string, env: Readonly<Record<string, string>>) {
  const said = { out: '', err: '' };
  const io: Io = {
    directory,
    env,
    now: () => new Date('2026-03-10T00:00:00Z'),
    color: false,
    interactive: false,
    uuid: async () => crypto.randomUUID(),
    ask: async () => '',
    runProgram: () => undefined,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    step: { isAction: false, setOutput() {}, async addSummary() {}, annotate() {} },
  };
  return { io, said };
}

/** One call of `jmo-schedule sync`, through `main`. */
export async function runSync(
  directory: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  more: Pick<Io, 'fetch' | 'runProgram'> = { fetch: fetchWithin(2000) },
): Promise<Ended> {
  const spec = COMMANDS.find((command) => command.name === 'sync');
  if (spec === undefined) throw new Error('sync is not registered');
  const { io, said } = testIo(directory, env);
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  try {
    const code = await run(parseArguments(spec, words), { ...io, sleep, ...more });
    return { code, ...said, waits };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { code: 2, out: said.out, err: `${said.err}${error.message}`, waits };
  }
}
