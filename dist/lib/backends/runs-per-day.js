/** How often a cron fires on an average day. */
export function runsPerDay(cron) {
    const ofMonth = cron.anyDayOfMonth ? 1 : cron.dayOfMonth.length / 30.44;
    const ofWeek = cron.anyDayOfWeek ? 1 : cron.dayOfWeek.length / 7;
    // Two restricted day fields mean either of them.
    const both = !cron.anyDayOfMonth && !cron.anyDayOfWeek;
    const days = both ? Math.min(1, ofMonth + ofWeek) : ofMonth * ofWeek;
    return cron.minute.length * cron.hour.length * days * (cron.month.length / 12);
}
