import type { Cron } from '../../cron/cron.js';
import { type ClockChange } from '../../cron/zone/clock-rules.js';
import type { DiagnosticSeverity } from '../../schedule/diagnostic.js';
/** A cron or time zone of which GitLab's cron library, fugit, does not run every time that it names. */
interface TimeProblem {
    readonly severity: DiagnosticSeverity;
    readonly code: 'months-left-out' | 'clock-change';
    readonly message: string;
    readonly hint: string;
}
/** The zones with a change that isOddChange tells. Looking for it in every zone would take longer than all else. */
export declare const ODD_ZONES: ReadonlySet<string>;
/** fugit drops months that have none of the days of month, also where a weekday of theirs would match. */
export declare function checkMonths(cron: Cron): TimeProblem | undefined;
/** The first change of the zone's clocks, in the years that clockRulesOf knows, at which fugit loses a run or raises an error. */
export declare function checkClockChanges(cron: Cron, zone: string): TimeProblem | undefined;
/** fugit steps over hours and midnights: it is only lost where the clocks skip or repeat one of these. */
export declare function isOddChange({ at, before, after }: ClockChange): boolean;
export {};
