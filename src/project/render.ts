import { allBackends, backendOf } from '../backends/index.js';
import { renderAll } from '../backends/render-all.js';
import type { Backend, GeneratedFile, MajorRange } from '../backends/types.js';
import type { ScanSchedule } from '../schedule/types.js';
import { type KeptPin, withKeptPins } from '../workspace/pins.js';
import { type FileChange, planChanges, type WorkspaceProblem } from '../workspace/plan.js';
import { readOwned } from '../workspace/read.js';
import { checkFileThere } from './checks/gitlab-check-file.js';
import { ProjectError } from './errors.js';
import type { Loaded } from './schedule-file.js';

export interface FilePlan {
  readonly files: readonly GeneratedFile[];
  readonly changes: readonly FileChange[];
  readonly problems: readonly WorkspaceProblem[];
  /** Pins of committed files that are kept although this version writes others; no drift. */
  readonly keptPins: readonly KeptPin[];
}

/** What must change on disk for it to hold what the schedules render to; reads, writes nothing. */
export function planFiles(loaded: Loaded, options: { readonly updatePins: boolean }): FilePlan {
  const schedules = loaded.schedules.map((schedule) => schedule.resource);
  const { directory, source, origin } = loaded;
  const check = origin.hasCheck ? checkFileThere(directory, source, schedules) : [];
  const rendered = [...renderAll(schedules, loaded), ...check];
  const paths = rendered.map((file) => file.path);
  const found = readOwned(directory, ownedPlaces(), paths);
  const { files, keptPins } = options.updatePins
    ? { files: rendered, keptPins: [] }
    : withKeptPins(rendered, found, schedules.flatMap(chosenImages), majorsIn(schedules));
  return { files, keptPins, ...planChanges(files, found, source) };
}

/** Whether what stands there is not what the schedules render to, or can't become it: something is in the way. */
export function hasDrift({ changes, problems }: FilePlan): boolean {
  return changes.length > 0 || problems.length > 0;
}

/** The images that a resource names are the resource's to change, not the generated file's. */
function chosenImages({ spec }: ScanSchedule): string[] {
  const { image, cli_image } = spec.backend.config;
  return [image, cli_image].filter((one) => typeof one === 'string');
}

/** Of each generated file, the versions of actions that its server takes. */
function majorsIn(schedules: readonly ScanSchedule[]): (file: GeneratedFile) => readonly MajorRange[] {
  return (file) =>
    schedules
      .filter(({ metadata }) => file.schedules.includes(metadata.name))
      .flatMap((schedule) => backendOf(schedule.spec.backend.type).majorsOf?.(schedule) ?? []);
}

/** Where files of ours may lie, whichever backends the file uses now. */
export function ownedPlaces(): Backend['owned'] {
  return allBackends().flatMap((backend) => backend.owned);
}

/** Throws ProjectError with the first of the things that make it unsafe to write. */
export function refuseProblems(problems: readonly WorkspaceProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const more = problems.length === 1 ? '' : `; and ${problems.length - 1} more`;
  throw new ProjectError(`${first.message}${first.hint === undefined ? '' : ` (${first.hint})`}${more}`);
}
