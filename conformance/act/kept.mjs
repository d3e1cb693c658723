import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the stand-ins for uploads kept of a scan that went well. */
export function keptProblems(kept, { metadata, spec }) {
  const { artifacts = 'reports', code_scanning: scanning } = spec.backend.config;
  const artifact = `artifacts/jmo-${metadata.name}`;
  const wanted = {
    none: [],
    reports: ['findings.sarif', 'summary.md'],
    all: ['summaries/findings.json', 'reports/findings.sarif'],
  }[artifacts].map((path) => join(artifact, path));
  if (scanning !== false) wanted.push('sarif/findings.sarif');
  const problems = wanted
    .filter((path) => !existsSync(join(kept, path)) || readFileSync(join(kept, path)).length === 0)
    .map((path) => `${path} was not kept`);
  if (artifacts === 'none' && existsSync(join(kept, artifact))) problems.push('results were kept');
  return problems;
}
