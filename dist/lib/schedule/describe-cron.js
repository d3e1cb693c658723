import { needsBothDays } from './cron-days.js';
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** More clock times than this read better as minutes past hours. */
const MOST_TIMES = 4;
/** A step through the month with no more dates than this is clearer as dates. */
const MOST_DATES = 4;
/**
 * The cron in words, without its zone: "At 02:00 on Monday", "Every 15 minutes". Where both day fields are
 * restricted it says which rule holds ("or", "if it is"), after Vixie.
 */
export function describeCron(cron) {
    const time = describeTime(cron);
    const days = describeDays(cron);
    return days === '' && /^At \d\d:/.test(time) ? `${time} every day` : time + days;
}
function describeTime(cron) {
    const [minutes = '', hours = ''] = cron.text.split(' ');
    const everyHour = cron.hour.length === 24;
    if (everyHour && cron.minute.length === 60)
        return 'Every minute';
    const minuteStep = evenStep(minutes, 60);
    if (everyHour && minuteStep > 0)
        return `Every ${minuteStep} minutes`;
    const onTheHour = cron.minute.length === 1 && cron.minute[0] === 0;
    if (everyHour && onTheHour)
        return 'Every hour';
    const hourStep = evenStep(hours, 24);
    if (hourStep > 0 && hourStep < 12 && onTheHour)
        return `Every ${hourStep} hours`;
    const times = cron.hour.flatMap((hour) => cron.minute.map((minute) => `${two(hour)}:${two(minute)}`));
    if (times.length <= MOST_TIMES && !(hourStep > 0 && hourStep < 12))
        return `At ${join(times)}`;
    const of = describeField(minutes, 'minute');
    if (everyHour)
        return `At ${of} of every hour`;
    return `At ${of} past ${describeField(hours, 'hour')}`;
}
/** The n of `*` with step n, where it divides the whole so that the gaps are all alike; else 0. */
function evenStep(field, whole) {
    const step = Number(/^\*\/(\d+)$/.exec(field)?.[1] ?? 0);
    return step > 0 && whole % step === 0 ? step : 0;
}
/** "minute 5", "minutes 5, 10 and every 3rd minute from 20 through 40". */
function describeField(field, unit) {
    const parts = [];
    const singles = [];
    for (const element of field.split(',')) {
        const [base = '', step] = element.split('/');
        const each = step === undefined || step === '1' ? `every ${unit}` : `every ${ordinal(Number(step))} ${unit}`;
        const [first, last] = base.split('-');
        if (base === '*')
            parts.push(each);
        else if (last === undefined)
            singles.push(base);
        else
            parts.push(`${each} from ${first} through ${last}`);
    }
    if (singles.length > 0)
        parts.unshift(`${unit}${singles.length > 1 ? 's' : ''} ${join(singles)}`);
    return join(parts);
}
function describeDays(cron) {
    const months = cron.month.length === 12 ? '' : join(nameRuns(cron.month, (month) => MONTHS[month - 1] ?? ''));
    const inMonths = months === '' ? '' : ` in ${months}`;
    const both = needsBothDays(cron, 'vixie');
    const anyDay = cron.dayOfMonth.length === 31;
    const anyWeekday = cron.dayOfWeek.length === 7;
    // With "either", one field that takes every day makes the other meaningless.
    if ((anyDay && anyWeekday) || (!both && (anyDay || anyWeekday)))
        return inMonths;
    const weekdays = join(nameRuns(weekFromMonday(cron), (day) => WEEKDAYS[day - 1] ?? ''));
    if (anyDay)
        return ` on ${weekdays}${inMonths}`;
    const days = describeDates(cron);
    if (anyWeekday)
        return ` on ${days} of ${months === '' ? 'the month' : months}`;
    const where = months === '' ? '' : `,${inMonths}`;
    return both
        ? ` on ${days} of the month if it is ${either(weekdays)}${where}`
        : ` on ${days} of the month or on ${weekdays}${where}`;
}
function describeDates(cron) {
    const field = cron.text.split(' ')[2] ?? '';
    const step = /^\*\/(\d+)$/.exec(field)?.[1];
    if (step !== undefined && cron.dayOfMonth.length > MOST_DATES)
        return `every ${ordinal(Number(step))} day`;
    const runs = nameRuns(cron.dayOfMonth, String);
    return `${cron.dayOfMonth.length === 1 ? 'day' : 'days'} ${join(runs)}`;
}
/** Monday is 1 and Sunday 7, so that a weekend is one run. */
function weekFromMonday(cron) {
    return cron.dayOfWeek.map((day) => (day === 0 ? 7 : day)).sort((a, b) => a - b);
}
/** Three or more values in a row become "first through last". */
function nameRuns(values, name) {
    const names = [];
    for (let i = 0; i < values.length;) {
        let j = i;
        while (values[j + 1] === (values[j] ?? 0) + 1)
            j++;
        const run = values.slice(i, j + 1);
        if (run.length > 2)
            names.push(`${name(run[0] ?? 0)} through ${name(run.at(-1) ?? 0)}`);
        else
            names.push(...run.map(name));
        i = j + 1;
    }
    return names;
}
function either(list) {
    return list.replace(/ and (?=[^,]*$)/, ' or ');
}
function join(parts) {
    if (parts.length < 2)
        return parts[0] ?? '';
    return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
function ordinal(n) {
    const teen = n % 100 >= 11 && n % 100 <= 13;
    const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
    return `${n}${suffix}`;
}
function two(value) {
    return String(value).padStart(2, '0');
}
