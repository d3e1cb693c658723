/** A jump of a zone's clocks, in minutes east of UTC before and after it. */
export interface ClockChange {
    readonly at: Date;
    readonly before: number;
    readonly after: number;
}
export interface ClockRules {
    /** Every offset in use, ascending. */
    readonly offsets: readonly number[];
    readonly changes: readonly ClockChange[];
}
/** The zone's rules now in force, as Intl knows them. Weekly samples find even Morocco's month of Ramadan. */
export declare function clockRulesOf(zone: string): ClockRules;
/** The first minute in `(low, high]` at which the offset is no longer `before`; there is one change between them. */
export declare function findChange(zone: string, low: number, high: number, before: number): Date;
