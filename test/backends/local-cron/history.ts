import { readdirSync, readlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../../src/entry/dispatch.js';
import type { Project } from './project.js';

export const NOW = new Date('2026-06-15T12:00:00Z');

/** One call of the program in a project, at a given time. */
export async function call(project: Project, words: readonly string[], now = NOW) {
  let out = '';
  let err = '';
  const code = await main(words, {
    directory: project.folder,
    env: project.env,
    now: () => now,
    color: false,
    interactive: false,
    uuid: async () => crypto.randomUUID(),
    ask: async () => '',
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    step: { isAction: false, setOutput() {}, async addSummary() {}, annotate() {} },
  });
  return { code, out, err };
}

/** The folder of a run as the script leaves it: `at` in ISO 8601 with `Z`; without a result, it was killed. */
export function leaveRun(
  project: Project,
  at: string,
  result: 'success' | 'failure' | 'stopped' | 'killed',
  { name = 'nightly', results = 'results' }: { name?: string; results?: string } = {},
): string {
  const folder = `${at.replaceAll(':', '')}-${name}`;
  const exitCode = { success: 0, failure: 2, stopped: 143, killed: 0 }[result];
  const record = {
    schedule: name,
    start: at,
    end: later(at),
    durationSeconds: 90,
    exitCode,
    result,
    reason: '',
  };
  leaveMark(project, `${results}/${folder}`);
  project.write(`${results}/${folder}/scan.log`, 'from jmo\n');
  if (result !== 'killed') project.write(`${results}/${folder}/run.json`, `${JSON.stringify(record)}\n`);
  return folder;
}

/** The mark of our folders; old enough not to belong to a run that begins this second. */
export function leaveMark(project: Project, folder: string): void {
  const mark = project.write(`${folder}/.jmo-run`, '');
  utimesSync(mark, 1_000_000_000, 1_000_000_000);
}

/** The pid of the script's process, which its lock file names. */
export const holderOf = (project: Project) => Number(project.read(project.aside('lock')).split(' ')[0]);

/** A time as the script writes it. */
export const stampOf = (time: Date) => `${time.toISOString().slice(0, 19)}Z`;

/** The script's log of a successful run of 90 s that began at `start`. */
export const logged = (start: string) =>
  `${start} nightly start profile=balanced results=/x\n${later(start)} nightly end result=success exit=0 duration=90s\n`;

const later = (start: string) => stampOf(new Date(Date.parse(start) + 90_000));

/** The history limits of a spec. */
export const limits = (successful: number, failed: number) => ({
  successfulJobsHistoryLimit: successful,
  failedJobsHistoryLimit: failed,
});

/** Every path below a folder; links with their targets. */
export function tree(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return path.slice(folder.length) + (entry.isSymbolicLink() ? ` -> ${readlinkSync(path)}` : '');
    })
    .sort();
}
