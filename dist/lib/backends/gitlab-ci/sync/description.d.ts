/** What the description of every pipeline schedule of ours starts with: `sync` knows its own by it, jobs are chosen by it. */
export declare const DESCRIPTION_PREFIX = "jmo-schedule: ";
/** The description of a schedule's pipeline schedule, as GitLab shows it and hands it to jobs in CI_PIPELINE_SCHEDULE_DESCRIPTION. */
export declare function scheduleDescription(name: string): string;
/** The name in a description of ours; undefined for a pipeline schedule that is someone else's. */
export declare function scheduleNameIn(description: string): string | undefined;
/** The variable that starts a schedule's jobs by hand. */
export declare const START_VARIABLE = "JMO_SCHEDULE";
