import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { slow } from '../../full.js';
import { isAlive, makeProject, type Project, start, waitFor } from './project.js';
import { schedule, scriptOf } from './schedules.js';

let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => {
  for (const pid of scans().filter(isAlive)) process.kill(pid, 'SIGKILL');
  project.remove();
});

const scriptFor = (spec: Record<string, unknown> = {}) => scriptOf(schedule(spec));
const log = () => project.read('results/jmo-nightly.log');
const scans = () =>
  project.list('.').includes('started') ? project.read('started').trim().split('\n').map(Number) : [];

/** Ends on request, but starts a child that does not, and another in a separate process group. */
const OBEDIENT = `#!/bin/bash
cd "$(dirname "$0")/.."
trap 'exit 0' TERM
deaf() { trap '' TERM; echo "$BASHPID" >>started; while sleep 1; do :; done; }
deaf &
set -m
deaf &
set +m
echo "$$" >>started
wait
`;

describe("a scan's processes end with it", () => {
  slow('if another run replaces it', async () => {
    const script = scriptFor({ concurrencyPolicy: 'Replace' });
    const pretend = project.read('bin/jmo');
    project.write('bin/jmo', OBEDIENT, 0o755);
    const first = project.start(script);
    await waitFor(() => scans().length === 3, 'the scan');
    project.write('bin/jmo', pretend, 0o755);
    const older = scans();
    expect((await project.start(script).done).code).toBe(0);
    expect(older.filter(isAlive)).toEqual([]);
    const { code, stderr } = await first.done;
    expect(code).toBe(143);
    expect(stderr).toMatch(/^jmo-nightly: ended by a signal: .*\n$/);
    expect(log()).not.toContain('killed');
  });

  slow('if its time is up', async () => {
    project.write('bin/jmo', OBEDIENT, 0o755);
    const script = scriptFor().replace(/\njmo_timeout=\d+\n/, '\njmo_timeout=2\n');
    const { code, stderr } = await project.start(script).done;
    expect(code).toBe(124);
    expect(stderr).toMatch(/^jmo-nightly: not finished within 2 seconds; .*\n$/);
    expect(scans()).toHaveLength(3);
    expect(scans().filter(isAlive)).toEqual([]);
  });

  slow("with a timeout that ends only the command, as BusyBox's does", async () => {
    project.write(
      'bin/timeout',
      `#!/bin/bash
[[ $1 == -k ]] || exit 9
shift 2
(sleep "$1"; kill -TERM $$) >/dev/null 2>&1 &
shift
exec "$@"
`,
      0o755,
    );
    project.write('bin/jmo', OBEDIENT.replace("trap 'exit 0' TERM", ''), 0o755);
    const script = scriptFor().replace(/\njmo_timeout=\d+\n/, '\njmo_timeout=2\n');
    const { code, stderr } = await project.start(script).done;
    expect(code).toBe(124);
    expect(stderr).toMatch(/^jmo-nightly: not finished within 2 seconds; .*\n$/);
    expect(scans().filter(isAlive)).toEqual([]);
  });

  it('and a timeout that lacks a feature is reported before the scan', async () => {
    project.write('bin/timeout', '#!/bin/sh\n[ "$1" = -k ] && exit 1\nexit 0\n', 0o755);
    const result = await project.start(scriptFor()).done;
    expect(result).toMatchObject({
      code: 127,
      stderr: expect.stringContaining('timeout on the PATH cannot be used'),
    });
    expect(scans()).toEqual([]);
  });
});

