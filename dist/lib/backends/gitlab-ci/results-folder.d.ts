/**
 * The results folder as GitLab can keep it: artifacts lie in the project's folder, so an absolute path loses its leading
 * slashes and `./` is dropped.
 */
export declare function resultsFolder(dir: string): string;
/** Whether GitLab would read the path as a pattern, a variable or another folder than this one. */
export declare function isUnusableFolder(dir: string): boolean;
