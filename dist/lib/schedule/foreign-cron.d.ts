import { type Fault } from './cron-problem.js';
/** Signs of Quartz and its kin, which none of the platforms runs. `field` counts from 0. */
export declare function findQuartz(element: string, field: number): Fault | undefined;
/** What to write for `@daily` and its kin. */
export declare function explainMacro(text: string): Fault;
