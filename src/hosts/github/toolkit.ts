import type * as toolkit from '@actions/github/lib/utils';

type Toolkit = typeof toolkit;

export type Octokit = InstanceType<Toolkit['GitHub']>;

/** Values for what `@actions/github` reads while it is loaded: it then chooses no proxy and opens no file. */
const QUIET = { GITHUB_API_URL: '', GITHUB_EVENT_PATH: '', no_proxy: '*' };
let loading: Promise<Toolkit> | undefined;

/** Loads `@actions/github`, once: of two calls at a time, each would restore the environment that the other has set. */
export function loadToolkit(): Promise<Toolkit> {
  loading ??= load();
  return loading;
}

/**
 * While it is loaded, `@actions/github` chooses a proxy by the process's environment and parses the event's file: it throws if it
 * can't read one of them, and prints to standard output if the file is missing. Our own rules decide about both.
 */
async function load(): Promise<Toolkit> {
  const { env } = process;
  // Replaced, not changed: `Io.env` is the same object.
  process.env = { ...env, ...QUIET };
  try {
    return await import('@actions/github/lib/utils');
  } finally {
    process.env = env;
  }
}
