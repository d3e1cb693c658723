import { describe, expect, it } from 'vitest';
import { upsertComment } from '../../src/hosts/github/comment.js';
import { PlatformError } from '../../src/hosts/types.js';
import { type FakeComment, type GithubState, startGithub } from '../servers/github.js';
import { githubEnv } from './environments.js';

const MARKER = 'jmo-schedule check';
const HIDDEN = `<!-- ${MARKER} -->`;
const PULL = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' };

const saying = (body: string, isNews = true) => ({ marker: MARKER, body, isNews });

async function upsert(
  comments: FakeComment[],
  body: string,
  { isNews, ...state }: Partial<GithubState> & { readonly isNews?: boolean } = {},
) {
  const server = await startGithub({ comments, ...state });
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  const call = () => upsertComment({ env: githubEnv(server.url, PULL), sleep }, saying(body, isNews));
  const writes = () => server.requests.filter(({ method }) => method !== 'GET');
  return { server, call, writes };
}

describe('the sticky comment', () => {
  it('is created once, and then changed only if its text changes', async () => {
    const { call, server, writes } = await upsert([{ id: 1, body: 'LGTM' }], 'no drift');
    expect(await call()).toEqual({ outcome: 'created', url: expect.stringContaining('/pull/7#') });
    expect(server.state.comments.at(-1)?.body).toBe(`${HIDDEN}\nno drift`);
    expect(await call()).toMatchObject({ outcome: 'unchanged' });
    expect(writes()).toHaveLength(1);
    expect(await upsertComment({ env: githubEnv(server.url, PULL) }, saying('drift'))).toMatchObject({
      outcome: 'updated',
    });
    expect(server.state.comments).toHaveLength(2);
    expect(server.state.comments[1]?.body).toBe(`${HIDDEN}\ndrift`);
  });

  it('is not created if it is no news, and an existing one is updated all the same', async () => {
    const quiet = await upsert([{ id: 1, body: 'LGTM' }], 'no drift', { isNews: false });
    expect(await quiet.call()).toEqual({ outcome: 'none', reason: 'there is nothing to report' });
    expect(quiet.writes()).toEqual([]);
    const ours = { id: 1, body: `${HIDDEN}\ndrift`, type: 'Bot' };
    const { call, server } = await upsert([ours], 'no drift', { isNews: false });
    expect(await call()).toMatchObject({ outcome: 'updated' });
    expect(server.state.comments.map(({ body }) => body)).toEqual([`${HIDDEN}\nno drift`]);
  });

  it('is found on a later page, with the line endings that GitHub stored', async () => {
    const others = Array.from({ length: 150 }, (_, index) => ({ id: index + 1, body: `comment ${index}` }));
    const ours = { id: 500, body: `${HIDDEN}\r\na\r\nb`, type: 'Bot' };
    const { call, writes } = await upsert([...others, ours], 'a\nb');
    expect(await call()).toMatchObject({ outcome: 'unchanged' });
    expect(writes()).toEqual([]);
  });

  it("is not confused with a quote of the marker, or a stranger's copy of it", async () => {
    const comments = [
      { id: 1, body: `> ${HIDDEN}\nwhat is this?`, type: 'Bot' },
      { id: 2, body: `${HIDDEN}\nmine!`, association: 'CONTRIBUTOR' },
    ];
    const { call, server } = await upsert(comments, 'drift');
    expect(await call()).toMatchObject({ outcome: 'created' });
    expect(server.state.comments[1]?.body).toBe(`${HIDDEN}\nmine!`);
  });

  it("may have been written by a member's token", async () => {
    const { call, server } = await upsert(
      [{ id: 3, body: `${HIDDEN}\nold`, association: 'MEMBER' }],
      'drift',
    );
    expect(await call()).toMatchObject({ outcome: 'updated' });
    expect(server.state.comments).toHaveLength(1);
  });

  it("is left out, with the reason, if a fork's token may only read", async () => {
    const { call } = await upsert([], 'drift', { permissions: new Set(['issues: read']) });
    expect(await call()).toEqual({
      outcome: 'none',
      reason: expect.stringMatching(/Resource not accessible by integration.*`pull-requests: write`/),
    });
  });

  it('is left out outside pull requests and without a token', async () => {
    const env = githubEnv('http://127.0.0.1:9', { GITHUB_REF: 'refs/heads/main' });
    expect(await upsertComment({ env }, saying('drift'))).toMatchObject({ outcome: 'none' });
    const silent = githubEnv('http://127.0.0.1:9', { ...PULL, GITHUB_TOKEN: '' });
    expect(await upsertComment({ env: silent }, saying('drift'))).toMatchObject({
      outcome: 'none',
      reason: expect.stringContaining('token'),
    });
  });

  it("is cut to GitHub's limit", async () => {
    const { call, server } = await upsert([], '😀'.repeat(40_000));
    expect(await call()).toMatchObject({ outcome: 'created' });
    const body = server.state.comments[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.length).toBeGreaterThan(65_000);
    expect(body).not.toContain('\uFFFD');
    expect(body).toContain('… cut');
  });

  it("is not posted twice after an error of GitHub's", async () => {
    const { call, server, writes } = await upsert([], 'drift');
    server.faults.push(undefined, { status: 502, body: { message: 'Bad Gateway' } });
    await expect(call()).rejects.toBeInstanceOf(PlatformError);
    expect(writes()).toHaveLength(1);
  });
});
