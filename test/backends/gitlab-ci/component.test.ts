import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { componentInputs, withInputTables } from '../../../scripts/component-readme.mjs';
import { gitlabCi } from '../../../src/backends/gitlab-ci/index.js';
import { CLI_IMAGE, COMPONENT_VERSION } from '../../../src/backends/gitlab-ci/published.js';
import { defaultImage } from '../../../src/backends/shared/images.js';
import { parseSchedules } from '../../../src/schedule/parse.js';
import { few, slow } from '../../full.js';
import { expandPipeline, type Job, makeProject, runLocal } from './gitlab-ci-local.js';
import { type Input, takesValue } from './input-rules.js';
import { runScripts } from './run-scripts.js';
import { isLetThrough, PIPELINES, type Rule } from './workflow.js';

const FOLDER = join(import.meta.dirname, '../../../gitlab-component');
const read = (path: string) => readFileSync(join(FOLDER, path), 'utf8');

const inputs = componentInputs(join(FOLDER, 'templates')) as Map<string, Record<string, Input>>;
const all = [...inputs].flatMap(([component, each]) =>
  Object.entries(each).map(([name, input]) => ({ component, name, input })),
);

describe('the inputs of the components', () => {
  it('are in the README (else: node scripts/component-readme.mjs)', () => {
    expect([...inputs.keys()].sort()).toEqual(readdirSync(join(FOLDER, 'templates')).sort());
    expect(read('README.md')).toBe(withInputTables(read('README.md'), inputs));
  });

  it.each(all)(
    '$component $name is described, and checked if a script uses it',
    ({ input, name, component }) => {
      expect(input.description).toMatch(/^[A-Z].*\.$/s);
      if (input.type === 'boolean' || input.options !== undefined) return;
      if (input.type === 'array') {
        // GitLab does not check items, so no list may be in a script.
        const script = read(`templates/${component}/template.yml`).replace(/^(?!.*\$\[\[).*$/gm, '');
        for (const line of script.split('\n'))
          if (line.includes(`inputs.${name} `)) expect(line).toMatch(/^ {4}when: \$\[\[ inputs\.\w+ \]\]$/);
        return;
      }
      expect(input.regex).toMatch(/^\^.*\$$/);
      for (const hostile of [
        '; touch x',
        '$(touch x)',
        '`touch x`',
        'a | b',
        'a & b',
        "a' b",
        '"a',
        'a\nb',
        '> x',
        '${X}; y',
        'a\\',
        '#',
        'a # b',
        '(a)',
        '"$(id)"',
        '"`id`"',
        '"${a:-$(id)}"',
        '"a" ; b',
      ])
        expect(takesValue(input, hostile, '18.1 and later'), `${name} takes ${hostile}`).toBe(false);
    },
  );

  it('have the defaults that the renderer leaves out', () => {
    const scan = inputs.get('scan') ?? {};
    expect(Object.fromEntries(Object.entries(scan).map(([name, input]) => [name, input.default]))).toEqual({
      name: undefined,
      cron: undefined,
      timezone: 'UTC',
      suspend: false,
      concurrency_policy: 'Forbid',
      starting_deadline_seconds: 'none',
      profile: 'balanced',
      arguments: '--repo .',
      images: 'none',
      urls: 'none',
      results_dir: 'results',
      fail_on: '',
      reports: 'sast',
      artifacts: 'reports',
      gitlab_token_variable: 'GITLAB_TOKEN',
      hidden_variables: 'SLACK_WEBHOOK_URL',
      image: defaultImage('balanced'),
      cli_image: CLI_IMAGE,
      timeout: '120 minutes',
      script_timeout: '6900s',
      retry_max: 0,
      retry_when: ['always'],
      expire_in: '30 days',
      stage: 'test',
      job_prefix: 'jmo',
    });
    for (const [name, input] of Object.entries(inputs.get('notify') ?? {})) {
      if (['channels', 'stage'].includes(name)) continue;
      const { description, ...same } = input;
      const { description: other, ...those } = scan[name] ?? {};
      expect([description, other].every((text) => text !== undefined)).toBe(true);
      expect(same).toEqual(those);
    }
  });

  slow('refuse text that would run a command', async () => {
    const include = (words: string) => `include:
  - component: $CI_SERVER_FQDN/jmo/schedule-action/scan@$CI_COMMIT_SHA
    inputs: { name: a, cron: 1 2 * * *, arguments: ${JSON.stringify(words)} }
`;
    expect(
      Object.keys(await expandPipeline({ '.gitlab-ci.yml': include("--repo 'a b' --config x") })),
    ).toContain('jmo-a:scan');
    await expect(expandPipeline({ '.gitlab-ci.yml': include('--repo .; touch canary') })).rejects.toThrow(
      'arguments',
    );
  });
});

describe('the sync component', () => {
  const calls = few([
    ['{}', ['sync', '--file', 'jmo-schedules.yaml', '--apply']],
    ['{ apply: false, file: a.yaml }', ['sync', '--file', 'a.yaml']],
    [
      '{ allow_mass_change: true }',
      ['sync', '--file', 'jmo-schedules.yaml', '--apply', '--allow-mass-change'],
    ],
  ]);
  it.each(calls)('calls sync with its inputs %s', async (given, words) => {
    const jobs = await expandPipeline({
      '.gitlab-ci.yml': `include:
  - component: $CI_SERVER_FQDN/jmo/schedule-action/sync@$CI_COMMIT_SHA
    inputs: ${given}
stages: [deploy]
`,
    });
    const env = { CI_SERVER_TLS_CA_FILE: '/ca.pem' };
    const [run] = runScripts([jobs['jmo-schedule-sync']?.script ?? []], 'sh', { env });
    expect(run).toMatchObject({ status: 0, trust: '/ca.pem', calls: [['jmo-schedule', ...words]] });
  });
});

describe('the component project', () => {
  it('has the same version everywhere', () => {
    const texts = [
      read('README.md'),
      ...[...inputs.keys()].map((name) => read(`templates/${name}/template.yml`)),
    ];
    const versions = texts.flatMap((text) =>
      [...text.matchAll(/(?:schedule-action\/cli:|schedule-action\/\w+@)([^`\s]+)/g)].map(
        ([, version]) => version,
      ),
    );
    expect(versions.length).toBeGreaterThan(5);
    expect(new Set(versions)).toEqual(new Set([COMPONENT_VERSION]));
    expect(CLI_IMAGE.endsWith(`:${COMPONENT_VERSION}`)).toBe(true);
  });

  slow('has a pipeline with the jobs of every component', async () => {
    const folder = makeProject({ '.gitlab-ci.yml': read('.gitlab-ci.yml') });
    try {
      const { status, stdout, stderr } = await runLocal(folder, ['--list-json']);
      expect(status, stderr).toBe(0);
      const jobs = (JSON.parse(stdout) as { name: string; when: string }[])
        .filter(({ when }) => when !== 'never')
        .map(({ name }) => name);
      expect(jobs).toEqual(
        expect.arrayContaining(
          ['guard', 'scan', 'report', 'gate', 'notify'].map((job) => `jmo-self-test:${job}`),
        ),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  const HAPPENED = [
    'a merge request',
    'a push to a branch',
    'a push to the default branch',
    'a tag',
  ] as const;
  it.each(few(HAPPENED))('has a pipeline for %s in which every job finds its needs', async (name) => {
    const text = read('.gitlab-ci.yml');
    const variables = {
      ...PIPELINES[name],
      CI_DEFAULT_BRANCH: 'main',
      JMO_SCHEDULE: 'self-test',
    };
    const { workflow, ...own } = parse(text) as { workflow?: { rules: Rule[] } } & Record<string, Job>;
    expect(isLetThrough(workflow?.rules ?? [], variables)).toBe(true);
    const { workflow: _, ...expanded } = await expandPipeline({ '.gitlab-ci.yml': text });
    const jobs = Object.entries(expanded).filter(([key, job]) => !key.startsWith('.') && job.script);
    for (const [key, job] of jobs) {
      // A job without rules behaves differently in merge requests and branches.
      expect(job.rules, key).toBeInstanceOf(Array);
    }
    const there = jobs
      .filter(([, job]) => isLetThrough(job.rules as Rule[], variables))
      .map(([key]) => key)
      .sort();
    expect(there).toEqual(expect.arrayContaining(['cli-image', 'jobs-are-there', 'jmo-self-test:scan']));
    expect(there.includes('release')).toBe(name === 'a tag');
    for (const key of there)
      for (const need of (expanded[key]?.needs ?? []) as (string | { job: string; optional?: boolean })[])
        if (typeof need === 'string' || !need.optional)
          expect(there, `${key} needs it`).toContain(typeof need === 'string' ? need : need.job);
    const image = '$CI_REGISTRY_IMAGE/cli:$CI_COMMIT_SHA';
    expect(own['jobs-are-there']?.image).toBe(image);
    for (const job of ['jmo-schedule-check', 'jmo-schedule-check:report', 'jmo-self-test:guard'])
      expect(own[job]?.needs, job).toEqual(['cli-image']);
  });

  it('builds the image of a version before it releases the version', () => {
    const jobs = parse(read('.gitlab-ci.yml')) as Record<string, Job>;
    expect(jobs.release?.needs).toEqual(['cli-image-of-release']);
    // After the stages of the tests.
    expect(jobs['cli-image-of-release']).toMatchObject({ stage: 'release' });
    expect(jobs['cli-image-of-release']?.needs).toBeUndefined();
  });

  it('passes its own check (else: jmo-schedule render -C gitlab-component)', () => {
    const { schedules } = parseSchedules(Buffer.from(read('jmo-schedules.yaml')), 'jmo-schedules.yaml');
    const files = gitlabCi.render(
      schedules.map((each) => each.resource),
      { source: 'jmo-schedules.yaml' },
    );
    expect(files.map((file) => file.path)).toEqual(['.gitlab/jmo-schedules.gitlab-ci.yml']);
    expect(read('.gitlab/jmo-schedules.gitlab-ci.yml')).toBe(files[0]?.content);
  });
});

describe.each([
  ['init writes', '../templates/init/gitlab-check.yml'],
  ['the component brings', 'templates/check/template.yml'],
])('the check that %s', (_, path) => {
  const text = readFileSync(join(FOLDER, path), 'utf8').split(/^---$/m).at(-1) ?? '';
  const jobs = parse(text) as Record<
    string,
    { before_script?: unknown; rules?: { if: string; changes: string[] }[] }
  >;
  const patterns = Object.values(jobs).flatMap(({ rules = [] }) => rules.map(({ changes }) => changes));

  it("trusts the runner's certificate authority", () => {
    const [before] = Object.values(jobs).map((job) => job.before_script as string[] | undefined);
    const [run] = runScripts([[...(before ?? []), 'jmo-schedule check']], 'sh', {
      env: { CI_SERVER_TLS_CA_FILE: '/ca.pem' },
    });
    expect(run).toMatchObject({ status: 0, trust: '/ca.pem' });
  });

  it('runs for generated files, and creates no pipeline for others', () => {
    expect(patterns).toHaveLength(3);
    for (const changes of patterns) {
      const matching = (file: string) => changes.some((pattern) => matchesGlob(file, pattern));
      for (const file of [
        '.gitlab/jmo-schedules.gitlab-ci.yml',
        '.gitlab/jmo-schedule-check.gitlab-ci.yml',
        '.jmo/cron/jmo-nightly.sh',
        '.jmo/cron/jmo-schedules.crontab',
      ])
        expect(matching(file), file).toBe(true);
      for (const file of [
        '.gitlab/CODEOWNERS',
        '.gitlab/issue_templates/bug.md',
        '.gitlab/ci/build.gitlab-ci.yml',
        '.github/workflows/build.yml',
        'src/index.ts',
      ])
        expect(matching(file), file).toBe(false);
    }
  });
});

slow('is accepted by gitlab-ci-local if init writes it', async () => {
  const text = readFileSync(join(FOLDER, '../templates/init/gitlab-check.yml'), 'utf8');
  expect(text).toContain(CLI_IMAGE);
  const jobs = await expandPipeline({ '.gitlab-ci.yml': text });
  expect(Object.keys(jobs)).toEqual(
    expect.arrayContaining(['jmo-schedule-check', 'jmo-schedule-check:report']),
  );
});
