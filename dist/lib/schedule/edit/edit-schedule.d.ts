/** Creating and changing schedules as Kubernetes does: uid, creation time and generation are kept for the user. */
import type { Diagnostic, Path } from '../diagnostic.js';
import { type Edit, type EditResult } from './edit.js';
/** What a user says of a new schedule; everything else has a default. Shapes as in the file. */
export interface NewSchedule {
    readonly name: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly spec: Readonly<Record<string, unknown>> & {
        readonly schedule: string;
    };
}
/**
 * The resource to write for a new schedule, with nothing in it that was not asked for but `uid`, `creationTimestamp` and
 * generation 1. Not checked: `parseSchedules` does that with the file it goes into.
 * @param identity a fresh UUID, and now
 */
export declare function newResource({ name, labels, annotations, spec }: NewSchedule, identity: {
    readonly uid: string;
    readonly now: Date;
}): Record<string, unknown>;
/** RFC 3339 in UTC to the second, as Kubernetes writes `metav1.Time`. */
export declare function timestamp(at: Date): string;
export type ScheduleEdit = EditResult & {
    /** The new generation, where there is one and it rose. */
    readonly generation?: number;
};
/**
 * As `editResource`, and `metadata.generation` rises by one where `spec` means something else afterwards, as Kubernetes
 * does. A resource with neither generation nor uid was written by hand, and gets no generation.
 */
export declare function editSchedule(text: string, file: string, name: string, edits: readonly Edit[]): ScheduleEdit;
/** The value of the resource of that name, valid or not; undefined where there is none or more than one. */
export declare function findValue(text: string, file: string, name: string): Record<string, unknown> | undefined;
/**
 * `backend.config.image`, `channels[0].url`, `spec.timezone` as a path below the resource; a dot in a key is written
 * `\.`. Begins at `spec` unless it names `spec` or `metadata` itself.
 */
export declare function parsePath(text: string): Path | {
    readonly problem: string;
};
/** The diagnostic on a schedule that has the name of one to be added; undefined where there is none. */
export declare function findDuplicate(text: string, file: string, name: string): Diagnostic | undefined;
