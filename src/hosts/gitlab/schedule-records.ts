import type { LiveSchedule } from '../../backends/gitlab-ci/sync/live-schedule.js';
import type { Obstacle, ScheduleRecord } from '../run-records.js';
import type { GitlabSchedules } from './schedules.js';

/** The name of our schedule by the description of its pipeline schedule; undefined if it is somebody else's. */
export type NameOf = (live: Pick<LiveSchedule, 'description'>) => string | undefined;

/** Our pipeline schedules by name, the oldest first: `sync` keeps that one. */
export async function listOurs(api: GitlabSchedules, nameOf: NameOf): Promise<Map<string, LiveSchedule[]>> {
  // Alone and first: its error for a wrong token or project is the clearest.
  await api.project();
  const ours = new Map<string, LiveSchedule[]>();
  for (const one of (await api.list()).sort((a, b) => a.id - b.id)) {
    const name = nameOf(one);
    if (name !== undefined) ours.set(name, [...(ours.get(name) ?? []), one]);
  }
  return ours;
}

/** The pipeline schedule that starts a schedule's runs, and what keeps GitLab from starting them. */
export function asRecord(name: string, [first, ...more]: readonly LiveSchedule[]): ScheduleRecord {
  return {
    name,
    id: first?.id,
    file: undefined,
    createdAt: first?.createdAt,
    active: first?.active,
    obstacle: obstacleOf(first),
    notes:
      more.length === 0
        ? []
        : [
            `GitLab has ${more.length + 1} pipeline schedules of that name; this is of the oldest, number ${first?.id}; 'jmo-schedule sync --apply' deletes the others`,
          ],
  };
}

function obstacleOf(live: LiveSchedule | undefined): Obstacle | undefined {
  if (live === undefined)
    return {
      word: 'absent',
      reason: 'PipelineScheduleMissing',
      message:
        "no run is started: GitLab has no pipeline schedule for it; 'jmo-schedule sync --apply' makes it",
    };
  if (!live.active)
    return {
      word: 'inactive',
      reason: 'PipelineScheduleInactive',
      message:
        "no run is started: its pipeline schedule is inactive in GitLab; 'jmo-schedule sync --apply' activates it",
    };
  if (live.owner?.state === 'active') return undefined;
  const owner = live.owner === undefined ? 'is gone' : `@${live.owner.username} is ${live.owner.state}`;
  return {
    word: 'no owner',
    reason: 'PipelineScheduleWithoutOwner',
    message: `no run is started: the owner of its pipeline schedule ${owner}; somebody must take it over ("Take ownership" on its page)`,
  };
}
