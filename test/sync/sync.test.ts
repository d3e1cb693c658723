import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fetchWithin } from '../hosts/environments.js';
import {
  ALICE,
  BLOCKED,
  fakeSchedule,
  ME,
  READ_TOKEN,
  startGitlabSchedules,
  TOKEN,
} from '../servers/gitlab-schedules.js';
import { projectWith, resourceFile, runSync, syncEnv } from './run-sync.js';

const OURS = 'jmo-schedule: ';

describe('sync', () => {
  it('shows a plan and writes nothing, then makes exactly those changes, then finds nothing to do', async () => {
    const server = await startGitlabSchedules([
      fakeSchedule(1, 'nightly builds of the docs', { owner: ALICE }),
      fakeSchedule(2, `${OURS}weekly`, { cron: '0 3 * * 0', owner: ALICE }),
      fakeSchedule(3, `${OURS}staging`),
      fakeSchedule(4, `${OURS}gone`),
      fakeSchedule(5, `${OURS}same`, { cron: '17 2 * * 7', cron_timezone: 'Etc/UTC', owner: ALICE }),
      fakeSchedule(6, `${OURS}weekly`),
    ]);
    const directory = projectWith([
      { name: 'weekly', cron: '30 3 * * 0', zone: 'Europe/Berlin' },
      { name: 'staging', suspend: true },
      { name: 'same', cron: '17 2 * * SUN' },
      { name: 'fresh', cron: '5 4 * * 1', ref: 'develop' },
    ]);
    const env = syncEnv(server);
    const plan = await runSync(directory, [], env);
    expect(plan).toMatchObject({ code: 0, err: '' });
    expect(plan.out).toBe(
      [
        '~ deactivate  staging: active -> inactive',
        '~ update      weekly: cron "0 3 * * 0" -> "30 3 * * 0", timezone "UTC" -> "Europe/Berlin"; takes ownership from @alice',
        '- delete      gone: pipeline schedule 4 of @project_42_bot is no longer in the file',
        '- delete      weekly: pipeline schedule 6 of @project_42_bot is a younger copy',
        '+ create      fresh: 5 4 * * 1, UTC, on refs/heads/develop',
        '= unchanged   same: owned by @alice',
        'GitLab project team/shop: 1 to create, 2 to update, 2 to delete, 1 unchanged; 1 schedule of others left alone',
        'To make these changes, add --apply.',
        '',
      ].join('\n'),
    );
    expect(server.writes).toEqual([]);

    const applied = await runSync(directory, ['--apply'], env);
    expect(applied).toMatchObject({ code: 0, err: '' });
    expect(applied.out).toContain('~ updated     weekly: cron');
    expect(applied.out).toContain(
      '1 created, 2 updated, 2 deleted, 1 unchanged; 1 schedule of others left alone\n',
    );
    expect(server.writes).toEqual([
      'PUT 3 active',
      'OWN 2',
      'PUT 2 cron,cron_timezone',
      'DELETE 4',
      'DELETE 6',
      `POST ${OURS}fresh`,
    ]);
    expect(server.schedules.find(({ description }) => description === `${OURS}fresh`)).toMatchObject({
      ref: 'refs/heads/develop',
      cron: '5 4 * * 1',
      cron_timezone: 'UTC',
      active: true,
    });
    server.writes.length = 0;
    const again = await runSync(directory, ['--apply'], env);
    expect(again).toMatchObject({
      code: 0,
      out: [
        '= unchanged   fresh: owned by @project_42_bot',
        '= unchanged   same: owned by @alice',
        '= unchanged   staging: owned by @project_42_bot',
        '= unchanged   weekly: owned by @project_42_bot',
        'GitLab project team/shop: nothing to do, 4 unchanged; 1 schedule of others left alone\n',
      ].join('\n'),
    });
    expect(server.writes).toEqual([]);
  });

  it('reads all pages, by Link or by X-Next-Page, and sends the token only to the given server', async () => {
    const many = Array.from({ length: 25 }, (_, at) => fakeSchedule(at + 1, `other ${at}`));
    for (const links of [true, false]) {
      const server = await startGitlabSchedules([fakeSchedule(99, `${OURS}nightly`), ...many]);
      Object.assign(server, { pageSize: 10, links });
      // Ours is the newest; it comes last on the last page.
      server.schedules.push(fakeSchedule(0, `${OURS}weekly`));
      const { out } = await runSync(
        projectWith([{ name: 'nightly' }, { name: 'weekly' }]),
        [],
        syncEnv(server),
      );
      expect(out).toContain(
        'GitLab project team/shop: nothing to do, 2 unchanged; 25 schedules of others left alone\n',
      );
      expect(server.requests.filter(({ path }) => path.endsWith('/pipeline_schedules'))).toHaveLength(3);
    }
  });

  it('takes over a schedule that runs for its owner only to change it', async () => {
    const server = await startGitlabSchedules([
      fakeSchedule(1, `${OURS}a`, { owner: ALICE }),
      fakeSchedule(2, `${OURS}b`, { owner: null, active: false }),
    ]);
    const directory = projectWith([{ name: 'a' }, { name: 'b' }]);
    const { out } = await runSync(directory, ['--apply'], syncEnv(server));
    expect(out).toContain(
      '~ activated   b: inactive -> active; takes ownership from an account that is gone\n',
    );
    expect(server.writes).toEqual(['OWN 2', 'PUT 2 active']);
    expect(server.schedules[0]?.owner).toEqual(ALICE);
  });

  it('takes over an unchanged schedule that does not run for its owner', async () => {
    const server = await startGitlabSchedules([
      fakeSchedule(1, `${OURS}a`, { owner: BLOCKED }),
      fakeSchedule(2, `${OURS}b`, { owner: null }),
      // An inactive one is not taken over.
      fakeSchedule(3, `${OURS}c`, { owner: BLOCKED, active: false }),
    ]);
    const directory = projectWith([{ name: 'a' }, { name: 'b' }, { name: 'c', suspend: true }]);
    const plan = await runSync(directory, [], syncEnv(server));
    expect(plan.out).toBe(
      [
        '~ take over   a: from @bob, for whom GitLab starts nothing',
        '~ take over   b: from an account that is gone, for whom GitLab starts nothing',
        '= unchanged   c: owned by @bob',
        'note: the owner of \'jmo-schedule: c\', @bob, is blocked: GitLab does not start it until someone takes it over ("Take ownership" on its page)',
        'GitLab project team/shop: 2 to update, 1 unchanged',
        'To make these changes, add --apply.',
        '',
      ].join('\n'),
    );
    const json = JSON.parse((await runSync(directory, ['-o', 'json'], syncEnv(server))).out);
    expect(json.changes[0]).toEqual({
      action: 'update',
      name: 'a',
      id: 1,
      changes: [],
      owner: 'bob',
      takeOwnership: true,
      status: 'planned',
    });
    const applied = await runSync(directory, ['--apply'], syncEnv(server));
    expect(applied).toMatchObject({ code: 0, err: '' });
    expect(applied.out).toContain('~ taken over  a: from @bob');
    expect(applied.out).not.toContain("'jmo-schedule: a'");
    expect(server.writes).toEqual(['OWN 1', 'OWN 2']);
    server.writes.length = 0;
    expect((await runSync(directory, ['--apply'], syncEnv(server))).out).toContain(
      'nothing to do, 3 unchanged',
    );
    expect(server.writes).toEqual([]);
  });

  it('notes what it may not take over', async () => {
    const server = await startGitlabSchedules([fakeSchedule(1, `${OURS}a`, { owner: BLOCKED })]);
    server.role = 'developer';
    const { code, err, out } = await runSync(projectWith([{ name: 'a' }]), ['--apply'], syncEnv(server));
    expect(code).toBe(2);
    expect(err).toMatch(/may not take over the pipeline schedule/);
    expect(out).toContain("note: the owner of 'jmo-schedule: a', @bob, is blocked: GitLab does not start it");
  });

  it('reports variables and inputs of others, and keeps them', async () => {
    const server = await startGitlabSchedules([
      fakeSchedule(3, `${OURS}c`, {
        variables: [{ key: 'DEPTH', value: 'hidden' }],
        inputs: [{ name: 'region', value: 'hidden' }],
      }),
    ]);
    const directory = projectWith([{ name: 'c', cron: '1 1 * * *' }]);
    const { out } = await runSync(directory, ['--apply'], syncEnv(server));
    expect(out).toContain(
      "note: 'jmo-schedule: c' carries variables (DEPTH) and inputs (region) that are not from the file; they are kept",
    );
    expect(out).not.toContain('hidden');
    expect(server.writes).toEqual(['PUT 3 cron']);
    expect(server.schedules[0]).toMatchObject({
      variables: [{ key: 'DEPTH' }],
      inputs: [{ name: 'region' }],
    });
  });

  it('deletes more than half of our schedules only on request', async () => {
    const server = await startGitlabSchedules([
      fakeSchedule(1, `${OURS}a`),
      fakeSchedule(2, `${OURS}b`),
      fakeSchedule(3, `${OURS}c`),
      fakeSchedule(4, 'someone else'),
    ]);
    const directory = projectWith([{ name: 'a', cron: '1 1 * * *' }]);
    const env = syncEnv(server);
    const plan = await runSync(directory, [], env);
    expect(plan.code).toBe(0);
    expect(plan.out).toContain('--apply would be refused: the plan deletes 2 pipeline schedules');
    const refused = await runSync(directory, ['--apply'], env);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.err).toMatch(/^jmo-schedule: refused: the plan deletes 2 .* --allow-mass-change\n$/);
    expect(server.writes).toEqual([]);
    expect((await runSync(directory, ['--apply', '--allow-mass-change'], env)).code).toBe(0);
    expect(server.schedules.map(({ id }) => id)).toEqual([1, 4]);
    // Half is not more than half, and a single one may have a new name.
    writeFileSync(join(directory, 'jmo-schedules.yaml'), resourceFile([{ name: 'a' }, { name: 'd' }]));
    await runSync(directory, ['--apply'], env);
    writeFileSync(join(directory, 'jmo-schedules.yaml'), resourceFile([{ name: 'a' }]));
    expect((await runSync(directory, ['--apply'], env)).code).toBe(0);
    expect(server.schedules.map(({ id }) => id)).toEqual([1, 4]);
    writeFileSync(join(directory, 'jmo-schedules.yaml'), resourceFile([{ name: 'renamed' }]));
    expect(await runSync(directory, ['--apply'], env)).toMatchObject({ code: 0, err: '' });
    expect(server.schedules.map(({ description }) => description)).toEqual([
      'someone else',
      `${OURS}renamed`,
    ]);
  });

  it('runs on a tag, a full ref or the default branch, and reports a missing branch before it writes', async () => {
    const server = await startGitlabSchedules();
    const directory = projectWith([
      { name: 'a', ref: 'v1.0.0' },
      { name: 'b', ref: 'refs/heads/release/1.x' },
      { name: 'c', ref: 'release/1.x' },
      { name: 'd' },
    ]);
    await runSync(directory, ['--apply'], syncEnv(server));
    expect(server.schedules.map(({ ref }) => ref)).toEqual([
      'refs/tags/v1.0.0',
      'refs/heads/release/1.x',
      'refs/heads/release/1.x',
      'refs/heads/main',
    ]);
    const missing = await runSync(projectWith([{ name: 'a', ref: 'nope' }]), ['--apply'], syncEnv(server));
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toBe(
      "schedule 'a': the GitLab project has no branch or tag 'nope' (spec.backend.config.ref)",
    );
  });

  it('reports limits before and when they are reached, deletes first, and does the rest', async () => {
    const others = Array.from({ length: 9 }, (_, at) => fakeSchedule(at + 1, `other ${at}`));
    const server = await startGitlabSchedules([
      ...others,
      fakeSchedule(20, `${OURS}old`),
      fakeSchedule(21, `${OURS}a`),
    ]);
    server.limit = 11;
    const directory = projectWith([{ name: 'a', cron: '1 1 * * *' }, { name: 'b' }, { name: 'c' }]);
    const plan = await runSync(directory, [], syncEnv(server));
    expect(plan.out).toContain(
      'note: the project would have 12 pipeline schedules: the Free plan of gitlab.com allows 10, paid plans 50\n',
    );
    const { code, err, out } = await runSync(directory, ['--apply'], syncEnv(server));
    expect(code).toBe(2);
    expect(err).toBe(
      'jmo-schedule: c: the project is full: GitLab answers 400, "Maximum number of ci pipeline schedules (11) exceeded"\n',
    );
    expect(out).toContain('1 created, 1 updated, 1 deleted, 1 not made, 0 unchanged');
    expect(server.writes).toEqual(['PUT 21 cron', 'DELETE 20', `POST ${OURS}b`]);
  });

  it('leaves alone what was renamed after the plan was made', async () => {
    const server = await startGitlabSchedules([fakeSchedule(1, `${OURS}a`), fakeSchedule(2, `${OURS}b`)]);
    const [, second] = server.schedules;
    server.interrupt = (_, { path }) => {
      if (path.endsWith('/pipeline_schedules/2') && second) second.description = 'mine now';
      return undefined;
    };
    const { code, err } = await runSync(projectWith([{ name: 'a' }]), ['--apply'], syncEnv(server));
    expect({ code, err }).toEqual({
      code: 2,
      err: 'jmo-schedule: b: it was renamed since the plan was made, and is left alone\n',
    });
    expect(server.writes).toEqual([]);
  });
});

