import { resolve } from 'node:path';
import { CliError, type Io } from '../../cli/io.js';
import { readNamed } from '../../project/read-named-file.js';
import { type DeclaredTarget, LISTS, readDeclaredTargets } from '../../run/declared-targets.js';

/** The targets of `--target`; readable list files are replaced with their entries. Throws CliError. */
export function loadDeclaredTargets(texts: readonly string[], io: Io): readonly DeclaredTarget[] {
  const declared = readDeclaredTargets(texts);
  if ('problem' in declared) throw new CliError(declared.problem);
  return declared.flatMap((target) => {
    const key = Object.hasOwn(LISTS, target.key) ? LISTS[target.key] : undefined;
    const lines = key === undefined ? [] : linesOf(target.value, io);
    return key === undefined || lines.length === 0 ? [target] : lines.map((value) => ({ key, value }));
  });
}

/** The lines that JMo reads; none if the path is not a file of the project. */
function linesOf(path: string, io: Io): string[] {
  const read = readNamed(resolve(io.directory, path), io);
  if ('problem' in read) return [];
  const lines = read.bytes.toString('utf8').split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}
