import { describe, expect, it } from 'vitest';
import { parseSchedules } from '../../src/schedule/parse.js';
import { fillDefaults, scheduleSchema } from '../../src/schedule/schema/resource.js';

/** A schedule with these lines under `targets:`, and more under `spec:` and `jobTemplate:`. */
function schedule(targets: string, { name = 'nightly', spec = '', job = '' } = {}): string {
  return `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: ${name}
spec:
  schedule: "17 2 * * *"
${spec}  jobTemplate:
    targets: ${targets}
${job}`;
}

function targetsOf(targets: string) {
  const { schedules, diagnostics } = parseSchedules(schedule(targets), 'f.yaml');
  expect(diagnostics).toEqual([]);
  return schedules[0]?.resource.spec.jobTemplate.targets;
}

const codes = (text: string | Uint8Array) =>
  parseSchedules(text, 'f.yaml').diagnostics.map(({ code }) => code);

describe('targets', () => {
  it.each([
    ['{repositories: {repo: .}}', { repo: '.' }],
    ['{repositories: {repos_dir: ./all}}', { repos_dir: './all' }],
    ['{repositories: {targets: list.txt}}', { targets: 'list.txt' }],
    ['{image: "nginx:1.27"}', { images: ['nginx:1.27'] }],
    ['{images: [nginx, "redis:7"]}', { images: ['nginx', 'redis:7'] }],
    ['{url: "https://a.example"}', { urls: ['https://a.example'] }],
    ['{web: {url: "https://a.example"}}', { urls: ['https://a.example'] }],
    [
      '{web: {urls: ["https://a.example"], api_spec: o.yaml}}',
      { urls: ['https://a.example'], api_spec: 'o.yaml' },
    ],
    ['{web: {urls_file: u.txt}}', { urls_file: 'u.txt' }],
    [
      '{iac: {terraform_state: a, cloudformation: b, k8s_manifest: c}}',
      { terraform_state: 'a', cloudformation: 'b', k8s_manifest: 'c' },
    ],
    [
      `{gitlab: {url: "https://gitlab.example", token: "\${TOKEN}", group: g}}`,
      { gitlab_url: 'https://gitlab.example', gitlab_token: `\${TOKEN}`, gitlab_group: 'g' },
    ],
    ['{gitlab: {repo: g/p}}', { gitlab_repo: 'g/p' }],
    ['{kubernetes: {context: prod, namespace: shop}}', { k8s_context: 'prod', k8s_namespace: 'shop' }],
    ['{kubernetes: {all_namespaces: true}}', { k8s_all_namespaces: true }],
    ['{repo: ., repositories: {repo: .}}', { repo: '.' }],
    ['{urls: ["https://a.example"], url: "https://a.example"}', { urls: ['https://a.example'] }],
  ])('%s', (written, flat) => {
    expect(targetsOf(written)).toEqual(flat);
  });

  it.each([
    'alpine',
    'nginx:1.27-alpine',
    'library/nginx',
    'ghcr.io/team/app:v1.2.3',
    'localhost:5000/app',
    'registry.example.com:443/a/b__c/d-e.f:TAG_1',
    `ghcr.io/team/app@sha256:${'a1'.repeat(32)}`,
    `ghcr.io/team/app:1@sha256:${'a1'.repeat(32)}`,
  ])('accept the image %s', (image) => {
    expect(targetsOf(`{images: ["${image}"]}`)).toEqual({ images: [image] });
  });

  it.each(['a b', 'App', 'app:', ':tag', 'a//b', '/a', 'a@sha256:zz', 'a:b:c', 'a$(id)', 'a;b', 'ä'])(
    'refuse the image %s',
    (image) => {
      expect(codes(schedule(`{images: ["${image}"]}`))).toEqual(['bad-image']);
    },
  );

  it('accept a text of 4 kB, and no longer one', () => {
    expect(codes(schedule(`{repo: ${'a'.repeat(4_096)}}`))).toEqual([]);
    expect(codes(schedule(`{repo: ${'a'.repeat(4_097)}}`))).toEqual(['too-long']);
  });
});

