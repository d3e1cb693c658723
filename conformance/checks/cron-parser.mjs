import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { askCron } from '../cron/ask.mjs';
import { cronTexts } from '../cron/crons.mjs';
import { DIFFERENCES } from '../cron/differences.mjs';
import { nameOf, resourceText } from '../cron/installed.mjs';
import { cron } from '../kubernetes/crons.mjs';
import { compareTable } from '../kubernetes/table.mjs';

const SEED = 1;
const STRANGE = 8_000;
const RIGHT = 2_000;
const PAGE = 'docs/local-cron.md';
const FIELDS = ['minute', 'hour', 'dayOfMonth', 'month', 'dayOfWeek'];
/** As entry.c numbers them: which fields begin with `*`. */
const STARS = [
  [2, 1],
  [4, 2],
  [0, 8],
  [1, 16],
];

/** What a schedule means to cron. */
export const cronParser = {
  id: 'cron-parser',
  title:
    'cron takes every schedule that `validate` takes, as it is written to a crontab, and reads the same in it: what differs from crontab(5) is in docs/local-cron.md, and nothing else does',
  consumer: "Debian's cron, its own parser",
  unit: 'schedules',
  tools: ['debian-cron'],
  async run(context) {
    const { parseCron, validate } = await import(pathToFileURL(join(context.root, 'build/core.js')).href);
    const strange = fc.sample(cron, { seed: SEED, numRuns: STRANGE }).filter((text) => !text.includes('\n'));
    const texts = [...new Set([...strange, ...cronTexts(SEED, RIGHT)])];
    const ours = texts.map((text, index) => readHere(text, nameOf(index), validate, parseCron));
    const asRead = await askCron(context, texts.map(tableOf));
    const taken = ours.flatMap(({ cron }, index) =>
      cron === undefined ? [] : [{ cron, text: texts[index] }],
    );
    const asWritten = await askCron(
      context,
      taken.map(({ cron }) => tableOf(cron.text)),
    );

    const failures = taken
      .filter(({ cron }, index) => !isSame(cron, entryOf(asWritten[index])))
      .map(
        ({ cron, text }) => `${text} is written as ${cron.text}, and cron reads something else or refuses it`,
      );
    const counts = new Map(DIFFERENCES.map(({ name }) => [name, 0]));
    let refused = 0;
    for (const [index, text] of texts.entries()) {
      const { cron, codes } = ours[index];
      const entry = entryOf(asRead[index]);
      if (entry === undefined) refused++;
      if (cron === undefined ? entry === undefined : isSame(cron, entry)) continue;
      const how = cron === undefined ? 'by cron' : entry === undefined ? 'here' : 'by both';
      const found = DIFFERENCES.filter(
        (each) =>
          each.taken === how &&
          each.fits.test(text) &&
          (each.codes === undefined || each.codes.some((code) => codes.includes(code))),
      );
      const explained = codes.every((code) => found.some((each) => each.codes.includes(code)));
      if (found.length === 0 || !explained)
        failures.push(`${JSON.stringify(text)} is taken ${how}; ${codes.join(', ') || cron.text}`);
      else for (const { name } of found) counts.set(name, counts.get(name) + 1);
    }
    failures.push(...compareTable(context.root, PAGE, "| in a schedule | Debian's cron | here |", counts));
    const said = [...counts].map(([name, count]) => `${name}: ${count}`);
    const notes = [
      `seed ${SEED}; ${taken.length} are valid here, cron refuses ${refused}; known differences: ${said.join(', ')}`,
    ];
    return { cases: texts.length, failures, notes };
  },
};

/** @returns {{cron: object | undefined, codes: string[]}} the cron if `validate` takes it, or the codes of its errors */
function readHere(text, name, validate, parseCron) {
  const { schedules, diagnostics } = validate(resourceText(text, name, 'UTC'));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { cron: undefined, codes: errors.map(({ code }) => code) };
  return { cron: parseCron(schedules[0].resource.spec.schedule, name, 'plain').cron, codes: [] };
}

const tableOf = (text) => ({ table: `${text} /bin/true\n` });

/** The one job of a table; undefined if cron refuses it or sees none. */
const entryOf = ({ entries = [] }) => entries[0];

function isSame(cron, entry) {
  if (entry === undefined) return false;
  const fields = cron.text.split(' ');
  const flags = STARS.reduce((sum, [place, flag]) => sum + (fields[place].startsWith('*') ? flag : 0), 0);
  return flags === entry.flags && FIELDS.every((field) => isDeepStrictEqual(cron[field], entry[field]));
}
