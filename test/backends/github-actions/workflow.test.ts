import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { githubActions } from '../../../src/backends/github-actions/index.js';
import { schedule } from '../local-cron/schedules.js';

const UPLOAD_SARIF = 'github/codeql-action/upload-sarif';
const CHANNEL = { type: 'slack', url: '${HOOK}', events: ['failure'] };

function workflow(
  spec: Record<string, unknown> = {},
  config: Record<string, unknown> = {},
  job: Record<string, unknown> = {},
) {
  const resource = schedule({
    schedule: '17 2 * * *',
    backend: { type: 'github-actions', config },
    jobTemplate: { targets: { repo: '.' }, ...job },
    ...spec,
  });
  const { path, content, executable, schedules } = githubActions.exportOne(resource, {
    source: 'jmo-schedules.yaml',
  });
  expect({ path, executable, schedules }).toEqual({
    path: '.github/workflows/jmo-nightly.yml',
    executable: false,
    schedules: ['nightly'],
  });
  const { on, jobs } = parse(content);
  const steps = jobs.scan.steps.map(({ name, uses }: Record<string, string>) => name ?? uses?.split('@')[0]);
  return { content, on, jobs, steps };
}
const notified = (job: Record<string, unknown> = {}) => ({ notifications: { channels: [CHANNEL] }, ...job });

