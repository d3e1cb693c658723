import { isInCi, type Programs, runProgram } from './programs.js';

const ARGUMENTS = {
  gh: (host: string) => ['auth', 'token', `--hostname=${host}`],
  glab: (host: string) => ['config', 'get', 'token', `--host=${host}`],
};
/** Nobody can be logged in to it (RFC 6761). */
const NO_HOST = 'jmo-schedule.invalid';

/**
 * The token with which the user is logged in to exactly this host, from GitHub's or GitLab's own program; undefined if that is
 * not installed or knows none. A host that a repository names gets no other token.
 */
export function loginToken(program: keyof typeof ARGUMENTS, host: string, io: Programs): string | undefined {
  if (isInCi(io.env)) return undefined;
  // From these variables, both programs would answer for any host.
  const env = Object.fromEntries(Object.entries(io.env).filter(([name]) => !/token/i.test(name)));
  const ask = (about: string) => {
    const ended = (io.runProgram ?? runProgram)(program, ARGUMENTS[program](about), env);
    const token = ended?.status === 0 ? ended.stdout.trim() : '';
    return /^[\x21-\x7e]+$/.test(token) ? token : undefined;
  };
  const token = ask(host);
  // glab's settings may hold a token without a host, which it answers for any.
  return token === undefined || (program === 'glab' && ask(NO_HOST) === token) ? undefined : token;
}
