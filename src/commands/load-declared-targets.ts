import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DeclaredTarget, LISTS, readDeclaredTargets } from '../run/declared-targets.js';
import { Failure, type Io } from './io.js';

/** The targets of `--target`, with what their list files hold in place of those that can be read. Throws Failure. */
export function loadDeclaredTargets(texts: readonly string[], io: Io): readonly DeclaredTarget[] {
  const declared = readDeclaredTargets(texts);
  if ('problem' in declared) throw new Failure(declared.problem);
  return declared.flatMap((target) => {
    const key = Object.hasOwn(LISTS, target.key) ? LISTS[target.key] : undefined;
    const lines = key === undefined ? [] : linesOf(resolve(io.directory, target.value));
    return key === undefined || lines.length === 0 ? [target] : lines.map((value) => ({ key, value }));
  });
}

/** As JMo reads them. */
function linesOf(path: string): string[] {
  try {
    const lines = readFileSync(path, 'utf8').split(/\r?\n/);
    return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  } catch {
    return [];
  }
}
