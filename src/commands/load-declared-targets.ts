import { resolve } from 'node:path';
import { type DeclaredTarget, LISTS, readDeclaredTargets } from '../run/declared-targets.js';
import { Failure, type Io } from './io.js';
import { readNamed } from './read-named-file.js';

/** The targets of `--target`, with what their list files hold in place of those that can be read. Throws Failure. */
export function loadDeclaredTargets(texts: readonly string[], io: Io): readonly DeclaredTarget[] {
  const declared = readDeclaredTargets(texts);
  if ('problem' in declared) throw new Failure(declared.problem);
  return declared.flatMap((target) => {
    const key = Object.hasOwn(LISTS, target.key) ? LISTS[target.key] : undefined;
    const lines = key === undefined ? [] : linesOf(target.value, io);
    return key === undefined || lines.length === 0 ? [target] : lines.map((value) => ({ key, value }));
  });
}

/** As JMo reads them; none of what is no file of the project. */
function linesOf(path: string, io: Io): string[] {
  const read = readNamed(resolve(io.directory, path), io);
  if ('problem' in read) return [];
  const lines = read.bytes.toString('utf8').split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}
