import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crontabTiming } from '../../../src/backends/local-cron/crontab-line.js';
import { nextRuns } from '../../../src/cron/next-runs.js';
import { clockRulesOf } from '../../../src/cron/zone/clock-rules.js';
import { few, slow } from '../../full.js';
import { cronOf, pretendDaemon } from './pretend-daemon.js';
import { makeProject, type Project } from './project.js';
import { schedule, scriptOf } from './schedules.js';

let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => project.remove());

const MINUTE = 60_000;
const started = () =>
  project.list('.').includes('started') ? project.read('started').trim().split('\n').length : 0;
const log = () => project.read('results/jmo-nightly.log');
/** The fields of a minute of today in UTC, so many minutes from now. */
const fieldsAt = (minutes: number) => {
  const at = new Date(Date.now() + minutes * MINUTE);
  return `${at.getUTCMinutes()} ${at.getUTCHours()} * * *`;
};
const remember = (minutesAgo: number) =>
  project.write('results/.jmo-nightly.due', `${(Math.floor(Date.now() / MINUTE) - minutesAgo) * 60}\n`);

describe('a late start', () => {
  it('serves the minute it was meant for, once', async () => {
    const script = scriptOf(schedule({ schedule: fieldsAt(-2) }));
    remember(1440);
    expect((await project.start(script, ['--if-due']).done).code).toBe(0);
    expect((await project.start(script, ['--if-due']).done).code).toBe(0);
    expect(started()).toBe(1);
  });

  it('serves no time before the schedule was first checked, or too long ago', async () => {
    expect(
      (await project.start(scriptOf(schedule({ schedule: fieldsAt(-2) })), ['--if-due']).done).code,
    ).toBe(0);
    remember(1440);
    expect(
      (await project.start(scriptOf(schedule({ schedule: fieldsAt(-8) })), ['--if-due']).done).code,
    ).toBe(0);
    expect(started()).toBe(0);
  });

  it('does not wait for the time at which the clock was set back', async () => {
    remember(-600);
    await project.start(scriptOf(schedule({ schedule: '* * * * *' })), ['--if-due']).done;
    expect(started()).toBe(1);
  });

  slow('among many at the same time takes each minute once', async () => {
    remember(4);
    const script = scriptOf(schedule({ schedule: '* * * * *', concurrencyPolicy: 'Allow' }));
    const path = project.write('.jmo/cron/script.sh', script, 0o755);
    const all = `for i in 1 2 3 4 5 6 7 8; do '${path}' --if-due & done; wait`;
    const result = spawnSync('bash', ['-c', all], {
      env: project.env,
      cwd: project.folder,
      encoding: 'utf8',
    });
    expect(result).toMatchObject({ status: 0, stderr: '' });
    // Or five, if the next minute begins meanwhile.
    expect([4, 5]).toContain(started());
  });

  const CHANGES = few(
    [
      ['Europe/Berlin', '20 2 * * *'],
      ['America/New_York', '*/30 1-3 * * *'],
      ['Australia/Lord_Howe', '15 2 * * *'],
      ['Pacific/Chatham', '50 2 * * *'],
    ],
    0,
  );
  it.each(CHANGES)(
    'in %s, %s: on time or late, all runs and no others',
    (zone, text) => {
      const cron = cronOf(text);
      const timing = crontabTiming(cron, zone, { zone: undefined, cronTz: false, knowsChanges: true });
      // The nights of clock changes, and those before and after.
      const changes = clockRulesOf(zone).changes.filter(({ at }) => at.getUTCFullYear() === 2026);
      expect(changes).toHaveLength(2);
      for (const { at } of changes) {
        const from = at.getTime() - 1440 * MINUTE;
        const [begin, end] = [new Date(from), new Date(from + 2880 * MINUTE)];
        const wanted = nextRuns(cron, zone, 'debian-cron', new Date(begin.getTime() - 1), {
          count: 10_000,
          until: new Date(end.getTime() - 1),
        });
        const starts = pretendDaemon(timing, 'UTC', begin, end).map(Number);
        for (const late of [() => 0, (i: number) => ((i * 7) % 5) * MINUTE + 59_000])
          expect(
            startedFor(
              text,
              zone,
              starts.map((at, i) => at + late(i)),
            ).map((at) => new Date(at)),
            String(late),
          ).toEqual(wanted);
      }
    },
    60_000,
  );

  /** The minutes for which the script starts its scan, if it is started at these times. */
  function startedFor(text: string, timezone: string, times: readonly number[]): number[] {
    const script = scriptOf(schedule({ schedule: text, timezone })).replace(
      /\nmain "\$@"\n$/,
      `
flock() { :; }
results=$1
while read -r start_time; do
  if claim_minute; then printf '%s\\n' "$REPLY"; fi
done
`,
    );
    // A day before, so that the last start is known.
    project.write('.jmo-nightly.due', `${(times[0] ?? 0) / 1000 - 86_400}\n`);
    const { status, stdout } = spawnSync('bash', [project.write('claim.sh', script), project.folder], {
      env: { PATH: '/usr/bin:/bin' },
      input: times.map((time) => `${Math.floor(time / 1000)}\n`).join(''),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((second) => Number(second) * 1000);
  }
});

describe('a problem of the line or the machine', () => {
  let texts: string[];
  let env: Record<string, string>;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      texts.push(JSON.parse(body).blocks[0].text.text);
      response.end('ok');
    });
  });
  beforeEach(async () => {
    texts = [];
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    env = { HOOK: `http://${host}/`, JMO_ALLOW_HOSTS: host };
  });
  afterEach(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));

  const scriptFor = (spec: Record<string, unknown>) =>
    scriptOf(
      schedule({
        jobTemplate: {
          targets: { repo: '.' },
          notifications: { channels: [{ type: 'slack', url: '${HOOK}', events: ['failure'] }] },
        },
        ...spec,
      }),
    );

  it('that the line is of another schedule is reported, once a day', async () => {
    const script = scriptFor({ schedule: fieldsAt(90) });
    const args = ['--if-due', '25 9 * * * Asia/Kolkata'];
    const message = `the crontab line is out of date: run jmo-schedule install nightly (the line is for 25 9 * * * Asia/Kolkata, the schedule is ${fieldsAt(90)} UTC)`;
    const first = await project.start(script, args, env).done;
    expect(first).toEqual({ code: 1, stdout: '', stderr: `jmo-nightly: ${message}\n` });
    expect(await project.start(script, args, env).done).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(log()).toContain(message);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(`*Reason:* ${message}`);
    expect(started()).toBe(0);
    spawnSync('touch', ['-d', '25 hours ago', join(project.folder, 'results/.jmo-nightly.stale')]);
    expect((await project.start(script, args, env).done).stderr).toContain(message);
    // A run that is due is started nevertheless.
    await project.start(scriptFor({ schedule: '* * * * *' }), args, env).done;
    expect(started()).toBe(1);
  });

  it("is not reported for this schedule's line, or an old one that names none", async () => {
    const script = scriptFor({ schedule: fieldsAt(90), timezone: 'UTC' });
    for (const args of [['--if-due', `${fieldsAt(90)} UTC`], ['--if-due'], ['--if-due', '--directory', '.']])
      expect(await project.start(script, args, env).done).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(project.list('.')).not.toContain('results');
  });

  it('that the machine lacks the zone is reported in log, mail and channel, once a day', async () => {
    const script = scriptFor({ timezone: 'Europe/Berlin' });
    const without = { ...env, TZDIR: project.home };
    const first = await project.start(script, ['--if-due'], without).done;
    expect(first).toMatchObject({ code: 127, stderr: expect.stringContaining('install tzdata') });
    expect(await project.start(script, ['--if-due'], without).done).toEqual({
      code: 127,
      stdout: '',
      stderr: '',
    });
    expect(log()).toContain('does not know the time zone Europe/Berlin: install tzdata');
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(
      '*Reason:* this machine does not know the time zone Europe/Berlin: install tzdata',
    );
  });
});

