/** One entry of JMo's store, both ways, as plain data. */
import type { Path } from '../diagnostic.js';
import { type Problem } from '../problem.js';
import type { ScanSchedule } from '../types.js';
/** The variable that each literal secret of a store is named by; the secrets are never shown. */
export type SecretNames = ReadonlyMap<string, string>;
/** Names for all webhook URLs and tokens of a store, in the order they stand in it. */
export declare function collectSecrets(entries: readonly unknown[]): SecretNames;
/**
 * An entry in our format, at the same paths, without what we have no field for. What is left out, and what a secret was
 * replaced by, is said in `problems` as warnings.
 */
export declare function readEntry(entry: unknown, names: SecretNames): {
    readonly value: unknown;
    readonly problems: Problem[];
};
/** The path in the store for a path of our format. */
export declare function storePath(path: Path): Path;
/** What JMo's consumers read: targets in groups, every field of its dataclasses written out. */
export declare function writeEntry({ apiVersion, kind, metadata, spec }: ScanSchedule, state: {
    readonly cron: string;
    readonly next: Date | undefined;
    readonly now: Date;
}): Record<string, unknown>;
/** As Python's `isoformat()` writes a time in UTC that has no fraction of a second. */
export declare function pythonTime(at: Date): string;
