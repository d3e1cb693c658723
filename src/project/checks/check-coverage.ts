import { isRecord } from '../../schedule/problem.js';
import { readForeignDocuments } from '../../schedule/yaml/documents.js';

/** The resource files that a pipeline checks, in steps with our action or calls of the command; of any YAML shape. */
export function checkedFiles(pipeline: string, usual: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') for (const file of filesOfCalls(value, usual)) found.add(file);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (isRecord(value)) {
      const file = fileOfStep(value, usual);
      if (file !== undefined) found.add(file);
      Object.values(value).forEach(visit);
    }
  };
  // An unreadable pipeline checks no file.
  visit(readForeignDocuments(pipeline, '1.2')?.[0]);
  return found;
}

function fileOfStep(step: Readonly<Record<string, unknown>>, usual: string): string | undefined {
  if (typeof step.uses !== 'string' || !/(?:^|\/)schedule-action@|^\.\/?$/.test(step.uses)) return undefined;
  const inputs = isRecord(step.with) ? step.with : {};
  if ((inputs.command ?? 'check') !== 'check') return undefined;
  return plain(String(inputs.file ?? '') || usual);
}

function filesOfCalls(text: string, usual: string): string[] {
  return [...text.matchAll(/\bjmo-schedule check\b([^\n;&|]*)/g)].map(([, rest = '']) => {
    const [, word] = /(?:--file|-f)[ =]*((?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+)/.exec(rest) ?? [];
    return plain(word === undefined ? usual : unquoted(word));
  });
}

/** A shell word without its quotes. */
function unquoted(word: string): string {
  return word.replace(
    /"([^"]*)"|'([^']*)'|\\(.)/g,
    (_, double, single, escaped) => double ?? single ?? escaped,
  );
}

function plain(file: string): string {
  return file.replace(/^(?:\.\/)+/, '');
}
