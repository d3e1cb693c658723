import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { runProgram } from '../run-program.mjs';

/** Our flags for a new schedule, and what JMo's manager must then have in `spec`. */
const OURS = [
  {
    words: [
      'repos',
      '--cron',
      '17 2 * * *',
      '--repos-dir',
      '/repos',
      '--profile',
      'fast',
      '--label',
      'team=web',
      '--fail-on',
      'HIGH',
    ],
    spec: {
      schedule: '17 2 * * *',
      profile: 'fast',
      targets: { repositories: { repos_dir: '/repos' } },
      options: { fail_on: 'HIGH' },
    },
    text: ['--repos-dir'],
  },
  {
    words: [
      'images',
      '--cron',
      '*/15 1-5 * * MON-FRI',
      '--image',
      'nginx:1.27',
      '--image',
      'postgres:15',
      '--backend',
      'gitlab-ci',
      '--threads',
      '8',
    ],
    spec: {
      backend: 'gitlab-ci',
      targets: { images: ['nginx:1.27', 'postgres:15'] },
      options: { threads: 8 },
    },
    text: ['nginx:1.27', 'postgres:15'],
  },
  {
    words: [
      'urls',
      '--cron',
      '5 4 * * 7',
      '--url',
      'https://a.example',
      '--url',
      'https://b.example',
      '--api-spec',
      'openapi.yaml',
    ],
    spec: {
      targets: { web: { urls: ['https://a.example', 'https://b.example'], api_spec: 'openapi.yaml' } },
    },
    text: ['https://a.example'],
  },
  {
    words: [
      'cluster',
      '--cron',
      '5 4 1,15 * *',
      '--k8s-context',
      'prod',
      '--k8s-namespace',
      'web',
      '--gitlab-group',
      'shop',
      '--backend',
      'local-cron',
    ],
    spec: {
      backend: 'local-cron',
      targets: { kubernetes: { context: 'prod', namespace: 'web' }, gitlab: { group: 'shop' } },
    },
    text: [],
  },
  {
    words: [
      'hashed',
      '--cron',
      'H H * * *',
      '--repo',
      '.',
      '--terraform-state',
      't.tfstate',
      '--slack-env',
      'HOOK',
      '--suspend',
      '--concurrency-policy',
      'Replace',
    ],
    spec: { targets: { repositories: { repo: '.' }, iac: { terraform_state: 't.tfstate' } } },
    text: [],
  },
];

const THEIRS = [
  {
    name: 'Made_By_JMo',
    cron: '30 3 * * *',
    profile: 'deep',
    repos_dir: '~/repos',
    image: ['a:1'],
    labels: { env: 'prod' },
  },
  {
    name: 'zoned',
    cron: '0 6 * * 1',
    profile: 'balanced',
    repo: '.',
    timezone: 'Europe/Berlin',
    backend: 'gitlab-ci',
  },
];

