import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { slow } from '../full.js';
import { runAction, runCli } from './spawn.js';

// Follows a found secret, in every field and file in which JMo 1.1 writes it, to everything that leaves the job.
const CANARY = ['canary', 'k7Qw2Zr9Tb4Xn6Vd'].join('_');

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

/** A finding of JMo's schema 1.2 with the secret in each of its texts. */
function finding(tool: string, raw: object, more: object = {}) {
  return {
    schemaVersion: '1.2.0',
    id: `${tool}-1`,
    ruleId: `${tool}-rule`,
    severity: 'HIGH',
    tool: { name: tool, version: '1.0' },
    location: { path: 'app.py', startLine: 3, endLine: 3 },
    message: CANARY,
    context: { snippet: `password = "${CANARY}"`, startLine: 3, secret: CANARY },
    evidence: { lines: [CANARY], match: CANARY },
    raw,
    ...more,
  };
}

const texts = {
  title: `Key ${CANARY}`,
  description: `The key is ${CANARY}.`,
  remediation: { summary: `Revoke ${CANARY}`, steps: [CANARY], references: [`https://x.example/${CANARY}`] },
  references: [`https://x.example/?key=${CANARY}`],
  tags: ['secret', CANARY],
  secretContext: { secret: CANARY, entropy: 4.2 },
};
const FINDINGS = [
  finding(
    'trufflehog',
    { Raw: CANARY, RawV2: CANARY, Redacted: CANARY.slice(0, 20), ExtraData: { key: CANARY } },
    texts,
  ),
  finding('noseyparker', { match: CANARY, snippet: { matching: CANARY } }, texts),
  finding('gitleaks', { Secret: CANARY, Match: CANARY, Line: CANARY }, texts),
  finding(
    'bandit',
    { code: `3 password = "${CANARY}"\n`, issue_text: `Possible hardcoded password: '${CANARY}'` },
    { message: `Possible hardcoded password: '${CANARY}'`, context: { snippet: CANARY } },
  ),
  finding(
    'semgrep',
    { extra: { lines: CANARY, metavars: { $X: { abstract_content: CANARY } } } },
    { message: 'A password is written here.', context: { snippet: CANARY } },
  ),
];
const FILES: Readonly<Record<string, unknown>> = {
  'summaries/findings.json': { meta: { jmo_version: '1.1.1' }, findings: FINDINGS },
  'summaries/SUMMARY.md': CANARY,
  'summaries/dashboard.html': CANARY,
  'summaries/findings.csv': CANARY,
  'individual-repos/unknown/trufflehog.json': { Raw: CANARY },
  'individual-repos/unknown/scan-timings.json': {
    outcome: 'completed',
    tools: [{ tool: 'trufflehog', status: 'error', stderr: CANARY, error: CANARY }],
  },
  '.scan_metadata.json': { profile: 'deep', note: CANARY },
};

/** Runs the workflow's steps after the scan, and returns everything that leaves the job, by its destination. */
function afterScan(config: Record<string, unknown>): Record<string, string> {
  const cwd = mkdtempSync(join(tmpdir(), 'jmo-secrets-'));
  const resource = {
    apiVersion: 'jmo.security/v1alpha1',
    kind: 'ScanSchedule',
    metadata: { name: 'nightly' },
    spec: {
      schedule: '17 2 * * *',
      backend: { type: 'github-actions', config },
      jobTemplate: { targets: { repo: '.' }, options: { fail_on: 'LOW' } },
    },
  };
  writeFileSync(join(cwd, 'jmo-schedules.yaml'), JSON.stringify(resource));
  expect(runCli(['render'], { cwd }).code).toBe(0);
  writeFileSync(join(cwd, 'app.py'), `\n\npassword = "${CANARY}"\n`);
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(cwd, 'results', path)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(cwd, 'results', path), text);
  }

  const left: Record<string, string> = {};
  const { jobs } = parse(readFileSync(join(cwd, '.github/workflows/jmo-nightly.yml'), 'utf8'));
  for (const { name: title, uses = '', with: inputs = {} } of jobs.scan.steps as Step[]) {
    const name = title ?? uses.split('@')[0];
    if (uses.startsWith('jmo/schedule-action@')) {
      const given = Object.entries(inputs).map(([key, value]) => [
        key,
        String(value).replace('${{ steps.scan.outcome }}', 'success'),
      ]);
      const { code, stdout, stderr, outputs, summary } = runAction(Object.fromEntries(given), { cwd });
      expect(code, stdout + stderr).toBe(inputs['fail-on'] === undefined ? 0 : 1);
      Object.assign(left, {
        [`${name}, log`]: stdout + stderr,
        [`${name}, summary`]: summary,
        // The message is made from these.
        [`${name}, outputs`]: JSON.stringify(outputs),
      });
    }
    if (inputs.sarif_file !== undefined)
      left[`${name}, ${inputs.sarif_file}`] = readFileSync(join(cwd, String(inputs.sarif_file)), 'utf8');
    if (uses.startsWith('actions/upload-artifact@')) {
      // A folder means everything in it except hidden files.
      for (const path of readdirSync(join(cwd, String(inputs.path)), {
        recursive: true,
        withFileTypes: true,
      })) {
        const file = join(path.parentPath, path.name);
        const hidden = file
          .slice(cwd.length)
          .split('/')
          .some((part) => part.startsWith('.'));
        if (path.isFile() && !hidden)
          left[`${name}, ${file.slice(cwd.length + 1)}`] = readFileSync(file, 'utf8');
      }
    }
  }
  return left;
}

const holding = (left: Record<string, string>) =>
  Object.keys(left).filter(
    (place) => left[place]?.includes(CANARY) || left[place]?.includes(CANARY.slice(0, 20)),
  );

it('no output of the job contains a found secret', () => {
  const left = afterScan({});
  expect(holding(left)).toEqual([]);
  // All outputs were checked, and they contain the findings.
  expect(Object.keys(left).filter((place) => place.startsWith('actions/upload-artifact'))).toEqual(
    ['findings.sarif', 'gl-code-quality-report.json', 'gl-sast-report.json', 'summary.md'].map(
      (file) => `actions/upload-artifact, results/reports/${file}`,
    ),
  );
  for (const { tool } of FINDINGS)
    expect(left['actions/upload-artifact, results/reports/findings.sarif']).toContain(`${tool.name}-rule`);
  expect(Object.keys(left)).toContain('github/codeql-action/upload-sarif, results/reports/findings.sarif');
  expect(Object.keys(left).filter((place) => place.startsWith('Report findings'))).toHaveLength(3);
});

slow('artifacts: none keeps nothing; artifacts: all keeps what its warning says', () => {
  const none = afterScan({ artifacts: 'none' });
  expect(Object.keys(none).filter((place) => place.startsWith('actions/upload-artifact'))).toEqual([]);
  expect(holding(none)).toEqual([]);
  expect(holding(afterScan({ artifacts: 'all' })).sort()).toEqual(
    Object.keys(FILES)
      .filter((path) => !path.startsWith('.'))
      .map((path) => `actions/upload-artifact, results/${path}`)
      .sort(),
  );
});
