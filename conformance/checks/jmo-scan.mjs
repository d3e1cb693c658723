import { cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { runScanStep, scanStep } from '../scan-step.mjs';

/** JMo itself with a real scanner, started by the scan step's script, on a folder with known weaknesses. */
export const jmoScan = {
  id: 'jmo-scan',
  title: 'the scan step of the sample schedule finds every weakness put into the sample',
  consumer: 'JMo with bandit',
  unit: 'findings',
  tools: ['jmo', 'bandit'],
  async run(context) {
    const { path } = context.collected.workflows.find(({ id }) => id.startsWith('conformance/sample/'));
    const folder = join(context.work, 'jmo-scan');
    cpSync(join(context.here, 'sample/shop'), join(folder, 'workspace/shop'), { recursive: true });
    const scan = await runScanStep(context, folder, scanStep(path).script, {
      programs: [dirname(await context.tool('jmo'))],
    });
    const findings = join(scan.workspace, 'results/summaries/findings.json');
    if (scan.status !== 0 || !existsSync(findings))
      return {
        cases: 0,
        failures: [`the step ended with ${scan.status}: ${scan.stderr.trim().slice(-2000)}`],
      };

    const found = JSON.parse(readFileSync(findings, 'utf8')).findings.map(
      ({ ruleId, severity, location }) => ({
        ruleId,
        severity,
        path: normalize(location.path),
        line: location.startLine,
      }),
    );
    const order = ({ ruleId, path: at, line }) => `${ruleId} ${at} ${line}`;
    found.sort((a, b) => (order(a) < order(b) ? -1 : 1));
    const expected = JSON.parse(readFileSync(join(context.here, 'sample/expected-findings.json'), 'utf8'));
    const failures = isDeepStrictEqual(found, expected)
      ? []
      : [`found ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`];
    context.handOver.set('findings', { findings, workspace: scan.workspace });
    return { cases: found.length, failures };
  },
};
