import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, writeBelow } from '../files.mjs';

const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];
/** More than any reader accepts, in about the size of a large real scan. */
const MANY = 30_000;

/** Findings of every origin: recorded, from this run's scan, and made here. `at` is the folder they are about. */
export function findingsFiles(context) {
  const folder = join(context.work, 'reports');
  const recorded = filesBelow(join(context.root, 'test/fixtures/findings')).filter((path) =>
    path.endsWith('.json'),
  );
  const files = recorded.map((path) => ({
    id: path,
    path: join(context.root, 'test/fixtures/findings', path),
    at: context.root,
  }));
  const scanned = context.handOver.get('findings');
  if (scanned !== undefined) files.push({ id: 'jmo-scan', path: scanned.findings, at: scanned.workspace });
  for (const [id, value] of Object.entries({
    none: { meta: {}, findings: [] },
    'a bare list': findings(3),
    'more than any reader takes': { meta: { jmo_version: '1.1.1' }, findings: findings(MANY) },
  })) {
    files.push({ id, path: writeBelow(folder, `${id}.json`, JSON.stringify(value)), at: folder });
  }
  return files;
}

/** The severities of a file's findings, worst first, for both forms of the file. */
export function severitiesIn(path) {
  const value = JSON.parse(readFileSync(path, 'utf8'));
  return (Array.isArray(value) ? value : value.findings).map(({ severity }) => severity);
}

function findings(count) {
  return Array.from({ length: count }, (_, index) => ({
    schemaVersion: '1.2.0',
    id: index.toString(16).padStart(16, '0'),
    ruleId: `RULE-${index % 97}`,
    severity: SEVERITIES[index % SEVERITIES.length],
    tool: { name: ['bandit', 'trivy', 'semgrep'][index % 3], version: '1.0.0' },
    location: { path: `/tmp/checkout/folder ${index % 13}/file-${index % 501}.py`, startLine: index % 400 },
    message: `Weakness ${index}: <b>"quoted"</b> & \`code\` | ${'x'.repeat(index % 300)}`,
  }));
}
