const MAX_DAYS = 90; // GitHub's limit for artifacts of public repositories
/** Days to keep artifacts so that about `runs` runs have theirs, from 1 to GitHub's 90. */
export function retentionDays(cron, runs) {
    const days = Math.ceil(runs / runsPerDay(cron));
    return Math.min(MAX_DAYS, Math.max(1, days));
}
function runsPerDay(cron) {
    const ofMonth = cron.anyDayOfMonth ? 1 : cron.dayOfMonth.length / 30.44;
    const ofWeek = cron.anyDayOfWeek ? 1 : cron.dayOfWeek.length / 7;
    // Two restricted day fields mean either of them.
    const both = !cron.anyDayOfMonth && !cron.anyDayOfWeek;
    const days = both ? Math.min(1, ofMonth + ofWeek) : ofMonth * ofWeek;
    return cron.minute.length * cron.hour.length * days * (cron.month.length / 12);
}
