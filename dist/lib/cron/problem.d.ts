export interface CronProblem {
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
    /** Offsets into the text the user wrote, `[start, end)`, in UTF-16 units. */
    readonly start: number;
    readonly end: number;
}
/** A problem that does not know yet where it stands. */
export type Fault = Omit<CronProblem, 'start' | 'end'>;
/** What was written, short enough for one line, without secrets and with nothing in it that a terminal would act on. */
export declare function clip(text: string): string;
