import type { Arguments } from '../../cli/command.js';
import { formatInZone } from '../../cron/zone/zone.js';
import { upcomingRuns } from '../../project/upcoming-runs.js';
import { findResource } from '../../schedule/edit/edit.js';
import { resourceText } from '../../schedule/edit/text.js';
import type { LocatedSchedule } from '../../schedule/located.js';
import type { StoreEntry } from '../../schedule/store/store.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { readDocuments } from '../../schedule/yaml/documents.js';
import { jsonText, visible } from '../../text/log.js';
import { quoteWord } from '../../text/shell.js';
import type { Contents, Editable } from './edit-file.js';

export function scheduleNamed({ schedules }: Contents, name: string): LocatedSchedule | undefined {
  return schedules.find(({ resource }) => resource.metadata.name === name);
}

/** One resource as it is written in the file; of JMo's store without the secrets it may hold. */
export function showResource(place: Editable, contents: Contents, name: string, format: string): string {
  if (format === 'name') return `scanschedule/${name}\n`;
  const found = scheduleNamed(contents, name);
  const value = place.isStore ? (found as StoreEntry | undefined)?.value : writtenValue(contents.text, name);
  if (value === undefined) throw new Error(`no resource ${name} to show`);
  return format === 'json' ? jsonText(value) : resourceText(value);
}

function writtenValue(text: string, name: string): object | undefined {
  const found = findResource(readDocuments(text, ''), name);
  return 'value' in found ? found.value : undefined;
}

/** `next run: …` of one schedule, in its zone and in UTC. */
export function nextRunLine(schedule: ScanSchedule, now: Date): string {
  if (schedule.spec.suspend) return 'next run: none, it is suspended\n';
  const [next] = upcomingRuns([schedule], { from: now, until: undefined, count: 1 });
  if (next === undefined) return 'next run: none\n';
  const utc = `${next.at.toISOString().slice(0, 19)}Z`;
  const local = formatInZone(next.at, next.zone);
  return /[+]00:00$/.test(local) ? `next run: ${utc}\n` : `next run: ${local} (${utc})\n`;
}

/** What has to be done for the platform to know of a change; of JMo's store, what JMo's own command does. */
export function nextStepLine(place: Editable, schedule: ScanSchedule, args: Arguments): string {
  const { type } = schedule.spec.backend;
  const { name } = schedule.metadata;
  if (place.isStore)
    return `next step: jmo schedule ${type === 'local-cron' ? 'install' : 'export'} ${name}\n`;
  const where = sameFile(args);
  if (type === 'local-cron') return `next step: jmo-schedule install ${name}${where}\n`;
  const sync = type === 'gitlab-ci' ? ', then jmo-schedule sync' : '';
  return `next step: jmo-schedule render${where}${sync}\n`;
}

/** The flags with which the next command finds the same file. */
export function sameFile(args: Arguments): string {
  return ['directory', 'file']
    .map((flag) => {
      const value = args.text(flag);
      return value === undefined ? '' : ` --${flag} ${quoteWord(visible(value))}`;
    })
    .join('');
}
