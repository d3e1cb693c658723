import { describe, expect, it } from 'vitest';
import { fakeSchedule, READ_TOKEN, startGitlabSchedules } from '../servers/gitlab-schedules.js';
import { projectWith, runSync, syncEnv } from './run-sync.js';

const names = (count: number) => Array.from({ length: count }, (_, index) => `s-${index}`);

/** A project in which every seventh schedule has a variable, and one that it wants. */
async function start(count: number) {
  const schedules = names(count).map((name, index) =>
    fakeSchedule(index + 1, `jmo-schedule: ${name}`, {
      variables: index % 7 === 0 ? [{ key: `V${index}`, value: 'x' }] : [],
    }),
  );
  const server = await startGitlabSchedules(schedules);
  return { server, directory: projectWith(names(count).map((name) => ({ name }))), env: syncEnv(server) };
}

describe('sync with nothing to change', () => {
  it.each([
    // The project, the token's user, and the list.
    [0, 3],
    // The project; a page of the list and one of the variables for each hundred.
    [10, 3],
    [100, 3],
    [300, 7],
  ])('asks about %i schedules in %i requests', async (count, requests) => {
    const { server, directory, env } = await start(count);
    // Without a schedule of ours in the file.
    const project = count === 0 ? projectWith([{ name: 'elsewhere', backend: 'local-cron' }]) : directory;
    const { code, err, out } = await runSync(project, [], env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`nothing to do, ${count} unchanged`);
    expect(server.requests).toHaveLength(requests);
  });

  it.each(['none', 'no variables'] as const)(
    'says the same where a server has no such GraphQL (%s), in a request a schedule',
    async (graphql) => {
      const full = await start(30);
      const old = await start(30);
      old.server.graphql = graphql;
      const said = await runSync(full.directory, [], full.env);
      expect(said.out).toContain("'jmo-schedule: s-7' carries variables (V7)");
      expect(await runSync(old.directory, [], old.env)).toEqual(said);
      expect(old.server.requests).toHaveLength(3 + 1 + 30);
    },
  );

  it('asks for the schedule itself where GraphQL hides variables, or has more of them', async () => {
    const many = Array.from({ length: 101 }, (_, index) => ({ key: `K${index}`, value: 'x' }));
    const server = await startGitlabSchedules([
      fakeSchedule(1, 'jmo-schedule: a', { variables: [{ key: 'SECRET', value: 'x' }], hidden: true }),
      fakeSchedule(2, 'jmo-schedule: b', { variables: many }),
      fakeSchedule(3, 'jmo-schedule: c', { variables: [{ key: 'SEEN', value: 'x' }] }),
    ]);
    const directory = projectWith(['a', 'b', 'c'].map((name) => ({ name })));
    const { out } = await runSync(directory, [], syncEnv(server));
    for (const key of ['SECRET', 'K100', 'SEEN']) expect(out).toContain(key);
    const shown = server.requests.filter(({ path }) => /pipeline_schedules\/\d/.test(path));
    expect(shown.map(({ path }) => path.at(-1)).sort()).toEqual(['1', '2']);
  });

  it('needs no right to write for the query', async () => {
    const { server, directory, env } = await start(10);
    const { code } = await runSync(directory, [], { ...env, JMO_GITLAB_TOKEN: READ_TOKEN });
    expect({ code, requests: server.requests.length }).toEqual({ code: 0, requests: 3 });
  });

  it.each([
    { status: 200, body: { data: { currentUser: null, project: null } } },
    { status: 200, body: { data: null, errors: [{ message: 'Query has complexity of 300' }] } },
    { status: 200, body: [] },
    { status: 302, headers: { location: 'https://sign-in.example/' } },
    { status: 502, body: '<html>' },
  ])('takes the long way after an answer such as %j', async (answer) => {
    const { server, directory, env } = await start(8);
    const said = await runSync(directory, [], env);
    server.interrupt = (_, { path }) => (path === '/api/graphql' ? answer : undefined);
    expect((await runSync(directory, [], env)).out).toBe(said.out);
  });
});
