import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type FileChange, planChanges, type WantedFile } from '../../src/workspace/plan.js';
import { readOwned } from '../../src/workspace/read.js';
import { generated, marked, OWNED, SOURCE } from './states.js';

export { generated, marked, OWNED, SOURCE };

/** An empty folder that is deleted when the test ends. */
export function project(files: Readonly<Record<string, string>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'jmo-workspace-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) put(directory, path, content);
  return directory;
}

export function put(directory: string, path: string, content: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), content);
}

/** Every file below a folder, with its content and executable bit. */
export function contents(directory: string): Record<string, string> {
  if (!existsSync(directory)) return {};
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const rows = files.map((entry) => {
    const full = join(entry.parentPath, entry.name);
    const bit = (statSync(full).mode & 0o111) === 0 ? '' : ' (executable)';
    return [full.slice(directory.length + 1), readFileSync(full, 'utf8') + bit] as const;
  });
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function plan(directory: string, wanted: readonly WantedFile[]) {
  const found = readOwned(
    directory,
    OWNED,
    wanted.map((file) => file.path),
  );
  return planChanges(wanted, found, SOURCE);
}

/** The plan of a project without problems. */
export function changesFor(directory: string, wanted: readonly WantedFile[]): FileChange[] {
  const { changes, problems } = plan(directory, wanted);
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join('\n'));
  return changes;
}
