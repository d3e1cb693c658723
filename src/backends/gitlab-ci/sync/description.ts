/** The prefix of descriptions of our pipeline schedules: `sync` recognises them by it, and jobs are chosen by it. */
export const DESCRIPTION_PREFIX = 'jmo-schedule: ';

/** The description of a schedule's pipeline schedule; jobs get it in CI_PIPELINE_SCHEDULE_DESCRIPTION. */
export function scheduleDescription(name: string): string {
  return `${DESCRIPTION_PREFIX}${name}`;
}

/** The name in one of our descriptions; undefined for other pipeline schedules. */
export function scheduleNameIn(description: string): string | undefined {
  return description.startsWith(DESCRIPTION_PREFIX)
    ? description.slice(DESCRIPTION_PREFIX.length)
    : undefined;
}

/** The variable that starts a schedule's jobs manually. */
export const START_VARIABLE = 'JMO_SCHEDULE';
