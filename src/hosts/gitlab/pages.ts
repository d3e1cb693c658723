import * as z from 'zod/mini';
import { readAnswer } from '../answers.js';
import type { HostOptions } from '../options.js';
import { limitPages } from '../page-limit.js';
import { PlatformError } from '../types.js';

const PAGE = 100;

/** One page as the transport hands it out: `link` is '' on the last one. */
interface Answer {
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** The pages of a list by their numbers, checked, within the bounds of limitPages. */
export async function* gitlabPages<Schema extends z.ZodMiniType>(
  ask: (page: { readonly per_page: number; readonly page: number }) => Promise<Answer>,
  schema: Schema,
  options: HostOptions,
): AsyncGenerator<readonly z.output<Schema>[]> {
  const limit = limitPages('GitLab', options);
  for (let page = 1; ; page++) {
    limit(String(page));
    const { body, headers } = await ask({ per_page: PAGE, page });
    const list = readAnswer('GitLab', z.array(schema), body);
    yield list;
    const { link = '' } = headers;
    if (link === '' || list.length === 0) return;
    const number = /[?&]page=(\d+)/.exec(link)?.[1];
    if (number !== undefined && Number(number) <= page)
      throw new PlatformError('GitLab sends a list whose pages lead in a circle');
  }
}
