/**
 * Every time a cron names in a zone, found by looking at each quarter of an hour and asking Intl what the clocks there
 * show: slow and plain, to hold the arithmetic of src/schedule against. Minutes must be multiples of 15, and a zone's
 * clocks must differ from UTC by whole quarters.
 */
export function nominalTimes(
  fields: {
    readonly minutes: readonly number[];
    readonly hours: readonly number[] | 'any';
    readonly weekdays?: readonly number[];
    readonly days?: readonly number[];
  },
  zone: string,
  from: string,
  until: string,
): number[] {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const times: number[] = [];
  for (let at = Date.parse(from); at < Date.parse(until); at += 900_000) {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const weekday = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(parts.weekday ?? '');
    if (!fields.minutes.includes(Number(parts.minute))) continue;
    if (fields.hours !== 'any' && !fields.hours.includes(Number(parts.hour))) continue;
    const byDay = fields.days?.includes(Number(parts.day)) ?? false;
    const byWeekday = fields.weekdays?.includes(weekday) ?? false;
    const everyDay = fields.days === undefined && fields.weekdays === undefined;
    // Crontab's old rule: with both day fields written, either one will do.
    if (everyDay || byDay || byWeekday) times.push(at / 1000);
  }
  return times;
}