describe('the output of sync', () => {
  async function drifted() {
    const server = await startGitlabSchedules([
      fakeSchedule(1, `${OURS}a`, { cron: '*/5 | `x` <b>', owner: ALICE }),
      fakeSchedule(2, `${OURS}b`),
    ]);
    return { server, directory: projectWith([{ name: 'a' }, { name: 'c', suspend: true }]) };
  }

  it('as JSON has every change as data', async () => {
    const { server, directory } = await drifted();
    const plan = JSON.parse((await runSync(directory, ['-o', 'json'], syncEnv(server))).out);
    expect(plan).toEqual({
      project: 'team/shop',
      file: 'jmo-schedules.yaml',
      applied: false,
      changes: [
        {
          action: 'update',
          name: 'a',
          id: 1,
          changes: [{ attribute: 'cron', from: '*/5 | `x` <b>', to: '17 2 * * *' }],
          owner: 'alice',
          takeOwnership: true,
          status: 'planned',
        },
        {
          action: 'delete',
          name: 'b',
          id: 2,
          owner: 'project_42_bot',
          reason: 'not in the file',
          status: 'planned',
        },
        {
          action: 'create',
          name: 'c',
          id: null,
          schedule: {
            name: 'c',
            description: `${OURS}c`,
            ref: 'refs/heads/main',
            cron: '17 2 * * *',
            timezone: 'UTC',
            active: false,
          },
          status: 'planned',
        },
      ],
      unchanged: [],
      unmanaged: 0,
      notes: [],
      refused: null,
    });
    const applied = JSON.parse((await runSync(directory, ['--apply', '-o', 'json'], syncEnv(server))).out);
    expect(applied.changes.map((change: { status: string }) => change.status)).toEqual([
      'done',
      'done',
      'done',
    ]);
    expect(applied.applied).toBe(true);
  });

  it('as Markdown is a table that escapes foreign text', async () => {
    const { server, directory } = await drifted();
    const { out } = await runSync(directory, ['-o', 'markdown'], syncEnv(server));
    const rows = out.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.slice(0, 2)).toEqual(['| | Schedule | Change |', '|---|---|---|']);
    expect(rows.slice(2).map((row) => row.split(/(?<!\\)\|/).length)).toEqual([5, 5, 5]);
    expect(out).not.toContain('<b>');
    expect(out).not.toContain('@alice');
    expect(rows[2]).toMatch(/^\| update \| a \| cron "/);
  });

  it('is the same bytes each time', async () => {
    const { server, directory } = await drifted();
    const first = await runSync(directory, ['-o', 'markdown'], syncEnv(server));
    expect(await runSync(directory, ['-o', 'markdown'], syncEnv(server))).toEqual(first);
  });
});

