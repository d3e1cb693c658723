import { cpSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expectedFindings, sampleProblems } from '../jmo/sample-findings.mjs';
import { runScanStep, scanStep } from '../scan-step.mjs';

/** JMo itself with a real scanner, started by the scan step's script, on a folder with known weaknesses. */
export const jmoScan = {
  id: 'jmo-scan',
  title:
    'the scan step of the sample schedule finds every weakness put into the sample, and `report` names what did not look',
  consumer: 'JMo with bandit',
  unit: 'findings',
  tools: ['jmo', 'bandit'],
  async run(context) {
    const { path } = context.collected.workflows.find(({ id }) => id.startsWith('conformance/sample/'));
    const { script } = scanStep(path);
    const scan = await scanSample(context, 'jmo-scan', script);
    if (scan.status !== 0 || !existsSync(scan.findings))
      return {
        cases: 0,
        failures: [`the step ended with ${scan.status}: ${scan.stderr.trim().slice(-2000)}`],
      };

    const failures = sampleProblems(context, scan.findings);
    context.handOver.set('findings', { findings: scan.findings, workspace: scan.workspace });

    const missing = 'not installed, so passed over: horusec';
    failures.push(...(await reportProblems(context, scan, { status: 0, words: missing })));
    const nobody = await scanSample(context, 'jmo-nobody', script.replace('bandit horusec', 'horusec'));
    const refusal = 'no scanner is installed that could have looked';
    if (nobody.status !== 0) failures.push(`without a scanner the step ended with ${nobody.status}`);
    failures.push(...(await reportProblems(context, nobody, { status: 2, words: refusal })));
    return { cases: expectedFindings(context).length, failures };
  },
};

async function scanSample(context, name, script) {
  const folder = join(context.work, name);
  cpSync(join(context.here, 'sample/shop'), join(folder, 'workspace/shop'), { recursive: true });
  const scan = await runScanStep(context, folder, script, { programs: [dirname(await context.tool('jmo'))] });
  return { ...scan, findings: join(scan.workspace, 'results/summaries/findings.json') };
}

/** The differences from the expected exit code and output of `report`. */
async function reportProblems(context, { findings, workspace }, { status, words }) {
  const run = await context.cli(['report', '--findings', findings, '--out', 'reports'], { cwd: workspace });
  const right = run.status === status && run.stderr.includes(words);
  return right ? [] : [`report ended with ${run.status} and without "${words}": ${run.stderr.trim()}`];
}
