/** Changes to a resource file that leave every other byte as it is, each proven by reading the result again. */
import type { Diagnostic, Path } from '../diagnostic.js';
import { type YamlStream } from '../yaml/documents.js';
import { type Edit } from './splice.js';
export type { Edit } from './splice.js';
/** The kind of JMo's own `~/.jmo/schedules.json`. */
export declare const STORE_KIND = "ScheduleManifest";
export type EditResult = {
    /** The whole file, edited. The same text where there was nothing to do. */
    readonly text: string;
} | {
    readonly diagnostics: readonly Diagnostic[];
};
/** A resource in a file, valid or not. */
export interface FoundResource {
    readonly value: Record<string, unknown>;
    readonly document: number;
    /** Where it stands in its document: nothing for the root, or the path of an item of a list. */
    readonly base: Path;
}
/**
 * Makes all edits of the resource of that name, in order. An edit that says what is there already changes nothing. What
 * comes out has been read again and holds exactly the edited resource and every other one as it was; whether it is a
 * valid schedule is for `parseSchedules` to say.
 * @param more further edits that follow from what the first ones did
 */
export declare function editResource(text: string, file: string, name: string, edits: readonly Edit[], more?: (before: Record<string, unknown>, after: unknown) => readonly Edit[]): EditResult;
/** Takes the resource of that name out, with the comment lines right above it. */
export declare function removeResource(text: string, file: string, name: string): EditResult;
/** Adds a resource behind all others: as a document, or where the last document is a list, as an item of it. */
export declare function addResource(text: string, file: string, value: Record<string, unknown>): EditResult;
/** The resource of that name, whether it is valid or not; diagnostics where there is none or more than one. */
export declare function findResource(stream: YamlStream, name: string): FoundResource | {
    readonly diagnostics: Diagnostic[];
};
