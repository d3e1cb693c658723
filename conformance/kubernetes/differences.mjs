// Values that our resource accepts and a CronJob does not, or the reverse: the rows of the table in docs/diagnostics.md.

const inSchedule = (pattern) => (one) => one.field === 'spec.schedule' && pattern.test(one.value);
/** The largest value of each field of a cron, which no step may exceed. */
const LARGEST = [59, 23, 31, 12, 6];

/**
 * `name` is the row's first column. Only we refuse these values, with exactly these codes; without codes, only Kubernetes does.
 * @type {readonly {name: string, codes?: string[], fits: (one: {field: string, value: any}) => boolean}[]}
 */
export const DIFFERENCES = [
  { name: '`H` in a schedule', fits: inSchedule(/H/) },
  { name: '`@daily`, `@every 90m` and other macros', codes: ['cron-macro'], fits: inSchedule(/^@/) },
  {
    name: 'a date that never comes',
    codes: ['cron-never'],
    fits: inSchedule(/^0 0 (?:30 2|31 4,6) \*$/),
  },
  {
    name: 'a line break in a schedule',
    codes: ['cron-newline'],
    fits: inSchedule(/\n/),
  },
  {
    name: 'a blank in a schedule that is no space or tab',
    codes: ['cron-syntax', 'cron-step'],
    fits: inSchedule(/[^\S \t\n]/),
  },
  {
    name: 'an empty item in a list of a schedule',
    codes: ['cron-syntax'],
    fits: inSchedule(/(?:^|[\s,]),|,(?:$|[\s,])/),
  },
  { name: '`*-5` in a schedule', codes: ['cron-syntax'], fits: inSchedule(/\*-/) },
  { name: '`?` in a schedule', codes: ['cron-quartz'], fits: inSchedule(/\?/) },
  { name: '`+1` in a schedule', codes: ['cron-syntax', 'cron-step'], fits: inSchedule(/\+\d/) },
  {
    name: 'a step that is larger than its field',
    codes: ['cron-step'],
    fits: ({ field, value }) =>
      field === 'spec.schedule' &&
      `${value}`
        .split(/\s+/)
        .some((part, index) => [...part.matchAll(/\/(\d+)/g)].some(([, by]) => by > LARGEST[index])),
  },
  {
    name: '`null`',
    codes: ['empty-value', 'wrong-type'],
    fits: ({ value }) => value === null,
  },
  {
    name: 'an empty `concurrencyPolicy`',
    codes: ['unknown-value'],
    fits: ({ field, value }) => field === 'spec.concurrencyPolicy' && value === '',
  },
  {
    name: 'a `startingDeadlineSeconds` of 2^53 or more',
    codes: ['out-of-range'],
    fits: ({ field, value }) => field === 'spec.startingDeadlineSeconds' && value >= 2 ** 53,
  },
  {
    name: 'the time zone `Factory`',
    codes: ['unknown-zone'],
    fits: ({ field, value }) => field === 'spec.timeZone' && value === 'Factory',
  },
  {
    name: 'capitals in the prefix of an annotation key',
    codes: ['bad-label-key'],
    fits: ({ field, value }) => field === 'metadata.annotations key' && /[A-Z].*\//.test(value),
  },
  {
    name: 'control characters in an annotation',
    codes: ['control-character'],
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
    fits: ({ field, value }) => field === 'metadata.annotations value' && /[\u0000-\u001f\u007f]/.test(value),
  },
];
