/** A pipeline schedule on GitLab; `ref` in full (`refs/heads/main`). */
export interface LiveSchedule {
  readonly id: number;
  readonly description: string;
  readonly ref: string;
  readonly cron: string;
  readonly timezone: string;
  readonly active: boolean;
  /** Undefined if GitLab does not report it. */
  readonly createdAt?: Date | undefined;
  /** Undefined if the account was deleted. Only `active` owners can start pipelines. */
  readonly owner?: { readonly id: number; readonly username: string; readonly state: string } | undefined;
  /** Only names; undefined if they were not read. */
  readonly variables?: readonly string[] | undefined;
  readonly inputs?: readonly string[] | undefined;
}
