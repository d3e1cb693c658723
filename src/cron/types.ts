/** Five cron fields as sets of numbers, each ascending. Months from 1, Sunday is 0. */
export interface Cron {
  readonly minute: readonly number[];
  readonly hour: readonly number[];
  readonly dayOfMonth: readonly number[];
  readonly month: readonly number[];
  readonly dayOfWeek: readonly number[];
  /** The field begins with `*`. Vixie's rule: if either does, both day fields must match, otherwise either one. */
  readonly anyDayOfMonth: boolean;
  readonly anyDayOfWeek: boolean;
  /**
   * The five fields in a form that GitHub, GitLab, cron and Kubernetes all read: single spaces, numbers in place of names, no 7,
   * no `H`, `5/15` as `5-59/15`, no leading zeros.
   */
  readonly text: string;
}
