import { describe, expect, it } from 'vitest';
import { readSchedules } from '../../../src/backends/read-schedules.js';
import { parseSchedules } from '../../../src/schedule/parse.js';

const HEAD = 'apiVersion: jmo.security/v1alpha1\n';
/** The defaults begin on line 1, and a schedule on the line behind them. */
const defaults = (body: string) => `${HEAD}kind: ScanDefaults\n${body}`;
const schedule = (name: string, spec = '', job = '') =>
  `---\n${HEAD}kind: ScanSchedule\nmetadata: {name: ${name}}\nspec:\n  schedule: "17 2 * * *"\n${spec}  jobTemplate:\n    targets: {repo: .}\n${job}`;
const linesOf = (text: string) => text.split('\n');

/** `code "marked text"` of each diagnostic but hints, which lines beyond the marked text tell apart. */
function found(text: string, read: typeof readSchedules = readSchedules) {
  const lines = linesOf(text);
  return read(text, 'f')
    .diagnostics.filter(({ severity }) => severity !== 'hint')
    .map(
      ({ code, line, column, length }) =>
        `${line} ${code} ${lines[line - 1]?.slice(column - 1, column - 1 + length)}`,
    );
}

const many = (count: number, spec?: string, job?: string) =>
  Array.from({ length: count }, (_, index) => schedule(`s${index}`, spec, job)).join('');

describe('a mistake in defaults is reported once, at its place', () => {
  it.each([
    ['metadata: {labels: {team: a b}}', '3 bad-label-value a b'],
    ['spec: {timezone: Europe/Berln}', '3 unknown-zone Europe/Berln'],
    ['spec: {concurrencyPolicy: forbid}', '3 unknown-value forbid'],
    ['spec: {startingDeadlineSeconds: -1}', '3 out-of-range -1'],
    ['spec: {backend: {type: github-action}}', '3 unknown-value github-action'],
    ['spec: {backend: {configs: {github-actions: {tiemout: 5}}}}', '3 unknown-key tiemout'],
    ['spec: {backend: {configs: {github-actions: [a]}}}', '3 wrong-type [a]'],
    ['spec: {backend: {configs: {github-actions: {timeout: soon}}}}', '3 bad-duration soon'],
    // No schedule has this backend.
    ['spec: {backend: {configs: {gitlab-ci: {style: x}}}}', '3 unknown-value x'],
    ['spec: {jobTemplate: {profile: balance}}', '3 unknown-profile balance'],
    ['spec: {jobTemplate: {options: {tools: [a b]}}}', '3 bad-tool a b'],
    ['spec: {jobTemplate: {notifications: {channels: [{type: slack}]}}}', '3 missing-key {type: slack}'],
    [
      'spec: {jobTemplate: {notifications: {channels: [{type: slack, url: "https://x.example"}]}}}',
      '3 literal-secret "https://x.example"',
    ],
    ['speck: {}', '3 unknown-key speck'],
    ['spec: {timezon: UTC}', '3 unknown-key timezon'],
  ])('%s', (body, expected) => {
    for (const count of [1, 4]) expect(found(`${defaults(`${body}\n`)}${many(count)}`)).toEqual([expected]);
    // Below the schedules, it is the same on another line.
    const above = many(2).slice('---\n'.length);
    const text = `${above}---\n${defaults(`${body}\n`)}`;
    expect(found(text)).toEqual([expected.replace(/^3/, String(linesOf(above).length + 3))]);
  });

  it('also if no schedule inherits it, and then the schedules are sound', () => {
    const text = `${defaults('spec: {timezone: Nowhere}\n')}${many(2, '  timezone: UTC\n')}`;
    expect(found(text)).toEqual(['3 unknown-zone Nowhere']);
    expect(parseSchedules(text, 'f').schedules).toHaveLength(2);
  });

  it('and the schedules that inherit it are not returned', () => {
    const text = `${defaults('spec: {timezone: Nowhere}\n')}${schedule('a', '  timezone: UTC\n')}${schedule('b')}`;
    expect(parseSchedules(text, 'f').schedules.map(({ resource }) => resource.metadata.name)).toEqual(['a']);
  });
});

describe('a problem that only the schedule has', () => {
  it('of an inherited value is reported once, with the names of the schedules', () => {
    const messages = (count: number) =>
      readSchedules(
        `${defaults('spec: {jobTemplate: {notifications: {enabled: true}}}\n')}${many(count)}`,
        'f',
      )
        .diagnostics.filter(({ code }) => code === 'no-channels')
        .map(({ line, message }) => `${line} ${message.slice(message.indexOf(' ('))}`);
    expect(messages(1)).toEqual(['3  (inherited by s0)']);
    expect(messages(2)).toEqual(['3  (inherited by s0 and s1)']);
    expect(messages(3)).toEqual(['3  (inherited by s0, s1 and s2)']);
    expect(messages(6)).toEqual(['3  (inherited by s0, s1, s2 and 3 more)']);
  });

  it('of its backend points at the defaults', () => {
    const text = `${defaults('spec: {backend: {type: gitlab-ci, configs: {gitlab-ci: {artifacts: all}}}}\n')}${many(3)}`;
    expect(found(text)).toEqual(['3 raw-artifacts all']);
    expect(readSchedules(text, 'f').diagnostics[0]?.message).toContain(' (inherited by s0, s1 and s2)');
  });

  it('is at the value of the schedule if that replaces the inherited one', () => {
    const body =
      'spec:\n  timezone: UTC\n  jobTemplate: {options: {threads: 1}, notifications: {channels: [{type: slack, url: "${A}"}]}}\n';
    const text = `${defaults(body)}${schedule('a', '  timezone: Nowhere\n', '    options: {threads: 0}\n    notifications: {channels: [{type: slack}]}\n')}`;
    expect(found(text)).toEqual([
      '12 unknown-zone Nowhere',
      '15 out-of-range 0',
      '16 missing-key {type: slack}',
    ]);
  });

  it('is a null that removes nothing, and no null that removes something', () => {
    const text = `${defaults('spec: {timezone: UTC}\n')}${schedule('a', '  timezone: null\n  concurrencyPolicy: null\n')}`;
    expect(found(text)).toEqual(['11 empty-value null']);
  });

  it('is a config without a type, unless the defaults name one', () => {
    const spec = '  backend: {config: {timeout: 5}}\n';
    expect(found(`${defaults('spec: {}\n')}${schedule('a', spec)}`)).toEqual(['10 missing-key backend']);
    expect(found(`${defaults('spec: {backend: {type: local-cron}}\n')}${schedule('a', spec)}`)).toEqual([]);
    expect(
      found(
        `${defaults('spec: {backend: {configs: {github-actions: {timeout: 3}}}}\n')}${schedule('a', spec)}`,
      ),
    ).toEqual(['10 missing-key backend']);
  });
});

