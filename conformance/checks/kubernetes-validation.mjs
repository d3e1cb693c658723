import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { askKubernetes } from '../kubernetes/ask.mjs';
import { DIFFERENCES } from '../kubernetes/differences.mjs';
import { cases, cronJobOf, resourceOf } from '../kubernetes/manifests.mjs';
import { compareTable } from '../kubernetes/table.mjs';

const SEED = 1;
const PAGE = 'docs/diagnostics.md';

/** Compares our validation of resources with Kubernetes' own. */
export const kubernetesValidation = {
  id: 'kubernetes-validation',
  title:
    'what a resource shares with a CronJob is refused where the API server refuses it: what differs is in docs/diagnostics.md, and nothing else does',
  consumer: "the validation of Kubernetes' API server",
  unit: 'resources',
  tools: ['kubernetes'],
  async run(context) {
    const { parseSchedules } = await import(
      pathToFileURL(join(context.root, 'build/schedule/parse.js')).href
    );
    const all = cases(SEED);
    const answers = await askKubernetes(context, 'validation', all.map(cronJobOf));
    const counts = new Map(DIFFERENCES.map(({ name }) => [name, 0]));
    const failures = [];
    let refused = 0;
    for (const [index, one] of all.entries()) {
      const theirs = answers[index].map(({ field, message }) => `${field} ${message}`.trim());
      const { diagnostics } = parseSchedules(JSON.stringify(resourceOf(one)), 'jmo-schedules.yaml');
      const ours = diagnostics.filter(({ severity }) => severity === 'error');
      if (theirs.length > 0) refused++;
      if (theirs.length > 0 === ours.length > 0) continue;
      const found = differences(one, ours);
      for (const name of found) counts.set(name, counts.get(name) + 1);
      if (found.length > 0) continue;
      const words = [...ours.map(({ code, message }) => `${code} ${message}`), ...theirs];
      const who = ours.length > 0 ? 'only we refuse' : 'only Kubernetes refuses';
      failures.push(`${who} ${one.field} ${JSON.stringify(one.value)}: ${words.join('; ')}`);
    }
    failures.push(...compareTable(context.root, PAGE, '| value | Kubernetes | here |', counts));
    const said = [...counts].map(([name, count]) => `${name}: ${count}`);
    const notes = [`seed ${SEED}; Kubernetes refuses ${refused}; known differences: ${said.join(', ')}`];
    return { cases: all.length, failures, notes };
  },
};

/** The known differences that explain a disagreement; empty if a part of it is unexplained. */
function differences(one, ours) {
  const found = DIFFERENCES.filter(
    ({ codes, fits }) =>
      (codes === undefined ? ours.length === 0 : ours.some(({ code }) => codes.includes(code))) && fits(one),
  );
  return ours.every(({ code }) => found.some(({ codes }) => codes.includes(code)))
    ? found.map(({ name }) => name)
    : [];
}