describe('the jobs of a workflow', () => {
  it.each([
    [{ concurrencyPolicy: 'Allow' }, ['scan']],
    [{ concurrencyPolicy: 'Replace' }, ['scan']],
    [{ concurrencyPolicy: 'Forbid' }, ['guard', 'scan']],
    [{ concurrencyPolicy: 'Allow', startingDeadlineSeconds: 0 }, ['guard', 'scan']],
    [{ concurrencyPolicy: 'Replace', startingDeadlineSeconds: 60 }, ['guard', 'scan']],
  ])('with %j are %j', (spec, names) => {
    const { jobs } = workflow(spec);
    expect(Object.keys(jobs)).toEqual(names);
    const guarded = names.includes('guard');
    expect(jobs.scan.needs).toBe(guarded ? 'guard' : undefined);
    expect('if' in jobs.scan).toBe(guarded);
    expect('concurrency' in jobs.scan).toBe(spec.concurrencyPolicy === 'Replace');
  });

  it('notify with all facts, and are missing if notifications are off', () => {
    const off = { notifications: { enabled: false, channels: [CHANNEL] } };
    expect(Object.keys(workflow({}, {}, off).jobs)).toEqual(['guard', 'scan']);
    expect(workflow({}, {}, off).jobs.scan.outputs).toBeUndefined();
    const { jobs } = workflow({}, {}, notified());
    expect(Object.keys(jobs.scan.outputs)).toEqual(['scan', 'findings']);
    expect(jobs.notify.needs).toEqual(['guard', 'scan']);
    expect(jobs.notify.steps[0].env).toEqual({ HOOK: '${{ secrets.HOOK }}' });
    expect(jobs.notify.steps[0].with).toEqual({
      command: 'notify',
      cron: '17 2 * * *',
      profile: 'balanced',
      channels: 'HOOK failure',
      needs: '${{ toJSON(needs) }}',
    });
    expect(jobs.notify).not.toHaveProperty('environment');
  });

  it('have the threshold, the branch and the environment if they are set', () => {
    const { jobs, steps } = workflow(
      { timezone: 'Europe/Berlin', concurrencyPolicy: 'Allow' },
      { branch: 'release/1.x', environment: 'production', secrets: ['A'], timeout: 30 },
      notified({ options: { fail_on: 'LOW' }, results: { dir: 'out' } }),
    );
    expect(Object.keys(jobs.scan.outputs)).toEqual(['scan', 'findings', 'commit']);
    expect(jobs.scan).toMatchObject({ environment: 'production', 'timeout-minutes': 30 });
    expect(jobs.notify).toMatchObject({ environment: 'production', needs: 'scan' });
    expect(jobs.notify.steps[0].with).toMatchObject({
      timezone: 'Europe/Berlin',
      branch: 'release/1.x',
      'scan-timeout': '30',
    });
    expect(steps[2]).toBe('Report findings, fail at LOW or above');
    expect(jobs.scan.steps[2].with).toMatchObject({
      findings: 'out/summaries/findings.json',
      'fail-on': 'LOW',
    });
    expect(jobs.scan.steps[0]).toMatchObject({ id: 'checkout', with: { ref: 'release/1.x' } });
    expect(jobs.scan.steps[3].with).toEqual({
      sarif_file: 'out/reports/findings.sarif',
      ref: 'refs/heads/release/1.x',
      sha: '${{ steps.checkout.outputs.commit }}',
    });
  });

  it('have none of them otherwise', () => {
    const { jobs, steps } = workflow();
    expect(jobs.scan).not.toHaveProperty('environment');
    expect(steps).toEqual([
      'actions/checkout',
      'Scan',
      'Report findings',
      UPLOAD_SARIF,
      'actions/upload-artifact',
    ]);
    expect(jobs.scan.steps[0]).not.toHaveProperty('id');
    expect(jobs.scan.steps[0].with).toEqual({ 'persist-credentials': false });
    expect(jobs.scan.steps[1]).not.toHaveProperty('env');
    expect(jobs.scan.steps[3].with).toEqual({ sarif_file: 'results/reports/findings.sarif' });
  });

  it('run on the chosen labels, under either name', () => {
    const on = (config: Record<string, unknown>) =>
      Object.values(workflow({}, config, notified()).jobs).map(
        (job) => (job as Record<string, unknown>)['runs-on'],
      );
    expect(on({})).toEqual(['ubuntu-24.04', 'ubuntu-24.04', 'ubuntu-24.04']);
    expect(on({ runner: 'ours' })).toEqual(['ours', 'ours', 'ours']);
    expect(on({ tags: ['a', 'b'] })).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('run in a container by default', () => {
    const image = (config: Record<string, unknown>) => workflow({}, config).jobs.scan.container?.image;
    expect(image({})).toBe('ghcr.io/jimmy058910/jmo-security:1.1.1-balanced');
    expect(image({ container: true, image: 'a/b:1' })).toBe('a/b:1');
    expect(image({ container: false })).toBeUndefined();
    // Only a tag has a comment on pinning.
    const digest = `a/b@sha256:${'0'.repeat(64)}`;
    expect(workflow({}, { image: 'a/b:1' }).content).toContain(
      'image: a/b:1 # zizmor: ignore[unpinned-images]',
    );
    expect(workflow({}, { image: digest }).content).toContain(`image: ${digest}\n`);
  });

  it('upload to code scanning by default, with permissions', () => {
    const scan = (code_scanning: boolean) => workflow({}, { code_scanning });
    expect(Object.keys(scan(true).jobs.scan.permissions)).toEqual(['contents', 'security-events', 'actions']);
    expect(scan(true).steps).toContain(UPLOAD_SARIF);
    expect(Object.keys(scan(false).jobs.scan.permissions)).toEqual(['contents']);
    expect(scan(false).steps).not.toContain(UPLOAD_SARIF);
  });
});

describe('the artifact', () => {
  const kept = (config: Record<string, unknown>) =>
    workflow({}, config, { results: { dir: 'out' } }).jobs.scan.steps.find(
      ({ uses }: Record<string, string>) => uses?.startsWith('actions/upload-artifact'),
    );

  it('is the folder of reports, everything or nothing', () => {
    expect(kept({}).with.path).toBe('out/reports');
    expect(kept({ artifacts: 'reports' })).toEqual(kept({}));
    expect(kept({ artifacts: 'all' }).with.path).toBe('out');
    expect(kept({ artifacts: 'none' })).toBeUndefined();
  });

  it('is uploaded by the version that the server accepts', () => {
    const pin = (config: Record<string, unknown>) =>
      /upload-artifact@.*/.exec(workflow({}, config).content)?.[0];
    expect(pin({ server: 'ghes' })).toBe(
      'upload-artifact@c24449f33cd45d4826c6702db7e49f7cdb9b551d # v3.2.1-node20',
    );
    expect(pin({})).toMatch(/ # v7\./);
    expect(pin({ server: 'github.com' })).toBe(pin({}));
    // Version 3 lacks this input, and always replaces.
    expect(kept({ server: 'ghes' }).with).not.toHaveProperty('overwrite');
    expect(kept({ server: 'ghes' }).with).toMatchObject({ name: 'jmo-nightly', path: 'out/reports' });
    expect(kept({ server: 'ghes', artifacts: 'none' })).toBeUndefined();
  });
});

describe('on GitHub Enterprise Server', () => {
  const spec = { timezone: 'Europe/Berlin' };

  it('every job requests a self-hosted runner by default', () => {
    const on = (config: Record<string, unknown>) =>
      Object.values(workflow({}, { server: 'ghes', ...config }, notified()).jobs).map(
        (job) => (job as Record<string, unknown>)['runs-on'],
      );
    expect(on({})).toEqual(Array(3).fill(['self-hosted', 'linux']));
    expect(on({ runner: 'ours' })).toEqual(['ours', 'ours', 'ours']);
    expect(on({ tags: ['a'] })).toEqual([['a'], ['a'], ['a']]);
  });

  it('the trigger has no zone, unless the server supports them', () => {
    const { on, jobs } = workflow(spec, { server: 'ghes' });
    expect(on).toEqual(workflow(spec, { native_timezone: false }).on);
    expect(jobs.guard.steps[0].with['native-timezone']).toBe('false');
    expect(workflow(spec, { server: 'ghes', native_timezone: true }).on).toEqual(workflow(spec).on);
  });
});

describe('the trigger', () => {
  it('is a cron with its zone, except UTC', () => {
    expect(workflow().on.schedule).toEqual([{ cron: '17 2 * * *' }]);
    const { on, content, jobs } = workflow({ timezone: 'Europe/Berlin' });
    expect(on.schedule).toEqual([{ cron: '17 2 * * *', timezone: 'Europe/Berlin' }]);
    expect(content).toContain("- cron: '17 2 * * *' # At 02:17 every day, Europe/Berlin\n");
    expect(jobs.guard.steps[0].with).toEqual({
      command: 'guard',
      cron: '17 2 * * *',
      timezone: 'Europe/Berlin',
    });
  });

  it('is a superset if the server does not support zones', () => {
    const spec = { schedule: '17 4 * * *', timezone: 'Europe/Berlin', startingDeadlineSeconds: 1800 };
    const { on, content, jobs } = workflow(spec, { native_timezone: false });
    expect(on.schedule).toEqual([{ cron: '17 3 * * *' }, { cron: '17 2 * * *' }]);
    expect(content).toContain(
      '  # This server supports UTC only: it starts the workflow more often than the schedule says',
    );
    expect(jobs.guard.steps[0].with).toMatchObject({
      'native-timezone': 'false',
      'starting-deadline-seconds': '1800',
    });
    expect(workflow({}, { native_timezone: false }).jobs.guard.steps[0].with).toEqual({
      command: 'guard',
      cron: '17 2 * * *',
    });
  });

  it('is only manual while the schedule is suspended', () => {
    const { on, content } = workflow({ suspend: true });
    expect(on).toEqual({ workflow_dispatch: null });
    expect(content).toContain(
      '# Suspended, so it does not start by itself: At 02:17 every day, UTC (17 2 * * *)\non:',
    );
  });
});

describe('the scan step', () => {
  const run = (retry: unknown, job: Record<string, unknown> = {}) =>
    workflow({}, retry === undefined ? {} : { retry }, job).jobs.scan.steps[1].run.split('\n');
  const scan = [
    "rm -f results/summaries/findings.json # so that only this scan's findings count",
    'jmo ci --profile-name balanced --repo . --results-dir results',
  ];

  const trust = [
    'export GIT_CONFIG_GLOBAL="$RUNNER_TEMP/jmo-gitconfig" # git refuses another user\'s checkout, even for root: trust this one here',
    `printf '[safe]\\n  directory = "%s"\\n' "$PWD" "$PWD/.git" "$PWD/*" > "$GIT_CONFIG_GLOBAL"`,
  ];

  it("is one call, as root in another user's checkout", () => {
    expect(run(undefined)).toEqual([...trust, ...scan, '']);
    expect(run(0)).toEqual([...trust, ...scan, '']);
  });

  it("runs as the checkout's user without a container", () => {
    const { jobs } = workflow({}, { container: false });
    expect(jobs.scan.steps[1].run.split('\n')).toEqual([...scan, '']);
  });

  it.each([1, { max: 1 }])('is repeated: %j', (retry) => {
    expect(run(retry)).toEqual([
      ...trust,
      scan[0],
      'for attempt in 1 2; do',
      '  status=0',
      `  ${scan[1]} || status=$?`,
      '  # A scan with findings is done, and its exit code may be a verdict on them.',
      `  if [ "$status" -eq 0 ] || grep -qs '"severity"' results/summaries/findings.json; then break; fi`,
      '  echo "::warning::Scan attempt $attempt of 2 ended with exit code $status"',
      'done',
      'exit "$status"',
      '',
    ]);
  });

  it('writes lists first, and takes the token from its secret', () => {
    const targets = { images: ['a:1', 'b:2'], gitlab_repo: 'a/b', gitlab_token: '${SCAN_TOKEN}' };
    const { jobs } = workflow({}, {}, { targets });
    expect(jobs.scan.steps[1].env).toEqual({ GITLAB_TOKEN: '${{ secrets.SCAN_TOKEN }}' });
    expect(jobs.scan.steps[1].run.split('\n')[2]).toBe(
      `printf '%s\\n' a:1 b:2 > "$RUNNER_TEMP/jmo-images.txt"`,
    );
  });
});
