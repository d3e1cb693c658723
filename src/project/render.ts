import { allBackends, backendOf } from '../backends/index.js';
import { renderAll } from '../backends/render-all.js';
import type { Backend, GeneratedFile, MajorRange } from '../backends/types.js';
import { valueAt } from '../schedule/problem.js';
import type { ScanSchedule } from '../schedule/types.js';
import { type KeptPin, withKeptPins } from '../workspace/pins.js';
import { type FileChange, type FoundFile, planChanges, type WorkspaceProblem } from '../workspace/plan.js';
import { readOwned } from '../workspace/read.js';
import { INIT_FILES, withInitFiles } from './checks/init-files.js';
import { ProjectError } from './errors.js';
import type { Loaded } from './schedule-file.js';

export interface FilePlan {
  readonly files: readonly GeneratedFile[];
  readonly changes: readonly FileChange[];
  readonly problems: readonly WorkspaceProblem[];
  /** Pins of committed files that stay although this version writes others; they are not drift. */
  readonly keptPins: readonly KeptPin[];
}

interface PlanOptions {
  readonly updatePins: boolean;
}

/** Plans the changes that bring files up to date; writes nothing. */
export function planFiles(loaded: Loaded, options: PlanOptions): FilePlan {
  const rendered = renderAll(
    loaded.schedules.map(({ resource }) => resource),
    loaded,
  );
  const paths = [...rendered.map(({ path }) => path), ...Object.values(INIT_FILES)];
  return planAgainst(loaded, rendered, readOwned(loaded.directory, ownedPlaces(), paths), options);
}

/** As `planFiles`, of rendered files and what was found in their place, wherever that is. Reads nothing. */
export function planAgainst(
  { schedules: located, source, origin }: Pick<Loaded, 'schedules' | 'source' | 'origin'>,
  rendered: readonly GeneratedFile[],
  there: ReadonlyMap<string, FoundFile>,
  { updatePins }: PlanOptions = { updatePins: false },
): FilePlan {
  const schedules = located.map((schedule) => schedule.resource);
  const { wanted, found } = withInitFiles(there, origin.hasCheck ? source : undefined, schedules);
  const all = [...rendered, ...wanted];
  const { files, keptPins } = updatePins
    ? { files: all, keptPins: [] }
    : withKeptPins(all, found, schedules.flatMap(chosenPins), majorsIn(schedules));
  return { files, keptPins, ...planChanges(files, found, source) };
}

/** Whether files differ from the rendered ones, or a problem prevents writing them. */
export function hasDrift({ changes, problems }: FilePlan): boolean {
  return changes.length > 0 || problems.length > 0;
}

/** Images and actions that a resource chooses; only the resource may change those, not the generated file. */
function chosenPins({ spec }: ScanSchedule): string[] {
  const { image, cli_image, container, action, steps_before } = spec.backend.config;
  const steps = Array.isArray(steps_before) ? steps_before : [];
  return [
    image,
    cli_image,
    valueAt(container, ['image']),
    action,
    ...steps.map((step) => valueAt(step, ['uses'])),
  ].filter((one) => typeof one === 'string');
}

/** For each generated file, the versions of actions that its server accepts. */
function majorsIn(schedules: readonly ScanSchedule[]): (file: GeneratedFile) => readonly MajorRange[] {
  return (file) =>
    schedules
      .filter(({ metadata }) => file.schedules.includes(metadata.name))
      .flatMap((schedule) => backendOf(schedule.spec.backend.type).majorsOf?.(schedule) ?? []);
}

/** All places of generated files, whichever backends the file uses now. */
export function ownedPlaces(): Backend['owned'] {
  return allBackends().flatMap((backend) => backend.owned);
}

/** The first problem that makes writing unsafe, on one line; undefined if it is safe. */
export function refusalOf(problems: readonly WorkspaceProblem[]): string | undefined {
  const [first] = problems;
  if (first === undefined) return undefined;
  const more = problems.length === 1 ? '' : `; and ${problems.length - 1} more`;
  return `${first.message}${first.hint === undefined ? '' : ` (${first.hint})`}${more}`;
}

/** Throws ProjectError for the first problem that makes writing unsafe. */
export function refuseProblems(problems: readonly WorkspaceProblem[]): void {
  const refusal = refusalOf(problems);
  if (refusal !== undefined) throw new ProjectError(refusal);
}
