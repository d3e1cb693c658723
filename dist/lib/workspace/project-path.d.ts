/**
 * The parts of a path relative to the project's directory, written with `/`; undefined where it could lead anywhere
 * else, on Windows too: absolute, `..`, `.`, empty parts, `\`, a drive or stream (`:`), NUL.
 */
export declare function segmentsOf(path: string): string[] | undefined;
