import type { Backend } from '../types.js';
/** GitHub Actions: one workflow a schedule. */
export declare const githubActions: Backend;
