import { type JobPlan } from './job-plan.js';
export declare function fitsComponent(folder: string): boolean;
/** `include:` with the scan component of each schedule, and the notify component where it has channels. */
export declare function includedComponents(plans: readonly JobPlan[]): string;
