/** Parses text into YAML documents, and reports the problems of the YAML itself. */

import { Composer, Lexer, type Node, type ParsedNode, Parser, type YAMLError } from 'yaml';
import { findSecrets, LITERAL_SECRET } from '../../text/secrets.js';
import type { Diagnostic } from '../diagnostic.js';
import { decodeText } from './encoding.js';
import { MAX_FILE_SIZE } from './limits.js';
import { type AliasTargets, createSource, type Report, type Source } from './positions.js';
import { explainSyntaxError } from './syntax-errors.js';
import { readValue } from './values.js';

/** Nesting limit; a schedule needs about ten levels. Below the depth at which the composer overflows the stack. */
const MAX_DEPTH = 64;
/** Syntax errors to report per document; more help nobody. */
const MAX_SYNTAX_ERRORS = 20;
/** A file that is not YAML gives an error per character; parsing stops here to save memory. */
const MAX_COMPOSER_ERRORS = 1_000;
/** Tokens per file: 10,000 schedules take under three million. Limits memory to about 1 GiB. */
export const MAX_LEXEMES = 6_000_000;

export interface YamlDocument {
  readonly root: Node;
  /** The offsets of its text, including its `---` and `...`. */
  readonly range: readonly [number, number];
  readonly aliases: AliasTargets;
  /** Plain data; `UNREADABLE` (see values.ts) for values with a diagnostic. */
  readonly value: unknown;
  /** The offset of a syntax error after which nothing can be trusted. */
  readonly brokenFrom?: number;
}

export interface YamlStream {
  readonly source: Source;
  /** Without the empty ones. */
  readonly documents: readonly YamlDocument[];
  readonly diagnostics: readonly Diagnostic[];
  /** Words and signs of YAML, which are counted as long as the text is read. */
  readonly lexemes: number;
}

/** Reads a stream of YAML 1.2 documents (core schema: timestamps stay text). Never throws. */
export function readDocuments(input: string | Uint8Array, file: string): YamlStream {
  const decoded = decodeText(input, MAX_FILE_SIZE);
  if ('problem' in decoded) {
    const { line, column, ...problem } = decoded.problem;
    return {
      source: createSource('', file),
      documents: [],
      diagnostics: [{ severity: 'error', ...problem, file, line, column, length: 0 }],
      lexemes: 0,
    };
  }
  const source = createSource(decoded.text, file);
  return { source, ...readPart(source, 0, decoded.text.length) };
}

/** As readDocuments, of a part of a text that begins and ends where a document does. */
export function readPart(source: Source, from: number, to: number): Omit<YamlStream, 'source'> {
  const { file } = source;
  const text = source.text.slice(from, to);
  const diagnostics: Diagnostic[] = [];
  const report: Report = (start, end, problem) => {
    diagnostics.push({ severity: 'error', ...problem, file, ...source.span(start, end) });
  };

  reportControlCharacters(text, (start, end, problem) => report(from + start, from + end, problem));
  diagnostics.push(...findSecretsIn(source, from, to));

  const documents: YamlDocument[] = [];
  const composer = createComposer({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    merge: false,
    strict: true,
  });
  const count = { lexemes: 0 };
  try {
    for (const document of compose(composer, text, { from, count })) {
      const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
      const brokenFrom = reportSyntaxErrors(source, errors, report);
      // An empty document has an empty node.
      const root = document.contents as ParsedNode;
      const { value, aliases } = readValue(root, source, report, brokenFrom ?? Number.POSITIVE_INFINITY);
      if (value === null && brokenFrom === undefined) continue;
      const [start, , end] = document.range;
      documents.push({
        root,
        range: [start, end],
        aliases,
        value,
        ...(brokenFrom === undefined ? {} : { brokenFrom }),
      });
    }
    reportSyntaxErrors(source, [...composer.streamInfo().errors], report);
  } catch (error) {
    if (!(error instanceof GaveUp)) throw error;
    report(error.offset, error.offset + 1, error.problem);
  }
  return { documents, diagnostics, lexemes: count.lexemes };
}

/** A diagnostic for every secret from one offset to another; none of them spans two lines. */
export function findSecretsIn(source: Source, from: number, to: number): Diagnostic[] {
  return findSecrets(source.text.slice(from, to)).map(({ start, end, what }) => ({
    severity: 'error',
    code: LITERAL_SECRET,
    message: `this looks like ${what}, which must never be in a file`,
    hint: 'take it out, replace it where it was issued, and refer to a variable or CI secret as ${NAME}',
    file: source.file,
    ...source.span(from + start, from + end),
  }));
}

