import { parseCron } from '../../../cron/cron.js';
import { WIDEST_RULE } from '../../../cron/days.js';
import { scheduleName } from '../../../schedule/schema/kubernetes-names.js';
import type { ScanSchedule } from '../../../schedule/types.js';
import { cronOf } from '../../shared/schedule-cron.js';
import { scheduleDescription, scheduleNameIn } from './description.js';
import type { LiveSchedule } from './live-schedule.js';
import { idleOwner, scheduleNotes } from './sync-notes.js';

/** A pipeline schedule as the resource file describes it. */
export interface WantedSchedule {
  readonly name: string;
  readonly description: string;
  readonly ref: string;
  readonly cron: string;
  readonly timezone: string;
  readonly active: boolean;
}

const ATTRIBUTES = ['ref', 'cron', 'timezone', 'active'] as const;
type Attribute = (typeof ATTRIBUTES)[number];

export interface AttributeChange {
  readonly attribute: Attribute;
  readonly from: string | boolean;
  readonly to: string | boolean;
}

export type SyncChange =
  | { readonly action: 'create'; readonly name: string; readonly wanted: WantedSchedule }
  | {
      readonly action: 'update';
      readonly name: string;
      readonly id: number;
      readonly wanted: WantedSchedule;
      /** Empty if only the owner changes. */
      readonly changes: readonly AttributeChange[];
      /** The user name; null if the account was deleted. */
      readonly owner: string | null;
      /** GitLab lets only the owner change a schedule. */
      readonly takeOwnership: boolean;
      /** Why GitLab starts nothing for this owner; undefined if it does. */
      readonly idle: string | undefined;
    }
  | {
      readonly action: 'delete';
      readonly name: string;
      readonly id: number;
      readonly owner: string | null;
      readonly reason: 'not in the file' | 'duplicate';
    };

export interface SyncPlan {
  /** In the order to make them: deletions first, since GitLab limits the number of schedules. */
  readonly changes: readonly SyncChange[];
  readonly unchanged: readonly {
    readonly name: string;
    readonly id: number;
    readonly owner: string | null;
  }[];
  /** Notes about problems that no change of ours solves. */
  readonly notes: readonly string[];
  /** The number of pipeline schedules that are not ours; they are never touched. */
  readonly unmanaged: number;
  /** More than half of ours, and more than one, would be deleted, often because of a rename; this needs confirmation. */
  readonly massDelete: boolean;
}

/** The pipeline schedules for valid resources of this backend. @param refOf the full ref to run on */
export function wantedSchedules(
  schedules: readonly ScanSchedule[],
  refOf: (schedule: ScanSchedule) => string,
): WantedSchedule[] {
  return schedules
    .filter((schedule) => schedule.spec.backend.type === 'gitlab-ci')
    .map((schedule) => ({
      name: schedule.metadata.name,
      description: scheduleDescription(schedule.metadata.name),
      ref: refOf(schedule),
      cron: cronOf(schedule).text,
      timezone: schedule.spec.timezone,
      active: !schedule.spec.suspend,
    }))
    .sort(byName);
}

/** The name of our pipeline schedule; undefined for others, also if the prefix is not followed by a valid name. */
export function ownedName(live: Pick<LiveSchedule, 'description'>): string | undefined {
  const name = scheduleNameIn(live.description);
  return name === undefined || scheduleName(name) !== undefined ? undefined : name;
}

/** Plans the changes from `live` to `wanted`. @param me the id of the token's user, who owns new schedules */
export function planSync(
  wanted: readonly WantedSchedule[],
  live: readonly LiveSchedule[],
  me: number,
): SyncPlan {
  const names = new Set(wanted.map((one) => one.name));
  const kept = new Map<string, LiveSchedule>();
  const deletes: SyncChange[] = [];
  let owned = 0;
  for (const schedule of [...live].sort((a, b) => a.id - b.id)) {
    const name = ownedName(schedule);
    if (name === undefined) continue;
    owned++;
    if (names.has(name) && !kept.has(name)) {
      kept.set(name, schedule);
      continue;
    }
    const reason = names.has(name) ? 'duplicate' : 'not in the file';
    deletes.push({ action: 'delete', name, id: schedule.id, owner: ownerOf(schedule), reason });
  }
  const updates: Extract<SyncChange, { action: 'update' }>[] = [];
  const creates: SyncChange[] = [];
  const unchanged: SyncPlan['unchanged'][number][] = [];
  for (const one of [...wanted].sort(byName)) {
    const { name } = one;
    const found = kept.get(name);
    if (found === undefined) {
      creates.push({ action: 'create', name, wanted: one });
      continue;
    }
    const { id } = found;
    const owner = ownerOf(found);
    const changes = diffSchedule(one, found);
    const takeOwnership = found.owner?.id !== me;
    const idle = idleOwner(found);
    // Even an equal schedule does not run if its owner cannot start pipelines.
    const stalled = one.active && takeOwnership && idle !== undefined;
    if (changes.length === 0 && !stalled) unchanged.push({ name, id, owner });
    else updates.push({ action: 'update', name, id, wanted: one, changes, owner, takeOwnership, idle });
  }
  deletes.sort(byName);
  return {
    changes: [...updates, ...deletes, ...creates],
    unchanged,
    notes: scheduleNotes(
      wanted.flatMap(({ name }) => kept.get(name) ?? []),
      new Set(updates.filter((change) => change.takeOwnership).map(({ id }) => id)),
      { before: live.length, after: live.length - deletes.length + creates.length },
    ),
    unmanaged: live.length - owned,
    massDelete: deletes.length > 1 && deletes.length * 2 > owned,
  };
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

const ownerOf = (live: LiveSchedule) => live.owner?.username ?? null;

/** The attributes that differ. GitLab keeps cron and zone as typed, so their meanings are compared. */
export function diffSchedule(wanted: WantedSchedule, live: LiveSchedule): AttributeChange[] {
  const same: Readonly<Record<Attribute, boolean>> = {
    ref: live.ref === wanted.ref,
    cron: sameCron(wanted, live.cron),
    timezone: sameZone(live.timezone, wanted.timezone),
    active: live.active === wanted.active,
  };
  return ATTRIBUTES.filter((attribute) => !same[attribute]).map((attribute) => ({
    attribute,
    from: live[attribute],
    to: wanted[attribute],
  }));
}

function sameCron(wanted: WantedSchedule, live: string): boolean {
  if (live === wanted.cron) return true;
  // GitLab does not support `H`, which our parser accepts.
  const parsed = /H/.test(live) ? undefined : parseCron(live, wanted.name, WIDEST_RULE);
  return parsed !== undefined && 'cron' in parsed && parsed.cron.text === wanted.cron;
}

/** UTC's names after a person saves GitLab's form. An ActiveSupport name (`Berlin`) differs once, and is then replaced. */
const UTC_NAMES = ['UTC', 'Etc/UTC', 'Etc/UCT', 'UCT', 'Etc/Universal', 'Universal', 'Etc/Zulu', 'Zulu'];

function sameZone(a: string, b: string): boolean {
  return a === b || (UTC_NAMES.includes(a) && UTC_NAMES.includes(b));
}