describe('the stream', () => {
  it('keeps the order of the file, including lists, and completes their items', () => {
    const item = schedule('{repo: .}', { name: 'two' })
      .split('\n')
      .slice(2, -1)
      .map((line) => `    ${line}`)
      .join('\n');
    const list = `apiVersion: jmo.security/v1alpha1\nkind: ScanScheduleList\nitems:\n  -\n${item}\n`;
    const text = [schedule('{repo: .}', { name: 'three' }), list, '', schedule('{repo: .}', { name: 'one' })];
    const { schedules, diagnostics } = parseSchedules(text.join('---\n'), 'f.yaml');
    expect(diagnostics).toEqual([]);
    expect(schedules.map(({ resource }) => resource.metadata.name)).toEqual(['three', 'two', 'one']);
    expect(schedules[1]?.resource.kind).toBe('ScanSchedule');
  });

  it('may be JSON, and have CR LF and a byte order mark', () => {
    const json = JSON.stringify({
      apiVersion: 'jmo.security/v1alpha1',
      kind: 'ScanSchedule',
      metadata: { name: 'json' },
      spec: { schedule: '17 2 * * *', jobTemplate: { targets: { repo: '.' } } },
    });
    expect(codes(json)).toEqual([]);
    expect(codes(JSON.stringify(JSON.parse(json), null, '\t'))).toEqual([]);
    expect(codes(schedule('{repo: .}').replaceAll('\n', '\r\n'))).toEqual([]);
    expect(codes(`\uFEFF${schedule('{repo: .}')}`)).toEqual([]);
    expect(codes(Buffer.from(`\uFEFF${schedule('{repo: .}')}`))).toEqual([]);
  });

  it('does not count a byte order mark as a column', () => {
    const [found] = parseSchedules(`\uFEFFkind: Deployment`, 'f.yaml').diagnostics;
    expect(found).toMatchObject({ code: 'wrong-kind', line: 1, column: 7 });
  });

  it('may share values by alias', () => {
    const text = schedule('{repo: .}', {
      spec: '  startingDeadlineSeconds: &n 300\n  successfulJobsHistoryLimit: *n\n',
    });
    expect(parseSchedules(text, 'f.yaml').schedules[0]?.resource.spec.successfulJobsHistoryLimit).toBe(300);
  });

  it('reports a schedule with errors, and still returns its neighbours', () => {
    const bad = schedule('{repo: .}', { name: 'bad', spec: '  suspend: maybe\n' });
    const twice = schedule('{repo: .}', { name: 'twice', spec: '  suspend: true\n  suspend: true\n' });
    const text = [bad, schedule('{repo: .}', { name: 'good' }), twice].join('---\n');
    const { schedules, diagnostics } = parseSchedules(text, 'f.yaml');
    expect(schedules.map(({ resource }) => resource.metadata.name)).toEqual(['good']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['wrong-type', 'duplicate-key']);
  });

  it('is read after a document with a syntax error', () => {
    const text = [`a: [b\n`, schedule('{repo: .}')].join('---\n');
    const { schedules, diagnostics } = parseSchedules(text, 'f.yaml');
    expect(schedules).toHaveLength(1);
    expect(diagnostics.map(({ code }) => code)).toEqual(['yaml-syntax']);
  });

  it('returns schedules that have only warnings', () => {
    const { schedules, diagnostics } = parseSchedules(
      schedule('{repo: .}', { job: '    profile: nightly\n', spec: '  startingDeadlineSeconds: 9\n' }),
      'f.yaml',
    );
    expect(schedules).toHaveLength(1);
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning short-deadline',
      'warning unknown-profile',
    ]);
  });
});

describe('places', () => {
  const text = `${schedule('&t\n      repo: .', {
    spec: '  timezone: "Europe/Berlin"\n  backend:\n    type: github-actions\n    config:\n      tags: [a, bb]\n      timeout:\n',
  })}`;
  const { schedules } = parseSchedules(text, 'f.yaml');
  const lines = text.split('\n');
  const at = (...args: Parameters<NonNullable<(typeof schedules)[0]>['at']>) => {
    const { line, column, length } = schedules[0]?.at(...args) ?? { line: 0, column: 0, length: 0 };
    return lines[line - 1]?.slice(column - 1, column - 1 + length);
  };

  it('are those of values, keys and list items', () => {
    expect(at(['spec', 'timezone'])).toBe('"Europe/Berlin"');
    expect(at(['spec', 'timezone'], 'key')).toBe('timezone');
    expect(at(['spec', 'backend', 'config', 'tags'])).toBe('[a, bb]');
    expect(at(['spec', 'backend', 'config', 'tags', 1])).toBe('bb');
    expect(at(['spec', 'jobTemplate', 'targets', 'repo'])).toBe('.');
    expect(at(['spec', 'backend'])).toBe('type');
    expect(at([])).toBe('apiVersion');
  });

  it("of a missing path are those of the nearest parent's key", () => {
    expect(at(['spec', 'suspend'])).toBe('spec');
    expect(at(['spec', 'backend', 'config', 'retry', 'max'])).toBe('config');
    expect(at(['spec', 'backend', 'config', 'tags', 5])).toBe('tags');
    expect(at(['spec', 'backend', 'config', 'timeout'])).toBe('timeout');
    expect(at(['status', 'active'])).toBe('apiVersion');
  });
});

describe('a valid schedule', () => {
  it('has its defaults filled in; for any other the schema throws', () => {
    const input = {
      apiVersion: 'jmo.security/v1alpha1',
      kind: 'ScanSchedule',
      metadata: { name: 'a', labels: null },
      spec: { schedule: '17 2 * * *', jobTemplate: { targets: { repositories: { repo: '.' } } } },
    };
    expect(fillDefaults(scheduleSchema.parse(input))).toMatchObject({
      metadata: { labels: {}, annotations: {} },
      spec: {
        backend: { type: 'github-actions' },
        jobTemplate: { profile: 'balanced', targets: { repo: '.' } },
      },
    });
    expect(() => scheduleSchema.parse({ ...input, kind: 'CronJob' })).toThrow();
  });
});
