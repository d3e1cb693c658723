import { WrappedRE2 } from 're2-wasm/build/wasm/re2.js';

export interface Input {
  readonly type?: 'string' | 'boolean' | 'number' | 'array';
  readonly description?: string;
  readonly default?: unknown;
  readonly regex?: string;
  readonly options?: readonly unknown[];
}

/** Before 18.1, no pattern of an input matched an empty or blank value. */
export type Server = 'before 18.1' | '18.1 and later';

/** The problem of the pattern: GitLab compiles it with RE2, as this does. */
export function patternProblem(pattern: string): string | undefined {
  const made = compile(pattern);
  return made.ok() ? undefined : made.error();
}

/** Whether GitLab accepts the value for the input. Without pattern and list, the type is checked. */
export function takesValue({ regex, options, type = 'string' }: Input, value: unknown, server: Server) {
  if (type !== (Array.isArray(value) ? 'array' : typeof value)) return false;
  if (options !== undefined && !options.includes(value)) return false;
  if (regex === undefined) return true;
  const text = String(value);
  if (server === 'before 18.1' && text.trim() === '') return false;
  const made = compile(regex);
  return made.ok() && made.match(text, 0, false).index >= 0;
}

/** Cached, since WebAssembly has little memory and never frees it. */
const compiled = new Map<string, WrappedRE2>();

function compile(pattern: string): WrappedRE2 {
  const known = compiled.get(pattern) ?? new WrappedRE2(pattern, false, false, false);
  compiled.set(pattern, known);
  return known;
}
