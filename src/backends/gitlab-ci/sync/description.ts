/** What the description of every pipeline schedule of ours starts with: `sync` knows its own by it, jobs are chosen by it. */
export const DESCRIPTION_PREFIX = 'jmo-schedule: ';

/** The description of a schedule's pipeline schedule, as GitLab shows it and hands it to jobs in CI_PIPELINE_SCHEDULE_DESCRIPTION. */
export function scheduleDescription(name: string): string {
  return `${DESCRIPTION_PREFIX}${name}`;
}

/** The name in a description of ours; undefined for a pipeline schedule that is someone else's. */
export function scheduleNameIn(description: string): string | undefined {
  return description.startsWith(DESCRIPTION_PREFIX)
    ? description.slice(DESCRIPTION_PREFIX.length)
    : undefined;
}

/** The variable that starts a schedule's jobs by hand. */
export const START_VARIABLE = 'JMO_SCHEDULE';
