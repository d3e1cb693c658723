import type { LiveSchedule } from '../../backends/gitlab-ci/sync/live-schedule.js';
import {
  ownedName,
  planSync,
  type SyncPlan,
  type WantedSchedule,
  wantedSchedules,
} from '../../backends/gitlab-ci/sync/sync-plan.js';
import { GitlabRefusal } from '../../hosts/gitlab/refusal.js';
import type { GitlabSchedules } from '../../hosts/gitlab/schedules.js';
import { PlatformError } from '../../hosts/types.js';
import type { Loaded } from '../../project/schedule-file.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { mapConcurrent } from '../../text/map-concurrent.js';

export interface SyncState {
  /** `group/name`. */
  readonly project: string;
  readonly plan: SyncPlan;
  readonly wanted: readonly WantedSchedule[];
  /** The id of the token's user. */
  readonly me: number;
}

/** Requests at the same time; GitLab limits them per minute. */
const TOGETHER = 5;

/**
 * Reads GitLab's pipeline schedules and plans the changes. Rejects with a PlatformError if GitLab cannot be read.
 * @param details also reads the variables of each schedule of ours, which a list leaves out
 */
export async function readSync(
  loaded: Loaded,
  api: GitlabSchedules,
  options: { readonly details: boolean },
): Promise<SyncState> {
  // Alone and first: its error for a wrong token or project is the clearest.
  const { path, defaultBranch } = await api.project();
  const resources = loaded.schedules
    .map((schedule) => schedule.resource)
    .filter((resource) => resource.spec.backend.type === 'gitlab-ci');
  const [refs, listed, user] = await Promise.all([
    readRefs(resources, defaultBranch, api),
    api.list(),
    options.details ? undefined : api.me(),
  ]);
  const wanted = wantedSchedules(resources, (schedule) => refs.get(refOf(schedule)) ?? '');
  const names = new Set(wanted.map((one) => one.name));
  const isOurs = (one: LiveSchedule) => {
    const name = ownedName(one);
    return name !== undefined && names.has(name);
  };
  const known = options.details && listed.some(isOurs) ? await api.variables(path) : undefined;
  const me = user ?? known?.me ?? (await api.me());
  const withDetails = async (one: LiveSchedule) => {
    if (!isOurs(one)) return one;
    const variables = known?.names.get(one.id);
    return variables === undefined ? detailsOf(one, api) : { ...one, variables };
  };
  const live = options.details ? await mapConcurrent(listed, TOGETHER, withDetails) : listed;
  return { project: path, plan: planSync(wanted, live, me), wanted, me };
}

const refOf = (schedule: ScanSchedule) => {
  const { ref } = schedule.spec.backend.config;
  return typeof ref === 'string' ? ref : '';
};

/** The full ref for each short one in the file; '' is the default branch. */
async function readRefs(
  schedules: readonly ScanSchedule[],
  defaultBranch: string | undefined,
  api: GitlabSchedules,
): Promise<ReadonlyMap<string, string>> {
  const refs = new Map<string, string>();
  for (const schedule of schedules) {
    const short = refOf(schedule);
    if (refs.has(short)) continue;
    if (short === '') {
      if (defaultBranch === undefined)
        throw new PlatformError(
          'the GitLab project has no default branch yet: push to it first, or set config.ref',
        );
      refs.set(short, `refs/heads/${defaultBranch}`);
      continue;
    }
    const full = await api.fullRef(short);
    if (full === undefined)
      throw new PlatformError(
        `schedule '${schedule.metadata.name}': the GitLab project has no branch or tag '${short}' (spec.backend.config.ref)`,
      );
    refs.set(short, full);
  }
  return refs;
}

/** Keeps the entry of the list if the details are forbidden or the schedule was deleted: the plan does not need them. */
async function detailsOf(one: LiveSchedule, api: GitlabSchedules): Promise<LiveSchedule> {
  try {
    const { inputs, variables } = await api.show(one.id);
    return { ...one, inputs: inputs ?? one.inputs, variables };
  } catch (error) {
    if (error instanceof GitlabRefusal) return one;
    throw error;
  }
}
