import { oneLine } from '../../../text/comment.js';
import type { LiveSchedule } from './live-schedule.js';

/** Limits of pipeline schedules per project: gitlab.com's Free plan, and the default of other plans and servers. */
const FREE_LIMIT = 10;
const PAID_LIMIT = 50;

/**
 * Notes on our schedules that stay, and on the project's number of schedules.
 * @param takenOver the ids of those that get a new owner
 */
export function scheduleNotes(
  kept: readonly LiveSchedule[],
  takenOver: ReadonlySet<number>,
  count: { readonly before: number; readonly after: number },
): string[] {
  const notes = kept.flatMap((live) => {
    const idle = takenOver.has(live.id) ? undefined : idleOwner(live);
    return [...(idle === undefined ? [] : [idle]), ...foreignNotes(live)];
  });
  const { after } = count;
  if (after > count.before && after > PAID_LIMIT)
    notes.push(`the project would have ${after} pipeline schedules: GitLab allows ${PAID_LIMIT} by default`);
  else if (after > count.before && after > FREE_LIMIT)
    notes.push(
      `the project would have ${after} pipeline schedules: the Free plan of gitlab.com allows ${FREE_LIMIT}, paid plans ${PAID_LIMIT}`,
    );
  return notes;
}

/** Why GitLab starts no pipeline for the owner; undefined if it does. */
export function idleOwner({ description, owner }: LiveSchedule): string | undefined {
  const mend = 'GitLab does not start it until someone takes it over ("Take ownership" on its page)';
  if (owner === undefined) return `${quoted(description)} has no owner any more: ${mend}`;
  if (owner.state === 'active') return undefined;
  return `the owner of ${quoted(description)}, @${oneLine(owner.username)}, is ${oneLine(owner.state)}: ${mend}`;
}

function foreignNotes({ description, variables = [], inputs = [] }: LiveSchedule): string[] {
  const found = [
    ...(variables.length === 0 ? [] : [`variables (${names(variables)})`]),
    ...(inputs.length === 0 ? [] : [`inputs (${names(inputs)})`]),
  ];
  return found.length === 0
    ? []
    : [`${quoted(description)} carries ${found.join(' and ')} that are not from the file; they are kept`];
}

const names = (list: readonly string[]) => oneLine([...list].sort().join(', '));
const quoted = (description: string) => `'${oneLine(description)}'`;
