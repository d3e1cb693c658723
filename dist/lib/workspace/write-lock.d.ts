export type Locked<T> = {
    readonly result: T;
} | {
    readonly busy: number;
};
/**
 * Runs `work` while no other process of ours writes the file. A lock whose process is gone, killed perhaps, is taken
 * over. Resolves to `busy` (the process id that holds it) where it is not free within ten seconds.
 */
export declare function withLock<T>(path: string, work: () => T, options?: {
    readonly patience?: number;
}): Promise<Locked<T>>;
