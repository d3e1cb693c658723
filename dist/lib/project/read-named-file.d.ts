import type { OpenedFile, ReadProblem, Surroundings } from '../workspace/read-inside.js';
import type { World } from './world.js';
/** 15,000 findings take 52 MB. */
export declare const FINDINGS_LIMIT: number;
type Where = Pick<World, 'directory' | 'env'>;
/** Where links may lead to; `directory` is what `--directory` names. */
export declare function surroundingsOf(world: Where, directory?: string): Surroundings;
/** Where a file that is written to, or made, must stand. */
export declare function boundaryOf(path: string, world: Where, directory?: string): string;
/** JMo's store is a file of its owner's own, at home and often a link; only in a checkout of CI it is anybody's. */
export declare function storeBoundaryOf(path: string, world: Pick<World, 'env'>): string | undefined;
interface How {
    /** In bytes. */
    readonly limit?: number;
    /** What `--directory` names. */
    readonly directory?: string;
}
/** The bytes of a file that a flag or the checkout names, read without leaving the project. `path` is absolute. */
export declare function readNamed(path: string, world: World, { limit, directory }?: How): {
    readonly bytes: Buffer;
    readonly path: string;
    readonly stat: import("fs").Stats;
} | {
    readonly problem: ReadProblem;
};
/** As `readNamed`, opened for reading bit by bit. The caller closes it. */
export declare function openNamed(path: string, world: World, { limit, directory }?: How): OpenedFile | {
    readonly problem: ReadProblem;
};
export {};
