import { isAbsolute, join, relative, sep } from 'node:path';

/** The project's access to the outside world: commands pass their `Io`, the library its process. */
export interface World {
  /** The absolute path that relative paths start from. */
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Prints warnings, whole lines. */
  readonly err: (text: string) => void;
  /** All of standard input, for the file `-`; without it, that is a file like any other. */
  readonly readInput?: (() => Buffer) | undefined;
}

/** The file that a call is about: a resource file or JMo's own store. Paths are as the user wrote them. */
export interface FileChoice {
  /** The folder of generated files; the current one by default. */
  readonly directory?: string | undefined;
  /** The resource file, relative to `directory`; `jmo-schedules.yaml` by default; `-` is standard input. */
  readonly file?: string | undefined;
  /** JMo's own store, instead of `file`. */
  readonly store?: string | undefined;
}

/** `path` relative to `directory`, with `/`; absolute if it is outside. */
export function shownPath(directory: string, path: string): string {
  const inside = relative(directory, path);
  const outside = inside === '' || isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`);
  return (outside ? path : join('.', inside)).split(sep).join('/');
}
