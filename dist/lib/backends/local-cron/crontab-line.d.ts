import type { Cron } from '../../cron/cron.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { type ShellWord } from '../../text/shell.js';
/** The cron that a crontab is for. */
export interface CronDaemon {
    /** The zone its clock shows; undefined where that is not known. */
    readonly zone: string | undefined;
    /** Whether a `CRON_TZ=` line sets the zone of those below it, as in cronie. */
    readonly cronTz: boolean;
    /** Whether it is known to care about clock changes as cron(8) does; others, such as BusyBox, only look at the clock. */
    readonly knowsChanges: boolean;
}
/** What stands in a crontab's five fields, and what must hold for it to be right. */
export interface CrontabTiming {
    readonly fields: string;
    /** A zone to name in a `CRON_TZ=` line above; undefined where the daemon's own is meant. */
    readonly cronTz: string | undefined;
    /** Whether the line starts more often than is meant, so that the script has to look at the clock itself. */
    readonly superset: boolean;
    /** The schedule's fields and zone. */
    readonly when: string;
}
/**
 * When a crontab line has to start a schedule's script:
 * - in the daemon's own zone the schedule's fields as they are; cron(8) itself knows about clock changes there, and with
 *   another cron none may come near;
 * - under CRON_TZ likewise, unless a clock change comes near: cronie compares the fields with that zone's clock and no
 *   more, so it drops a time that is skipped and repeats one that comes twice, and runs no fixed time of any zone in an
 *   hour that the daemon's own clock repeats;
 * - else a superset: the minutes of every hour. With `*` as its hour, cron(8) starts it through all clock changes, and
 *   it stays right when a country changes its rules.
 */
export declare function crontabTiming(cron: Cron, zone: string, daemon: CronDaemon): CrontabTiming;
/** The command of a crontab line, where paths are shell words (`quoteWord`, or a variable in double quotes). */
export declare function crontabCommand(timing: CrontabTiming, paths: {
    readonly script: ShellWord;
    readonly directory: ShellWord;
    readonly jmo?: ShellWord;
}): string;
/**
 * The crontab lines of one schedule on one machine, without newlines. All paths absolute. `inherited` is the CRON_TZ
 * that is in force where the lines will stand, if any; it is in force again behind them.
 */
export declare function crontabLines(schedule: ScanSchedule, daemon: CronDaemon, place: {
    readonly script: string;
    readonly directory: string;
    readonly jmo?: string | undefined;
    readonly inherited?: string;
}): string[];
