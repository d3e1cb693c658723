import { isAbsolute, join, relative, sep } from 'node:path';

/** What the project's files need of the world. Commands hand in their `Io`, the library its process. */
export interface World {
  /** Absolute path that relative paths start from. */
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes warnings for people, whole lines. */
  readonly err: (text: string) => void;
}

/** Which schedules a call is about: a resource file, or JMo's own store. Paths are as the user wrote them. */
export interface FileChoice {
  /** The folder that generated files belong to; the current one unless told. */
  readonly directory?: string | undefined;
  /** The resource file, from `directory`; `jmo-schedules.yaml` unless told. */
  readonly file?: string | undefined;
  /** JMo's own store, in place of `file`. */
  readonly store?: string | undefined;
}

/** `path` as seen from `directory`, with `/`; absolute where it lies outside. */
export function shownPath(directory: string, path: string): string {
  const inside = relative(directory, path);
  const outside = inside === '' || isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`);
  return (outside ? path : join('.', inside)).split(sep).join('/');
}
