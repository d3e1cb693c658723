/** Makes the same edits on plain data, to verify edits of text. */

import type { Path } from '../diagnostic.js';
import type { Edit } from './splice.js';

/** A copy with one edit made. Creates missing maps and lists on the way. */
export function editValue(value: unknown, edit: Edit): unknown {
  return change(value, edit.path, edit);
}

function change(value: unknown, path: Path, edit: Edit): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return 'remove' in edit ? undefined : edit.value;
  const removes = 'remove' in edit;
  if (typeof step === 'number') {
    if (value != null && !Array.isArray(value)) return value;
    const list: unknown[] = [...((value as unknown[] | null | undefined) ?? [])];
    if (step > list.length || (removes && step >= list.length)) return value;
    if (removes && rest.length === 0) list.splice(step, 1);
    else list[step] = change(list[step], rest, edit);
    return list;
  }
  if (value != null && (typeof value !== 'object' || Array.isArray(value))) return value;
  const map = { ...(value as Record<string, unknown> | null | undefined) };
  const there = Object.hasOwn(map, step);
  if (removes && !there) return value;
  if (removes && rest.length === 0) delete map[step];
  else map[step] = change(there ? map[step] : undefined, rest, edit);
  return map;
}

/** Whether two data values are equal in any key order: `isDeepStrictEqual` without Node. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b) || !(Array.isArray(a) || isPlain(a)))
    return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false;
    for (let index = 0; index < a.length; index++) if (!isSameData(a[index], b[index])) return false;
    return true;
  }
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && isSameData(value, right.get(key)))
  );
}

function isPlain(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}
