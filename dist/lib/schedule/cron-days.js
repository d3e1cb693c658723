/** Days of each month in a leap year, January first. */
export const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Whether both day fields have to match (else: either). */
export function needsBothDays(cron, rule) {
    if (rule === 'vixie')
        return cron.anyDayOfMonth || cron.anyDayOfWeek;
    const [, , dayOfMonth, , dayOfWeek] = cron.text.split(' ');
    return dayOfMonth === '*' || dayOfWeek === '*';
}
/**
 * Whether platforms choose different days for this cron: one day field steps (`*` with a step) and the other is restricted too.
 * Debian's cron then wants both to match (its entry.c marks a field by its first character); fugit (GitLab) and
 * robfig/cron (Kubernetes) want either. GitHub states nothing.
 */
export function dayRuleDiffers(cron) {
    return needsBothDays(cron, 'vixie') !== needsBothDays(cron, 'plain');
}
/** Whether the cron fires on this date. `month` counts from 1, `dayOfWeek` from Sunday = 0. */
export function matchesDate(cron, rule, date) {
    if (!cron.month.includes(date.month))
        return false;
    const byMonth = cron.dayOfMonth.includes(date.day);
    const byWeek = cron.dayOfWeek.includes(date.dayOfWeek);
    return needsBothDays(cron, rule) ? byMonth && byWeek : byMonth || byWeek;
}
/** Whether there is any date, in any year, on which the cron fires. */
export function hasDate(cron) {
    if (!needsBothDays(cron, 'vixie'))
        return true; // every week has the weekday
    const first = cron.dayOfMonth[0] ?? 1;
    return cron.month.some((month) => first <= (LONGEST_MONTHS[month - 1] ?? 0));
}
