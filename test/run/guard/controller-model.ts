/**
 * Kubernetes' CronJob controller (v2) in small, from its documentation and syncCronJob, written apart from the guard.
 * Times are whole seconds. `sync` is the controller waking up once.
 */
export interface CronJobSpec {
  /** Every nominal time there is, ascending. */
  readonly times: readonly number[];
  readonly concurrencyPolicy: 'Forbid' | 'Allow' | 'Replace';
  readonly startingDeadlineSeconds: number | null;
}

export interface CronJobStatus {
  readonly creation: number;
  lastScheduleTime: number | undefined;
  active: { readonly id: number; readonly scheduledTime: number; readonly end: number }[];
}

export interface SyncResult {
  readonly started: number | undefined;
  readonly deleted: readonly number[];
}

export function sync(
  spec: CronJobSpec,
  status: CronJobStatus,
  now: number,
  suspend: boolean,
  job: { id: number; duration: number },
): SyncResult {
  // Finished jobs leave the active list first.
  status.active = status.active.filter(({ end }) => end > now);
  const nothing: SyncResult = { started: undefined, deleted: [] };
  if (suspend) return nothing;

  // The most recent time after the last one that was started, and after now - startingDeadlineSeconds.
  let earliest = status.lastScheduleTime ?? status.creation;
  if (spec.startingDeadlineSeconds !== null)
    earliest = Math.max(earliest, now - spec.startingDeadlineSeconds);
  const unmet = spec.times.filter((time) => time > earliest && time <= now);
  const scheduledTime = unmet[unmet.length - 1];
  if (scheduledTime === undefined) return nothing;

  if (status.active.some((one) => one.scheduledTime === scheduledTime)) return nothing;
  if (spec.concurrencyPolicy === 'Forbid' && status.active.length > 0) return nothing;
  const deleted = spec.concurrencyPolicy === 'Replace' ? status.active.map(({ id }) => id) : [];
  if (spec.concurrencyPolicy === 'Replace') status.active = [];
  status.active.push({ id: job.id, scheduledTime, end: now + job.duration });
  status.lastScheduleTime = scheduledTime;
  return { started: scheduledTime, deleted };
}
