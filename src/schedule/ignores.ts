/** Comments in the resource file such as `# jmo-schedule: ignore busy-minute our runners are idle then`. */

import { CST, Lexer } from 'yaml';
import { findLineStarts } from '../text/lines.js';
import { quote, redactSecrets } from '../text/secrets.js';
import { suggest } from '../text/suggest.js';
import { CODES } from './codes.generated.js';
import type { Diagnostic, Span } from './diagnostic.js';

export interface Ignore extends Span {
  readonly file: string;
  /** The line whose diagnostics it ignores: its own, or the next one that is neither blank nor a comment. */
  readonly covers: number;
  readonly code: string;
  readonly reason: string;
}

/** A warning or hint that a comment ignores. */
export interface Ignored extends Diagnostic {
  readonly reason: string;
}

const WORD = 'jmo-schedule:';
/** Lexemes that take up no column: the lexer's own, and a byte order mark. */
const SIGNS: readonly string[] = [CST.BOM, CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];
const FORM = /^#+[ \t]*jmo-schedule:[ \t]*(\S*)[ \t]*(\S*)[ \t]*(.*)/;

/** The comments of a text, and what is wrong with them. */
export function findIgnores(
  text: string,
  file: string,
): { readonly ignores: readonly Ignore[]; readonly diagnostics: readonly Diagnostic[] } {
  const ignores: Ignore[] = [];
  const diagnostics: Diagnostic[] = [];
  if (!text.includes(WORD)) return { ignores, diagnostics };
  const lines = linesOf(text);
  const next = nextContents(lines);
  for (const { comment, line, column } of commentsIn(text)) {
    const [, verb, code = '', words = ''] = FORM.exec(comment) ?? [];
    if (verb === undefined) continue;
    const place = { file, line, column, length: comment.trimEnd().length };
    const isAlone = lines[line - 1]?.slice(0, column - 1).trim() === '';
    // The JSON shows it, and a secret may stand anywhere.
    const reason = redactSecrets(words.trim());
    const problem = problemWith(verb, code, reason);
    if (problem === undefined)
      ignores.push({ ...place, covers: isAlone ? (next[line] ?? 0) : line, code, reason });
    else diagnostics.push({ severity: 'warning', code: 'bad-ignore', ...place, ...problem });
  }
  return { ignores, diagnostics };
}

/** Takes out the warnings and hints that comments ignore. Errors stay. */
export function applyIgnores(
  diagnostics: readonly Diagnostic[],
  ignores: readonly Ignore[],
): { readonly diagnostics: readonly Diagnostic[]; readonly ignored: readonly Ignored[] } {
  const ignored: Ignored[] = [];
  if (ignores.length === 0) return { diagnostics, ignored };
  // The first of two for the same place counts.
  const byPlace = new Map([...ignores].reverse().map((ignore) => [placeOf(ignore, ignore.covers), ignore]));
  const left = diagnostics.filter((found) => {
    const ignore = found.severity === 'error' ? undefined : byPlace.get(placeOf(found, found.line));
    if (ignore !== undefined) ignored.push({ ...found, reason: ignore.reason });
    return ignore === undefined;
  });
  return { diagnostics: left, ignored };
}

/** A warning for every comment that ignores nothing, once all checks have run. */
export function unusedIgnores(ignores: readonly Ignore[], ignored: readonly Ignored[]): Diagnostic[] {
  const used = new Set(ignored.map((found) => placeOf(found, found.line)));
  return ignores
    .filter((ignore) => !used.has(placeOf(ignore, ignore.covers)))
    .map(({ covers, code, reason: _, ...place }) => ({
      severity: 'warning',
      code: 'unused-ignore',
      ...place,
      message: `there is no warning or hint ${code} to ignore${covers === 0 ? '' : ` on line ${covers}`}`,
      hint: 'delete this comment, or put it on the line of the warning, or on one before it',
    }));
}

function placeOf({ file, code }: Ignore | Diagnostic, line: number): string {
  return `${code} ${line} ${file}`;
}

function problemWith(verb: string, code: string, reason: string) {
  const form = 'write # jmo-schedule: ignore CODE reason';
  if (verb !== 'ignore') return { message: `there is no ${quote(verb)} after ${WORD}`, hint: form };
  if (code === '') return { message: 'the comment does not say which code to ignore', hint: form };
  const known = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  if (known === undefined) {
    const near = suggest(code, Object.keys(CODES));
    return {
      message: `there is no code ${quote(code)}`,
      hint: near === undefined ? 'docs/diagnostics.md has all codes' : `did you mean ${near}?`,
    };
  }
  if (known.severity === 'error')
    return { message: `${code} is an error, and errors cannot be ignored`, hint: 'mend it' };
  if (reason === '')
    return {
      message: `the comment does not say why ${code} is ignored`,
      hint: 'add the reason behind the code; without one it has no effect',
    };
  return undefined;
}

interface Comment {
  readonly comment: string;
  readonly line: number;
  readonly column: number;
}

/** The comments of a YAML text; a `#` inside a value starts none. */
function* commentsIn(text: string): Generator<Comment> {
  let [line, column] = [1, 1];
  let isValue = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isValue && lexeme.startsWith('#')) yield { comment: lexeme, line, column };
    isValue = lexeme === CST.SCALAR;
    if (SIGNS.includes(lexeme)) continue;
    const starts = findLineStarts(lexeme);
    line += starts.length - 1;
    column = lexeme.length - (starts.at(-1) ?? 0) + (starts.length === 1 ? column : 1);
  }
}

/**
 * For each line, counted from 0, the number of the first one from there on that is neither blank nor a comment; 0 if there is
 * none. Walks once, from the end, however many comments there are.
 */
function nextContents(lines: readonly string[]): number[] {
  const next: number[] = [];
  for (let line = lines.length; line > 0; line--)
    next[line - 1] = /^\s*(?:#|$)/.test(lines[line - 1] ?? '') ? (next[line] ?? 0) : line;
  return next;
}

function linesOf(text: string): string[] {
  const starts = findLineStarts(text);
  return starts.map((start, index) => text.slice(start, starts[index + 1]).replace(/^\ufeff/, ''));
}
