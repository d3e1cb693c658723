import * as z from 'zod/mini';
import { readAnswer } from '../answers.js';
import { saidText } from '../error-text.js';
import { type Environment, PlatformError } from '../types.js';
import { type Octokit, READS } from './client.js';
import { type Asked, LONGEST_WORDS, quoted } from './problems.js';

/** A change was refused because of what is there by now: nothing of it was made. */
export class GithubConflict extends PlatformError {}

/** The token may not do it. */
export class GithubForbidden extends PlatformError {}

export interface GraphqlRequest<Schema extends z.ZodMiniType> {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What `data` must be. */
  readonly schema: Schema;
  /** It changes nothing, so that it may be made again where no answer came. */
  readonly reads: boolean;
}

const answerSchema = z.object({
  data: z.nullish(z.unknown()),
  errors: z.nullish(
    z.array(z.object({ type: z.nullish(z.string()), message: z.string() })).check(z.minLength(1)),
  ),
});

/** The address for GraphQL; a server of one's own has it beside `/api/v3`. */
export function graphqlAddress(env: Environment): string {
  if (env.GITHUB_GRAPHQL_URL) return env.GITHUB_GRAPHQL_URL;
  const api = (env.GITHUB_API_URL || 'https://api.github.com').replace(/(?<!\/)\/+$/, '');
  return `${api.replace(/\/api\/v3$/, '/api')}/graphql`;
}

/** Asks GitHub's GraphQL API. @param asked for messages: who needs which permission, and the token, which they hide */
export async function askGraphql<Schema extends z.ZodMiniType>(
  octokit: Octokit,
  address: string,
  { query, variables, schema, reads }: GraphqlRequest<Schema>,
  asked: Pick<Asked, 'token' | 'needs'>,
): Promise<z.output<Schema>> {
  const request = { [READS]: reads };
  const { data: body } = await octokit.request(`POST ${address}`, { query, variables, request });
  const { data, errors } = readAnswer('GitHub', answerSchema, body);
  const [first] = errors ?? [];
  if (first !== undefined) throw problemOf(first.type ?? '', first.message, asked);
  return readAnswer('GitHub', schema, data);
}

/** GraphQL's errors come with status 200, and say in `type` what they are. */
function problemOf(
  type: string,
  message: string,
  { token, needs }: Pick<Asked, 'token' | 'needs'>,
): PlatformError {
  const said = quoted(saidText(message.replace(/\s+/g, ' ').trim(), LONGEST_WORDS, [token]));
  switch (type) {
    case 'NOT_FOUND':
      return new PlatformError(
        `GitHub finds nothing there for this token${said}: wrong repository, or ${needs}`,
      );
    case 'FORBIDDEN':
    case 'INSUFFICIENT_SCOPES':
      return new GithubForbidden(`the token may not do this${said}: ${needs}`);
    case 'RATE_LIMITED':
    case 'RATE_LIMIT':
      return new PlatformError(`GitHub's rate limit is used up${said}`);
    case 'STALE_DATA':
    case 'UNPROCESSABLE':
      return new GithubConflict(
        `GitHub refuses the change${said}: if somebody changed the branch meanwhile, run 'sync --apply' again`,
      );
    default:
      return new PlatformError(`GitHub answers with an error${said}`);
  }
}
