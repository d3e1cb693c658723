/** Puts the YAML library's errors into our own words. */

import type { YAMLError } from 'yaml';
import { redactSecrets } from '../../text/secrets.js';
import type { Source } from './positions.js';

export interface SyntaxProblem {
  readonly start: number;
  readonly end: number;
  /** Whether nothing after `lineStart` can be trusted. */
  readonly breaks: boolean;
  readonly lineStart: number;
  readonly text: { readonly code: string; readonly message: string; readonly hint?: string };
}

/** Undefined if another part of the reader reports the problem in more detail. */
export function explainSyntaxError(error: YAMLError, source: Source): SyntaxProblem | undefined {
  // Our own rules report odd keys, and tags that the library keeps.
  if (
    error.code === 'NON_STRING_KEY' ||
    (error.code === 'TAG_RESOLVE_FAILED' && !LOST_TAG.test(error.message))
  )
    return undefined;
  const start = Math.min(error.pos[0], source.text.length);
  const end = Math.max(start, Math.min(error.pos[1], source.text.length));
  const lineStart = start - source.span(start).column + 1;
  // The line's beginning is enough; searching its end each time could take quadratic time.
  const line = source.text.slice(lineStart, lineStart + 200);
  const cron = UNQUOTED_CRON.exec(line);
  if (!cron) return { start, end, lineStart, ...explain(error) };
  const from = lineStart + (cron[1] as string).length;
  return {
    start: from,
    end: from + (cron[2] as string).length,
    lineStart,
    breaks: true,
    text: {
      code: 'unquoted-cron',
      message: 'a cron expression that begins with * or @ must be in quotes: the sign has a meaning in YAML',
      hint: `write "${cron[2]}"`,
    },
  };
}

const LOST_TAG = /^(?:Could not resolve tag|Verbatim tags)/;

const UNQUOTED_CRON = /^(\s*(?:- +)?(?:schedule|cron): +)([*@][A-Za-z0-9*/,@ -]*[A-Za-z0-9*/,-])/;

function explain(error: YAMLError): Pick<SyntaxProblem, 'breaks' | 'text'> {
  const { code, message } = error;
  const rule = RULES.find((candidate) => candidate.code === code && (candidate.match?.test(message) ?? true));
  if (!rule)
    return {
      breaks: true,
      text: { code: 'yaml-syntax', message: `this is not valid YAML: ${plain(message)}` },
    };
  return {
    breaks: rule.breaks ?? true,
    text: {
      code: rule.diagnostic ?? 'yaml-syntax',
      message: rule.message,
      ...(rule.hint === undefined ? {} : { hint: rule.hint }),
    },
  };
}

interface Rule {
  readonly code: string;
  readonly match?: RegExp;
  readonly message: string;
  readonly hint?: string;
  readonly diagnostic?: string;
  readonly breaks?: boolean;
}

const RULES: readonly Rule[] = [
  {
    code: 'TAB_AS_INDENT',
    message: 'a tab is used to indent; YAML indents with blanks only',
    hint: 'replace the tab by blanks',
    diagnostic: 'tab-indent',
  },
  {
    code: 'BAD_DQ_ESCAPE',
    message: 'a backslash in double quotes begins an escape that YAML does not know',
    hint: 'write \\\\ for a backslash, or use single quotes',
    breaks: false,
  },
  {
    code: 'MISSING_CHAR',
    match: /closing/,
    message: 'a quoted text is never closed',
    hint: 'add the closing quote',
  },
  {
    code: 'MISSING_CHAR',
    match: /followed by map values/,
    message: 'a key has no ":" after it',
    hint: 'write "key: value", or indent the line if it belongs to the text above',
  },
  {
    code: 'MISSING_CHAR',
    match: /Comments must be separated/,
    message: 'a comment needs a blank before its #',
    breaks: false,
  },
  { code: 'MISSING_CHAR', match: /Missing ,/, message: 'a comma is missing between two items' },
  { code: 'MISSING_CHAR', match: /Missing space after :/, message: 'a blank is missing after ":"' },
  {
    code: 'MISSING_CHAR',
    match: /without - indicator/,
    message: 'this line should begin with "- " as the items above it do',
  },
  { code: 'MISSING_CHAR', match: /directives-end/, message: 'a line "---" must follow the % lines' },
  {
    code: 'BAD_INDENT',
    match: /end with/,
    message: 'a [ or { opened above is never closed, or closed too far to the left',
    hint: 'close it, and indent its lines deeper than its key',
  },
  {
    code: 'MISSING_CHAR',
    match: /end with/,
    message: 'a [ or { opened above is never closed',
    hint: 'count the brackets',
  },
  {
    code: 'BAD_INDENT',
    match: /flow/i,
    message: 'the lines inside [ ] or { } must be indented deeper than the key they belong to',
    breaks: false,
  },
  {
    code: 'BAD_INDENT',
    match: /same column/,
    message: 'this line is not indented like its neighbours',
    hint: 'give all keys of a map, and all dashes of a list, the same indentation',
  },
  { code: 'BAD_INDENT', message: 'the indentation does not fit the lines above' },
  {
    code: 'BAD_SCALAR_START',
    message: 'a text that begins with this character must be in quotes',
    hint: 'YAML keeps @ ` % and some others for itself',
    breaks: false,
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    message: 'a second ": " on one line: the text after the first is not a value',
    hint: 'put the value in quotes, or the inner map on separate lines',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    message: 'a key must be on one line',
    hint: 'is a ":" missing, or is a line indented wrongly?',
  },
  { code: 'KEY_OVER_1024_CHARS', message: 'a key is longer than 1,024 characters' },
  { code: 'BLOCK_IN_FLOW', message: 'a list or map over several lines cannot be inside [ ] or { }' },
  {
    code: 'BAD_ALIAS',
    match: /ambiguous/,
    message: 'the name of an anchor or alias ends in ":"',
    hint: 'put a blank before the colon',
    breaks: false,
  },
  {
    code: 'BAD_ALIAS',
    message: 'a & or * without a name',
    hint: 'put the text in quotes if the sign was meant literally',
  },
  { code: 'ALIAS_PROPS', message: 'an alias takes neither a tag nor an anchor' },
  {
    code: 'BAD_DIRECTIVE',
    message: 'a line that begins with % is not a directive YAML knows',
    hint: 'put a text that begins with % in quotes',
    breaks: false,
  },
  {
    code: 'TAG_RESOLVE_FAILED',
    message: 'a tag that YAML cannot resolve',
    hint: 'leave the tag out, or put a text that begins with ! in quotes',
    diagnostic: 'custom-tag',
    breaks: false,
  },
  { code: 'RESOURCE_EXHAUSTION', message: 'lists and maps are nested too deeply', diagnostic: 'too-deep' },
  {
    code: 'UNEXPECTED_TOKEN',
    match: /Block scalar header/,
    message: 'after | or > only an indentation number, + or - is allowed',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    match: /flow-seq-end|flow-map-end|expected flow/i,
    message: 'a [ or { is never closed, or closed twice',
    hint: 'count the brackets',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    match: /at node end/,
    message: 'there is text after the end of a value',
    hint: 'put the whole value in quotes',
  },
];

/** The library's message without text of the file: it quotes what it cannot parse, which may be a secret. */
function plain(message: string): string {
  const words = message.replace(/:.*$/s, '');
  return /^[A-Za-z ,.&|>[\]{}-]{1,120}$/.test(words)
    ? redactSecrets(words)
    : 'something here is not expected';
}
