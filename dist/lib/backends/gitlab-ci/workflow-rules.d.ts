/** Whether `workflow:rules` may let a pipeline of a pipeline schedule run; where that is not certain, they may. */
export declare function letsScheduleThrough(rules: unknown): boolean;
