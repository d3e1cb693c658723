// Gives everything generated to its consumers.
//   npm run conformance [-- CHECK…]   all checks, or the named ones; the first always runs
// Writes docs/conformance.md after a whole run without failures; in CI the page must match already.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checks } from './checks/index.mjs';
import { createContext } from './context.mjs';
import { notRun, reasonNotRun } from './not-run.mjs';
import { comparePage, pageText, writePage } from './page/page.mjs';
import { table } from './page/table.mjs';

/** How many failures of a check to print. */
const MOST_FAILURES = 25;

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const inCi = process.env.CI === 'true';
const named = process.argv.slice(2);
const unknown = named.filter((id) => !checks.some((check) => check.id === id));
if (unknown.length > 0) {
  console.error(`no such check: ${unknown.join(', ')}; there are ${checks.map(({ id }) => id).join(', ')}`);
  process.exit(2);
}

const context = createContext(root);
rmSync(context.work, { recursive: true, force: true });
for (const folder of [context.work, context.environment.HOME]) mkdirSync(folder, { recursive: true });

const chosen = checks.filter(({ id }, index) => index === 0 || named.length === 0 || named.includes(id));
// Installing is mostly waiting: all installations start now, and each check waits for its own.
for (const name of new Set(chosen.flatMap(({ tools }) => tools))) context.tool(name).catch(() => {});

const rows = [];
for (const check of chosen) {
  const began = process.hrtime.bigint();
  const row = await outcome(check);
  const seconds = Math.round(Number(process.hrtime.bigint() - began) / 1e9);
  rows.push(row);
  const start = `${row.state.padEnd(7)}  ${check.id.padEnd(18)}`;
  console.log(
    `${start}  ${row.state === 'not run' ? row.reason : `${row.cases} ${check.unit}, ${seconds} s`}`,
  );
  const shown = row.failures.slice(0, MOST_FAILURES);
  if (shown.length < row.failures.length) shown.push(`and ${row.failures.length - shown.length} more`);
  for (const failure of shown)
    console.log(`${' '.repeat(9)}${failure.replaceAll('\n', `\n${' '.repeat(11)}`)}`);
}
console.log(`\n${table(rows)}\n`);

const count = (state) => rows.filter((row) => row.state === state).length;
let failed = count('failed') > 0 || (inCi && count('not run') > 0);
if (named.length === 0 && count('ok') === rows.length) {
  const text = pageText(rows);
  if (!inCi) writePage(root, text);
  else if (!comparePage(root, text)) {
    failed = true;
    console.error(
      'docs/conformance.md does not say what this run saw: run `npm run conformance` and commit it.\n',
    );
  }
}
// The format from which CI counts.
console.log(`conformance: ${count('ok')} passed, ${count('failed')} failed, ${count('not run')} skipped`);
process.exit(failed ? 1 : 0);

async function outcome(check) {
  try {
    if (check !== checks[0] && context.collected === undefined) throw notRun(`${checks[0].id} made no cases`);
    for (const name of check.tools) await context.tool(name);
    const { cases, failures, notes = [] } = await check.run(context);
    // A check without cases proves nothing.
    const all = cases === 0 ? [...failures, `there was no case`] : failures;
    return { check, state: all.length === 0 ? 'ok' : 'failed', cases, failures: all, notes };
  } catch (error) {
    const reason = reasonNotRun(error);
    if (reason !== undefined) return { check, state: 'not run', reason, cases: 0, failures: [], notes: [] };
    return { check, state: 'failed', cases: 0, failures: [error.stack], notes: [] };
  }
}
