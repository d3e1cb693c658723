import { paint } from '../../cli/output/colors.js';
import { countDiagnostics, diagnosticsForPeople, messageWithHint } from '../../cli/output/diagnostics.js';
import { visible, visibleLines } from '../../text/log.js';
import { plural } from '../../text/plain.js';
import { driftInWords } from './findings.js';
import { keptPinsAsText } from './kept-pins.js';
import type { LiveDrift } from './live-drift.js';
import type { CheckResult } from './result.js';

/** The result in a terminal and in a job's log. */
export function checkAsText(result: CheckResult, color: boolean): string {
  const { diagnostics, problems, changes, keptPins, live } = result;
  const found = diagnosticsForPeople(diagnostics, result.text, color);
  if (result.drift === null)
    return `${found}${visible(result.file)}: invalid (${countDiagnostics(diagnostics, result.ignored?.length)})\n`;
  return [
    found,
    ...problems.map((problem) => `${visible(messageWithHint(problem))}\n`),
    ...changes.flatMap((change) => [
      `${visible(`${change.at.file}:${change.at.line} ${headOf(change, result)}`)}\n`,
      colorDiff(visibleLines(change.diff), color),
    ]),
    keptPinsAsText(keptPins),
    verdict(result),
    live === undefined ? '' : liveDriftAsText(live),
  ].join('');
}

/** A missing file has its line in the resource file, so it needs its name. */
function headOf(change: CheckResult['changes'][number], { file }: CheckResult): string {
  const words = driftInWords(change, file);
  return change.action === 'create' ? `${change.path} ${words}` : words;
}

function verdict({ file, changes, problems, schedules, fileCount, fix, ignored = [] }: CheckResult): string {
  if (changes.length > 0) {
    const differ = changes.length === 1 ? '1 file differs' : `${changes.length} files differ`;
    return `${differ} from what ${visible(file)} says; to fix it run: ${fix}\n`;
  }
  if (problems.length > 0) return '';
  return `${visible(file)}: ${plural(schedules.length, 'schedule')}, ${plural(fileCount, 'generated file')}, no drift${ignored.length === 0 ? '' : ` (${ignored.length} ignored)`}\n`;
}

function colorDiff(diff: string, color: boolean): string {
  return diff.replace(/^([+-]).*/gm, (line, sign) => paint(line, sign === '+' ? 'green' : 'red', color));
}

function liveDriftAsText({ problem, changes, notes, pending, fix }: LiveDrift): string {
  if (problem !== undefined)
    return `GitLab's pipeline schedules could not be compared: ${visible(problem)}\n`;
  const lines = [
    ...changes.map(({ action, name, detail }) => visible(`pipeline schedule ${name}: ${action}, ${detail}`)),
    ...notes.map((note) => `note: ${visible(note)}`),
  ];
  if (changes.length === 0) lines.push("GitLab's pipeline schedules: no drift");
  else
    lines.push(
      pending
        ? `once this is merged, '${fix}' makes these changes in GitLab`
        : `GitLab's pipeline schedules differ from the file; to fix it run: ${fix}`,
    );
  return `${lines.join('\n')}\n`;
}
