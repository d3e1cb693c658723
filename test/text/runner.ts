/**
 * GitHub's runner's rules for commands, from its source: `ActionCommand.TryParseV2` and `ActionCommand.TryParse` in
 * src/Runner.Common/ActionCommand.cs, called line by line from src/Runner.Worker/ActionCommandManager.cs
 * (github.com/actions/runner). `string.TrimStart` removes what `char.IsWhiteSpace` accepts: in Latin-1 the blank, U+0009 to
 * U+000D, U+0085 and U+00A0, above it the categories Zs, Zl and Zp (System.Private.CoreLib/src/System/Char.cs).
 */

const LEADING_WHITE_SPACE = /^[\t-\r \u0085\u00a0\p{Z}]+/u;
const KNOWN = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

/** The commands in a step's output. The runner's reader ends lines at CR and LF, and drops a byte order mark. */
export function obeyedLines(output: string): string[] {
  return output
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => isCommandV2(line) || isCommandV1(line));
}

function isCommandV2(line: string): boolean {
  const message = line.replace(LEADING_WHITE_SPACE, '');
  const end = message.indexOf('::', 2);
  return message.startsWith('::') && end !== -1 && isKnown(message.slice(2, end));
}

function isCommandV1(line: string): boolean {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  return start !== -1 && end !== -1 && isKnown(line.slice(start + 3, end));
}

/** The name ends at the first blank; case does not matter. */
function isKnown(info: string): boolean {
  return KNOWN.includes((info.split(' ')[0] ?? '').toLowerCase());
}

/** Controls, line separators and direction changes, which act on terminals. Line breaks and tabs are layout. */
export const ACTS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;
