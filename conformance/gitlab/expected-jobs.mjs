/**
 * The jobs that a pipeline of the schedule has, by its description or by JMO_SCHEDULE, as docs/gitlab-ci.md says.
 * @param {{spec: object, metadata: object}} schedule
 */
export function expectedJobs({ metadata, spec }) {
  const { options, notifications } = spec.jobTemplate;
  const has = {
    guard: spec.concurrencyPolicy !== 'Allow' || spec.startingDeadlineSeconds !== null,
    scan: true,
    report: true,
    gate: options.fail_on !== undefined,
    notify: notifications.enabled && notifications.channels.length > 0,
  };
  return Object.keys(has)
    .filter((job) => has[job])
    .map((job) => `jmo-${metadata.name}:${job}`);
}