describe('the place of the start', () => {
  const runIn = (folder: string, words: readonly string[], env: Record<string, string> = {}) => {
    project.write('.jmo/cron/script.sh', scriptOf(schedule()), 0o755);
    return spawnSync('bash', words, {
      cwd: join(project.folder, folder),
      env: { ...project.env, ...env },
      encoding: 'utf8',
    });
  };

  it.each([
    ['.jmo/cron', 'script.sh'],
    ['.jmo/cron', './script.sh'],
    ['.jmo', 'cron/script.sh'],
    ['home', '../.jmo/cron/script.sh'],
  ])('may be %s as %s: a manual run scans the project', (folder, path) => {
    project.write('.jmo/x', '');
    expect(runIn(folder, [path])).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(project.runs()).toEqual(['nightly']);
  });

  it('does not depend on CDPATH', () => {
    project.write('home/results/x', '');
    project.write('home/.jmo/cron/x', '');
    const result = runIn('.', ['.jmo/cron/script.sh'], { CDPATH: project.home });
    expect(result).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(project.runs()).toEqual(['nightly']);
    expect(project.list('home/results')).toEqual(['x']);
  });

  it('does not override the jmo that install chose', () => {
    const marked = project.read('bin/jmo').replace("echo 'from jmo'", "echo 'from the chosen'");
    project.write('chosen/jmo', marked, 0o755);
    expect(runIn('.', ['.jmo/cron/script.sh', '--path', join(project.folder, 'chosen')]).status).toBe(0);
    const [run = ''] = project.list('results').filter((name) => name.endsWith('Z-nightly'));
    expect(project.read(`results/${run}/scan.log`)).toBe('from the chosen\n');
  });
});
