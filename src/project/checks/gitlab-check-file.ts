import { parseDocument } from 'yaml';
import { sourceLines } from '../../backends/shared/header.js';
import type { GeneratedFile } from '../../backends/types.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { DEFAULT_FILE } from '../../schedule/types.js';
import { quoteWord } from '../../text/shell.js';
import { sourceOf } from '../../workspace/ownership.js';
import { readOwned } from '../../workspace/read.js';
import { templates } from '../init-templates.generated.js';

/** The merge-request check that `init` writes in a GitLab project. */
export const GITLAB_CHECK = '.gitlab/jmo-schedule-check.gitlab-ci.yml';

/** The check of a resource file, with the image of our program that its schedules choose. */
export function gitlabCheckFile(source: string, schedules: readonly ScanSchedule[]): GeneratedFile {
  const text = `${sourceLines({ source }).join('\n')}\n#\n${templates['gitlab-check.yml']}`;
  const image = chosenImage(schedules);
  const doc = parseDocument(text);
  if (image !== undefined) doc.setIn(['.jmo-schedule-check', 'image', 'name'], image);
  if (source !== DEFAULT_FILE) {
    const [report, check] = ['jmo-schedule-check:report', 'jmo-schedule-check'];
    for (const rule of [0, 1]) doc.setIn([report, 'rules', rule, 'changes', 0], source);
    doc.setIn([check, 'rules', 0, 'changes', 0], source);
    const flag = `--file ${quoteWord(source)}`;
    const script = String(doc.getIn([report, 'script', 0]));
    doc.setIn(
      [report, 'script', 0],
      script.replace('--output', () => `${flag} --output`),
    );
    doc.setIn([check, 'script', 0], `jmo-schedule check ${flag}`);
  }
  const changed = image !== undefined || source !== DEFAULT_FILE;
  return {
    path: GITLAB_CHECK,
    content: changed ? doc.toString({ lineWidth: 0 }) : text,
    executable: false,
    schedules: [],
  };
}

/** The check file if one of this source exists: `render` updates it but does not create it. */
export function checkFileThere(
  directory: string,
  source: string,
  schedules: readonly ScanSchedule[],
): GeneratedFile[] {
  const there = readOwned(directory, [], [GITLAB_CHECK]).get(GITLAB_CHECK);
  if (there?.kind !== 'file') return [];
  const wanted = gitlabCheckFile(source, schedules);
  // Headers shorten odd sources, so the headers are compared.
  return sourceOf(there.content) === sourceOf(wanted.content) ? [wanted] : [];
}

/** The first of several by name, so that the order in the file does not matter. */
function chosenImage(schedules: readonly ScanSchedule[]): string | undefined {
  const chosen = schedules
    .filter(
      ({ spec }) => spec.backend.type === 'gitlab-ci' && typeof spec.backend.config.cli_image === 'string',
    )
    .sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
  return chosen[0]?.spec.backend.config.cli_image as string | undefined;
}
