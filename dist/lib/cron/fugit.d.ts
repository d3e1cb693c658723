import type { Cron } from './cron.js';
/**
 * The next run as fugit finds it: the cron library of GitLab's pipeline schedules. It walks from instant to instant, and
 * so misses runs around some clock changes that any rule in words would promise. Follows `Fugit::Cron#next_time` and
 * `TimeCursor`, the same from version 1.5 to 1.13. The conformance run compares the two.
 */
export type FugitAnswer = {
    readonly kind: 'run';
    readonly at: number;
}
/** fugit raises an error: GitLab cannot tell when to run the schedule next. */
 | {
    readonly kind: 'raises';
    readonly on: string;
} | {
    readonly kind: 'never';
};
/**
 * The runs that GitLab makes strictly after `from` (in ms), ascending, until the reader stops. The last answer is the one that ends them.
 * @param zone an IANA name that `isZone` accepts
 */
export declare function gitlabRuns(cron: Cron, zone: string, from: number): Generator<FugitAnswer>;
/** The months in which fugit runs the cron: it drops those that have none of the days of month, even where a weekday would match. */
export declare function monthsByFugit(cron: Cron): readonly number[];