/**
 * The documents of another program's file, such as a pipeline, as plain data without cycles. Undefined if they cannot be
 * read, or only with much memory.
 */
export function readForeignDocuments(text: string, version: '1.1' | '1.2'): unknown[] | undefined {
  try {
    const documents = [...compose(createComposer({ version }), text)];
    if (documents.some(({ errors }) => errors.length > 0)) return undefined;
    const values = documents.map((document) => document.toJS() as unknown);
    // Throws if an alias refers to its own parent.
    JSON.stringify(values);
    return values;
  } catch {
    return undefined;
  }
}

/** Aborts lexer, parser and composer, which offer no other way; never leaves this file. */
class GaveUp extends Error {
  constructor(
    readonly offset: number,
    readonly problem: { readonly code: string; readonly message: string; readonly hint?: string },
  ) {
    super(problem.message);
  }
}

function createComposer(options: ConstructorParameters<typeof Composer>[0]): Composer {
  const composer = new Composer(options);
  // The library collects errors without a limit: ten million would exhaust the memory.
  const guarded = composer as unknown as { onError: (...args: unknown[]) => void };
  const { onError } = guarded;
  let count = 0;
  let first: number | undefined;
  guarded.onError = (...args) => {
    const at = args[0] as number | [number] | { offset: number };
    const offset = typeof at === 'number' ? at : Array.isArray(at) ? at[0] : at.offset;
    first ??= offset;
    if (++count > MAX_COMPOSER_ERRORS) throw new GaveUp(first, NO_YAML);
    onError(...args);
  };
  return composer;
}

const NO_YAML = {
  code: 'yaml-syntax',
  message: `this is not YAML: more than ${MAX_COMPOSER_ERRORS} errors; the rest was not read`,
  hint: 'is this the right file?',
};

/** Feeds lexer, parser and composer by hand, to stop before nesting or size exhausts stack or memory. */
function* compose(composer: Composer, text: string, { from, count } = { from: 0, count: { lexemes: 0 } }) {
  const parser = new Parser();
  parser.offset = from;
  let errors = 0;
  let firstError: number | undefined;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') {
        firstError ??= token.offset;
        if (++errors > MAX_COMPOSER_ERRORS) throw new GaveUp(firstError, NO_YAML);
      }
      yield* composer.next(token);
    }
    if (parser.stack.length > MAX_DEPTH + 2) {
      throw new GaveUp(parser.offset - 1, {
        code: 'too-deep',
        message: `more than ${MAX_DEPTH} lists and maps inside one another; nothing after this was read`,
      });
    }
    if (++count.lexemes > MAX_LEXEMES) {
      throw new GaveUp(parser.offset - 1, {
        code: 'file-too-large',
        message: 'the file is larger than ten thousand schedules; nothing after this was read',
        hint: 'is this the right file? Otherwise split it',
      });
    }
  }
  for (const token of parser.end()) yield* composer.next(token);
  yield* composer.end();
}

/** Reports the errors, one per line, and returns the offset of the first one after which nothing can be trusted. */
function reportSyntaxErrors(
  source: Source,
  errors: readonly YAMLError[],
  report: Report,
): number | undefined {
  let brokenFrom: number | undefined;
  let lastLine: number | undefined;
  let count = 0;
  // A file that is not YAML gives an error per character, so the loop ends when the outcome is clear.
  for (const error of errors) {
    if (brokenFrom !== undefined && count >= MAX_SYNTAX_ERRORS) break;
    const { line } = source.span(error.pos[0]);
    if (line === lastLine && brokenFrom !== undefined) continue;
    const problem = explainSyntaxError(error, source);
    if (!problem) continue;
    if (problem.breaks) brokenFrom ??= problem.lineStart;
    if (line === lastLine || count >= MAX_SYNTAX_ERRORS) continue;
    lastLine = line;
    count++;
    report(problem.start, problem.end, problem.text);
  }
  return brokenFrom;
}

/** YAML allows no control characters except tab and line break; a run of them is one problem. */
function reportControlCharacters(text: string, report: Report): void {
  let count = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  for (const match of text.matchAll(/(?:[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\r(?!\n))+/g)) {
    if (++count > MAX_SYNTAX_ERRORS) return;
    const code = match[0].charCodeAt(0);
    report(match.index, match.index + match[0].length, {
      code: 'control-character',
      message: `a control character (${code === 0 ? 'NUL' : code === 13 ? 'a carriage return without a line feed' : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`}) in the file`,
      hint: 'delete it; YAML allows none but tab and line break',
    });
  }
}
