import type { ScanSchedule } from '../../schedule/types.js';
import { type ShellWord } from '../../text/shell.js';
/** The one `jmo ci` call of a schedule. Each entry of `lines` is a flag with its values, ready for a shell. */
export interface ScanCommand {
    /** `jmo ci` first, then a flag a line. */
    readonly lines: readonly string[];
    /** Files the command reads, to be written before it: a path as a shell word, and one value a line. */
    readonly lists: readonly ValueList[];
    /** `${NAME}` of the secret that must be in GITLAB_TOKEN, where the schedule names one. */
    readonly gitlabToken: string | undefined;
}
export interface ValueList {
    readonly flag: '--images-file' | '--urls-file';
    readonly path: ShellWord;
    readonly values: readonly string[];
}
export interface ScanCommandOptions {
    /**
     * A folder for list files, as trusted shell text without quotes around it, such as `$RUNNER_TEMP`; undefined where
     * the caller adds the flags of `lists` itself.
     */
    readonly listFolder: string | undefined;
    /** Where results go, already a shell word; undefined where the caller adds `--results-dir` itself. */
    readonly resultsDir: ShellWord | undefined;
    /** Whether `jmo ci` itself applies the threshold; off where a gate step does. */
    readonly failOn: boolean;
    /** An image as a shell word, where variables in it stand for their values; as it is written where left out. */
    readonly imageWord?: (image: string) => ShellWord;
}
/**
 * The call as JMo 1.1's CLI takes it: `--image` and `--url` hold one value, so several go through list files;
 * `--profile-name` selects the profile (`--profile` would only write timings).
 */
export declare function buildScanCommand(schedule: ScanSchedule, options: ScanCommandOptions): ScanCommand;
/** What `report` is told to look for in JMo's record of what it scanned: `repo=.`, `image=nginx:1`. */
export declare function targetLines({ spec }: ScanSchedule): string[];
/** The name inside `${NAME}`; the schema has made sure of the form. */
export declare function variableName(reference: string): string;
/** Whether the scan wants the whole history of its checkout, of which CI servers fetch the last commits only. */
export declare function readsHistory({ spec }: ScanSchedule): boolean;