describe('ScanDefaults that cannot be read', () => {
  it('with a syntax error hide what may come from it', () => {
    const broken = defaults('spec:\n  backend: {type: gitlab-ci, configs: {\n');
    const text = `${broken}${schedule('a', '  backend: {config: {timeout: 5}}\n  timezone: null\n')}`;
    const { diagnostics, schedules, mended, defaults: none } = readSchedules(text, 'f');
    expect(diagnostics.map(({ code }) => code)).toEqual(['yaml-syntax']);
    expect([schedules, mended, none]).toEqual([[], [], undefined]);
  });

  it.each([
    ['a bad byte in a comment', '# \u0001\n', ['control-character']],
    ['a tag', 'spec: {timezone: !x UTC}\n', ['custom-tag']],
  ])('because of %s make all schedules unsound', (_, body, codes) => {
    const { diagnostics, schedules } = readSchedules(`${defaults(body)}${many(2)}`, 'f');
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(schedules).toEqual([]);
  });

  it('because they are too large are not inherited', () => {
    const labels = (count: number) =>
      `${defaults(`metadata: {labels: {${Array.from({ length: count }, (_, index) => `k${index}: v`).join(', ')}}}\n`)}${many(2)}`;
    expect(found(labels(990))).toEqual([]);
    const { diagnostics, schedules, mended } = readSchedules(labels(1_000), 'f');
    expect(diagnostics.map(({ line, code }) => `${line} ${code}`)).toEqual(['2 too-many-defaults']);
    expect([schedules, mended]).toEqual([[], []]);
  });

  it('are counted as no schedule', () => {
    expect(found(defaults('spec: {timezone: UTC}\n'))).toEqual(['1 no-schedules ']);
  });

  it('are one document: a second one is an error, and never inherited', () => {
    const text = `${defaults('spec: {timezone: UTC}\n')}${schedule('a')}---\n${defaults('spec: {timezone: Asia/Tokyo}\n')}`;
    expect(found(text)).toEqual(['14 duplicate-defaults ScanDefaults']);
    expect(parseSchedules(text, 'f').schedules[0]?.resource.spec.timezone).toBe('UTC');
  });
});

const CHANNELS = 'channels: [{type: slack, url: "${A}", events: [failure]}]';

describe('the place of a value', () => {
  const body =
    'metadata:\n  labels: {team: web}\nspec:\n  backend:\n    type: gitlab-ci\n    configs:\n      gitlab-ci: {timeout: 5}\n  jobTemplate:\n    notifications:\n      channels: [{type: slack, url: "${A}", events: [failure]}]\n';
  const text = `${defaults(body)}${schedule('a', '  backend: {config: {tags: [x]}}\n', '    notifications: {channels: [{type: slack, url: "${B}"}]}\n')}${schedule('b')}`;
  const [a, b] = readSchedules(text, 'f').schedules;
  const lines = linesOf(text);

  it.each([
    ['metadata.labels.team', 'labels: {team: web}', 'labels: {team: web}'],
    ['spec.backend.type', 'type: gitlab-ci', 'type: gitlab-ci'],
    ['spec.backend.config.timeout', 'gitlab-ci: {timeout: 5}', 'gitlab-ci: {timeout: 5}'],
    // Without the key, the nearest parent's in the schedule.
    ['spec.backend.config.tags', 'backend: {config: {tags: [x]}}', 'spec:'],
    [
      'spec.jobTemplate.notifications.channels',
      'notifications: {channels: [{type: slack, url: "${B}"}]}',
      CHANNELS,
    ],
    [
      'spec.jobTemplate.notifications.channels.0.events',
      'notifications: {channels: [{type: slack, url: "${B}"}]}',
      CHANNELS,
    ],
    ['spec.jobTemplate.profile', 'jobTemplate:', 'jobTemplate:'],
    ['spec.schedule', 'schedule: "17 2 * * *"', 'schedule: "17 2 * * *"'],
  ])('%s is where it came from', (path, inA, inB) => {
    const steps = path.split('.').map((step) => (/^\d$/.test(step) ? Number(step) : step));
    const places = [a, b].map((each) => each?.at(steps).line ?? 0);
    expect(places.map((line) => lines[line - 1]?.trim())).toEqual([inA, inB]);
    // What is not inherited is in the schedule itself.
    if (inA === inB && !body.includes(inA)) expect(places[0]).not.toBe(places[1]);
  });
});
