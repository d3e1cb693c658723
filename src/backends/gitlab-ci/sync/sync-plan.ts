import { parseCron } from '../../../cron/cron.js';
import { WIDEST_RULE } from '../../../cron/days.js';
import { scheduleName } from '../../../schedule/schema/kubernetes-names.js';
import type { ScanSchedule } from '../../../schedule/types.js';
import { cronOf } from '../../shared/schedule-cron.js';
import { scheduleDescription, scheduleNameIn } from './description.js';
import type { LiveSchedule } from './live-schedule.js';
import { idleOwner, scheduleNotes } from './sync-notes.js';

/** A pipeline schedule as the resource file wants it. */
export interface WantedSchedule {
  readonly name: string;
  readonly description: string;
  readonly ref: string;
  readonly cron: string;
  readonly timezone: string;
  readonly active: boolean;
}

export type Attribute = 'ref' | 'cron' | 'timezone' | 'active';

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
      /** Empty where taking it over is all there is to do. */
      readonly changes: readonly AttributeChange[];
      /** The user name; null where the account is gone. */
      readonly owner: string | null;
      /** GitLab lets nobody but the owner change a schedule. */
      readonly takeOwnership: boolean;
      /** Why GitLab starts nothing for this owner; undefined where it does. */
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
  /** In the order to make them: what frees a place under GitLab's limit comes before what takes one. */
  readonly changes: readonly SyncChange[];
  readonly unchanged: readonly {
    readonly name: string;
    readonly id: number;
    readonly owner: string | null;
  }[];
  /** What a person should know and no write of ours mends. */
  readonly notes: readonly string[];
  /** Pipeline schedules that are not ours; never touched. */
  readonly unmanaged: number;
  /** More than half of ours would go, and more than one, which is as often a new name: not without being told. */
  readonly massDelete: boolean;
}

/** The pipeline schedules that validated resources of this backend ask for. @param refOf the full ref to run on */
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
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The name of a pipeline schedule of ours, undefined for anybody else's: the prefix before words no resource could be called stays theirs. */
export function ownedName(live: Pick<LiveSchedule, 'description'>): string | undefined {
  const name = scheduleNameIn(live.description);
  return name === undefined || scheduleName(name) !== undefined ? undefined : name;
}

/** What must change for GitLab to hold what is wanted. @param me the id of the token's user, who owns what it creates */
export function planSync(
  wanted: readonly WantedSchedule[],
  live: readonly LiveSchedule[],
  me: number,
): SyncPlan {
  const copies = new Map<string, LiveSchedule[]>();
  let owned = 0;
  for (const schedule of [...live].sort((a, b) => a.id - b.id)) {
    const name = ownedName(schedule);
    if (name === undefined) continue;
    owned++;
    copies.set(name, [...(copies.get(name) ?? []), schedule]);
  }
  const names = new Set(wanted.map((one) => one.name));
  const deletes: SyncChange[] = [];
  for (const [name, found] of copies) {
    const reason = names.has(name) ? 'duplicate' : 'not in the file';
    for (const one of reason === 'duplicate' ? found.slice(1) : found)
      deletes.push({ action: 'delete', name, id: one.id, owner: ownerOf(one), reason });
  }
  const updates: SyncChange[] = [];
  const creates: SyncChange[] = [];
  const unchanged: SyncPlan['unchanged'][number][] = [];
  for (const one of [...wanted].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const found = copies.get(one.name)?.[0];
    if (found === undefined) {
      creates.push({ action: 'create', name: one.name, wanted: one });
      continue;
    }
    const changes = diffSchedule(one, found);
    if (changes.length === 0 && !isStalled(one, found, me))
      unchanged.push({ name: one.name, id: found.id, owner: ownerOf(found) });
    else updates.push(updateOf(one, found, changes, me));
  }
  deletes.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return {
    changes: [...updates, ...deletes, ...creates],
    unchanged,
    notes: scheduleNotes(
      wanted.flatMap((one) => copies.get(one.name)?.slice(0, 1) ?? []),
      new Set(
        updates.flatMap((change) => (change.action === 'update' && change.takeOwnership ? [change.id] : [])),
      ),
      { before: live.length, after: live.length - deletes.length + creates.length },
    ),
    unmanaged: live.length - owned,
    massDelete: deletes.length > 1 && deletes.length * 2 > owned,
  };
}

/** The attributes that differ. GitLab keeps cron and zone as they were typed, so it is their meaning that counts. */
export function diffSchedule(wanted: WantedSchedule, live: LiveSchedule): AttributeChange[] {
  const changes: AttributeChange[] = [];
  if (live.ref !== wanted.ref) changes.push({ attribute: 'ref', from: live.ref, to: wanted.ref });
  if (!sameCron(wanted, live.cron)) changes.push({ attribute: 'cron', from: live.cron, to: wanted.cron });
  if (!sameZone(live.timezone, wanted.timezone))
    changes.push({ attribute: 'timezone', from: live.timezone, to: wanted.timezone });
  if (live.active !== wanted.active)
    changes.push({ attribute: 'active', from: live.active, to: wanted.active });
  return changes;
}

function updateOf(
  wanted: WantedSchedule,
  live: LiveSchedule,
  changes: readonly AttributeChange[],
  me: number,
): SyncChange {
  const takeOwnership = live.owner?.id !== me;
  return {
    action: 'update',
    name: wanted.name,
    id: live.id,
    wanted,
    changes,
    owner: ownerOf(live),
    takeOwnership,
    idle: idleOwner(live),
  };
}

/** Is as the file wants it and would not run all the same: its owner can start nothing. */
function isStalled(wanted: WantedSchedule, live: LiveSchedule, me: number): boolean {
  return wanted.active && live.owner?.id !== me && idleOwner(live) !== undefined;
}

const ownerOf = (live: LiveSchedule) => live.owner?.username ?? null;

function sameCron(wanted: WantedSchedule, live: string): boolean {
  if (live === wanted.cron) return true;
  // `H` is no cron of GitLab's, whatever it would mean to us.
  const parsed = /H/.test(live) ? undefined : parseCron(live, wanted.name, WIDEST_RULE);
  return parsed !== undefined && 'cron' in parsed && parsed.cron.text === wanted.cron;
}

/** What GitLab's form makes of UTC when a person saves it. An ActiveSupport name (`Berlin`) differs once, then it is ours. */
const UTC_NAMES = ['UTC', 'Etc/UTC', 'Etc/UCT', 'UCT', 'Etc/Universal', 'Universal', 'Etc/Zulu', 'Zulu'];

function sameZone(a: string, b: string): boolean {
  return a === b || (UTC_NAMES.includes(a) && UTC_NAMES.includes(b));
}
