/** Seconds in a duration such as `90m`, `1h 30m` or `2 hours` (GitLab's `timeout` form); undefined where it is none. */
export declare function parseDuration(text: string): number | undefined;
