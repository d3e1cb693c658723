import { findingsFiles, severitiesIn } from '../reports/findings-files.mjs';

const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];

export const gate = {
  id: 'gate',
  title: 'the threshold fails where a finding is at or above it, and nowhere else',
  consumer: 'exit codes, for every findings file and every severity',
  unit: 'thresholds',
  tools: [],
  async run(context) {
    const failures = [];
    const files = findingsFiles(context);
    for (const { id, path, at } of files) {
      const found = new Set(severitiesIn(path));
      for (const [index, threshold] of SEVERITIES.entries()) {
        const wanted = SEVERITIES.slice(0, index + 1).some((severity) => found.has(severity)) ? 1 : 0;
        const { status, stderr } = await context.cli(['gate', '--findings', path, '--fail-on', threshold], {
          cwd: at,
        });
        if (status !== wanted)
          failures.push(`${id}, ${threshold}: ended with ${status} instead of ${wanted}: ${stderr.trim()}`);
      }
    }
    return { cases: files.length * SEVERITIES.length, failures };
  },
};
