import type { Backend, GeneratedFile, RenderContext } from '../backends/types.js';
import type { ScanSchedule } from '../schedule/types.js';
import { type KeptPin } from '../workspace/pins.js';
import { type FileChange, type WorkspaceProblem } from '../workspace/plan.js';
import type { Loaded } from './load-schedules.js';
export interface FilePlan {
    readonly files: readonly GeneratedFile[];
    readonly changes: readonly FileChange[];
    readonly problems: readonly WorkspaceProblem[];
    /** Pins of committed files that are kept although this version writes others; no drift. */
    readonly keptPins: readonly KeptPin[];
}
/** What must change on disk for it to hold what the schedules render to; reads, writes nothing. */
export declare function planFiles(loaded: Loaded, options: {
    readonly updatePins: boolean;
}): FilePlan;
/** Whether what stands there is not what the schedules render to, or can't become it: something is in the way. */
export declare function hasDrift({ changes, problems }: FilePlan): boolean;
/** Where files of ours may lie, whichever backends the file uses now. */
export declare function ownedPlaces(): Backend['owned'];
/** All files of all schedules, by path; the order of schedules in the file makes no difference. */
export declare function renderAll(schedules: readonly ScanSchedule[], context: RenderContext): GeneratedFile[];
/** Throws ProjectError with the first of the things that make it unsafe to write. */
export declare function refuseProblems(problems: readonly WorkspaceProblem[]): void;
