import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsFiles, severitiesIn } from '../reports/findings-files.mjs';
import { sarifProblems } from '../reports/sarif-rules.mjs';
import { schemaCheck } from '../schemas.mjs';

export const reports = {
  id: 'reports',
  title: 'every report of every findings file is valid, and holds all findings that its reader takes',
  consumer: "JSON schemas of SARIF 2.1.0 and GitLab's SAST report, GitHub's and GitLab's documented rules",
  unit: 'reports',
  tools: [],
  async run(context) {
    const check = {
      sarif: schemaCheck(context, 'sarif-2.1.0.json'),
      sast: schemaCheck(context, 'gitlab-sast-15.2.1.json'),
      quality: schemaCheck(context, join(context.here, 'reports/code-quality.json')),
    };
    const failures = Object.entries(check).flatMap(([name, problems]) =>
      problems([{}]).length === 0 ? [`the control, a list of nothing, was accepted as ${name}`] : [],
    );
    const files = findingsFiles(context);
    let cases = 0;
    for (const { id, path, at } of files) {
      const out = join(context.work, 'reports', 'out', id);
      const run = await context.cli(['report', '--findings', path, '--out', out, '--name', 'sample'], {
        cwd: at,
      });
      if (run.status !== 0) {
        failures.push(`${id}: report ended with ${run.status}: ${run.stderr.trim()}`);
        continue;
      }
      const total = severitiesIn(path).length;
      const read = (name) => (existsSync(join(out, name)) ? readFileSync(join(out, name), 'utf8') : '');
      const sarif = read('findings.sarif');
      const found = {
        'findings.sarif': [...check.sarif(JSON.parse(sarif)), ...sarifProblems(sarif)],
        'gl-sast-report.json': check.sast(JSON.parse(read('gl-sast-report.json'))),
        'gl-code-quality-report.json': check.quality(JSON.parse(read('gl-code-quality-report.json'))),
        'summary.md': summaryProblems(read('summary.md')),
      };
      const counts = {
        'findings.sarif': sum(JSON.parse(sarif).runs.map(({ results }) => results.length)),
        'gl-sast-report.json': JSON.parse(read('gl-sast-report.json')).vulnerabilities.length,
        'gl-code-quality-report.json': JSON.parse(read('gl-code-quality-report.json')).length,
      };
      for (const [name, count] of Object.entries(counts)) {
        const said = run.stderr.includes(`${name} holds the ${count} worst of`);
        if (count !== total && !said)
          found[name].push(`${count} of ${total} findings, and nothing said of the others`);
      }
      cases += Object.keys(found).length;
      for (const [name, problems] of Object.entries(found))
        failures.push(...problems.slice(0, 5).map((problem) => `${id}: ${name}: ${problem}`));
    }
    return { cases, failures, notes: [`findings: ${files.map(({ id }) => id).join(', ')}`] };
  },
};

/** GitHub refuses summaries over 1 MiB. */
function summaryProblems(text) {
  const bytes = Buffer.byteLength(text);
  return bytes === 0 || bytes > 1_048_576 ? [`${bytes} bytes`] : [];
}

function sum(numbers) {
  return numbers.reduce((total, each) => total + each, 0);
}