describe('a scan whose script was killed', () => {
  const orphan = async (policy: string) => {
    const script = scriptFor({ concurrencyPolicy: policy });
    const first = project.start(script, [], { PRETEND_SLEEP: '60' });
    await waitFor(() => scans().length === 2, 'the scan');
    first.child.kill('SIGKILL');
    await new Promise((resolve) => first.child.on('exit', resolve));
    expect(scans().every(isAlive)).toBe(true);
    return script;
  };

  it('makes Forbid skip while it lives', async () => {
    const script = await orphan('Forbid');
    const [scan = 0] = scans();
    expect(await project.start(script).done).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(log()).toContain('skipped: the scan of the run before it is still going');
    for (const pid of scans()) process.kill(pid, 'SIGKILL');
    await waitFor(() => !isAlive(scan), 'its end');
    await waitFor(
      () => spawnSync('pgrep', ['-f', project.folder]).stdout.toString() === '',
      'the end of timeout',
    );
    expect((await project.start(script).done).code).toBe(0);
    expect(log()).toContain('end result=success');
  });

  slow('is ended by Replace', async () => {
    const script = await orphan('Replace');
    const older = scans();
    expect((await project.start(script).done).code).toBe(0);
    expect(older.filter(isAlive)).toEqual([]);
  });

  it('is not confused with another process of the same id', async () => {
    const other = spawnSync('bash', ['-c', `sleep 30 >/dev/null 2>&1 & echo $!`]).stdout.toString().trim();
    try {
      project.write(project.aside('lock'), `99999999 1\nx \n${other} 1\nsleep 30 \n`);
      const script = scriptFor({ concurrencyPolicy: 'Replace' });
      expect((await project.start(script).done).code).toBe(0);
      expect(isAlive(Number(other))).toBe(true);
    } finally {
      process.kill(Number(other), 'SIGKILL');
    }
  });
});

slow('does not keep Replace from ending, without killing, a run that took the lock meanwhile', async () => {
  const lock = project.write(project.aside('lock'), '99999999 1\nx \n0 \nx \n');
  const holder = `exec 9>>"$1"; flock 9
trap 'echo asked >asked; exit 0' TERM
echo holds >holds
while [[ ! -e next ]]; do sleep 0.1; done
read -r -d '' stat </proc/$$/stat; fields=(\${stat##*) })
command=$(while read -r -d '' word; do printf '%q ' "$word"; done </proc/$$/cmdline)
printf '%s\\n' "$$ \${fields[19]}" "$command" "0 " x >"$1"
while :; do sleep 0.1; done`;
  const second = start('bash', ['-c', holder, 'holder', lock], project.env, project.folder);
  await waitFor(() => project.list('.').includes('holds'), 'the lock');
  const third = project.start(scriptFor({ concurrencyPolicy: 'Replace' }));
  await waitFor(() => project.list('results').includes('jmo-nightly.log'), 'the third run');
  // It sent a signal to the first process named.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  project.write('next', '');
  expect((await second.done).code).toBe(0);
  expect(project.read('asked')).toBe('asked\n');
  expect(await third.done).toEqual({ code: 0, stdout: '', stderr: '' });
});

it("the environment of jmo has none of the channels' secrets, except a token that it needs", async () => {
  project.write('bin/jmo', `#!/bin/bash\nenv >"$(dirname "$0")/../env"\n`, 0o755);
  const channels = ['HOOK', 'run', 'BOT'].map((name) => ({ type: 'slack', url: `\${${name}}` }));
  const targets = { gitlab_repo: 'a/b', gitlab_token: '${BOT}' };
  const secrets = { HOOK: 'secret-1', run: 'secret-2', BOT: 'secret-3' };
  const script = scriptFor({ jobTemplate: { targets, notifications: { channels } } });
  expect((await project.start(script, [], secrets).done).code).toBe(0);
  const names = project
    .read('env')
    .split('\n')
    .flatMap((line) => /^(HOOK|run|BOT|GITLAB_TOKEN)=/.exec(line)?.[1] ?? []);
  expect(names.sort()).toEqual(['BOT', 'GITLAB_TOKEN']);
  expect(project.read('env')).not.toMatch(/secret-[12]/);
});

it("Allow: a new run's folder counts only when its lock is held", async () => {
  // Slow enough for another run to look in between.
  project.write(
    'bin/flock',
    `#!/bin/bash
if [[ $* == '-n 8' ]]; then ls -A "$(dirname "$0")"/../results/*Z-nightly >"$(dirname "$0")/../before"; fi
exec /usr/bin/flock "$@"
`,
    0o755,
  );
  expect((await project.start(scriptFor({ concurrencyPolicy: 'Allow' })).done).code).toBe(0);
  expect(project.read('before')).toBe('.jmo-new\n');
  const [folder = ''] = readdirSync(join(project.folder, 'results')).filter((name) =>
    name.endsWith('Z-nightly'),
  );
  expect(project.list(`results/${folder}`)).toContain('.jmo-run');
  expect(readFileSync(join(project.folder, 'results', folder, '.jmo-run'), 'utf8')).toBe('');
});
