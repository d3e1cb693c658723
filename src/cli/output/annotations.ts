import type { Diagnostic, DiagnosticSeverity } from '../../schedule/diagnostic.js';
import { messageWithHint } from './diagnostics.js';

/** The position that @actions/core takes. */
interface Place {
  title?: string;
  file?: string;
  startLine?: number;
  startColumn?: number;
  endColumn?: number;
}

/** An annotation, with its place in a file if that is known. */
export type Annotation = Pick<Diagnostic, 'severity' | 'message' | 'hint'> & Partial<Diagnostic>;

type Send = (message: string, place: Place) => void;

/** GitHub shows ten annotations per level and step and silently drops the rest; the tenth counts them. */
const SHOWN = 10;
const LONGEST = 4_000;

/** Collects annotations; `close` sends at most ten per level, the last of them "and N more" if there are more. */
export function limitAnnotations(send: Readonly<Record<DiagnosticSeverity, Send>>) {
  const waiting = new Map<DiagnosticSeverity, { message: string; place: Place }[]>();
  return {
    add(found: Annotation): void {
      const list = waiting.get(found.severity) ?? [];
      list.push({ message: messageWithHint(found).slice(0, LONGEST), place: placeOf(found) });
      waiting.set(found.severity, list);
    },
    close(): void {
      for (const [severity, list] of waiting) {
        const shown = list.length > SHOWN ? list.slice(0, SHOWN - 1) : list;
        for (const { message, place } of shown) send[severity](message, place);
        if (shown.length < list.length)
          send[severity](`and ${list.length - shown.length} more of this level; the log has them all`, {});
      }
      waiting.clear();
    },
  };
}

function placeOf(found: Annotation): Place {
  return {
    ...(found.code === undefined ? {} : { title: found.code }),
    ...(found.file === undefined ? {} : { file: found.file }),
    ...(found.line === undefined ? {} : { startLine: found.line }),
    ...(found.column === undefined ? {} : { startColumn: found.column }),
    ...(found.column === undefined || !found.length ? {} : { endColumn: found.column + found.length }),
  };
}
