import { type Fault } from './problem.js';
/** Signs of Quartz and its kin, which none of the platforms runs. `field` counts from 0. */
export declare function findQuartz(element: string, field: number): Fault | undefined;
/** The five fields that mean what `@daily` or one of its kin means; undefined where there are none. */
export declare function fiveFieldsOf(text: string): string | undefined;
/** What to write for `@daily` and its kin. */
export declare function explainMacro(text: string): Fault;
