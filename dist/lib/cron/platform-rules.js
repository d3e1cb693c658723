/**
 * What each platform does with the hour that is skipped and the hour that is repeated.
 * `interval`: the minute or the hour field begins with `*`.
 */
export function rulesOf(platform, interval) {
    switch (platform) {
        case 'github':
            // GitHub's docs on `schedule`: "scheduled workflows in skipped hours advance to the next valid time". They do
            // not state what a repeated hour does: we assume what .NET schedulers such as Cronos document, the first only
            // for fixed times, both for intervals. Nor do they state the day rule; run histories in public issues show "either"
            // for two plain fields, and Vixie's reading of a stepped star is assumed.
            return { days: 'vixie', advances: true, repeats: interval };
        case 'debian-cron':
            // Debian's cron(8): jobs at fixed times that a jump skips run soon after it, and are not run again in repeated
            // time; jobs with `*` in minute or hour follow the new time at once. crontab(5) has the day rule.
            return { days: 'vixie', advances: !interval, repeats: interval };
        case 'gitlab':
        // fugit's Cron#next_time steps through real instants and compares local fields, so a skipped time never
        // matches. Its guard against a second 01:30 only works when asked from the first 01:30 itself; GitLab
        // (CronSchedulable) asks from the minute its worker ran, later, so the repeated time comes twice.
        case 'kubernetes':
            // robfig/cron's SpecSchedule.Next also steps through real instants; `*` with a step is no star to its parser.
            return { days: 'plain', advances: false, repeats: true };
    }
}
/** How a platform chooses days where both day fields say something. */
export function dayRuleOf(platform) {
    return rulesOf(platform, false).days;
}
