import { isScalar, parseDocument } from 'yaml';
import { githubConfigSchema, runnerLabels } from '../../backends/github-actions/config.js';
import { configOf } from '../../backends/shared/check-config.js';
import { initLines } from '../../backends/shared/header.js';
import type { GeneratedFile } from '../../backends/types.js';
import { type BackendType, DEFAULT_FILE, type ScanSchedule } from '../../schedule/types.js';
import { quoteWord } from '../../text/shell.js';
import { sourceOf } from '../../workspace/ownership.js';
import type { FoundFile } from '../../workspace/plan.js';
import { templates } from '../init-templates.generated.js';

/** The pipeline files that `init` writes. `render` updates them, but neither creates nor deletes them. */
export const INIT_FILES = {
  githubCheck: '.github/workflows/jmo-schedule-check.yml',
  githubSync: '.github/workflows/jmo-schedule-sync.yml',
  gitlabCheck: '.gitlab/jmo-schedule-check.gitlab-ci.yml',
} as const;

type InitFile = keyof typeof INIT_FILES;

/** One of these files for a resource file. `schedules` choose the image or action of our program, and a runner on GHES. */
export function initFile(
  name: InitFile,
  source: string,
  schedules: readonly ScanSchedule[] = [],
): GeneratedFile {
  const [path, content] = [INIT_FILES[name], CONTENTS[name](source, schedules)];
  return { path, content, executable: false, schedules: [] };
}

/**
 * What `found` holds, with these files only if they are ours and from this source, and what they should be. Users may delete
 * them, or make them their own by removing the marker.
 * @param source undefined for a store, which has no check
 */
export function withInitFiles(
  found: ReadonlyMap<string, FoundFile>,
  source: string | undefined,
  schedules: readonly ScanSchedule[],
): { readonly wanted: readonly GeneratedFile[]; readonly found: ReadonlyMap<string, FoundFile> } {
  const wanted: GeneratedFile[] = [];
  const rest = new Map(found);
  for (const name of Object.keys(INIT_FILES) as InitFile[]) {
    const there = found.get(INIT_FILES[name]);
    if (there === undefined) continue;
    const file = source === undefined ? undefined : initFile(name, source, schedules);
    // Headers shorten odd sources, so the headers are compared.
    const isOurs = there.kind === 'file' && sourceOf(there.content) === sourceOf(file?.content ?? '');
    if (isOurs && file !== undefined) wanted.push(file);
    else rest.delete(INIT_FILES[name]);
  }
  return { wanted, found: rest };
}

const CONTENTS: Readonly<Record<InitFile, (source: string, schedules: readonly ScanSchedule[]) => string>> = {
  githubCheck: (source, schedules) =>
    filled('github-check.yml', source, [
      ...runsOn('check', schedules),
      ...ownAction(['jobs', 'check', 'steps', 1, 'uses'], schedules),
      ...inOtherFile(source, [[['jobs', 'check', 'steps', 1, 'with', 'file'], source]]),
    ]),
  githubSync: (source, schedules) =>
    filled('github-sync.yml', source, [
      ...runsOn('sync', schedules),
      ...ownAction(['jobs', 'sync', 'steps', 2, 'uses'], schedules),
      ...inOtherFile(source, [
        [['on', 'push', 'paths', 0], source],
        [['jobs', 'sync', 'steps', 2, 'with', 'file'], source],
      ]),
    ]),
  gitlabCheck: (source, schedules) => {
    const image = chosen('gitlab-ci', 'cli_image', schedules);
    const flag = `--file ${quoteWord(source)}`;
    const [base, report, check] = ['.jmo-schedule-check', 'jmo-schedule-check:report', 'jmo-schedule-check'];
    return filled('gitlab-check.yml', source, [
      ...(image === undefined ? [] : [[[base, 'image', 'name'], image] satisfies Place]),
      ...inOtherFile(source, [
        [[report, 'rules', 0, 'changes', 0], source],
        [[report, 'rules', 1, 'changes', 0], source],
        [[check, 'rules', 0, 'changes', 0], source],
        [[report, 'script', 0], (script) => script.replace('--output', () => `${flag} --output`)],
        [[check, 'script', 0], `jmo-schedule check ${flag}`],
      ]),
    ]);
  },
};

/** A place in a template, and what belongs there instead. */
type Place = readonly [
  path: readonly (string | number)[],
  value: string | readonly string[] | ((before: string) => string),
];

/** GitHub Enterprise Server has no hosted runners: the job runs where the first of its schedules by name does. */
function runsOn(job: string, schedules: readonly ScanSchedule[]): Place[] {
  const [config] = byName(schedules).flatMap((schedule) => {
    if (schedule.spec.backend.type !== 'github-actions') return [];
    const config = configOf(schedule, githubConfigSchema);
    return config.server === 'ghes' ? [config] : [];
  });
  return config === undefined ? [] : [[['jobs', job, 'runs-on'], runnerLabels(config)]];
}

function ownAction(path: Place[0], schedules: readonly ScanSchedule[]): Place[] {
  const action = chosen('github-actions', 'action', schedules);
  return action === undefined ? [] : [[path, action]];
}

/** The template names the usual file. */
const inOtherFile = (source: string, places: readonly Place[]) => (source === DEFAULT_FILE ? [] : places);

function filled(template: keyof typeof templates, source: string, places: readonly Place[]): string {
  const text = `${initLines({ source }).join('\n')}\n#\n${templates[template]}`;
  if (places.length === 0) return text;
  const doc = parseDocument(text);
  for (const [path, value] of places) {
    const node = doc.getIn(path, true);
    // The comment behind the template's action names its version.
    if (path.at(-1) === 'uses' && isScalar(node)) node.comment = null;
    doc.setIn(path, typeof value === 'function' ? value(String(doc.getIn(path))) : value);
  }
  return doc.toString({ lineWidth: 0 });
}

/** The text that the first schedule of a backend, by name, has for a setting. */
function chosen(type: BackendType, key: string, schedules: readonly ScanSchedule[]): string | undefined {
  return byName(schedules)
    .filter(({ spec }) => spec.backend.type === type)
    .map(({ spec }) => spec.backend.config[key])
    .find((value) => typeof value === 'string');
}

/** So that the order in the file does not matter. */
function byName(schedules: readonly ScanSchedule[]): ScanSchedule[] {
  return [...schedules].sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
}
