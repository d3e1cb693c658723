// Ratios, never bare times: each figure compares two things, measured in turn on this machine in this run.
//   npm run bench [-- PAIRS]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchNotify } from './bench-notify.mjs';
import { scaleFindings } from './scale-findings.mjs';

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const PAIRS = Number(process.argv[2] ?? 25);
const SIZES = [10, 100, 1_000, 10_000];
const GOAL = { start: 3, growth: 11 };

if (!existsSync(CLI)) {
  console.error('dist/cli/index.js is missing: run `npm run build` first.');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'jmo-bench-'));
try {
  startUp();
  growth();
  benchReport();
  console.log(`\nProcess start to delivered message, median of ${PAIRS} pairs with \`node -e 0\``);
  for await (const { label, ratios } of benchNotify(PAIRS)) report(label, median(ratios));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Ten schedules: the whole command and a Node that does nothing, in pairs, so that a busy machine slows both. */
function startUp() {
  const project = projectOf(10);
  jmo(project, ['render']);
  console.log(
    `Start-up, ten schedules, median of ${PAIRS} pairs with \`node -e 0\` (goal for check: at most ${GOAL.start} x)`,
  );
  for (const command of [['check'], ['validate'], ['render']]) {
    const ratios = [];
    for (let pair = 0; pair < PAIRS; pair++) {
      const bare = elapsed(() => node(project, ['-e', '0']));
      ratios.push(elapsed(() => jmo(project, command)) / bare);
    }
    report(command.join(' '), median(ratios), command[0] === 'check' ? GOAL.start : undefined);
  }
}

/** Ten times the schedules should take ten times as long, without the start. */
function growth() {
  console.log(`\nGrowth from one size to the next (goal from 1,000 to 10,000: at most ${GOAL.growth} x)`);
  const create = ['create', 'one-more', '--cron', '7 2 * * *', '--repo', '.'];
  for (const command of [['validate'], ['render'], ['check'], create]) {
    const times = SIZES.map((size) => {
      const runs = size > 1_000 ? 1 : 3;
      return median(Array.from({ length: runs }, () => timeOn(size, command)));
    });
    for (let at = 1; at < SIZES.length; at++) {
      const label = `${command[0]} ${SIZES[at - 1].toLocaleString('en')} -> ${SIZES[at].toLocaleString('en')}`;
      report(label, times[at] / times[at - 1], at === SIZES.length - 1 ? GOAL.growth : undefined);
    }
  }
}

function timeOn(size, command) {
  const project = projectOf(size);
  // Without rendered files, check would print a diff of everything.
  if (command[0] === 'check') jmo(project, ['render']);
  const time = elapsed(() => jmo(project, command));
  rmSync(project, { recursive: true });
  return time;
}

/**
 * `report` on 15,000 findings, compared with a Node that only parses the file, with a tenth of the findings, and with the limits
 * of three seconds and 512 MB. Memory is the child's peak, from the system.
 */
function benchReport() {
  const goals = { growth: 11, seconds: 3, megabytes: 512 };
  const fixture = readFileSync(new URL('../test/fixtures/findings/findings.json', import.meta.url), 'utf8');
  const files = [1_500, 15_000].map((count) => {
    const file = join(folder, `findings-${count}.json`);
    writeFileSync(file, scaleFindings(fixture, count));
    return file;
  });
  const words = (file) => [CLI, 'report', '--findings', file, '--out', join(folder, 'reports')];
  const timed = (args) => median(Array.from({ length: 3 }, () => elapsed(() => node(folder, args))));
  const [small, large] = files.map((file) => timed(words(file)));
  const parse = timed([
    '-e',
    'JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))',
    files[1],
  ]);
  const peak = peakOf(words(files[1]));
  const size = Math.round(statSync(files[1]).size / 1e6);
  console.log(`\n\`report\`, 15,000 findings in ${size} MB, four files written (medians of three)`);
  report('against parsing the file only', large / parse);
  report('1,500 -> 15,000 findings', large / small, goals.growth);
  report(`of ${goals.seconds} s`, large / 1e3 / goals.seconds, 1);
  report(`peak of ${goals.megabytes} MB resident`, peak / goals.megabytes, 1);
  const huge = join(folder, 'findings-88000.json');
  writeFileSync(huge, scaleFindings(fixture, 88_000));
  report(
    `${Math.round(statSync(huge).size / 1e6)} MB: peak of ${goals.megabytes} MB`,
    peakOf(words(huge)) / goals.megabytes,
    1,
  );
  rmSync(huge);
}

function peakOf(args) {
  const hook = 'process.on("exit",()=>process.stderr.write(`peak:${process.resourceUsage().maxRSS}`))';
  const { stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${hook}`, ...args], {
    encoding: 'utf8',
  });
  return Number(/peak:(\d+)/.exec(stderr)?.[1]) / 1024;
}

function projectOf(size) {
  const project = mkdtempSync(join(folder, 'project-'));
  writeFileSync(
    join(project, 'jmo-schedules.yaml'),
    Array.from({ length: size }, (_, index) => schedule(index)).join('---\n'),
  );
  return project;
}

function schedule(index) {
  return `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: bench-${index}
  labels: {team: t${index % 7}}
spec:
  schedule: "${(index % 59) + 1} ${index % 24} * * ${index % 7}"
  timezone: ${['UTC', 'Europe/Berlin', 'America/New_York'][index % 3]}
  backend: {type: github-actions}
  jobTemplate:
    profile: balanced
    targets: {repo: .}
`;
}

function jmo(project, args) {
  node(project, [CLI, ...args]);
}

function node(cwd, args) {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
}

function elapsed(action) {
  const start = process.hrtime.bigint();
  action();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function report(label, ratio, goal) {
  const verdict = goal === undefined ? '' : ratio <= goal ? '  ok' : '  OVER THE GOAL';
  console.log(`  ${label.padEnd(28)} ${ratio.toFixed(2).padStart(6)} x${verdict}`);
}
