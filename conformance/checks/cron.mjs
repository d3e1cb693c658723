import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { filesBelow, writeBelow } from '../files.mjs';
import { notRun } from '../not-run.mjs';
import { runProgram } from '../run-program.mjs';

/** Longer than from one full minute to two later. */
const LONGEST_SECONDS = 150;
const MINUTE = 60_000;

/** Schedules that the daemon starts, from installing to uninstalling. */
export const cron = {
  id: 'cron',
  title:
    'installed schedules start within two minutes, overlap as their policy says, rotate results, tell the channel; those not due stay still; uninstalling leaves the crontab as it was',
  consumer: "Debian's cron daemon and crontab, in a namespace of their own",
  unit: 'schedules',
  tools: ['cron', 'crontab', 'unshare', 'flock', 'curl', 'timeout'],
  async run(context) {
    if (process.getuid?.() !== 0) throw notRun('a cron daemon can only be started by root');
    const folder = join(context.work, 'cron');
    const messages = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (text) => {
        body += text;
      });
      request.on('end', () => {
        messages.push(JSON.parse(body).text);
        response.end('ok');
      });
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const own = prepare(context, folder, `http://127.0.0.1:${server.address().port}/hook`);
      const inNamespace = runProgram(
        await context.tool('unshare'),
        [
          ...['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--mount-proc'],
          ...['bash', join(context.here, 'cron/in-namespace.sh'), folder],
          ...[process.execPath, join(context.root, 'dist/cli/index.js')],
        ],
        { env: { ...context.environment, PATH: `${join(folder, 'bin')}:${context.environment.PATH}` } },
      );
      await waitFor(() => settled(folder, messages), inNamespace);
      writeFileSync(join(folder, 'stop'), '');
      const { status, stderr } = await inNamespace;
      if (status !== 0 && !existsSync(join(folder, 'begin.txt'))) {
        if (/unshare|mount/.test(stderr))
          throw notRun(`no namespace of our own to be had here: ${stderr.trim()}`);
        throw new Error(`${stderr}${readIf(join(folder, 'cli.log'))}`);
      }
      const failures = judge(folder, messages, own);
      if (status !== 0) failures.push(`the namespace ended with ${status}: ${stderr.trim()}`);
      return { cases: SCHEDULES.length, failures };
    } finally {
      server.close();
      server.closeAllConnections();
    }
  },
};

/** Two minutes on, so that it lies ahead when the daemon is up; in a zone 5 h 45 from UTC. */
function soon(hours) {
  const wall = new Date(Date.now() + 2 * MINUTE + 345 * MINUTE + hours * 60 * MINUTE);
  return `${wall.getUTCMinutes()} ${wall.getUTCHours()} * * *`;
}

const SCHEDULES = [
  { name: 'quick', schedule: '* * * * *', seconds: 1, successfulJobsHistoryLimit: 1, told: true },
  { name: 'forbid', schedule: '* * * * *', seconds: 75, concurrencyPolicy: 'Forbid' },
  { name: 'replace', schedule: '* * * * *', seconds: 75, concurrencyPolicy: 'Replace' },
  { name: 'zoned', schedule: () => soon(0), timezone: 'Asia/Kathmandu', seconds: 1 },
  { name: 'not-yet', schedule: () => soon(3), timezone: 'Asia/Kathmandu', seconds: 1 },
  { name: 'suspended', schedule: '* * * * *', seconds: 1, suspend: true },
];

function prepare(context, folder, address) {
  mkdirSync(join(folder, 'secrets'), { recursive: true });
  writeFileSync(join(folder, 'secrets/HOOK'), `${address}\n`, { mode: 0o600 });
  const jmo = readFileSync(join(context.here, 'cron/pretend-jmo.sh'));
  writeBelow(folder, 'bin/jmo', jmo, 0o755);
  const items = SCHEDULES.map(({ name, schedule, seconds, told, ...spec }) => ({
    apiVersion: 'jmo.security/v1alpha1',
    kind: 'ScanSchedule',
    metadata: { name },
    spec: {
      ...spec,
      schedule: typeof schedule === 'function' ? schedule() : schedule,
      backend: { type: 'local-cron' },
      jobTemplate: {
        targets: { repo: '.' },
        options: { threads: seconds },
        ...(told ? { notifications: { channels: [{ type: 'slack', url: '${HOOK}' }] } } : {}),
      },
    },
  }));
  // JSON is YAML.
  writeBelow(
    folder,
    'project/jmo-schedules.yaml',
    items.map((item) => `${JSON.stringify(item)}\n`).join('---\n'),
  );
  const own = `# my own table\nJMO_SECRETS_DIR=${join(folder, 'secrets')}\nJMO_ALLOW_HOSTS=${new URL(address).host}\n0 0 1 1 * true\n`;
  writeBelow(folder, 'own.crontab', own);
  return own;
}

const logOf = (folder, name) => readIf(join(folder, `project/results/jmo-${name}.log`));
const countOf = (text, pattern) => text.match(pattern)?.length ?? 0;

/** Whether all that is to be seen has been seen. */
function settled(folder, messages) {
  return (
    countOf(logOf(folder, 'quick'), /result=success/g) >= 2 &&
    messages.length >= 2 &&
    /skipped/.test(logOf(folder, 'forbid')) &&
    /result=stopped/.test(logOf(folder, 'replace')) &&
    /result=success/.test(logOf(folder, 'zoned'))
  );
}

function judge(folder, messages, own) {
  const failures = [];
  const must = (holds, what) => {
    if (!holds) failures.push(what);
  };
  const begin = Number(readIf(join(folder, 'begin.txt'))) * 1000;
  const quick = logOf(folder, 'quick');
  const first = Date.parse(quick.split(' ')[0]);
  must(first - begin <= 2 * MINUTE, `quick did not start within two minutes: ${quick}`);
  must(countOf(quick, /result=success/g) >= 2, `quick did not run twice: ${quick}`);
  must(/removed 1 old result/.test(quick), `quick's results were not rotated: ${quick}`);
  const kept = filesBelow(join(folder, 'project/results')).filter((path) => /Z-quick\/run\.json$/.test(path));
  must(kept.length === 1, `quick keeps ${kept.length} results instead of 1`);
  must(
    messages.length >= 2 && messages.every((text) => text === '✅ Scan succeeded: quick'),
    `messages: ${JSON.stringify(messages)}`,
  );
  must(/skipped: the run before it/.test(logOf(folder, 'forbid')), 'forbid: the second run was not skipped');
  const replace = logOf(folder, 'replace');
  must(
    /ends the older run[\s\S]*result=stopped exit=143[\s\S]* start /.test(replace),
    `replace: the older run was not replaced: ${replace}`,
  );
  const zoned = logOf(folder, 'zoned');
  must(countOf(zoned, / start /g) === 1, `zoned did not start once: ${zoned}`);
  for (const name of ['not-yet', 'suspended']) must(logOf(folder, name) === '', `${name} started`);
  const installed = readIf(join(folder, 'installed.txt'));
  must(installed.startsWith(own), 'installing changed lines that are not ours');
  must(countOf(installed, /--if-due/g) >= 2, `installed: ${installed}`);
  must(readIf(join(folder, 'uninstalled.txt')) === own, 'uninstalling did not leave the table as it was');
  return failures;
}

async function waitFor(condition, other) {
  let ended = false;
  other.then(() => {
    ended = true;
  });
  const deadline = Date.now() + LONGEST_SECONDS * 1000;
  while (!ended && !condition() && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 250));
}

function readIf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
