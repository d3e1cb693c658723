// What crontab(5) and a resource read differently: the rows of the table in docs/local-cron.md.

/** What Debian's cron skips: all that follows a value, up to the next blank. */
const REST = /(?:^|[ \t,])(?:(?:\*|\w+-\w+)(?:\/\d+[^ \t\d,]|[^ \t,/])|\w+[^ \t,/\w-])/;
const IN_REST = [
  'cron-syntax',
  'cron-step',
  'cron-quartz',
  'cron-out-of-range',
  'cron-name',
  'cron-reversed-range',
];

/**
 * `name` is the first column of the row. `taken`: only cron takes such a text and we refuse it with these codes; only we take it; or both
 * take it, and mean something else.
 * @type {readonly {name: string, taken: 'by cron' | 'here' | 'by both', codes?: string[], fits: RegExp}[]}
 */
export const DIFFERENCES = [
  { name: '`H`', taken: 'here', fits: /(?:^|[\s,])H(?:$|[\s,(/])/i },
  { name: '`5/15`', taken: 'here', fits: /(?:^|[\s,])\w+\/\d/ },
  { name: '`FRI-SUN`', taken: 'by both', fits: /-SUN/i },
  { name: '`5,*`', taken: 'by both', fits: /,\*/ },
  { name: '`@daily` and other macros', taken: 'by cron', codes: ['cron-macro'], fits: /^\s*@/ },
  { name: 'a date that never comes', taken: 'by cron', codes: ['cron-never'], fits: /\b3[01]\b/ },
  { name: 'a range that runs backwards', taken: 'by cron', codes: ['cron-reversed-range'], fits: /\d-\d/ },
  { name: 'a step that is larger than its field', taken: 'by cron', codes: ['cron-step'], fits: /\/\d/ },
  { name: 'more behind a value, as in `1;2`', taken: 'by cron', codes: IN_REST, fits: REST },
  {
    name: 'a sixth field',
    taken: 'by cron',
    codes: ['cron-field-count'],
    fits: /\S\s+\S+\s+\S+\s+\S+\s+\S+\s+\S/,
  },
];
