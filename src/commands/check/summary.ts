import { cronOf } from '../../backends/shared/schedule-cron.js';
import { describeCron } from '../../cron/describe.js';
import { dayRuleOf } from '../../cron/platform-rules.js';
import { formatInZone } from '../../cron/zone/zone.js';
import { platformOf, type UpcomingRun, upcomingRuns } from '../../project/upcoming.js';
import { escapeHtml, escapeMarkdown, fenced } from '../../text/markdown.js';
import { plural } from '../../text/plain.js';
import { keptPinsAsMarkdown } from './kept-pins.js';
import type { CheckResult } from './result.js';

/** The largest page, in bytes and in the words of the note about what was left out. */
export interface PageLimit {
  readonly bytes: number;
  readonly inWords: string;
}

const RUNS = 5;
const SHOWN_SCHEDULES = 20;
const SHOWN_DIAGNOSTICS = 50;

/** The page that `check` shows: verdict, problems, drift, upcoming runs. It counts what does not fit. */
export function checkSummary(result: CheckResult, now: Date, limit: PageLimit): string {
  const head = [
    `## JMo schedules\n`,
    verdict(result),
    diagnosticTable(result.diagnostics),
    problemList(result.problems),
    keptPinsAsMarkdown(result.keptPins),
  ];
  const tail = upcoming(result, now);
  const room = limit.bytes - Buffer.byteLength([...head, tail].join('\n')) - 500;
  return [...head, driftDetails(result.changes, room, limit.inWords), tail]
    .filter((part) => part !== '')
    .join('\n');
}

function verdict(result: CheckResult): string {
  if (result.drift === null) {
    const errors = result.diagnostics.filter((found) => found.severity === 'error').length;
    return `❌ **${escapeMarkdown(result.file)} is invalid**: ${plural(errors, 'error')}. Generated files were not compared.\n`;
  }
  if (!result.drift && result.strictProblem !== undefined)
    return `❌ **No drift, but ${escapeMarkdown(result.strictProblem)}**\n`;
  if (!result.drift)
    return `✅ **No drift**: ${plural(result.schedules.length, 'schedule')} in ${escapeMarkdown(result.file)}.\n`;
  if (result.changes.length === 0) return `❌ **${plural(result.problems.length, 'file')} in the way**\n`;
  return `❌ **${plural(result.changes.length, 'generated file')} out of date.** To fix it, run this and commit the result:\n\n${fenced(result.fix, 'sh')}`;
}

function diagnosticTable(diagnostics: CheckResult['diagnostics']): string {
  if (diagnostics.length === 0) return '';
  const rows = diagnostics
    .slice(0, SHOWN_DIAGNOSTICS)
    .map(
      (found) =>
        `| ${found.severity} | ${found.line}:${found.column} | ${found.code} | ${escapeMarkdown(found.message)} |`,
    );
  const more = diagnostics.length - rows.length;
  return [
    '| | line | code | problem |',
    '|---|---|---|---|',
    ...rows,
    more > 0 ? `\nand ${more} more.\n` : '',
  ].join('\n');
}

function problemList(problems: CheckResult['problems']): string {
  return problems.map(({ message }) => `- ❌ ${escapeMarkdown(message)}\n`).join('');
}

function driftDetails(changes: CheckResult['changes'], room: number, why: string): string {
  const parts: string[] = [];
  let left = room;
  let cut = 0;
  for (const { action, path, diff } of changes) {
    const part = `<details><summary>${action} <code>${escapeHtml(path)}</code></summary>\n\n${fenced(diff, 'diff')}\n</details>\n`;
    if (Buffer.byteLength(part) > left) cut++;
    else {
      parts.push(part);
      left -= Buffer.byteLength(part);
    }
  }
  if (cut > 0) parts.push(`${plural(cut, 'more diff')} left out: ${why}. The log has them all.\n`);
  return parts.join('\n');
}

/** The next runs of the changed schedules; of all if none changed, since the pull request may be about any of them. */
function upcoming(result: CheckResult, now: Date): string {
  const active = result.schedules.filter((schedule) => !schedule.spec.suspend);
  const changed = active.filter((schedule) => result.changedSchedules.includes(schedule.metadata.name));
  const shown = (changed.length > 0 ? changed : active).slice(0, SHOWN_SCHEDULES);
  if (shown.length === 0) return '';
  const runs = upcomingRuns(shown, { from: now, until: undefined, count: RUNS });
  const rows = shown.map((schedule) => {
    const { name } = schedule.metadata;
    const times = runs.filter((run) => run.name === name).map((run) => formatInZone(run.at, run.zone));
    const words = escapeMarkdown(
      `${describeCron(cronOf(schedule), dayRuleOf(platformOf(schedule)))}, ${schedule.spec.timezone}`,
    );
    return `| ${escapeMarkdown(name)} | ${words} | ${times.join('<br>')} |`;
  });
  const all = changed.length > 0 ? changed.length : active.length;
  const more = all > shown.length ? `\nand ${plural(all - shown.length, 'more schedule')}.\n` : '';
  return [
    `### Next ${RUNS} runs\n`,
    fenced(timeline(runs), 'mermaid'),
    '| schedule | when | next runs |',
    '|---|---|---|',
    ...rows,
    more,
  ].join('\n');
}

/** A Mermaid timeline, one section per day (UTC). `:` is the only Mermaid syntax that names and times can contain. */
function timeline(runs: readonly UpcomingRun[]): string {
  const days = new Map<string, string[]>();
  for (const run of runs) {
    const utc = run.at.toISOString();
    const day = utc.slice(0, 10);
    // Mermaid separates events by `:`, so the time gets a look-alike.
    days.set(day, [...(days.get(day) ?? []), `${utc.slice(11, 16).replace(':', '∶')} ${run.name}`]);
  }
  return [
    'timeline',
    '    title Upcoming runs (UTC)',
    ...[...days].map(([day, events]) => `    ${day} : ${events.join(' : ')}`),
  ].join('\n');
}