describe('sync with a failure, which is one line and exit code 2', () => {
  const one = [{ name: 'a' }];
  const cases: [string, Record<string, string>, readonly string[], RegExp][] = [
    [
      'no token',
      { JMO_GITLAB_TOKEN: '' },
      [],
      /^there is no token: store a project or personal access token/,
    ],
    [
      'a job token only',
      { JMO_GITLAB_TOKEN: '', CI_JOB_TOKEN: 'x' },
      [],
      /^there is only CI_JOB_TOKEN, which GitLab does not accept for pipeline schedules: /,
    ],
    [
      'a job token under another name',
      { JMO_GITLAB_TOKEN: 'x', CI_JOB_TOKEN: 'x' },
      [],
      /^there is only CI_JOB_TOKEN/,
    ],
    ["only JMO's own token", { JMO_GITLAB_TOKEN: '', GITLAB_TOKEN: 'x' }, [], /^there is no token: /],
    [
      'a wrong token outside of a job, where GITLAB_TOKEN is looked at too',
      { GITLAB_CI: '', JMO_GITLAB_TOKEN: '', GITLAB_TOKEN: 'other' },
      [],
      /^GitLab does not know the token \(401/,
    ],
    ['a wrong token', { JMO_GITLAB_TOKEN: 'other' }, [], /^GitLab does not know the token \(401/],
    ['an unknown project', {}, ['--project', 'team/none'], /^GitLab finds no project 'team\/none' .*\(404/],
    [
      'no project',
      { CI_PROJECT_ID: '', CI_PROJECT_PATH: '' },
      [],
      /^no GitLab project is given: .*--project group\/name/,
    ],
    ['a bad project', {}, ['--project', 'x y'], /^--project must be group\/name/],
    ['plain http', {}, ['--gitlab-url', 'http://gitlab.example.com'], /^--gitlab-url must begin with https:/],
    [
      'plain http to a name like loopback',
      { CI_API_V4_URL: 'http://127.0.0.1.example.com/api/v4' },
      [],
      /^CI_API_V4_URL must begin with https:/,
    ],
    [
      'a login in the address',
      {},
      ['--gitlab-url', 'https://me:pw@gitlab.example.com'],
      /^--gitlab-url must not contain a user/,
    ],
    [
      'a number on another server',
      {},
      ['--gitlab-url', 'https://gitlab.example.com'],
      /^no GitLab project is given/,
    ],
    ['nobody there', { CI_API_V4_URL: 'http://127.0.0.1:1/api/v4' }, [], /^GitLab can't be reached \(.*\)$/],
  ];
  it.each(cases)('%s', async (_, env, words, message) => {
    const server = await startGitlabSchedules();
    const ended = await runSync(projectWith(one), ['--apply', ...words], syncEnv(server, env));
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toMatch(message);
    expect(ended.err).not.toContain('\n');
    expect(server.writes).toEqual([]);
  });

  it('stops at the first write for a missing scope', async () => {
    const server = await startGitlabSchedules();
    const env = syncEnv(server, { JMO_GITLAB_TOKEN: READ_TOKEN });
    const directory = projectWith([{ name: 'a' }, { name: 'b' }]);
    expect((await runSync(directory, [], env)).code).toBe(0);
    const ended = await runSync(directory, ['--apply'], env);
    expect(ended.code).toBe(2);
    expect(ended.err).toMatch(
      /^jmo-schedule: a: the token may not create .* \(403\): it lacks the scope `api`\n$/,
    );
    expect(ended.out).toContain('+ not tried   b:');
  });

  it('reports a protected branch, and makes the other schedules', async () => {
    const server = await startGitlabSchedules();
    const directory = projectWith([{ name: 'a', ref: 'locked' }, { name: 'b' }]);
    const ended = await runSync(directory, ['--apply'], syncEnv(server));
    expect(ended.code).toBe(2);
    expect(ended.err).toMatch(
      /^jmo-schedule: a: the token's user may not create .*refs\/heads\/locked \(400.*protected branch/,
    );
    expect(server.writes).toEqual([`POST ${OURS}b`]);
  });

  it("reports that a developer may not take over others' schedules", async () => {
    const server = await startGitlabSchedules([fakeSchedule(1, `${OURS}a`, { owner: ALICE, active: false })]);
    server.role = 'developer';
    const ended = await runSync(projectWith(one), ['--apply'], syncEnv(server));
    expect(ended.err).toMatch(
      /may not take over the pipeline schedule \(403, "403 Forbidden"\): .*Maintainer/,
    );
  });

  it('does not follow a redirect', async () => {
    const server = await startGitlabSchedules();
    server.faults.push({ status: 301, headers: { location: 'https://elsewhere.example.com/api' } });
    const ended = await runSync(projectWith(one), [], syncEnv(server));
    expect(ended.err).toMatch(/redirect \(301 to elsewhere\.example\.com\), which is not followed/);
  });

  it('never contains the token', async () => {
    const server = await startGitlabSchedules();
    server.faults.push({ status: 400, body: { message: 'no' } });
    const ended = await runSync(projectWith(one), [], syncEnv(server));
    expect(ended.code).toBe(2);
    expect(ended.out + ended.err).not.toContain(TOKEN);
  });
});

describe('a busy or failing server', () => {
  it('is waited for as long as Retry-After says, also for writes', async () => {
    const server = await startGitlabSchedules();
    const busy = { status: 429, headers: { 'retry-after': '7' }, body: { message: 'Too many' } };
    server.interrupt = (_, { method }) =>
      method === 'POST' && server.requests.filter((one) => one.method === 'POST').length < 3
        ? busy
        : undefined;
    const { code, waits } = await runSync(projectWith([{ name: 'a' }]), ['--apply'], syncEnv(server));
    expect({ code, waits }).toEqual({ code: 0, waits: [7000, 7000] });
    expect(server.writes).toEqual([`POST ${OURS}a`]);
  });

  it('is given up if it asks for more than a minute, or never stops', async () => {
    for (const [after, expected] of [
      ['600', []],
      ['2', [2000, 2000, 2000]],
    ] as const) {
      const server = await startGitlabSchedules();
      server.interrupt = () => ({ status: 429, headers: { 'retry-after': after }, body: {} });
      const { code, err, waits } = await runSync(projectWith([{ name: 'a' }]), [], syncEnv(server));
      expect({ code, waits }).toEqual({ code: 2, waits: expected });
      expect(err).toBe("GitLab's rate limit is used up (429): try again later");
    }
  });

  it.each(['hang', 'reset', 'cut off', { status: 503, body: 'x' }] as const)(
    'is asked again once after %o',
    async (fault) => {
      const server = await startGitlabSchedules([fakeSchedule(1, `${OURS}a`)]);
      server.faults.push(fault);
      const { code, waits } = await runSync(projectWith([{ name: 'a' }]), [], syncEnv(server), {
        fetch: fetchWithin(1000),
      });
      expect({ code, waits }).toEqual({ code: 0, waits: [1000] });
    },
  );

  it('is given up after two attempts if it hangs', async () => {
    const server = await startGitlabSchedules();
    server.faults.push('hang', 'hang');
    const { code, err } = await runSync(projectWith([{ name: 'a' }]), [], syncEnv(server), {
      fetch: fetchWithin(100),
    });
    expect({ code, err }).toEqual({ code: 2, err: 'GitLab does not answer in time' });
  });

  it('with an invalid list does not count as having an empty list', async () => {
    const server = await startGitlabSchedules([fakeSchedule(1, `${OURS}a`)]);
    server.interrupt = (_, { path }) =>
      path.endsWith('/pipeline_schedules') ? { status: 200, body: { maintenance: true } } : undefined;
    const { code, err } = await runSync(projectWith([{ name: 'a' }]), ['--apply'], syncEnv(server));
    expect({ code, err }).toEqual({
      code: 2,
      err: 'GitLab sends an answer that does not match its documentation',
    });
  });
});

describe('files without GitLab schedules', () => {
  const github = [{ name: 'a', backend: 'github-actions' }];

  it('belong to GitHub, whose repository must be named', async () => {
    expect(await runSync(projectWith(github), ['--apply'], {})).toMatchObject({
      code: 2,
      err: 'no GitHub repository is given: outside GitHub Actions, pass --repository owner/name (git, which would know its remote, is not installed)',
    });
  });

  it('of local cron have nothing to sync', async () => {
    const directory = projectWith([{ name: 'a', backend: 'local-cron' }]);
    expect(await runSync(directory, ['--apply'], {})).toMatchObject({
      code: 0,
      err: '',
      out: [
        'nothing to sync: no schedule in jmo-schedules.yaml has the backend gitlab-ci or github-actions',
        "note: 1 schedule of local cron: 'jmo-schedule install' puts them into a crontab",
        '',
      ].join('\n'),
    });
    const json = JSON.parse((await runSync(directory, ['-o', 'json'], {})).out);
    expect(json).toMatchObject({ project: null, changes: [], applied: false });
  });

  it('still delete our last pipeline schedules', async () => {
    const server = await startGitlabSchedules([
      fakeSchedule(1, `${OURS}a`),
      fakeSchedule(2, 'other', { owner: ME }),
    ]);
    expect((await runSync(projectWith(github), ['--apply'], syncEnv(server))).code).toBe(0);
    expect(server.schedules.map(({ id }) => id)).toEqual([2]);
  });
});
