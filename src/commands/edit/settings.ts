import { CliError } from '../../cli/io.js';
import type { Path } from '../../schedule/diagnostic.js';
import type { Edit } from '../../schedule/edit/edit.js';
import { parsePath } from '../../schedule/edit/edit-schedule.js';
import { readForeignDocuments } from '../../schedule/yaml/documents.js';

/** Parses `k=v` arguments into a map; with `removals`, `k-` becomes undefined. Throws CliError on any other. */
export function readPairs(
  flag: string,
  words: readonly string[],
  removals = false,
): Map<string, string | undefined> {
  const pairs = new Map<string, string | undefined>();
  for (const word of words) {
    const at = word.indexOf('=');
    if (at > 0) pairs.set(word.slice(0, at), word.slice(at + 1));
    else if (removals && at === -1 && /^.+-$/.test(word)) pairs.set(word.slice(0, -1), undefined);
    else throw new CliError(`--${flag} must be KEY=VALUE${removals ? ', or KEY- to remove it' : ''}`);
  }
  if (pairs.has('__proto__')) throw new CliError(`--${flag} '__proto__' cannot be a key`);
  return pairs;
}

/** The edits of `--set PATH=VALUE` and `--unset PATH`, in that order. Throws CliError on an invalid path. */
export function readSettings(set: readonly string[], unset: readonly string[]): Edit[] {
  const edits = set.map((word): Edit => {
    const at = word.indexOf('=');
    if (at <= 0) throw new CliError('--set must be PATH=VALUE, such as jobTemplate.options.threads=4');
    const path = readPath('set', word.slice(0, at));
    return { path, value: readValue(word.slice(0, at), word.slice(at + 1)) };
  });
  return [...edits, ...unset.map((word): Edit => ({ path: readPath('unset', word), remove: true }))];
}

function readPath(flag: string, text: string): Path {
  const path = parsePath(text);
  if ('problem' in path) throw new CliError(`--${flag} '${text}' ${path.problem}`);
  return path;
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Parses a value by YAML's core schema: true, false, null, numbers, `[…]`, `{…}` and quoted text. Text that would be written
 * back as another number (1.20, 012) stays text.
 */
function readValue(path: string, text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null' || text === '~') return null;
  if (NUMBER.test(text) && String(Number(text)) === text) return Number(text);
  if (!/^[[{"']/.test(text)) return text;
  const documents = readForeignDocuments(text, '1.2');
  if (documents?.length !== 1)
    throw new CliError(
      `--set ${path}: the value can't be read as YAML; put a text that begins with ${text[0]} in quotes`,
    );
  if (JSON.stringify(documents).includes('"__proto__":'))
    throw new CliError(`--set ${path}: "__proto__" cannot be a key`);
  return documents[0];
}
