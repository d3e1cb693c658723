import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { githubEnv } from '../hosts/environments.js';
import { type FakeComment, startGithub } from '../servers/github.js';
import { call, callAsAction, fileIn, workIn } from './run.js';

const NIGHTLY = `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: nightly
spec:
  schedule: "17 2 * * *"
  backend:
    type: github-actions
  jobTemplate:
    targets:
      repo: .
`;
const WORKFLOW = '.github/workflows/jmo-nightly.yml';
const IMPOSTOR = 'ab'.repeat(20);

/** A project with rendered files, in the folder `below` of the returned one. */
async function rendered(below = '.', file = 'jmo-schedules.yaml') {
  const root = workIn();
  mkdirSync(join(root, below), { recursive: true });
  writeFileSync(join(root, below, file), NIGHTLY);
  expect(await call(root, ['render', '-C', below, '-f', file])).toMatchObject({ code: 0 });
  return root;
}

function change(folder: string, path: string, edit: (text: string) => string) {
  const before = readFileSync(join(folder, path), 'utf8');
  expect(edit(before)).not.toBe(before);
  writeFileSync(join(folder, path), edit(before));
}

const lineOf = (path: string, text: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

const movePin = (text: string) =>
  text.replace(/checkout@[0-9a-f]{40} # v[\d.]+/, `checkout@${IMPOSTOR} # v7.0.1`);

describe('a moved pin in a generated file', () => {
  const said = new RegExp(
    `^kept pin: actions/checkout@${IMPOSTOR} # v7\\.0\\.1 in \\.github/workflows/jmo-nightly\\.yml \\(this version writes [0-9a-f]{40}\\)$`,
  );

  it('is not drift, and is reported', async () => {
    const folder = await rendered();
    change(folder, WORKFLOW, movePin);
    const { code, out } = await call(folder, ['check']);
    const [first = '', second] = out.split('\n');
    expect(code).toBe(0);
    expect(first).toMatch(said);
    expect(second).toBe('jmo-schedules.yaml: 1 schedule, 1 generated file, no drift');
    expect((await call(folder, ['check', '--update-pins'])).code).toBe(1);
  });

  it('is reported once for all files and uses', async () => {
    const folder = await rendered();
    const second = NIGHTLY.replace('nightly', 'hourly').replace('17 2', '17 *');
    writeFileSync(join(folder, 'jmo-schedules.yaml'), `${NIGHTLY}---\n${second}`);
    await call(folder, ['render']);
    for (const name of ['nightly', 'hourly']) {
      change(folder, `.github/workflows/jmo-${name}.yml`, (text) =>
        text.replaceAll(/schedule-action@[0-9a-f]{40}/g, `schedule-action@${IMPOSTOR}`),
      );
    }
    const { out } = await call(folder, ['check']);
    expect(out.match(/^kept pin: .*/gm)).toEqual([
      expect.stringContaining(' in .github/workflows/jmo-hourly.yml, .github/workflows/jmo-nightly.yml ('),
    ]);
  });

  it('is a field of the JSON', async () => {
    const folder = await rendered();
    change(folder, WORKFLOW, movePin);
    const line =
      fileIn(folder, WORKFLOW)
        .split('\n')
        .findIndex((text) => text.includes(IMPOSTOR)) + 1;
    const found = JSON.parse((await call(folder, ['check', '-o', 'json'])).out);
    expect(found).toMatchObject({ drift: false, changes: [] });
    expect(found.keptPins).toEqual([
      {
        path: WORKFLOW,
        line,
        kept: `actions/checkout@${IMPOSTOR} # v7.0.1`,
        written: expect.stringMatching(/^[0-9a-f]{40}$/),
      },
    ]);
  });

  it('is a notice on its line and a row of the summary in the action', async () => {
    const folder = await rendered('sub');
    change(folder, `sub/${WORKFLOW}`, movePin);
    const { code, annotations, outputs, summary } = await callAsAction(folder, ['check', '-C', 'sub']);
    expect({ code, drift: outputs.drift }).toEqual({ code: 0, drift: 'false' });
    expect(annotations).toContainEqual({
      severity: 'hint',
      code: 'kept-pin',
      message: expect.stringContaining(`kept pin: actions/checkout@${IMPOSTOR}`),
      file: `sub/${WORKFLOW}`,
      line: expect.any(Number),
      column: 1,
      length: 0,
    });
    expect(summary).toContain('### Kept pins');
    expect(summary).toMatch(
      new RegExp(
        `^\\| \`actions/checkout@${IMPOSTOR} # v7\\.0\\.1\` \\| \`[0-9a-f]{40}\` \\| \`${WORKFLOW}\` \\|$`,
        'm',
      ),
    );
  });

  it('is mentioned only if there is one', async () => {
    const folder = await rendered();
    const { out, summary } = await callAsAction(folder, ['check']);
    expect(out + summary).not.toMatch(/kept pin/i);
  });
});

it.each([
  ['', NIGHTLY],
  [
    'with the image in the resource',
    NIGHTLY.replace('github-actions', 'github-actions\n    config: {image: "a/b:1"}'),
  ],
])('an appended digest is not drift, even without the comment that asks for it %s', async (_, source) => {
  const folder = await rendered();
  writeFileSync(join(folder, 'jmo-schedules.yaml'), source);
  await call(folder, ['render']);
  change(folder, WORKFLOW, (text) => text.replace(/(image: \S+)/, `$1@sha256:${'cd'.repeat(32)}`));
  expect(fileIn(folder, WORKFLOW)).toContain(`@sha256:${'cd'.repeat(32)} # zizmor: ignore`);
  expect(await call(folder, ['check'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('no drift'),
  });
  change(folder, WORKFLOW, (text) => text.replace(/ # zizmor: ignore.*/, ''));
  expect(await call(folder, ['check'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('no drift'),
  });
});

describe('a project in a subfolder', () => {
  it('has its path in the fix, and in the annotations', async () => {
    const folder = await rendered('a b/sub', 'scans.yaml');
    const fix = "jmo-schedule render -C 'a b/sub' --file scans.yaml";
    change(folder, `a b/sub/${WORKFLOW}`, (text) => text.replace("'17 2", "'17 3"));
    const words = ['check', '-C', 'a b/sub', '-f', 'scans.yaml'];
    const { out, annotations, summary } = await callAsAction(folder, words);
    expect(out).toContain(`; to fix it run: ${fix}\n`);
    expect(annotations).toContainEqual({
      severity: 'error',
      code: 'drift',
      message: `a b/sub/${WORKFLOW} differs from what a b/sub/scans.yaml says; run: ${fix}`,
      file: `a b/sub/${WORKFLOW}`,
      line: lineOf(join(folder, 'a b/sub', WORKFLOW), "'17 3"),
      column: 1,
      length: 0,
    });
    expect(summary).toContain(`\n${fix}\n`);
    writeFileSync(join(folder, 'a b/sub', WORKFLOW), 'on: push\n');
    expect((await callAsAction(folder, words)).annotations).toContainEqual(
      expect.objectContaining({ code: 'unmarked-file', file: `a b/sub/${WORKFLOW}` }),
    );
  });

  it.each(['render', 'check', 'init', 'validate'])(
    "causes a warning from %s if the repository's root is above",
    async (command) => {
      const folder = await rendered('sub');
      expect((await call(folder, [command, '-C', 'sub'])).err).toBe('');
      mkdirSync(join(folder, '.git'));
      const { code, err } = await call(folder, [command, '-C', 'sub']);
      expect(code).toBe(0);
      expect(err).toBe(
        "jmo-schedule: warning: GitHub reads workflows in .github/workflows of the repository's root only: those in sub/.github/workflows never run unless sub is a separate repository\n",
      );
      mkdirSync(join(folder, 'sub/.git'));
      expect((await call(folder, [command, '-C', 'sub'])).err).toBe('');
    },
  );

  it('causes no warning for cron', async () => {
    const folder = await rendered('sub');
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, 'sub/jmo-schedules.yaml'), NIGHTLY.replace('github-actions', 'local-cron'));
    expect((await call(folder, ['render', '-C', 'sub'])).err).toBe('');
  });
});

describe('drift', () => {
  it('stands on the first line that differs, and of a missing file on the name of its schedule', async () => {
    const folder = await rendered();
    const second = NIGHTLY.replace('nightly', 'weekly');
    writeFileSync(join(folder, 'jmo-schedules.yaml'), `${NIGHTLY}---\n${second}`);
    change(folder, WORKFLOW, (text) => text.replace('timeout-minutes: ', 'timeout-minutes: 9'));
    const line = lineOf(join(folder, WORKFLOW), 'timeout-minutes: 9');
    const missing = '.github/workflows/jmo-weekly.yml';
    const places = [
      [WORKFLOW, line],
      ['jmo-schedules.yaml', 16],
    ];
    const { out, annotations } = await callAsAction(folder, ['check']);
    expect(annotations.filter(({ code }) => code === 'drift').map(({ file, line }) => [file, line])).toEqual(
      places,
    );
    expect(out).toContain(`${WORKFLOW}:${line} differs from what jmo-schedules.yaml says\ndiff --git `);
    expect(out).toContain(`\njmo-schedules.yaml:16 ${missing} is missing\ndiff --git `);
    const { changes } = JSON.parse((await call(folder, ['check', '-o', 'json'])).out);
    expect(changes.map(({ at }: { at: object }) => at)).toEqual(
      places.map(([file, line]) => ({ file, line })),
    );
  });
});

it('a change of server changes the version of the artifact action, and back', async () => {
  const folder = await rendered();
  const major = () => /upload-artifact@\S+ # v(\d+)/.exec(fileIn(folder, WORKFLOW))?.[1];
  const majors = [major()];
  for (const server of ['ghes', 'github.com']) {
    const source = NIGHTLY.replace(
      'github-actions',
      `github-actions\n    config: {server: ${server}, runner: a}`,
    );
    writeFileSync(join(folder, 'jmo-schedules.yaml'), source);
    expect((await call(folder, ['check'])).code).toBe(1);
    await call(folder, ['render']);
    majors.push(major());
  }
  expect(majors).toEqual(['7', '3', '7']);
});

describe('a folder of generated files that is a symbolic link', () => {
  const gitlab = NIGHTLY.replace('github-actions', 'gitlab-ci');
  const github = 'GitHub reads no workflow through a link, so these never run';
  it.each([
    ['.github', NIGHTLY, github],
    ['.github/workflows', NIGHTLY, github],
    ['.gitlab', gitlab, 'GitLab includes no file through a link, so the pipeline is refused'],
  ])('causes a warning: %s', async (link, source, consequence) => {
    const folder = workIn(source);
    mkdirSync(join(folder, 'shared'));
    mkdirSync(dirname(join(folder, link)), { recursive: true });
    symlinkSync(join(folder, 'shared'), join(folder, link));
    const err = `jmo-schedule: warning: ${link} is a symbolic link: ${consequence}\n`;
    for (const command of ['validate', 'render', 'check'])
      expect(await call(folder, [command]), command).toMatchObject({ code: 0, err });
    expect((await callAsAction(folder, ['check'])).annotations).toContainEqual(
      expect.objectContaining({ severity: 'warning', message: `${link} is a symbolic link: ${consequence}` }),
    );
  });

  it('causes no warning in a project that writes nothing there, or above the project', async () => {
    const folder = workIn(gitlab);
    mkdirSync(join(folder, 'shared'));
    symlinkSync('shared', join(folder, '.github'));
    expect((await call(folder, ['render'])).err).toBe('');
    const above = workIn();
    symlinkSync(folder, join(above, 'project'));
    expect((await call(join(above, 'project'), ['check'])).err).toBe('');
  });
});

describe('the output drift', () => {
  const drift = async (folder: string) => {
    const { outputs } = await callAsAction(folder, ['check']);
    const json = JSON.parse((await call(folder, ['check', '-o', 'json'])).out);
    return [outputs.drift, json.drift];
  };

  it('is empty if nothing was compared', async () => {
    const folder = await rendered();
    writeFileSync(join(folder, 'jmo-schedules.yaml'), NIGHTLY.replace('17 2', '17 25'));
    expect(await drift(folder)).toEqual(['', null]);
  });

  it('is true if a file prevents render from writing', async () => {
    const folder = await rendered();
    expect(await drift(folder)).toEqual(['false', false]);
    writeFileSync(join(folder, WORKFLOW), 'on: push\n');
    expect(await drift(folder)).toEqual(['true', true]);
  });
});

describe('the comment', () => {
  const env = (url: string) =>
    githubEnv(url, { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' }) as Record<
      string,
      string
    >;
  const heads = (comments: readonly FakeComment[]) => comments.map(({ body }) => body.split('\n')[0]);

  it('is one per resource file, and the old one for the usual file', async () => {
    const folder = await rendered('sub--x');
    writeFileSync(join(folder, 'jmo-schedules.yaml'), NIGHTLY);
    writeFileSync(join(folder, 'scans.yaml'), NIGHTLY);
    const old = { id: 1, body: '<!-- jmo-schedule check -->\nold', type: 'Bot' };
    const server = await startGithub({ comments: [old] });
    const words = ['check', '--comment'];
    writeFileSync(join(folder, 'sub--x/a b.yaml'), NIGHTLY);
    rmSync(join(folder, 'sub--x', WORKFLOW));
    const calls = [[], ['-f', 'scans.yaml'], ['-C', 'sub--x'], ['-C', 'sub--x', '-f', 'a b.yaml']];
    for (const more of [...calls, ['-f', 'sub--x/a b.yaml'], ...calls])
      await callAsAction(folder, [...words, ...more], env(server.url));
    expect(heads(server.state.comments)).toEqual([
      '<!-- jmo-schedule check -->',
      '<!-- jmo-schedule check scans.yaml -->',
      '<!-- jmo-schedule check in sub%2D%2Dx -->',
      '<!-- jmo-schedule check a%20b.yaml in sub%2D%2Dx -->',
      '<!-- jmo-schedule check sub%2D%2Dx/a%20b.yaml -->',
    ]);
  });

  it('appears with drift, and says so once drift is gone', async () => {
    const folder = await rendered();
    const server = await startGithub({ comments: [] });
    const check = () => callAsAction(folder, ['check', '--comment'], env(server.url));
    const quiet = await check();
    expect(quiet.out).toContain('No comment: there is nothing to report\n');
    expect(server.state.comments).toEqual([]);
    change(folder, WORKFLOW, (text) => text.replace("'17 2", "'17 3"));
    await check();
    expect(server.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining('out of date')]);
    await call(folder, ['render']);
    await check();
    expect(server.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining('**No drift**')]);
  });

  it('names its own limit', async () => {
    const folder = workIn();
    const many = Array.from({ length: 40 }, (_, index) => NIGHTLY.replace('nightly', `nightly-${index}`));
    writeFileSync(join(folder, 'jmo-schedules.yaml'), many.join('---\n'));
    const server = await startGithub({ comments: [] });
    const { summary } = await callAsAction(folder, ['check', '--comment'], env(server.url));
    const body = server.state.comments[0]?.body ?? '';
    expect(Buffer.byteLength(body)).toBeLessThan(60_100);
    expect(body).toMatch(
      /\d+ more diffs left out: this comment may hold 60,000 bytes\. The log has them all\./,
    );
    expect(summary).not.toContain('left out');
  });
});