/** JMo's manager and our program take turns with the store. */
export const jmoStore = {
  id: 'jmo-store',
  title: "JMo's manager reads, lists and updates the store that we write, and we the one that it writes",
  consumer: "JMo's own ScheduleManager and generators",
  unit: 'schedules and steps',
  tools: ['python', 'jmo'],
  async run(context) {
    const home = join(context.work, 'jmo-store');
    mkdirSync(home, { recursive: true });
    const env = { ...context.environment, HOME: home };
    const failures = [];
    let cases = 0;
    const expectSame = (what, seen, wanted) => {
      cases++;
      if (!isDeepStrictEqual(seen, wanted))
        failures.push(`${what}: saw ${JSON.stringify(seen)} instead of ${JSON.stringify(wanted)}`);
    };
    const ours = async (...words) => {
      const { status, stdout, stderr } = await context.cli([...words, '--store'], {
        cwd: home,
        env: { HOME: home },
      });
      expectSame(`jmo-schedule ${words.join(' ')}`, { status, stderr }, { status: 0, stderr: '' });
      return stdout;
    };
    const theirs = async (order) => {
      const python = await context.tool('python');
      const run = await runProgram(python, [join(context.here, 'jmo/store.py')], {
        input: JSON.stringify(order),
        env,
        cwd: home,
      });
      if (run.status !== 0)
        throw new Error(`JMo's manager failed on ${JSON.stringify(order)}: ${run.stderr}`);
      const { schedules, warnings } = JSON.parse(run.stdout);
      expectSame("JMo's warnings", warnings, []);
      return new Map(schedules.map((schedule) => [schedule.metadata.name, schedule]));
    };
    const store = join(home, '.jmo/schedules.json');

    for (const { words } of OURS) await ours('create', ...words);
    let seen = await theirs({});
    expectSame(
      'the names',
      [...seen.keys()],
      OURS.map(({ words }) => words[0]),
    );
    for (const { words, spec, text } of OURS) {
      const name = words[0];
      const one = seen.get(name);
      const job = one.spec.jobTemplate;
      const has = {
        schedule: one.spec.schedule,
        backend: one.spec.backend.type,
        profile: job.profile,
        targets: job.targets,
        options: job.options,
      };
      for (const [key, value] of Object.entries(spec)) expectSame(`${name}: ${key}`, has[key], value);
      expectSame(`${name}: next run`, one.status.nextScheduleTime, one.nextAfterCreation);
      for (const part of text)
        expectSame(`${name}: what JMo generates holds ${part}`, one.generated.includes(part), true);
    }

    // JMo creates some, and changes and deletes ours: we must see exactly that.
    await theirs({
      create: THEIRS,
      update: Object.fromEntries(
        OURS.map(({ words }) => [words[0], { schedule: '9 9 * * *', suspend: true }]),
      ),
      delete: ['cluster'],
    });
    const listed = JSON.parse(await ours('list', '-o', 'json')).items;
    const left = OURS.map(({ words }) => words[0]).filter((name) => name !== 'cluster');
    expectSame(
      'our list',
      listed.map(({ metadata }) => metadata.name),
      [...left, ...THEIRS.map(({ name }) => name)],
    );
    for (const { metadata, spec } of listed.filter(({ metadata }) => left.includes(metadata.name)))
      expectSame(metadata.name, [spec.schedule, spec.suspend, metadata.generation], ['9 9 * * *', true, 2]);
    const made = listed.find(({ metadata }) => metadata.name === 'Made_By_JMo');
    expectSame('targets that JMo wrote', made.spec.jobTemplate.targets, {
      repos_dir: '~/repos',
      images: ['a:1'],
    });

    // And the reverse.
    const before = JSON.parse(readFileSync(store, 'utf8'));
    await ours(
      'update',
      'Made_By_JMo',
      '--cron',
      '45 5 * * 2',
      '--label',
      'env=qa',
      '--set',
      'jobTemplate.options.threads=2',
    );
    await ours('resume', 'repos');
    await ours('update', 'urls', '--unset', 'jobTemplate.options', '--unset', 'timezone');
    await ours('delete', 'images', '--yes');
    seen = await theirs({});
    const changed = seen.get('Made_By_JMo');
    expectSame(
      'our update',
      [
        changed.spec.schedule,
        changed.metadata.labels,
        changed.spec.jobTemplate.options,
        changed.metadata.generation,
      ],
      ['45 5 * * 2', { env: 'qa' }, { threads: 2 }, 2],
    );
    expectSame('our resume', seen.get('repos').spec.suspend, false);
    expectSame('our delete', seen.has('images'), false);
    const after = JSON.parse(readFileSync(store, 'utf8'));
    const others = ({ schedules }) =>
      schedules.filter(({ metadata }) => ['hashed', 'zoned'].includes(metadata.name));
    expectSame('all others', others(after), others(before));
    expectSame('the mode', (statSync(store).mode & 0o777).toString(8), '600');

    const imported = await context.cli(['import', store, '--write'], { cwd: home, env: { HOME: home } });
    expectSame('import', imported.status, 0);
    const valid = await context.cli(['validate'], { cwd: home, env: { HOME: home } });
    expectSame('what it wrote is valid', valid.status, 0);
    return { cases, failures };
  },
};
