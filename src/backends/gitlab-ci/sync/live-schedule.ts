/** A pipeline schedule as GitLab has it; `ref` in full (`refs/heads/main`). */
export interface LiveSchedule {
  readonly id: number;
  readonly description: string;
  readonly ref: string;
  readonly cron: string;
  readonly timezone: string;
  readonly active: boolean;
  /** Undefined where GitLab does not say. */
  readonly createdAt?: Date | undefined;
  /** Undefined where the account is gone. `state` is `active` for one that can start pipelines. */
  readonly owner?: { readonly id: number; readonly username: string; readonly state: string } | undefined;
  /** Names only; undefined where they were not read. */
  readonly variables?: readonly string[] | undefined;
  readonly inputs?: readonly string[] | undefined;
}
